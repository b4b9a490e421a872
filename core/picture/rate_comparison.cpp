#include "core/picture/rate_comparison.h"

#include "core/base/two_counts.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <limits>

namespace picture {

namespace {

/// Given the sum, the events of now are binomial with this share when the rates are equal.
boost::math::binomial equalRates(const Counted& now, const Counted& before) {
    return {static_cast<double>(now.events + before.events), now.exposure / (now.exposure + before.exposure)};
}

double atMost(const boost::math::binomial& outcomes, qint64 events) { return events < 0 ? 0 : boost::math::cdf(outcomes, static_cast<double>(events)); }
double atLeast(const boost::math::binomial& outcomes, qint64 events) {
    return events <= 0 ? 1 : boost::math::cdf(boost::math::complement(outcomes, static_cast<double>(events - 1)));
}

/// The first of from … to-1 for which @p holds is true, or to; @p holds turns once from false to true.
template <class Test>
qint64 firstThat(qint64 from, qint64 to, const Test& holds) {
    while (from < to) {
        const qint64 middle = from + (to - from) / 2;
        if (holds(middle)) to = middle;
        else from = middle + 1;
    }
    return from;
}

/// The outcomes on both sides that are no likelier than @p events; a relative 1e-7 counts as equally likely, as in R.
double noLikelier(const boost::math::binomial& outcomes, qint64 events) {
    const auto all = static_cast<qint64>(outcomes.trials());
    const double mean = outcomes.trials() * outcomes.success_fraction();
    const double limit = boost::math::pdf(outcomes, static_cast<double>(events)) * (1 + 1e-7);
    const auto rare = [&](qint64 at) { return boost::math::pdf(outcomes, static_cast<double>(at)) <= limit; };
    const auto x = static_cast<double>(events);
    if (x == mean) return 1;
    if (x < mean) {
        const qint64 first = firstThat(static_cast<qint64>(std::ceil(mean)), all + 1, rare);
        return atMost(outcomes, events) + atLeast(outcomes, first) * (first > all ? 0 : 1);
    }
    const qint64 common = firstThat(0, static_cast<qint64>(std::floor(mean)) + 1, [&](qint64 at) { return !rare(at); });
    return atMost(outcomes, common - 1) + atLeast(outcomes, events);
}

}  // namespace

Stated<RateComparison> compareRates(const Counted& now, const Counted& before, double level) {
    const qint64 both = now.events + before.events;
    if (both == 0) return Unstated(NoStatement::NothingToCompare);
    const double weight = before.exposure / now.exposure;
    const auto ratioOf = [&](double share) { return share >= 1 ? std::numeric_limits<double>::infinity() : share / (1 - share) * weight; };
    const Interval share = shareInterval(now.events, both, level);
    RateComparison comparison;
    comparison.ratio = ratioOf(static_cast<double>(now.events) / static_cast<double>(both));
    comparison.interval = {ratioOf(share.low), ratioOf(share.high)};
    comparison.p = base::chanceOfTwoCounts(now.events, before.events, now.exposure / (now.exposure + before.exposure));
    return comparison;
}

Stated<ExactPValues> exactPValues(const Counted& now, const Counted& before) {
    if (now.events + before.events == 0) return Unstated(NoStatement::NothingToCompare);
    const auto outcomes = equalRates(now, before);
    ExactPValues values;
    values.less = atMost(outcomes, now.events);
    values.greater = atLeast(outcomes, now.events);
    values.central = std::min(1.0, 2 * std::min(values.less, values.greater));
    const double half = boost::math::pdf(outcomes, static_cast<double>(now.events)) / 2;
    values.midCentral = std::min(1.0, 2 * std::min(values.less - half, values.greater - half));
    values.minimumLikelihood = std::min(1.0, noLikelier(outcomes, now.events));
    return values;
}

}  // namespace picture
