#include "ui/common/page.h"

#include "ui/common/look/measures.h"

#include <QLayout>

namespace ui {

void Page::takeFocus() {
    // The first that Tab would come to inside; what stood there before has no say.
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (layout() == nullptr) return;
    const int edge = window()->width() < kNarrowWindow ? kNarrowPageEdge : kPageEdge;
    QMargins margins = layout()->contentsMargins();
    if (margins.left() == edge) return;
    margins.setLeft(edge);
    margins.setRight(edge);
    layout()->setContentsMargins(margins);
}

}  // namespace ui
