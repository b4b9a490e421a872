#include "core/picture/ears.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace picture {

namespace {

struct Baseline {
    double mean = 0;
    double spread = 0;
};

/// @param last  the newest step of the baseline
Stated<Baseline> baselineUpTo(const Series& series, std::size_t last, int steps) {
    double sum = 0;
    double squares = 0;
    for (int back = 0; back < steps; ++back) {
        const auto& count = series[last - static_cast<std::size_t>(back)];
        if (!count) return Unstated(NoStatement::Missing);
        sum += static_cast<double>(*count);
    }
    Baseline baseline;
    baseline.mean = sum / steps;
    for (int back = 0; back < steps; ++back) {
        const double off = static_cast<double>(*series[last - static_cast<std::size_t>(back)]) - baseline.mean;
        squares += off * off;
    }
    baseline.spread = std::sqrt(squares / (steps - 1));
    return baseline.spread > 0 ? Stated<Baseline>(baseline) : Unstated(NoStatement::Flat);
}

}  // namespace

Stated<EarsLimit> ears(const Series& series, std::size_t at, const EarsParameters& parameters) {
    if (at >= series.size() || !series[at]) return Unstated(NoStatement::Missing);
    const std::size_t lag = parameters.method == EarsMethod::C1 ? 1 : 3;
    const std::size_t older = parameters.method == EarsMethod::C3 ? 2 : 0;
    if (at + 1 < static_cast<std::size_t>(parameters.baseline) + lag + older) return Unstated(NoStatement::TooLittleHistory);
    const double z = boost::math::quantile(boost::math::complement(boost::math::normal(), parameters.alpha));
    const auto own = baselineUpTo(series, at - lag, parameters.baseline);
    if (!own) return Unstated(own.error());
    const auto count = static_cast<double>(*series[at]);
    EarsLimit limit{own->mean, own->mean + z * own->spread, false};
    if (parameters.method == EarsMethod::C3) {
        double earlier = 0;
        for (std::size_t back = 1; back <= older; ++back) {
            if (!series[at - back]) return Unstated(NoStatement::Missing);
            const auto then = baselineUpTo(series, at - back - lag, parameters.baseline);
            if (!then) return Unstated(then.error());
            earlier += std::max(0.0, (static_cast<double>(*series[at - back]) - then->mean) / then->spread - 1);
        }
        limit.upper = std::max(0.0, count + own->spread * (z - earlier));
    }
    limit.alarm = count > limit.upper;
    return limit;
}

}  // namespace picture
