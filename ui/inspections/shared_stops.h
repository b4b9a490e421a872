#pragma once

#include "core/inspections/round_visits.h"

namespace ui {

/// What is said of places that two rounds of one day go to: the visit is written once. Told where the second round is planned, and where visits are written.
/// @param kinds  of the other rounds, as inspections::stopsOfOtherRounds gives them; nothing is said when there are none
[[nodiscard]] QString sharedStopText(const QStringList& kinds);
/// The same of several places.
/// @param places  their names
[[nodiscard]] QString sharedStopsText(const QStringList& places);

}  // namespace ui
