#include "core/picture/rate_interval.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace picture {

Interval countInterval(qint64 count, double level) {
    const double tail = (1 - level) / 2;
    const auto events = static_cast<double>(count);
    Interval interval;
    if (count > 0) interval.low = boost::math::quantile(boost::math::gamma_distribution<>(events, 1), tail);
    interval.high = boost::math::quantile(boost::math::complement(boost::math::gamma_distribution<>(events + 1, 1), tail));
    return interval;
}

Interval shareInterval(qint64 hits, qint64 total, double level) {
    const double tail = (1 - level) / 2;
    const auto yes = static_cast<double>(hits);
    const auto no = static_cast<double>(total - hits);
    Interval interval{0, 1};
    if (hits > 0) interval.low = boost::math::quantile(boost::math::beta_distribution<>(yes, no + 1), tail);
    if (hits < total) interval.high = boost::math::quantile(boost::math::complement(boost::math::beta_distribution<>(yes + 1, no), tail));
    return interval;
}

ShareIntervals shareIntervals(qint64 hits, qint64 total, double level) {
    const double z = boost::math::quantile(boost::math::complement(boost::math::normal(), (1 - level) / 2));
    const auto n = static_cast<double>(total);
    const double share = static_cast<double>(hits) / n;
    // The correction is never larger than the distance from one half, as prop.test has it.
    const double correction = std::min(0.5, std::abs(static_cast<double>(hits) - n / 2));
    const double z22n = z * z / (2 * n);
    const auto ends = [&](double step) {
        const double up = share + step / n;
        const double down = share - step / n;
        const double width = 1 + 2 * z22n;
        const double low = (down + z22n - z * std::sqrt(down * (1 - down) / n + z22n / (2 * n))) / width;
        const double high = (up + z22n + z * std::sqrt(up * (1 - up) / n + z22n / (2 * n))) / width;
        return Interval{down <= 0 ? 0 : std::max(0.0, low), up >= 1 ? 1 : std::min(1.0, high)};
    };
    return {ends(0), ends(correction), shareInterval(hits, total, level)};
}

}  // namespace picture
