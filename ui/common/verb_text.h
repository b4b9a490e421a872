#pragma once

#include "core/focus/workflow.h"

namespace ui {

/// The step as a button says it ("Godkänn"); what was decided is named by its choice ("Godkännande").
[[nodiscard]] QString wordOf(focus::Verb verb);
/// The same of a step: a plan is approved, a focus area prioritised.
[[nodiscard]] QString wordOf(const focus::Step& step);
[[nodiscard]] QString wordOf(focus::Body body);

}  // namespace ui
