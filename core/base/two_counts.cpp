#include "core/base/two_counts.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>

namespace base {

double chanceOfTwoCounts(qint64 first, qint64 second, double share) {
    if (first + second == 0) return 1;
    const boost::math::binomial outcomes(static_cast<double>(first + second), share);
    const double atMost = boost::math::cdf(outcomes, static_cast<double>(first));
    const double atLeast = first == 0 ? 1 : boost::math::cdf(boost::math::complement(outcomes, static_cast<double>(first - 1)));
    return std::min(1.0, 2 * std::min(atMost, atLeast));
}

}  // namespace base
