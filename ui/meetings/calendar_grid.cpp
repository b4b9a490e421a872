#include "ui/meetings/calendar_grid.h"

#include "core/base/language.h"
#include "core/base/swedish_calendar.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/drawing/shortened.h"
#include "ui/drawing/signs.h"
#include "ui/drawing/wrapped_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>
#include <algorithm>

namespace ui {

namespace {

constexpr int kDays = 7;
constexpr double kSign = 11;
constexpr int kUsualLines = 3;  // of a day: its number and two meetings
constexpr int kLeastLines = 2;  // its number, and what is first
constexpr int kMostLines = 6;     // of a meeting in a week
constexpr int kLeastLetters = 21;  // of a day beside others in a week: a time, and what meetings are called

QString timeText(const CalendarItem& item) { return item.time.isValid() ? item.time.toString(QStringLiteral("HH:mm")) + u' ' : QString(); }

}  // namespace

CalendarGrid::CalendarGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Calendar of meetings"));
    setMouseTracking(true);
}

void CalendarGrid::show(QDate monday, int weeks, QDate month, QDate today, const QList<CalendarItem>& items, const QHash<QDate, QString>& notes) {
    m_monday = monday;
    m_weeks = weeks;
    m_month = month;
    m_today = today;
    m_items = items;
    m_notes = notes;
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const CalendarItem& a, const CalendarItem& b) { return std::pair(a.day, a.time) < std::pair(b.day, b.time); });
    if (item(m_chosen) == nullptr) m_chosen.clear();
    const QDate last = monday.addDays(kDays * weeks - 1);
    if (!m_current.isValid() || m_current < monday || m_current > last)
        m_current = monday <= today && today <= last ? today : (month.isValid() ? month : monday);
    updateGeometry();
    update();
}

double CalendarGrid::lineHeight() const { return fontMetrics().height() + 2; }

QSize CalendarGrid::sizeHint() const { return {kDays * fontMetrics().averageCharWidth() * 10, static_cast<int>((m_weeks * kUsualLines + 1) * lineHeight())}; }

double CalendarGrid::listedHeight(QDate day) const { return lineHeight() * static_cast<double>(std::max<qsizetype>(1, itemsOf(day).size())) + kWithinGroup; }

bool CalendarGrid::isListed() const { return m_weeks == 1 && width() < kDays * fontMetrics().averageCharWidth() * kLeastLetters; }

QString CalendarGrid::nameOf(QDate day) const {
    return isListed() ? base::currentLocale().toString(day, QStringLiteral("ddd d MMM")).remove(u'.') : QString::number(day.day());
}

QPointF CalendarGrid::itemsAt() const {
    return isListed() ? QPointF(QFontMetricsF(ui::font(kTextPoints, true)).horizontalAdvance(QStringLiteral("mmm 00 mmm")), 0) : QPointF(0, lineHeight());
}

QStringList CalendarGrid::shortened() const {
    QStringList all;
    if (m_weeks > 1) return all;  // a month has no room for names: the hint says them
    for (const CalendarItem& one : m_items) all << drawing::shortened(wordsOf(one));
    return all;
}

double CalendarGrid::roomForWords() const { return cell(m_monday).width() - itemsAt().x() - 3 * kWithinGroup - kSign; }

QStringList CalendarGrid::wordsOf(const CalendarItem& item) const {
    return drawing::wrapped(timeText(item) + item.title, ui::font(kSmallPoints), roomForWords(), m_weeks == 1 && !isListed() ? kMostLines : 1);
}

qsizetype CalendarGrid::shownOf(QDate day) const {
    const QList<const CalendarItem*> items = itemsOf(day);
    if (isListed()) return items.size();
    auto room = std::max<qsizetype>(1, static_cast<qsizetype>(cell(day).height() / lineHeight()) - 1);
    qsizetype shown = 0;
    while (shown < items.size() && (shown == 0 || wordsOf(*items[shown]).size() <= room)) room -= wordsOf(*items[shown++]).size();
    return shown;
}

void CalendarGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_weeks == 1) updateGeometry();
}

QSize CalendarGrid::minimumSizeHint() const {
    if (isListed()) {
        double height = 0;
        for (int i = 0; i < kDays; ++i) height += listedHeight(m_monday.addDays(i));
        return {kDays * fontMetrics().averageCharWidth() * 6, static_cast<int>(height) + 1};
    }
    // A day says what it holds before it says how much more there is.
    return {kDays * fontMetrics().averageCharWidth() * 6, static_cast<int>((m_weeks * kLeastLines + 1) * lineHeight()) + kWithinGroup};
}

QRectF CalendarGrid::cell(QDate day) const {
    const auto index = static_cast<int>(m_monday.daysTo(day));
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("v 00")) + kBetweenControls;
    if (isListed()) {
        double needed = 0;
        double above = 0;
        for (int i = 0; i < kDays; ++i) {
            if (i < index) above += listedHeight(m_monday.addDays(i));
            needed += listedHeight(m_monday.addDays(i));
        }
        const double more = std::max(0.0, this->height() - needed) / kDays;
        return {left, above + more * index, this->width() - left, listedHeight(day) + more};
    }
    const double top = lineHeight() + kWithinGroup;
    const double width = (this->width() - left) / kDays;
    const double height = (this->height() - top) / std::max(1, m_weeks);
    return {left + (index % kDays) * width, top + (index / kDays) * height, width, height};
}

QDate CalendarGrid::dayAt(QPointF place) const {
    for (int i = 0; i < kDays * m_weeks; ++i)
        if (const QDate day = m_monday.addDays(i); cell(day).contains(place)) return day;
    return {};
}

QList<const CalendarItem*> CalendarGrid::itemsOf(QDate day) const {
    QList<const CalendarItem*> all;
    for (const CalendarItem& one : m_items)
        if (one.day == day) all << &one;
    return all;
}

const CalendarItem* CalendarGrid::item(const QString& id) const {
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&](const CalendarItem& one) { return one.id == id; });
    return found == m_items.cend() ? nullptr : &*found;
}

const CalendarItem* CalendarGrid::itemAt(QPointF place) const {
    const QDate day = dayAt(place);
    if (!day.isValid()) return nullptr;
    const QPointF inside = place - cell(day).topLeft() - itemsAt();
    if (inside.x() < 0 || inside.y() < 0) return nullptr;
    double below = inside.y() / lineHeight();
    const QList<const CalendarItem*> items = itemsOf(day);
    for (qsizetype i = 0; i < shownOf(day); ++i)
        if (below -= static_cast<double>(wordsOf(*items[i]).size()); below < 0) return items[i];
    return nullptr;
}

void CalendarGrid::setCurrent(QDate day) {
    m_current = day;
    m_chosen.clear();
    tellCurrent();
    update();
}

void CalendarGrid::tellCurrent() {
    QStringList told{base::currentLocale().toString(m_current, QStringLiteral("dddd d MMMM yyyy"))};
    if (const QString note = m_notes.value(m_current); !note.isEmpty()) told << note;
    for (const CalendarItem* one : itemsOf(m_current)) {
        told << timeText(*one) + one->title;
        if (!one->place.isEmpty()) told << one->place;
    }
    setAccessibleDescription(told.join(QStringLiteral(", ")));
}

// ---- painting

void CalendarGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours().ground);
    painter.setFont(ui::font(kSmallPoints, true));
    painter.setPen(colours().muted);
    for (int weekday = 0; weekday < kDays && !isListed(); ++weekday) {
        const QRectF first = cell(m_monday.addDays(weekday));
        painter.drawText(QRectF(first.left() + kWithinGroup, 0, first.width(), lineHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         base::currentLocale().standaloneDayName(weekday + 1, QLocale::LongFormat));
    }
    painter.setFont(ui::font(kSmallPoints));
    for (int week = 0; week < m_weeks; ++week) {
        const QDate monday = m_monday.addDays(kDays * week);
        painter.setPen(colours().muted);
        painter.drawText(QRectF(0, cell(monday).top(), cell(monday).left() - kWithinGroup, lineHeight()), Qt::AlignVCenter | Qt::AlignRight,
                         tr("w %1").arg(base::IsoWeek::of(monday).week));
        for (int weekday = 0; weekday < kDays; ++weekday) paintDay(painter, monday.addDays(weekday));
    }
}

void CalendarGrid::paintDay(QPainter& painter, QDate day) const {
    const QRectF box = cell(day);
    const bool outside = m_month.isValid() && day.month() != m_month.month();
    painter.fillRect(box, day == m_over                                                ? drawing::tint(colours().accent, colours().ground)
                          : day.dayOfWeek() > Qt::Friday || base::isPublicHoliday(day) ? colours().panel
                                                                                       : colours().ground);
    painter.setPen(QPen(colours().line, 1));
    painter.drawRect(box.adjusted(0.5, 0.5, 0, 0));
    const QRectF inside = box.adjusted(kWithinGroup, 0, -kWithinGroup, 0);
    painter.setFont(ui::font(kTextPoints, day == m_today));
    painter.setPen(day == m_today ? colours().accent : outside ? colours().muted : colours().text);
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), lineHeight()), Qt::AlignVCenter | Qt::AlignLeft, nameOf(day));
    if (const QString note = m_notes.value(day); !note.isEmpty()) {
        painter.setFont(ui::font(kSmallPoints));
        painter.setPen(base::isPublicHoliday(day) ? colours().missed : colours().muted);
        // In a list it stands behind the words of the day's meetings.
        const QList<const CalendarItem*> first = isListed() ? itemsOf(day) : QList<const CalendarItem*>();
        const double words = first.isEmpty() ? 0 : kSign + 2 * kBetweenControls + painter.fontMetrics().horizontalAdvance(timeText(*first.first()) + first.first()->title);
        const double taken = isListed() ? itemsAt().x() + words : QFontMetricsF(ui::font(kTextPoints, true)).horizontalAdvance(QStringLiteral("00 "));
        const QRectF place(inside.left() + taken, inside.top(), inside.width() - taken, lineHeight());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, painter.fontMetrics().elidedText(note, Qt::ElideRight, static_cast<int>(place.width())));
    }
    painter.setFont(ui::font(kSmallPoints));
    const QList<const CalendarItem*> items = itemsOf(day);
    const qsizetype shown = shownOf(day);
    double top = inside.top() + itemsAt().y();
    for (qsizetype i = 0; i < shown; ++i) {
        const QStringList told = wordsOf(*items[i]);
        const double height = lineHeight() * static_cast<double>(told.size());
        QRectF line(inside.left() + itemsAt().x(), top, inside.width() - itemsAt().x(), lineHeight());
        if (items[i]->id == m_chosen) painter.fillRect(QRectF(line.topLeft(), QSizeF(line.width(), height)), drawing::tint(colours().accent, colours().ground));
        top += height;
        if (i == shown - 1 && items.size() > shown) {
            const QString more = tr("+%1").arg(items.size() - shown);
            painter.setPen(colours().muted);
            painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, more);
            line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(more) - kWithinGroup);
        }
        drawing::paintSign(painter, QRectF(line.left(), line.center().y() - kSign / 2, kSign, kSign), items[i]->standing, colours());
        painter.setPen(outside ? colours().muted : colours().text);
        QRectF words = line.adjusted(kSign + kWithinGroup, 0, 0, 0);
        for (const QString& one : told) {
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(one, Qt::ElideRight, static_cast<int>(words.width())));
            words.translate(0, lineHeight());
        }
    }
    if (day != m_current) return;
    painter.setPen(QPen(hasFocus() ? colours().accent : colours().muted, hasFocus() ? kFocusRing : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1, 1, -1, -1));
}

// ---- keyboard and mouse

void CalendarGrid::chooseNext(int by) {
    const QList<const CalendarItem*> items = itemsOf(m_current);
    if (items.isEmpty()) return;
    const auto at = std::find_if(items.cbegin(), items.cend(), [this](const CalendarItem* one) { return one->id == m_chosen; });
    const qsizetype from = at == items.cend() ? (by > 0 ? -1 : items.size()) : at - items.cbegin();
    m_chosen = items[std::clamp<qsizetype>(from + by, 0, items.size() - 1)]->id;
    const CalendarItem* one = item(m_chosen);
    setAccessibleDescription(timeText(*one) + one->title);
    update();
}

void CalendarGrid::openChosen() {
    if (const CalendarItem* one = item(m_chosen)) Q_EMIT opened(one->kind, one->id);
}

void CalendarGrid::moveChosen(int days) {
    const CalendarItem* one = item(m_chosen);
    if (one == nullptr) {
        chooseNext(1);
        one = item(m_chosen);
    }
    if (one == nullptr || !one->movable) return;
    const QDate to = one->day.addDays(days);
    const QString id = one->id;
    m_current = to;
    Q_EMIT moved(id, to);
}

void CalendarGrid::keyPressEvent(QKeyEvent* event) {
    const QHash<int, int> steps{{Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -kDays}, {Qt::Key_Down, kDays}};
    const auto step = steps.constFind(event->key());
    if (step != steps.cend() && event->modifiers().testFlag(Qt::AltModifier)) {
        moveChosen(*step);
    } else if (step != steps.cend() && event->modifiers().testFlag(Qt::ControlModifier)) {
        chooseNext(*step > 0 ? 1 : -1);
    } else if (step != steps.cend() || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        const QDate to = step != steps.cend()             ? m_current.addDays(*step)
                         : event->key() == Qt::Key_PageUp ? (m_weeks == 1 ? m_current.addDays(-kDays) : m_current.addMonths(-1))
                                                          : (m_weeks == 1 ? m_current.addDays(kDays) : m_current.addMonths(1));
        setCurrent(to);
        const bool shown = to >= m_monday && to < m_monday.addDays(kDays * m_weeks) && (!m_month.isValid() || to.month() == m_month.month());
        if (!shown) Q_EMIT left(to);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_chosen.isEmpty() && !itemsOf(m_current).isEmpty()) chooseNext(1);
        if (m_chosen.isEmpty()) Q_EMIT dayWanted(m_current);
        else openChosen();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent* event) {
    const QDate day = dayAt(event->position());
    if (!day.isValid()) return;
    setCurrent(day);
    const CalendarItem* one = itemAt(event->position());
    if (one == nullptr) return;
    m_chosen = one->id;
    m_pressed = event->position().toPoint();
    m_dragged = one->movable ? one->id : QString();
}

void CalendarGrid::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragged.isEmpty() || (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    m_over = dayAt(event->position());
    setCursor(m_over.isValid() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent*) {
    unsetCursor();
    const QString id = std::exchange(m_dragged, {});
    const QDate to = std::exchange(m_over, {});
    update();
    const CalendarItem* one = item(id);
    if (one != nullptr && to.isValid() && to != one->day) {
        m_current = to;
        Q_EMIT moved(id, to);
    }
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    m_dragged.clear();
    if (const CalendarItem* one = itemAt(event->position())) Q_EMIT opened(one->kind, one->id);
    else if (const QDate day = dayAt(event->position()); day.isValid()) Q_EMIT dayWanted(day);
}

void CalendarGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    tellCurrent();
    update();
}

void CalendarGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool CalendarGrid::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CalendarItem* one = itemAt(help->pos());
        const QString note = m_notes.value(dayAt(help->pos()));
        QStringList told;
        const QList<const CalendarItem*> items = itemsOf(dayAt(help->pos()));
        // Upon the last line that has room stands also what comes after it.
        const qsizetype at = one == nullptr ? 0 : items.indexOf(one);
        for (qsizetype i = at; one != nullptr && i < (at == shownOf(dayAt(help->pos())) - 1 ? items.size() : at + 1); ++i)
            told << QStringList{timeText(*items[i]) + items[i]->title, items[i]->place}.join(u'\n').trimmed();
        const QString text = one != nullptr ? told.join(u'\n') : note;
        if (!text.isEmpty()) {
            QToolTip::showText(help->globalPos(), text, this);
            return true;
        }
    }
    // Alt and an arrow move what is chosen here; elsewhere they lead back and forward.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        const auto items = itemsOf(m_current);
        const bool any = std::any_of(items.cbegin(), items.cend(), [](const CalendarItem* one) { return one->movable; });
        if (arrow && any && key->modifiers().testFlag(Qt::AltModifier)) event->accept();
    }
    return QWidget::event(event);
}

}  // namespace ui
