#pragma once

#include <QtGlobal>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace picture {

/// Why nothing can be said of a figure. A state of its own: never a number, never "no change", never "no alarm".
enum class NoStatement {
    NothingToCompare,    ///< no events in either period: there is no ratio
    NotCounted,          ///< nothing at all was counted in one of the two periods
    CategoryIncomplete,  ///< the category began or ended within the time that is compared
    MonthsDiffer,        ///< the two periods have no month in common
    Missing,             ///< no figure for this month
    NotOver,             ///< the month has not ended
    TooLittleHistory,    ///< too few months before it
    TooFewCases,         ///< too few events lately
    Flat,                ///< the months before are all the same: they show no spread
    NoConvergence,       ///< the model of the months before could not be fitted
    Suppressed,          ///< left out of public output
};

/// A statement, or why there is none.
template <class T>
using Stated = tl::expected<T, NoStatement>;
using Unstated = tl::unexpected<NoStatement>;

/// Counts in the order of time at equal steps; nothing where no figure is known, which is not 0.
using Series = std::vector<std::optional<qint64>>;

}  // namespace picture
