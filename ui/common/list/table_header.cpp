#include "ui/common/list/table_header.h"

#include "ui/common/list/list_measures.h"
#include "ui/common/list/row_delegate.h"
#include "ui/common/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int kArrowWidth = 8;
constexpr int kArrowHeight = 5;
constexpr int kLeastWidth = 36;

void paintArrow(QPainter& painter, const QRect& rect, bool down, const QColor& colour) {
    const QPointF middle = QRectF(rect).center();
    const qreal tip = down ? kArrowHeight / 2.0 : -kArrowHeight / 2.0;
    QPainterPath arrow;
    arrow.addPolygon(
        QPolygonF({{middle.x() - kArrowWidth / 2.0, middle.y() - tip}, {middle.x() + kArrowWidth / 2.0, middle.y() - tip}, {middle.x(), middle.y() + tip}}));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(arrow, colour);
}

}  // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(kLeastWidth);
    setSectionResizeMode(QHeaderView::Interactive);
    setToolTip(tr("Click to sort, drag to move a column"));
    setAccessibleName(tr("Columns"));
}

void TableHeader::showOrder(int column, bool descending) {
    m_column = column;
    m_descending = descending;
    viewport()->update();
}

QSize TableHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), RowDelegate::rowHeight(*this)}; }

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    const drawing::Palette& c = colours();
    painter->save();
    painter->fillRect(rect, c.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    // A short line between the heads shows where a column can be made wider.
    painter->fillRect(QRect(rect.right(), rect.top() + rect.height() / 4, 1, rect.height() / 2), c.line);
    const bool ordered = column == m_column;
    QFont face = font();
    face.setWeight(QFont::DemiBold);
    painter->setFont(face);
    painter->setPen(ordered ? c.text : c.muted);
    QRect place = rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    if (ordered) place.adjust(0, 0, -(kArrowWidth + kSignGap), 0);
    const QString text = QFontMetrics(face).elidedText(model()->headerData(column, Qt::Horizontal).toString(), Qt::ElideRight, place.width());
    const auto alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    if (ordered) {
        const int width = QFontMetrics(face).horizontalAdvance(text);
        const int left = alignment.testFlag(Qt::AlignRight) ? place.right() + 1 : place.left() + width;
        paintArrow(*painter, QRect(left + kSignGap, rect.top(), kArrowWidth, rect.height()), m_descending, c.text);
    }
    painter->restore();
}

}  // namespace ui
