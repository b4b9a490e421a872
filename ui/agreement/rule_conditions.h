#pragma once

namespace ui {

/// Shows of a rule only the fields that its kind asks for, and says it in plain words while it is written.
void addRuleConditions();

}  // namespace ui
