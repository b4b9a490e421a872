#pragma once

#include "core/status/excuses.h"
#include "ui/common/session.h"

#include <QScrollArea>
#include <QTimer>
#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace status {
struct AgreementStatus;
struct PeriodPlace;
}  // namespace status
namespace agreement {
struct CommitmentStanding;
struct PeriodStanding;
}  // namespace agreement

namespace ui {

class DrawingWidget;
class SignedLine;

/// One commitment: what it asks for in plain words, the year's periods as cells, and of the chosen period what counts, what lacks and what to do.
class CommitmentPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit CommitmentPanel(const Session& session, QWidget* parent = nullptr);
    ~CommitmentPanel() override;

    void show(std::shared_ptr<const status::AgreementStatus> status, const QString& key, int year);
    /// Chooses a period by its place; an empty one chooses the worst.
    void choosePeriod(const QString& place);
    /// The id of the commitment's record; empty for a duty of the act.
    [[nodiscard]] QString record() const;
    /// Keeps a reason that is begun and not given as a draft, and says so; the clock keeps it every two seconds, if something was written since.
    void leave();

private:
    [[nodiscard]] const agreement::CommitmentStanding* commitment() const;
    [[nodiscard]] const agreement::PeriodStanding* period() const;
    /// Whether what is shown is a duty of the act.
    [[nodiscard]] bool isDuty() const;
    [[nodiscard]] QString whenText(const agreement::PeriodStanding& period) const;
    void showPeriod();
    void add();
    void excuseWith(const QString& reason);
    void withdraw();
    void showReason(const agreement::PeriodStanding& period, const QString& scope);
    void keepReason();
    [[nodiscard]] QString worstPlace() const;

    const Session& m_session;
    std::shared_ptr<const status::AgreementStatus> m_status;
    QString m_key;
    QString m_place;
    status::ExcusedPeriod m_excused;  ///< the period whose reason is in the line; its commitment is empty: none is
    QString m_given;                  ///< the reason that was given for it
    QString m_kept;                   ///< as the draft has it
    QString m_toldOf;                 ///< said once of what is written
    QTimer m_clock;
    int m_year = 0;
    QLabel* m_title;
    QLabel* m_who;
    QLabel* m_rules;
    QLabel* m_note;
    DrawingWidget* m_cells;
    QLabel* m_period;
    QLabel* m_missing;
    QLabel* m_evidenceTitle;
    QListWidget* m_evidence;
    QPushButton* m_add;
    QPushButton* m_offered;
    QLineEdit* m_reason;
    QPushButton* m_excuse;
    QPushButton* m_withdraw;
    QWidget* m_excuseRow;
    QPushButton* m_change;
    QPushButton* m_take;
};

}  // namespace ui
