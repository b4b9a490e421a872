#pragma once

#include "core/report/report.h"
#include "core/status/overview.h"

#include <QListWidget>

namespace ui {

/// Things to do under headings, each with sign, title, what it belongs to, and its day. Enter, a click or Space opens the one that is
/// chosen; headings are passed over.
class TaskList final : public QListWidget {
    Q_OBJECT
public:
    explicit TaskList(const QString& accessibleName, QWidget* parent = nullptr);

    void start(QDate today);
    /// Adds a heading with its tasks; nothing when there are none and @p whenNone is empty.
    void addGroup(const QString& title, report::Standing standing, const QList<status::Task>& tasks, const QString& whenNone = {});
    /// Keeps the task that was chosen before start(), when it is still there.
    void finish();

Q_SIGNALS:
    void wanted(const status::Task& task);

private:
    void open(const QListWidgetItem* item);
    [[nodiscard]] QString dayText(const status::Task& task) const;

    QDate m_today;
    QList<status::Task> m_tasks;
    QString m_kept;  ///< id of the task chosen before
};

}  // namespace ui
