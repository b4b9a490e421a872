#include "ui/common/page.h"

namespace ui {

void Page::takeFocus() {
    // The first that Tab would come to inside; what stood there before has no say.
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

}  // namespace ui
