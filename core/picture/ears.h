#pragma once

#include "core/picture/no_statement.h"

namespace picture {

/// Which of the three: C1 looks at the steps just before, C2 leaves the two newest out, C3 adds up what C2 found in the two steps before.
enum class EarsMethod { C1, C2, C3 };

struct EarsParameters {
    EarsMethod method = EarsMethod::C1;
    int baseline = 7;      ///< steps before, 3 or more
    double alpha = 0.001;  ///< one-sided chance of a false alarm
};

struct EarsLimit {
    double expected = 0;  ///< mean of the baseline
    double upper = 0;     ///< more than this is a signal
    bool alarm = false;
};

/// The early aberration reporting system: mean and spread of a short baseline, for series without years behind them; knows no season.
/// C3 is here to be held against R; its bound there holds the step's own count, so it can never alarm in the step of an outbreak.
/// @param at  the step that is looked at, from 0
/// @return Missing (a step that is needed has no figure), TooLittleHistory, Flat (the baseline is all the same)
/// @source L. Hutwagner et al., J. Urban Health 80 (2003); R: surveillance 1.20.3 `earsC(minSigma = 0)`, which it equals but for Flat
[[nodiscard]] Stated<EarsLimit> ears(const Series& series, std::size_t at, const EarsParameters& parameters);

}  // namespace picture
