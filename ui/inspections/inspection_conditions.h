#pragma once

namespace ui {

/// Tells the form of inspections that a ground for police presence is asked for only when the police take part.
void addInspectionConditions();

}  // namespace ui
