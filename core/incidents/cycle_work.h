#pragma once

#include "core/incidents/rhythm.h"

namespace incidents {

/// What there is to do with the events. An event is new on the day it was reported, else on the day it occurred; those that occurred more than
/// kDaysBack days before the cycle are not looked at.
struct CycleWork {
    Cycle inWork;            ///< the last cycle that is over
    qint64 isNew = 0;        ///< events that came since it was over
    qint64 told = 0;         ///< events that came within it
    QStringList toAssess;    ///< ids of events up to its end that nobody has assessed, the oldest first; at most kMostToAssess
    qint64 unassessed = 0;   ///< how many there are
    qint64 toClose = 0;      ///< assessed and not closed, up to its end
    static constexpr int kDaysBack = 400;
    static constexpr int kMostToAssess = 500;
};

/// Throws storage::DbError, as readers do.
[[nodiscard]] CycleWork readCycleWork(const records::Reader& reader, const Rhythm& rhythm);

/// Closes every assessed event that came up to the end of @p cycle, as one act that can be undone at once.
/// @return how many were closed
/// @error those of an event's rules
[[nodiscard]] base::Result<qint64> closeCycle(records::OpenFile& file, const Cycle& cycle);

}  // namespace incidents
