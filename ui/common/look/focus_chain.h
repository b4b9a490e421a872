#pragma once

#include <QList>

class QWidget;

namespace ui {

/// Puts @p widgets, in their order, right before @p next in the order of Tab: Qt puts what is made later last in the window.
void placeInFocusChain(QWidget& next, const QList<QWidget*>& widgets);

/// What inside @p parent takes the keyboard, in the order of Tab.
[[nodiscard]] QList<QWidget*> focusChainOf(QWidget& parent);

}  // namespace ui
