#pragma once

#include "app/example/chance.h"
#include "app/example/scene.h"

namespace app {

/// Premises, rounds of inspections with their checkpoints and follow-ups, and test purchases (at places that sell only).
void playInspections(Scene& scene, QDate begin, Chance chance);

}  // namespace app
