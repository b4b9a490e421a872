#pragma once

class QWidget;

namespace ui {

/// Lets the wheel through to what lies around @p widget as long as the widget has no keyboard focus: who scrolls a form changes nothing.
void guardWheel(QWidget& widget);

}  // namespace ui
