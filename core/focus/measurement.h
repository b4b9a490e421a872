#pragma once

#include "core/focus/goal.h"

namespace focus {

/// A value of a goal's indicator on a day (mätvärde).
struct Measurement {
    base::Id<Goal> goal;
    QDate day;
    std::optional<double> value;
    QString source;
};

}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::Measurement>();
