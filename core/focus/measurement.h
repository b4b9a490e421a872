#pragma once

#include "core/focus/goal.h"

namespace focus {

/// How a count stands to what it was before, beyond what chance alone brings.
enum class CountChange {
    Rise,
    Fall,
    WithinChance,
    NothingToCompare,  ///< no month that both times have a figure for, or nothing at all was counted
};

/// A value of a goal's indicator on a day (mätvärde).
struct Measurement {
    base::Id<Goal> goal;
    QDate day;
    std::optional<double> value;
    QString source;
    std::optional<CountChange> counted;  ///< the program has counted it (goal_count); never stored
};

}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::Measurement>();
