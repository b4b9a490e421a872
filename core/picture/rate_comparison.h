#pragma once

#include "core/picture/no_statement.h"
#include "core/picture/rate_interval.h"

namespace picture {

/// Events that were counted, and how much there was to be counted in: inhabitants, days, or 1 for both when they are equal.
struct Counted {
    qint64 events = 0;    ///< 0 or more
    double exposure = 1;  ///< more than 0
};

/// How the rate of one period stands to that of another.
struct RateComparison {
    double ratio = 0;   ///< (now/exposure) / (before/exposure); infinite when there was nothing before
    Interval interval;  ///< of the ratio; the high end is infinite when there was nothing before
    double p = 1;       ///< two-sided, central
};

/// Compares two independent Poisson counts, given their sum (exact conditional test).
/// The p-value is *central* – twice the smaller tail, at most 1 – and the interval is Clopper–Pearson's of the same two tails: p is below
/// 1 − level exactly when the interval leaves 1 out, so the two never contradict each other. With equal exposures p is that of R's
/// `poisson.test(c(now, before), c(exposures))`; with unequal ones R's p counts the outcomes that are no likelier and is smaller.
/// @return NothingToCompare for 0 against 0
/// @source J. Przyborowski, H. Wilenski, Biometrika 31 (1940); M. P. Fay, Biostatistics 11 (2010) on central tests and their intervals
[[nodiscard]] Stated<RateComparison> compareRates(const Counted& now, const Counted& before, double level = 0.95);

/// The p-values that other programs give for the same two counts; for comparison with them, none of them is shown.
struct ExactPValues {
    double central = 1;
    double minimumLikelihood = 1;  ///< R's poisson.test: all outcomes that are no likelier
    double midCentral = 1;         ///< central, the outcome itself counted half
    double greater = 1;            ///< one-sided: as many or more now
    double less = 1;               ///< one-sided: as few or fewer now
};
[[nodiscard]] Stated<ExactPValues> exactPValues(const Counted& now, const Counted& before);

}  // namespace picture
