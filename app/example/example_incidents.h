#pragma once

#include "app/example/chance.h"
#include "app/example/scene.h"

namespace app {

/// Incidents with the pattern of seasons, weekdays and hours, and a development over the years (fewer mopeds, more fraud).
/// Written month by month as they are reported; very many are one act on the last day, as an import would be.
void playIncidents(Scene& scene, QDate begin, int count, Chance chance);

}  // namespace app
