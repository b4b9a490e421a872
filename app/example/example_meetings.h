#pragma once

#include "app/example/chance.h"
#include "app/example/council.h"

#include <QMap>

namespace app {

/// The meetings beside the council's: weekly pictures, interaction meetings, those about individuals (without text) and the yearly ones,
/// with the gaps that years have.
QMap<int, Handle> playMeetings(Scene& scene, const Council& council, Chance chance);

}  // namespace app
