#include "ui/common/look/focus_chain.h"

#include <QWidget>

namespace ui {

void placeInFocusChain(QWidget& next, const QList<QWidget*>& widgets) {
    QWidget* before = next.previousInFocusChain();
    // Qt takes no place behind a widget that never has the keyboard.
    while (before != &next && (before->focusPolicy() == Qt::NoFocus || widgets.contains(before))) before = before->previousInFocusChain();
    if (before == &next) return;
    for (QWidget* widget : widgets) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

QList<QWidget*> focusChainOf(QWidget& parent) {
    QList<QWidget*> found;
    for (QWidget* widget = parent.nextInFocusChain(); widget != &parent; widget = widget->nextInFocusChain())
        if (parent.isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus) found << widget;
    return found;
}

}  // namespace ui
