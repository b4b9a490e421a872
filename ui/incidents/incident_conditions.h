#pragma once

namespace ui {

/// Says in the form of an incident whose matter it is when it speaks of what others supervise.
void addIncidentConditions();

}  // namespace ui
