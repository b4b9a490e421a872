#pragma once

#include "app/example/scene.h"

namespace app {

/// Notes of what happens in the world around, a few a year.
void playNotes(Scene& scene, QDate begin);

}  // namespace app
