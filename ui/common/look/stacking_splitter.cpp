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

bool StackingSplitter::isWhole() const {
    for (int i = 0; i < count(); ++i)
        if (widget(i)->isHidden()) return false;
    return !sizes().contains(0);  // shown, and without a place yet
}

void StackingSplitter::resizeEvent(QResizeEvent* event) {
    const bool stacks = event->size().width() < m_least;
    // A page that gives room and gets it back looks as before. Sizes that somebody has set since are what counts from then on.
    if (!isStacked() && isWhole()) {
        if (sizes() != m_settled) m_known.clear();
        m_known.insert(event->oldSize().width(), sizes());
    }
    if (stacks != isStacked()) {
        // Of a width that never was there is nothing to come back to.
        if (stacks && event->oldSize().width() >= m_least && isWhole()) m_beside = sizes();
        setOrientation(stacks ? Qt::Vertical : Qt::Horizontal);
        if (stacks) setSizes({event->size().height() * 2 / 5, event->size().height() * 3 / 5});
        else if (!m_beside.isEmpty()) setSizes(m_beside);
        updateGeometry();
    }
    QSplitter::resizeEvent(event);
    if (isStacked() || !isWhole()) return;
    if (const auto known = m_known.constFind(event->size().width()); known != m_known.cend()) setSizes(*known);
    m_settled = sizes();
}

}  // namespace ui
