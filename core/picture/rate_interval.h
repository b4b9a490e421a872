#pragma once

#include <QtGlobal>

namespace picture {

struct Interval {
    double low = 0;
    double high = 0;
};

/// The exact interval of the mean behind one count of independent events.
/// @param count  events, 0 or more
/// @param level  confidence between 0 and 1, shared equally by both ends; of 0 events the low end is 0
/// @return in events; divided by the population it is the interval of the rate
/// @source F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936); R: `poisson.test(count, conf.level = level)$conf.int`
[[nodiscard]] Interval countInterval(qint64 count, double level = 0.95);

/// Intervals of a share: @p hits of @p total, with 0 ≤ hits ≤ total and total ≥ 1. All lie within 0 and 1.
struct ShareIntervals {
    Interval wilson;     ///< E. B. Wilson 1927; R: `prop.test(hits, total, correct = FALSE)$conf.int`
    Interval corrected;  ///< the same with continuity correction; R: `prop.test(hits, total)$conf.int`
    Interval exact;      ///< Clopper–Pearson 1934; R: `binom.test(hits, total)$conf.int`
};
[[nodiscard]] ShareIntervals shareIntervals(qint64 hits, qint64 total, double level = 0.95);
/// The exact one alone.
[[nodiscard]] Interval shareInterval(qint64 hits, qint64 total, double level = 0.95);

}  // namespace picture
