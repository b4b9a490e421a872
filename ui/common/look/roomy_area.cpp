#include "ui/common/look/roomy_area.h"

#include "ui/common/look/measures.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {

constexpr int kLeastLines = 4;
constexpr int kLeastLetters = 12;

/// The height below which @p content would be cut, @p width wide.
int leastHeight(const QWidget& content, int width) {
    const QLayout* layout = content.layout();
    const int needed = layout == nullptr              ? content.minimumSizeHint().height()
                       : layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                     : layout->totalMinimumSize().height();
    return std::max(needed, content.minimumHeight());
}

}  // namespace

RoomyArea::RoomyArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->setAutoFillBackground(false);  // the page shows through, as without an area
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_followed = nullptr; });  // who scrolls away is left there
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        // While the area goes, the keyboard moves on once more: what is left of it by then is an area of Qt's.
        if (qobject_cast<RoomyArea*>(static_cast<QObject*>(this)) == nullptr) return;
        if (now != nullptr && widget() != nullptr && now != widget() && widget()->isAncestorOf(now)) m_followed = now;
        if (now == nullptr || widget() == nullptr || now == widget() || !widget()->isAncestorOf(now) || verticalScrollBar()->maximum() == 0) return;
        // What has just been opened gets its place with the next turn.
        QTimer::singleShot(0, now, [this, now] { bring(*now); });
    });
}

void RoomyArea::bring(QWidget& inside) {
    if (widget() == nullptr || !widget()->isAncestorOf(&inside)) return;  // it has gone from here with the turn
    // A list would be content with its current row: where there is room for all of it, all of it is seen.
    const QRect place(inside.mapTo(widget(), QPoint()), inside.size());
    if (place.height() + 2 * kBetweenGroups > viewport()->height()) ensureWidgetVisible(&inside, 0, kBetweenGroups);
    else ensureVisible(0, place.center().y(), 0, place.height() / 2 + kBetweenGroups);
}

QSize RoomyArea::sizeHint() const { return widget() == nullptr ? minimumSizeHint() : widget()->sizeHint().expandedTo(minimumSizeHint()); }

QSize RoomyArea::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * kLeastLetters, fontMetrics().lineSpacing() * kLeastLines}; }

void RoomyArea::resizeEvent(QResizeEvent* event) {
    arrange();
    QScrollArea::resizeEvent(event);
}

bool RoomyArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) arrange();
    return QScrollArea::eventFilter(watched, event);
}

void RoomyArea::arrange() {
    if (m_arranging || widget() == nullptr) return;
    const QScopedValueRollback still(m_arranging, true);
    // Asked in both widths at once: with the bar there is less room, and the bar must not come and go by that.
    const QSize whole = size();
    const bool scrolls = leastHeight(*widget(), whole.width()) > whole.height();
    const int width = scrolls ? whole.width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) : whole.width();
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    widget()->resize(width, std::max(whole.height(), scrolls ? leastHeight(*widget(), width) : 0));
    // What has the keyboard may get its place and its whole height only now.
    if (scrolls && m_followed && m_followed == QApplication::focusWidget())
        QTimer::singleShot(0, m_followed, [this, followed = m_followed.data()] { bring(*followed); });
}

}  // namespace ui
