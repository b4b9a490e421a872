#pragma once

#include "core/picture/farrington.h"

namespace picture {

/// What a log-linear model says of a step.
struct Predicted {
    double eta = 0;    ///< logarithm of the expected count
    double error = 0;  ///< its standard error
    double phi = 1;    ///< dispersion, 1 or more
};

/// The threshold of Farrington's algorithm for a step that holds @p count.
/// @return NoConvergence when the expected count leaves the finite numbers
[[nodiscard]] Stated<Expectation> thresholdOf(const Predicted& predicted, double count, double alpha, Threshold method);

}  // namespace picture
