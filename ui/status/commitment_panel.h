#pragma once

#include "ui/common/session.h"

#include <QScrollArea>
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
    [[nodiscard]] QString worstPlace() const;

    const Session& m_session;
    std::shared_ptr<const status::AgreementStatus> m_status;
    QString m_key;
    QString m_place;
    QString m_reasonOf;                 ///< the period whose reason is in the line
    QHash<QString, QString> m_reasons;  ///< begun and not given, by period
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
