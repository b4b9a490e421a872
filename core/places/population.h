#pragma once

#include "core/places/area.h"

namespace places {

/// How many people live in an area in a year (befolkning): what rates are counted by.
struct Population {
    base::Id<Area> area;
    int year = 0;
    std::optional<int> inhabitants;
    QString source;
};

}  // namespace places

template <>
const records::Kind& records::kindOf<places::Population>();
