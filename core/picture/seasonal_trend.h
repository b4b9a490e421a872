#pragma once

#include "core/picture/no_statement.h"

namespace picture {

/// A series taken apart: value = seasonal + trend + remainder, step by step, in the series' unit.
struct SeasonalTrend {
    std::vector<double> seasonal;  ///< the same in every period
    std::vector<double> trend;     ///< the level without season, smooth
    std::vector<double> remainder;
};

/// Takes the season out of a series by local regression (STL), for a line over many years that the seasons do not shake. Not robust: an outbreak pulls the
/// trend.
/// @param values  at equal steps, none missing; counts as they are, or their logarithms
/// @param period  steps a period, 2 or more
/// @return TooLittleHistory with two periods or less
/// @source R. B. Cleveland et al., J. Official Statist. 6 (1990); R: `stl(x, s.window = "periodic")`
[[nodiscard]] Stated<SeasonalTrend> seasonalTrend(const std::vector<double>& values, int period);

}  // namespace picture
