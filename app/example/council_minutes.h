#pragma once

#include "app/example/council.h"
#include "app/example/example_people.h"

namespace app {

/// Call, minutes and action points of the council's meetings; comes when all matters are on their agendas.
void playMinutes(Scene& scene, Council& council, const Cast& cast);

}  // namespace app
