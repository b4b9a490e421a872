#include "ui/common/list/flow_layout.h"

#include "ui/common/look/measures.h"

#include <algorithm>

namespace ui {

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const {
    QPoint place = rect.topLeft();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (place.x() > rect.left() && place.x() + size.width() > rect.right() + 1) {
            place = QPoint(rect.left(), place.y() + line + kWithinGroup);
            line = 0;
        }
        if (move) item->setGeometry(QRect(place, size));
        place.rx() += size.width() + kBetweenControls;
        line = std::max(line, size.height());
    }
    return place.y() + line - rect.top();
}

}  // namespace ui
