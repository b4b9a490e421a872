#include "core/picture/month_band.h"

#include "core/picture/ears.h"
#include "core/picture/farrington.h"

#include <algorithm>

namespace picture {

Stated<MonthBand> monthBand(const Series& months, std::size_t at) {
    constexpr int kMonths = 12;
    constexpr int kFewestYears = 3;
    constexpr int kMostYears = 5;
    constexpr int kBaseline = 7;
    if (at >= months.size() || !months[at]) return Unstated(NoStatement::Missing);
    const int years = std::min(kMostYears, static_cast<int>(at) / kMonths);
    if (years >= kFewestYears) {
        FarringtonParameters parameters;
        parameters.frequency = kMonths;
        parameters.years = years;
        parameters.halfWindow = 1;
        parameters.leftOut = 6;
        const auto expectation = farringtonFlexible(months, at, parameters);
        if (!expectation) return Unstated(expectation.error());
        return MonthBand{expectation->expected, expectation->upper, expectation->alarm, BandMethod::Farrington};
    }
    const bool wide = at >= kBaseline + 2;
    const auto limit = ears(months, at, {wide ? EarsMethod::C2 : EarsMethod::C1, kBaseline, 0.001});
    if (!limit) return Unstated(limit.error());
    return MonthBand{limit->expected, limit->upper, limit->alarm, wide ? BandMethod::EarsC2 : BandMethod::EarsC1};
}

}  // namespace picture
