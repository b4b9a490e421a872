#pragma once

namespace ui {

/// Tells the forms of meetings and their parts that meetings about individuals hold no text.
void addMeetingConditions();

}  // namespace ui
