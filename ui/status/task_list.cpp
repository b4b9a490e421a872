#include "ui/status/task_list.h"

#include "core/base/language.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/drawing/signs.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int kHeadingGap = 14;
constexpr int kDaysCounted = 60;  // beyond this a date says more than a number of days

enum Role { TaskRole = Qt::UserRole + 1, StandingRole, DetailRole, DayRole };

QString detailOf(const status::Task& task) {
    QStringList parts{status::wordOf(task.subject)};
    if (!task.context.isEmpty()) parts << task.context;
    if (!task.responsible.isEmpty()) parts << task.responsible;
    return parts.join(QStringLiteral(" · "));
}

/// Headings, and tasks in two lines: title and day, then what it is.
class TaskDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int line = option.fontMetrics.height();
        if (isTask(index)) return {0, 2 * line + 2 * kWithinGroup + kWithinGroup};
        const bool heading = index.data(StandingRole).isValid();
        return {0, heading ? QFontMetrics(ui::font(kSectionPoints, true)).height() + (index.row() > 0 ? kHeadingGap : kWithinGroup) + kWithinGroup
                           : line + 2 * kWithinGroup};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        if (isTask(index)) paintTask(*painter, option, index);
        else paintHeading(*painter, option, index);
        painter->restore();
    }

private:
    static bool isTask(const QModelIndex& index) { return index.data(TaskRole).isValid(); }

    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const QVariant standing = index.data(StandingRole);
        QRect words = option.rect.adjusted(kBetweenControls, 0, -kBetweenControls, -kWithinGroup);
        if (standing.isValid()) {
            painter.setFont(ui::font(kSectionPoints, true));
            const int line = painter.fontMetrics().height();
            const QRectF sign(words.left(), words.bottom() - line + (line - kSignSide) / 2.0 + 1, kSignSide, kSignSide);
            drawing::paintSign(painter, sign, static_cast<report::Standing>(standing.toInt()), colours());
            words.setLeft(words.left() + kSignSide + kBetweenControls);
            painter.setPen(colours().text);
        } else {
            painter.setPen(colours().muted);
            words.setLeft(words.left() + kSignSide + kBetweenControls);
        }
        painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft, index.data().toString());
    }

    static void paintTask(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const bool chosen = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active) && option.widget != nullptr &&
                            option.widget->hasFocus();
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (chosen || hovered) painter.fillRect(option.rect, drawing::tint(colours().accent, colours().ground));
        const QRect inside = option.rect.adjusted(kBetweenControls + kSignSide + kBetweenControls, kWithinGroup, -kBetweenControls, -kWithinGroup);
        const int line = option.fontMetrics.height();
        const QString day = index.data(DayRole).toString();
        const int dayWidth = option.fontMetrics.horizontalAdvance(day);
        painter.setFont(option.font);
        painter.setPen(index.data(StandingRole).toInt() == int(report::Standing::Missed) ? colours().missed : colours().muted);
        painter.drawText(QRect(inside.right() - dayWidth, inside.top(), dayWidth + 1, line), Qt::AlignRight, day);
        painter.setPen(colours().text);
        const int room = inside.width() - dayWidth - kBetweenGroups;
        painter.drawText(QRect(inside.left(), inside.top(), room, line), Qt::AlignLeft,
                         option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter.setPen(colours().muted);
        painter.drawText(QRect(inside.left(), inside.top() + line + 1, inside.width(), line), Qt::AlignLeft,
                         option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, inside.width()));
        painter.fillRect(QRect(inside.left(), option.rect.bottom(), option.rect.right() - inside.left(), 1), colours().line);
        if (!chosen) return;
        QStyleOptionFocusRect focus;
        focus.rect = option.rect;
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
    }
};

}  // namespace

TaskList::TaskList(const QString& accessibleName, QWidget* parent) : QListWidget(parent) {
    setAccessibleName(accessibleName);
    setItemDelegate(new TaskDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::itemActivated, this, &TaskList::open);
    connect(this, &QListWidget::itemClicked, this, &TaskList::open);
}

void TaskList::open(const QListWidgetItem* item) {
    const QVariant task = item->data(TaskRole);
    if (task.isValid()) Q_EMIT wanted(m_tasks.at(task.toInt()));
}

QString TaskList::dayText(const status::Task& task) const {
    if (!task.day.isValid()) return {};
    const auto days = static_cast<int>(task.day.daysTo(m_today));
    if (days == 0) return tr("today");
    if (days == -1) return tr("tomorrow");
    if (days < 0) return base::currentLocale().toString(task.day, QStringLiteral("ddd d MMM"));
    if (days > kDaysCounted) return tr("since %1").arg(base::currentLocale().toString(task.day, QStringLiteral("d MMM yyyy")).remove(u'.'));
    return days == 1 ? tr("1 day late") : tr("%1 days late").arg(days);
}

void TaskList::start(QDate today) {
    const QListWidgetItem* chosen = currentItem();
    const QVariant task = chosen == nullptr ? QVariant() : chosen->data(TaskRole);
    m_kept = task.isValid() ? m_tasks.at(task.toInt()).id : QString();
    m_today = today;
    m_tasks.clear();
    clear();
}

void TaskList::addGroup(const QString& title, report::Standing standing, const QList<status::Task>& tasks, const QString& whenNone) {
    if (tasks.isEmpty() && whenNone.isEmpty()) return;
    auto* heading = new QListWidgetItem(tasks.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title).arg(tasks.size()), this);  // owned by the list
    heading->setData(StandingRole, int(tasks.isEmpty() ? report::Standing::Fulfilled : standing));
    heading->setFlags(Qt::NoItemFlags);
    if (tasks.isEmpty()) (new QListWidgetItem(whenNone, this))->setFlags(Qt::NoItemFlags);
    for (const status::Task& task : tasks) {
        auto* item = new QListWidgetItem(task.title.isEmpty() ? tr("without a name") : task.title.simplified(), this);
        item->setData(TaskRole, m_tasks.size());
        item->setData(StandingRole, int(standing));
        item->setData(DetailRole, detailOf(task));
        item->setData(DayRole, dayText(task));
        item->setData(Qt::AccessibleTextRole, QStringList{item->text(), dayText(task), detailOf(task)}.join(QStringLiteral(", ")));
        item->setToolTip(item->text());
        m_tasks << task;
    }
}

void TaskList::finish() {
    for (int row = 0; row < count(); ++row) {
        const QVariant task = item(row)->data(TaskRole);
        if (!task.isValid()) continue;
        if (currentRow() < 0 || m_tasks.at(task.toInt()).id == m_kept) setCurrentRow(row);
    }
}

}  // namespace ui
