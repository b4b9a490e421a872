#pragma once

#include "core/focus/workflow.h"

namespace ui {

/// The step as a button says it ("Godkänn"); what was decided is named by its choice ("Godkännande").
[[nodiscard]] QString wordOf(focus::Verb verb);
[[nodiscard]] QString wordOf(focus::Body body);

}  // namespace ui
