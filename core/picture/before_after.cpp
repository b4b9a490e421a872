#include "core/picture/before_after.h"

#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace picture {

namespace {

double twoSidedQuantile(double level) { return boost::math::quantile(boost::math::complement(boost::math::normal(), (1 - level) / 2)); }

}  // namespace

Stated<RatioOfRatios> ratioOfRatios(const BeforeAfter& treated, const BeforeAfter& comparison, double level) {
    double variance = 0;
    for (const qint64 count : {treated.before, treated.after, comparison.before, comparison.after}) {
        if (count == 0) return Unstated(NoStatement::TooFewCases);
        variance += 1 / static_cast<double>(count);
    }
    const auto change = [](const BeforeAfter& area) { return static_cast<double>(area.after) / static_cast<double>(area.before); };
    const double logarithm = std::log(change(treated) / change(comparison));
    const double error = std::sqrt(variance);
    const double reach = twoSidedQuantile(level) * error;
    return RatioOfRatios{std::exp(logarithm),
                         {std::exp(logarithm - reach), std::exp(logarithm + reach)},
                         2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(logarithm) / error))};
}

Stated<Displacement> displacement(const BeforeAfter& treated, const BeforeAfter& comparison, const std::optional<BeforeAfter>& beside,
                                  const std::optional<BeforeAfter>& besideComparison, double level) {
    qint64 all = 0;
    const auto change = [&](const BeforeAfter& area) {
        all += area.before + area.after;
        return static_cast<double>(area.after - area.before);
    };
    const double difference = change(treated) - change(comparison) + change(beside.value_or(BeforeAfter{})) - change(besideComparison.value_or(BeforeAfter{}));
    if (all == 0) return Unstated(NoStatement::NothingToCompare);
    const double error = std::sqrt(static_cast<double>(all));
    const double reach = twoSidedQuantile(level) * error;
    return Displacement{difference, error, difference / error, {difference - reach, difference + reach}};
}

}  // namespace picture
