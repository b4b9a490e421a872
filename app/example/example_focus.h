#pragma once

#include "app/example/council.h"

namespace app {

/// Focus areas with causes, plans, goals, measurements, activities, assessments and all decisions; puts their matters on the council's agendas.
void playFocusAreas(Scene& scene, Council& council);

}  // namespace app
