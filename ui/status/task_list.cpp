#include "ui/status/task_list.h"

#include "core/base/language.h"
#include "core/status/closing.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/drawing/signs.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace ui {

namespace {

constexpr int kHeadingGap = 14;
constexpr int kDaysCounted = 60;  // beyond this a date says more than a number of days
constexpr int kDaysNamed = 365;   // and beyond this its month

enum Role { TaskRole = Qt::UserRole + 1, StandingRole, DetailRole, DayRole, BoxRole, FoldRole, FoldedRole };

/// Where the box stands that closes a task, in the room that signs have above it.
QRect boxOf(const QRect& row, int line) {
    return {row.left() + kBetweenControls, row.top() + kWithinGroup + (line - kSignSide) / 2, kSignSide, kSignSide};
}

QString detailOf(const status::Task& task) {
    QStringList parts;
    if (const QString word = status::wordOf(task.subject); !word.isEmpty()) parts << word;
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
        if (!heading) return {0, line + 2 * kWithinGroup};
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int room = (view == nullptr ? option.rect.width() : view->viewport()->width()) - 3 * kBetweenControls - kSignSide;
        const QRect words = QFontMetrics(ui::font(kSectionPoints, true)).boundingRect(QRect(0, 0, std::max(1, room), QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString());
        return {0, words.height() + (index.row() > 0 ? kHeadingGap : kWithinGroup) + kWithinGroup};
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
        const bool keyboard = index.data(FoldRole).isValid() && option.state.testFlag(QStyle::State_Selected) && option.widget != nullptr && option.widget->hasFocus();
        if (keyboard || (index.data(FoldRole).isValid() && option.state.testFlag(QStyle::State_MouseOver)))
            painter.fillRect(option.rect, drawing::tint(colours().accent, colours().ground));
        const QVariant standing = index.data(StandingRole);
        QRect words = option.rect.adjusted(kBetweenControls, 0, -kBetweenControls, -kWithinGroup);
        if (standing.isValid()) {
            painter.setFont(ui::font(kSectionPoints, true));
            const int line = painter.fontMetrics().height();
            const QRect inside = words.adjusted(kSignSide + kBetweenControls, 0, 0, 0);
            const int all = painter.fontMetrics().boundingRect(inside, Qt::TextWordWrap, index.data().toString()).height();
            const QRectF sign(words.left(), words.bottom() - all + (line - kSignSide) / 2.0 + 1, kSignSide, kSignSide);
            drawing::paintSign(painter, sign, static_cast<report::Standing>(standing.toInt()), colours());
            words.setLeft(words.left() + kSignSide + kBetweenControls);
            painter.setPen(colours().text);
        } else {
            painter.setPen(colours().muted);
            words.setLeft(words.left() + kSignSide + kBetweenControls);
        }
        painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
        if (keyboard) paintFocus(painter, option);
    }

    static void paintTask(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const bool chosen = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active) && option.widget != nullptr &&
                            option.widget->hasFocus();
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (chosen || hovered) painter.fillRect(option.rect, drawing::tint(colours().accent, colours().ground));
        const QRect inside = option.rect.adjusted(kBetweenControls + kSignSide + kBetweenControls, kWithinGroup, -kBetweenControls, -kWithinGroup);
        const int line = option.fontMetrics.height();
        if (index.data(BoxRole).toBool()) {
            QStyleOptionButton box;
            box.initFrom(option.widget);
            box.rect = boxOf(option.rect, line);
            box.state = QStyle::State_Enabled | QStyle::State_Off;
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
        }
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
        if (chosen) paintFocus(painter, option);
    }

    static void paintFocus(QPainter& painter, const QStyleOptionViewItem& option) {
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
    if (m_ticking) return;
    if (item->data(FoldRole).isValid()) {
        m_unfolded = !m_unfolded;
        fold();
        return;
    }
    const QVariant task = item->data(TaskRole);
    if (task.isValid()) Q_EMIT wanted(m_tasks.at(task.toInt()));
}

bool TaskList::tick(const QListWidgetItem* item) {
    if (item == nullptr || !item->data(BoxRole).toBool()) return false;
    const status::Task task = m_tasks.at(item->data(TaskRole).toInt());  // a copy: the list is filled anew
    m_ticked.removeAll(task.id);
    m_ticked << task.id;
    Q_EMIT closeWanted(task);
    return true;
}

void TaskList::keyPressEvent(QKeyEvent* event) {
    m_touched = true;
    if (event->key() == Qt::Key_Space) {
        if (!tick(currentItem()) && currentItem() != nullptr) open(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Home) scrollToTop();  // with the heading above the first
}

QModelIndex TaskList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex next = QListWidget::moveCursor(action, modifiers);
    int row = next.row();
    while (row >= 0 && (item(row)->isHidden() || !item(row)->flags().testFlag(Qt::ItemIsEnabled))) --row;
    return row == next.row() ? next : row < 0 ? currentIndex() : model()->index(row, 0);
}

void TaskList::mouseReleaseEvent(QMouseEvent* event) {
    m_touched = true;
    const QListWidgetItem* item = itemAt(event->position().toPoint());
    // The whole edge before the words belongs to the box.
    const bool upon = item != nullptr && item->data(BoxRole).toBool() && event->button() == Qt::LeftButton &&
                      event->position().x() < visualItemRect(item).left() + 2 * kBetweenControls + kSignSide;
    m_ticking = upon;
    QListWidget::mouseReleaseEvent(event);
    m_ticking = false;
    if (upon && item == currentItem()) static_cast<void>(tick(item));
}

void TaskList::fold() {
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* item = this->item(row);
        if (item->data(FoldedRole).toBool()) item->setHidden(!m_unfolded);
        if (const QVariant words = item->data(FoldRole); words.isValid()) {
            item->setText((m_unfolded ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + words.toString());
            item->setData(Qt::AccessibleTextRole, QStringList{words.toString(), m_unfolded ? tr("shown") : tr("hidden, Enter shows it")}.join(QStringLiteral(", ")));
        }
    }
}

QString TaskList::dayText(const status::Task& task) const {
    if (!task.day.isValid()) return {};
    const auto days = static_cast<int>(task.day.daysTo(m_today));
    if (days == 0) return tr("today");
    if (days == -1) return tr("tomorrow");
    if (days < 0) return base::currentLocale().toString(task.day, QStringLiteral("ddd d MMM")).remove(u'.');
    if (days > kDaysNamed) return tr("since %1").arg(base::currentLocale().toString(task.day, QStringLiteral("MMMM yyyy")));
    if (days > kDaysCounted) return tr("since %1").arg(base::currentLocale().toString(task.day, QStringLiteral("d MMM yyyy")).remove(u'.'));
    return days == 1 ? tr("1 day late") : tr("%1 days late").arg(days);
}

void TaskList::start(QDate today, bool mayClose) {
    m_mayClose = mayClose;
    const QListWidgetItem* chosen = currentItem();
    const QVariant task = chosen == nullptr ? QVariant() : chosen->data(TaskRole);
    m_kept = task.isValid() ? m_tasks.at(task.toInt()).id : QString();
    m_keptRow = currentRow();
    m_before.clear();
    for (const status::Task& one : std::as_const(m_tasks)) m_before << one.id;
    // The keyboard may wait at the first task from the beginning: nobody has done anything there yet.
    int first = 0;
    while (first < count() && (!item(first)->flags().testFlag(Qt::ItemIsEnabled) || item(first)->isHidden())) ++first;
    m_untouched = verticalScrollBar()->value() == 0 && !m_touched && (!hasFocus() || m_keptRow <= first);
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
    addTasks(standing, tasks, false);
}

void TaskList::addFolded(const QString& title, report::Standing standing, const QList<status::Task>& tasks) {
    if (tasks.isEmpty()) return;
    auto* heading = new QListWidgetItem(this);  // owned by the list
    heading->setData(StandingRole, int(standing));
    heading->setData(FoldRole, QStringLiteral("%1 (%2)").arg(title).arg(tasks.size()));
    addTasks(standing, tasks, true);
    fold();
}

void TaskList::addTasks(report::Standing standing, const QList<status::Task>& tasks, bool folded) {
    for (const status::Task& task : tasks) {
        auto* item = new QListWidgetItem(task.title.isEmpty() ? tr("without a name") : task.title.simplified(), this);
        item->setData(TaskRole, m_tasks.size());
        item->setData(StandingRole, int(standing));
        item->setData(DetailRole, detailOf(task));
        item->setData(DayRole, dayText(task));
        item->setData(BoxRole, m_mayClose && status::canClose(task));
        item->setData(FoldedRole, folded);
        item->setData(Qt::AccessibleTextRole, QStringList{item->text(), dayText(task), detailOf(task), item->data(BoxRole).toBool() ? tr("Space says that it is done") : QString()}.join(QStringLiteral(", ")));
        item->setToolTip(item->text());
        m_tasks << task;
    }
}

QString TaskList::takeCameBack() {
    for (qsizetype i = m_ticked.size() - 1; i >= 0; --i) {
        const QString& id = m_ticked.at(i);
        if (m_before.contains(id) || std::none_of(m_tasks.cbegin(), m_tasks.cend(), [&id](const status::Task& task) { return task.id == id; })) continue;
        return m_ticked.takeAt(i);
    }
    return {};
}

void TaskList::finish() {
    // What an undo has brought back is what one wants to look at.
    if (const QString back = takeCameBack(); !back.isEmpty()) {
        m_kept = back;
        m_untouched = false;
    }
    int nearest = -1;
    int first = -1;
    for (int row = 0; row < count(); ++row) {
        if (!item(row)->flags().testFlag(Qt::ItemIsEnabled) || item(row)->isHidden()) continue;
        if (first < 0) first = row;
        const QVariant task = item(row)->data(TaskRole);
        // What comes in above a list that nobody is in yet is seen first.
        if (m_untouched) break;
        if (task.isValid() && !m_kept.isEmpty() && m_tasks.at(task.toInt()).id == m_kept) {
            setCurrentRow(row);
            return;
        }
        // What was closed leaves its place to the next one.
        if (nearest < 0 || row <= m_keptRow) nearest = row;
    }
    if (m_untouched) nearest = first;
    if (nearest >= 0) setCurrentRow(nearest);
    if (nearest == first) scrollToTop();  // with the heading above the first
}

}  // namespace ui
