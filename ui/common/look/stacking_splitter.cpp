#include "ui/common/look/stacking_splitter.h"

#include <QResizeEvent>
#include <algorithm>

namespace ui {

StackingSplitter::StackingSplitter(int least, QWidget* parent) : QSplitter(parent), m_least(least) { setChildrenCollapsible(false); }

QSize StackingSplitter::minimumSizeHint() const {
    QSize least;
    for (int i = 0; i < count(); ++i) {
        const QSize part = widget(i)->minimumSizeHint().expandedTo(widget(i)->minimumSize());
        least = isStacked() ? QSize(std::max(least.width(), part.width()), least.height() + part.height() + handleWidth()) : least.expandedTo(part);
    }
    return least;
}

void StackingSplitter::resizeEvent(QResizeEvent* event) {
    const bool stacks = event->size().width() < m_least;
    if (stacks != isStacked()) {
        // Of a width that never was there is nothing to come back to.
        if (stacks && event->oldSize().width() >= m_least) m_beside = sizes();
        setOrientation(stacks ? Qt::Vertical : Qt::Horizontal);
        if (stacks) setSizes({event->size().height() * 2 / 5, event->size().height() * 3 / 5});
        else if (!m_beside.isEmpty()) setSizes(m_beside);
        updateGeometry();
    }
    QSplitter::resizeEvent(event);
}

}  // namespace ui
