#pragma once

#include "core/incidents/category.h"
#include "core/places/area.h"

namespace incidents {

/// How many reports the police took up in a month, a category and an area (polisens månadsstatistik). What it was before another value came stays
/// as its EarlierFigure; of all of them the newest final one counts, else the newest preliminary one.
/// @source agreement A4
struct PoliceStatistic {
    QString month;
    base::Id<Category> category;
    base::Id<places::Area> area;
    std::optional<int> reports;
    std::optional<int> crimes;
    bool preliminary = false;
};

}  // namespace incidents

template <>
const records::Kind& records::kindOf<incidents::PoliceStatistic>();
