#pragma once

#include "ui/common/page.h"
#include "ui/common/session.h"

#include <QTimer>
#include <memory>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace status {
struct AgreementStatus;
}

namespace ui {

class CommitmentPanel;
class PageHead;
class StandingReader;

/// The commitments of the agreement and the duties of the act (åtaganden), each with its state; beside them the chosen one, period by period.
class CommitmentsPage final : public Page {
    Q_OBJECT
public:
    explicit CommitmentsPage(const Session& session, QWidget* parent = nullptr);
    ~CommitmentsPage() override;

    void edit() override;
    /// A commitment of one's own, by a form in words.
    bool startNew() override;
    void takeFocus() override;
    void leave() override;
    [[nodiscard]] QString currentId() const override;
    [[nodiscard]] std::pair<QByteArray, QString> report() const override { return {"agreement", {}}; }
    [[nodiscard]] QString place() const override { return m_chosen; }
    void goTo(const QString& place) override { choose(place); }
    /// Shows the commitment with number @p key; with a period's place that period is chosen.
    void choose(const QString& key, const QString& place = {});

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The chosen commitment, with its rules.
    void askToRemove();
    void refresh();
    [[nodiscard]] QDate dateShown() const;
    void saveAgreement();
    void fill();
    /// The numbers in the list, from above.
    [[nodiscard]] QStringList keys() const;
    void showChosen();
    [[nodiscard]] int year() const;

    const Session& m_session;
    std::shared_ptr<const status::AgreementStatus> m_status;
    PageHead* m_head;
    QTreeWidget* m_list;
    CommitmentPanel* m_panel;
    QString m_chosen;
    QString m_written;                ///< the record that was written last, by undo too: it is chosen once the answer is there
    std::optional<QString> m_place;  ///< the period that is to be chosen once the answer is there
    StandingReader* m_standing;
    QTimer m_pause;
};

}  // namespace ui
