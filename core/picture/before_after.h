#pragma once

#include "core/picture/rate_comparison.h"

namespace picture {

/// Events before and after a measure in one place, over times of equal length.
struct BeforeAfter {
    qint64 before = 0;
    qint64 after = 0;
};

/// How the change where the measure was taken stands to the change in a comparison area.
struct RatioOfRatios {
    double ratio = 1;   ///< (after / before) here ÷ (after / before) there; below 1: fell more, or rose less, than there
    Interval interval;  ///< normal on the logarithm, variance 1/a + 1/b + 1/c + 1/d
    double p = 1;       ///< two-sided, from the same normal
};

/// @return TooFewCases when one of the four counts is 0: the logarithm has no variance then
/// @source R: `glm(n ~ place * time, family = poisson, epsilon = 1e-14)`, the interaction: `exp(coef)`, `exp(coef ± 1.96 · se)`, Wald's p
[[nodiscard]] Stated<RatioOfRatios> ratioOfRatios(const BeforeAfter& treated, const BeforeAfter& comparison, double level = 0.95);

/// The weighted displacement difference: events that the measure prevented (negative) or brought, over the comparison area,
/// and, where areas beside both are given, with what moved there.
struct Displacement {
    double difference = 0;     ///< events
    double standardError = 0;  ///< events; the square root of all counts added
    double z = 0;
    Interval interval;  ///< difference ± quantile · standard error
};
/// The four areas are over times of equal length; leave @p beside and @p besideComparison at nothing when no displacement is looked for.
/// @return NothingToCompare when all counts are 0
/// @source A. P. Wheeler, J. H. Ratcliffe, Crime Science 7:11 (2018); R: ptools `wdd(control, treated, disp_control, disp_treated)`
[[nodiscard]] Stated<Displacement> displacement(const BeforeAfter& treated, const BeforeAfter& comparison, const std::optional<BeforeAfter>& beside = {},
                                                const std::optional<BeforeAfter>& besideComparison = {}, double level = 0.95);

}  // namespace picture
