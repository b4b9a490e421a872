#pragma once

#include "core/picture/farrington.h"

namespace picture {

/// The counts of the past that Farrington's model is fitted to.
struct FarringtonPast {
    std::vector<double> counts;
    std::vector<double> times;  ///< place in the series, from 1
    std::vector<int> levels;    ///< seasonal level, from 1; the last one is that of the step itself
};

/// Chooses them: the same time of year in earlier years, and – with seasonal levels – the blocks between.
/// @param at  from 0
/// @return TooLittleHistory when the series does not reach back so far
[[nodiscard]] Stated<FarringtonPast> farringtonPast(const Series& series, std::size_t at, const FarringtonParameters& parameters);

}  // namespace picture
