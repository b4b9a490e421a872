#include "core/picture/cusum.h"

#include <algorithm>
#include <cmath>

namespace picture {

Stated<std::vector<CusumStep>> cusum(const Series& series, std::size_t from, const CusumParameters& parameters) {
    if (from == 0 || from >= series.size()) return Unstated(NoStatement::TooLittleHistory);
    if (std::any_of(series.begin(), series.end(), [](const auto& count) { return !count; })) return Unstated(NoStatement::Missing);
    double mean = 0;
    for (std::size_t i = 0; i < from; ++i) mean += static_cast<double>(*series[i]);
    mean /= static_cast<double>(from);
    if (mean <= 0) return Unstated(NoStatement::TooFewCases);
    const double centre = std::pow(mean, 2.0 / 3);
    const double scale = std::pow(mean, 1.0 / 6);
    std::vector<CusumStep> steps;
    double sum = 0;
    for (std::size_t i = from; i < series.size(); ++i) {
        const double reach = 2.0 / 3 * scale * (parameters.h + parameters.k - sum) + centre;
        CusumStep step;
        step.upper = reach < 0 ? 0 : std::pow(reach, 1.5);
        sum = std::max(0.0, sum + 1.5 * (std::pow(static_cast<double>(*series[i]), 2.0 / 3) - centre) / scale - parameters.k);
        step.sum = sum;
        step.alarm = sum >= parameters.h;
        steps.push_back(step);
    }
    return steps;
}

}  // namespace picture
