#include "core/picture/survey_index.h"

#include <algorithm>

namespace picture {

IndexChange indexChange(const std::vector<double>& before, const std::vector<double>& now) {
    // Values have two decimals: what stands on the step itself is a step.
    constexpr double kStep = 1 - 1e-9;
    if (before.empty() || now.empty()) return IndexChange::None;
    const auto [leastBefore, mostBefore] = std::minmax_element(before.begin(), before.end());
    const auto [leastNow, mostNow] = std::minmax_element(now.begin(), now.end());
    if (*leastBefore - *mostNow >= kStep) return IndexChange::Better;
    if (*leastNow - *mostBefore >= kStep) return IndexChange::Worse;
    return IndexChange::None;
}

}  // namespace picture
