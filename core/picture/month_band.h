#pragma once

#include "core/picture/no_statement.h"

namespace picture {

/// How the expectation of a month was made.
enum class BandMethod {
    Farrington,  ///< from three full years of months on
    EarsC2,      ///< from nine months on: no season is known then
    EarsC1,      ///< from seven months on
};

/// What a month was expected to hold, by the months before it.
struct MonthBand {
    double expected = 0;
    double upper = 0;  ///< more than this is a signal
    bool alarm = false;
    BandMethod method = BandMethod::Farrington;
};

/// The expected band of one month of a series of months.
/// Farrington improved with five years back, or as many full ones as there are from three on; one month on both sides, ten seasonal levels,
/// the six newest months left out, negative binomial quantile 0.995. Where the history is shorter, EARS at 0.001.
/// @param at  from 0
/// @return Missing, TooLittleHistory, TooFewCases, Flat, NoConvergence
/// @source R: surveillance 1.20.3, the calls in docs/methods.md
[[nodiscard]] Stated<MonthBand> monthBand(const Series& months, std::size_t at);

}  // namespace picture
