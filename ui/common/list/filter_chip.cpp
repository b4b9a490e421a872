#include "ui/common/list/filter_chip.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int kCross = 8;
constexpr double kDeeper = 0.14;
constexpr int kWidest = 320;

}  // namespace

FilterChip::FilterChip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString act = tr("Take off the filter \"%1\"").arg(text);
    setToolTip(QStringLiteral("<p>%1</p>").arg(act.toHtmlEscaped()));
    setAccessibleName(act);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * kBetweenControls + kBetweenControls + kCross + 2;
    return {std::min(width, kWidest), fontMetrics().height() + kBetweenControls};
}

QSize FilterChip::minimumSizeHint() const { return {6 * fontMetrics().averageCharWidth(), sizeHint().height()}; }

void FilterChip::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const drawing::Palette& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool live = isEnabled() && (underMouse() || isDown());
    // Pointed at it is deeper; the ring in the accent colour is the keyboard's alone.
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(live ? drawing::mixed(c.accent, c.ground, kDeeper) : drawing::tint(c.accent, c.ground));
    const auto pill = [&painter, this](qreal inset) {
        const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    };
    pill(0.5);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, kFocusRing));
        pill(1.0 + kFocusRing / 2.0);
    }

    const QRect place = rect().adjusted(kBetweenControls, 0, -(2 * kBetweenControls + kCross), 0);
    painter.setPen(c.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, place.width() + 1));
    const QRectF cross(width() - kBetweenControls - kCross, (height() - kCross) / 2.0, kCross, kCross);
    painter.setPen(QPen(live ? c.accent : c.muted, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else QAbstractButton::keyPressEvent(event);
}

void FilterChip::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace ui
