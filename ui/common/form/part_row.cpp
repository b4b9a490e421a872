#include "ui/common/form/part_row.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/drawing/signs.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace ui {

namespace {

constexpr double kNameShare = 0.4;
constexpr int kSign = 12;

}  // namespace

QRect partCell(const QRect& row, qsizetype column, qsizetype columns) {
    const double name = columns == 0 ? row.width() : row.width() * kNameShare;
    if (column < 0) return {row.left(), row.top(), static_cast<int>(name) - kBetweenControls, row.height()};
    const double width = (row.width() - name) / static_cast<double>(columns);
    return {row.left() + static_cast<int>(name + width * static_cast<double>(column)), row.top(), static_cast<int>(width) - kWithinGroup, row.height()};
}

PartRow::PartRow(PartText text, bool mayChange, QWidget* parent) : QWidget(parent), m_text(std::move(text)), m_mayChange(mayChange) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_mayChange) setCursor(Qt::PointingHandCursor);
    setAccessibleName(m_text.details.isEmpty() ? m_text.label : m_text.label + QStringLiteral(", ") + m_text.details);
    if (m_mayChange) setAccessibleDescription(tr("Enter changes it, Delete removes it"));
    setToolTip(accessibleName());
}

QSize PartRow::sizeHint() const {
    const int height = std::max(kRowHeight, QFontMetrics(font()).height() + 2 * kWithinGroup);
    return {QFontMetrics(font()).averageCharWidth() * 40, height};
}

QSize PartRow::minimumSizeHint() const { return {QFontMetrics(font()).averageCharWidth() * 12, sizeHint().height()}; }

void PartRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const drawing::Palette& c = colours();
    if (m_mayChange && underMouse()) painter.fillRect(rect(), c.panel);
    painter.setPen(QPen(c.line, 0));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());

    const QRect inner = rect().adjusted(kBetweenControls, 0, -kBetweenControls, 0);
    if (m_text.cells.isEmpty()) paintLine(painter, inner);
    else paintCells(painter, inner);

    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void PartRow::paintCells(QPainter& painter, const QRect& inner) const {
    const QFontMetrics metrics(font());
    const qsizetype columns = m_text.cells.size();
    const QRect name = partCell(inner, -1, columns);
    painter.setPen(colours().text);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(m_text.label, Qt::ElideRight, name.width()));
    for (qsizetype i = 0; i < columns; ++i) {
        QRect cell = partCell(inner, i, columns);
        if (const auto sign = m_text.signs.value(i)) {
            drawing::paintSign(painter, QRectF(cell.left(), cell.center().y() - kSign / 2.0 + 1, kSign, kSign), *sign, colours());
            cell.setLeft(cell.left() + kSign + kWithinGroup);
        }
        painter.setPen(m_text.draft ? colours().dueSoon : colours().text);
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(m_text.cells[i], Qt::ElideRight, cell.width()));
    }
}

void PartRow::paintLine(QPainter& painter, const QRect& inner) const {
    const drawing::Palette& c = colours();
    const QFontMetrics metrics(font());
    // The name comes first; the values get what it leaves, but never less than a third.
    const int wanted = metrics.horizontalAdvance(m_text.details);
    const int name = std::min(metrics.horizontalAdvance(m_text.label), inner.width() - std::min(wanted, inner.width() / 3) - (wanted > 0 ? kBetweenGroups : 0));
    painter.setPen(c.text);
    painter.drawText(QRect(inner.left(), 0, name + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(m_text.label, Qt::ElideRight, name + 1));
    painter.setPen(m_text.draft ? c.dueSoon : c.muted);
    const int rest = inner.width() - name - kBetweenGroups;
    if (wanted > 0) painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(m_text.details, Qt::ElideRight, rest));
}

void PartRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
        case Qt::Key_Space:
            if (event->modifiers().testFlag(Qt::ControlModifier)) break;
            if (m_mayChange) Q_EMIT opened();
            return;
        case Qt::Key_Delete:
            if (m_mayChange) Q_EMIT removed();
            return;
        case Qt::Key_Down: focusNextChild(); return;
        case Qt::Key_Up: focusPreviousChild(); return;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

void PartRow::mouseReleaseEvent(QMouseEvent* event) {
    if (m_mayChange && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT opened();
}

void PartRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}
void PartRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}
void PartRow::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    update();
}
void PartRow::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    update();
}

}  // namespace ui
