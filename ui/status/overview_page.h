#pragma once

#include "ui/common/page.h"
#include "ui/common/session.h"

#include <QTimer>
#include <memory>

namespace status {
struct CommitmentTasks;
struct Overview;
struct Task;
}  // namespace status

namespace ui {

class PageHead;
class SignedLine;
class StandingReader;
class TaskList;

/// What must I do? What is late to the left; to the right what waits for someone, and the next fourteen days.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(const Session& session, QWidget* parent = nullptr);
    ~OverviewPage() override;

    void edit() override;
    void takeFocus() override { edit(); }

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshSoon();
    void refresh();
    void showStanding(const status::CommitmentTasks& commitments);
    void tellState(const status::Overview& overview, const status::CommitmentTasks& commitments, qsizetype older);
    void open(const status::Task& task);
    void close(const status::Task& task);

    const Session& m_session;
    PageHead* m_head;
    SignedLine* m_calm;
    SignedLine* m_trouble;
    TaskList* m_wrong;
    TaskList* m_coming;
    std::unique_ptr<status::CommitmentTasks> m_commitments;
    StandingReader* m_standing;
    QTimer m_pause;
    bool m_standingWanted = false;  ///< as soon as the page stands painted
};

}  // namespace ui
