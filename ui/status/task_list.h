#pragma once

#include "core/report/report.h"
#include "core/status/overview.h"

#include <QListWidget>
#include <QSet>

namespace ui {

/// Things to do under headings, each with sign, title, what it belongs to, and its day. Enter or a click opens the one that is chosen; what can be
/// closed here has a box, which Space or a click upon it ticks. Headings are passed over, but for one that unfolds what it holds.
class TaskList final : public QListWidget {
    Q_OBJECT
public:
    explicit TaskList(const QString& accessibleName, QWidget* parent = nullptr);

    /// @param mayClose  false where nothing can be written
    void start(QDate today, bool mayClose = true);
    /// Adds a heading with its tasks; nothing when there are none and @p whenNone is empty.
    void addGroup(const QString& title, report::Standing standing, const QList<status::Task>& tasks, const QString& whenNone = {});
    /// The same, but hidden until someone unfolds it; it stays as it was left.
    void addFolded(const QString& title, report::Standing standing, const QList<status::Task>& tasks);
    /// Keeps the task that was chosen before start(); when it is gone, its place.
    void finish();

Q_SIGNALS:
    void wanted(const status::Task& task);
    /// Its box was ticked.
    void closeWanted(const status::Task& task);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// What is folded away is passed over: nothing is opened or ticked that is not seen.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void open(const QListWidgetItem* item);
    void addTasks(report::Standing standing, const QList<status::Task>& tasks, bool folded);
    void fold();
    /// The task ticked last of those that were gone before start() and are there again; empty when there is none.
    [[nodiscard]] QString takeCameBack();
    [[nodiscard]] bool tick(const QListWidgetItem* item);
    [[nodiscard]] QString dayText(const status::Task& task) const;

    QDate m_today;
    QList<status::Task> m_tasks;
    QString m_kept;  ///< id of the task chosen before
    int m_keptRow = -1;
    QSet<QString> m_before;  ///< the tasks that were there before start()
    QStringList m_ticked;    ///< the newest last
    bool m_touched = false;  ///< somebody has done something in it
    bool m_untouched = false;  ///< nobody has gone into it, nor moved it
    bool m_unfolded = false;
    bool m_mayClose = true;
    bool m_ticking = false;  ///< the click that is under way is upon a box
};

}  // namespace ui
