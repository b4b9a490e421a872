#include "ui/common/drawing_widget.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/drawing/drawing.h"
#include "ui/drawing/shortened.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kEdge = kBetweenControls;
constexpr int kUsualWidth = 420;  // where nobody gives it one; its layout asks for the height of the width it gets

}  // namespace

DrawingWidget::DrawingWidget(const QString& accessibleName, QWidget* parent) : QWidget(parent) {
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // Not "fixed" in height: a layout would then hold it to the height of another width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont DrawingWidget::drawingFont() const {
    QFont given = ui::font(kTextPoints);
    given.setPixelSize(std::max(1, static_cast<int>(std::lround(fontInfo().pixelSize()))));
    return given;
}

double DrawingWidget::room(int width) const { return std::max(1, width - 2 * kEdge); }

void DrawingWidget::show(const std::optional<report::DrawnFigure>& figure) {
    m_figure = figure;
    // What leads nowhere is no stop of the keyboard.
    setFocusPolicy(figure && !drawing::spotsOf(figure->drawing, room(width()), drawingFont()).isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
    setVisible(figure.has_value());
    setAccessibleDescription(figure ? figure->alternativeText : QString());
    updateGeometry();
    update();
}

void DrawingWidget::setCurrent(const QString& id) {
    m_current = id;
    update();
}

QStringList DrawingWidget::shortened() const {
    return m_figure ? drawing::shortenedIn(m_figure->drawing, room(width()), drawingFont()) : QStringList();
}

int DrawingWidget::heightForWidth(int width) const {
    if (!m_figure) return 0;
    return static_cast<int>(std::ceil(drawing::heightOf(m_figure->drawing, room(width), drawingFont()))) + 2 * kEdge;
}

QSize DrawingWidget::sizeHint() const { return {kUsualWidth, heightForWidth(kUsualWidth)}; }

void DrawingWidget::paintEvent(QPaintEvent*) {
    if (!m_figure) return;
    QPainter painter(this);
    painter.fillRect(rect(), colours().ground);
    painter.translate(kEdge, kEdge);
    drawing::paint(painter, room(width()), m_figure->drawing, {colours(), drawingFont(), m_onlyWithKeyboard && !hasFocus() ? QString() : m_current});
    painter.resetTransform();
    if (!hasFocus()) return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

QString DrawingWidget::spotAt(QPointF place) const {
    if (!m_figure) return {};
    for (const drawing::Spot& spot : drawing::spotsOf(m_figure->drawing, room(width()), drawingFont()))
        if (spot.contains(place - QPointF(kEdge, kEdge))) return spot.id;
    return {};
}

void DrawingWidget::move(int by) {
    if (!m_figure) return;
    const auto spots = drawing::spotsOf(m_figure->drawing, room(width()), drawingFont());
    if (spots.isEmpty()) return;
    const auto at = std::find_if(spots.cbegin(), spots.cend(), [this](const drawing::Spot& spot) { return spot.id == m_current; });
    const qsizetype from = at == spots.cend() ? (by > 0 ? -1 : 0) : at - spots.cbegin();
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, spots.size() - 1);
    setCurrent(spots[to].id);
    setAccessibleDescription(spots[to].text);
}

void DrawingWidget::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Right: move(1); break;
        case Qt::Key_Up:
        case Qt::Key_Left: move(-1); break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (!m_current.isEmpty()) Q_EMIT activated(m_current);
            break;
        default: QWidget::keyPressEvent(event);
    }
}

void DrawingWidget::mousePressEvent(QMouseEvent* event) {
    const QString id = spotAt(event->position());
    if (id.isEmpty()) return;
    setCurrent(id);
    Q_EMIT activated(id);
}

void DrawingWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_current.isEmpty()) move(1);
    update();
}

void DrawingWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool DrawingWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_figure) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const drawing::Spot& spot : drawing::spotsOf(m_figure->drawing, room(width()), drawingFont()))
            if (spot.contains(QPointF(help->pos()) - QPointF(kEdge, kEdge))) {
                QToolTip::showText(help->globalPos(), spot.text, this);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

}  // namespace ui
