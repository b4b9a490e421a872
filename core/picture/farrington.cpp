#include "core/picture/farrington.h"

#include "core/picture/farrington_past.h"
#include "core/picture/log_linear_model.h"
#include "core/picture/threshold.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <set>

namespace picture {

namespace {

/// Which of the two descriptions is followed where they differ.
enum class Edition { Of1996, Improved };

struct FarringtonModel {
    LogLinearModel model;
    std::vector<double> shownWeights;  ///< what the standard errors are read off with
    double phi = 1;                    ///< dispersion, 1 or more
    bool trend = false;
};

using Columns = std::vector<std::vector<double>>;

/// Constant, trend, seasonal levels but the first that occurs.
Columns designOf(const FarringtonPast& past, bool trend) {
    Columns columns{std::vector<double>(past.counts.size(), 1)};
    if (trend) columns.push_back(past.times);
    const std::set<int> levels(past.levels.begin(), past.levels.end());
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        if (level == levels.begin()) continue;
        std::vector<double> column;
        for (const int own : past.levels) column.push_back(own == *level ? 1 : 0);
        columns.push_back(column);
    }
    return columns;
}

/// The same for the step itself, which has the last level.
std::vector<double> pointOf(const FarringtonPast& past, bool trend, std::size_t at, int ownLevel) {
    std::vector<double> point{1};
    if (trend) point.push_back(static_cast<double>(at) + 1);
    const std::set<int> levels(past.levels.begin(), past.levels.end());
    for (auto level = levels.begin(); level != levels.end(); ++level)
        if (level != levels.begin()) point.push_back(*level == ownLevel ? 1 : 0);
    return point;
}

/// Weights by which past outbreaks count less. @source Farrington 1996, section 3.6
std::vector<double> weightsAgainstOutbreaks(const LogLinearModel& model, const std::vector<double>& counts, double phi, double from) {
    std::vector<double> residuals;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double mean = model.fitted[i];
        const double anscombe = 1.5 * (std::pow(counts[i], 2.0 / 3) * std::pow(mean, -1.0 / 6) - std::sqrt(mean));
        residuals.push_back(anscombe / std::sqrt(phi * (1 - model.leverages[i])));
    }
    double sum = 0;
    for (const double residual : residuals) sum += residual > from ? 1 / (residual * residual) : 1;
    const double gamma = static_cast<double>(counts.size()) / sum;
    std::vector<double> weights;
    for (const double residual : residuals) weights.push_back(residual > from ? gamma / (residual * residual) : gamma);
    return weights;
}

std::optional<FarringtonModel> fitPast(const FarringtonPast& past, bool trend, const FarringtonParameters& parameters, Edition edition) {
    auto first = fitLogLinear(designOf(past, trend), past.counts);
    if (trend && !(first && first->converged)) {
        trend = false;
        first = fitLogLinear(designOf(past, false), past.counts);
    }
    if (!first || !first->converged || first->residualDegrees <= 0) return std::nullopt;
    FarringtonModel fitted{*first, first->weights, std::max(1.0, first->dispersion(first->weights)), trend};
    if (!parameters.reweight) return fitted;
    const auto weights = weightsAgainstOutbreaks(*first, past.counts, fitted.phi, parameters.unusualFrom);
    const auto second = fitLogLinear(designOf(past, trend), past.counts, weights);
    if (!second) return std::nullopt;
    fitted.model = *second;
    fitted.phi = std::max(1.0, second->dispersion(second->weights));
    // The improved edition of R reads its standard errors off the weights against outbreaks, not off the working weights.
    fitted.shownWeights = edition == Edition::Improved ? weights : second->weights;
    return fitted;
}

/// Two-sided p of the trend, which is the second coefficient.
double trendP(const FarringtonModel& fitted) {
    std::vector<double> unit(fitted.model.coefficients.size(), 0);
    unit[1] = 1;
    const double error = std::sqrt(fitted.model.dispersion(fitted.shownWeights) * fitted.model.variance(unit));
    const double t = fitted.model.coefficients[1] / error;
    if (!std::isfinite(t)) return 1;
    return 2 * boost::math::cdf(boost::math::complement(boost::math::students_t(fitted.model.residualDegrees), std::abs(t)));
}

Stated<Expectation> expectationAt(const Series& series, std::size_t at, const FarringtonParameters& parameters, Edition edition) {
    if (at >= series.size() || !series[at]) return Unstated(NoStatement::Missing);
    const auto past = farringtonPast(series, at, parameters);
    if (!past) return Unstated(past.error());
    qint64 cases = 0;
    for (std::size_t back = 0; back < static_cast<std::size_t>(parameters.casesWithin) && back <= at; ++back) {
        if (!series[at - back]) return Unstated(NoStatement::Missing);
        cases += *series[at - back];
    }
    if (cases < parameters.fewestCases) return Unstated(NoStatement::TooFewCases);

    auto fitted = fitPast(*past, parameters.trend, parameters, edition);
    if (!fitted) return Unstated(NoStatement::NoConvergence);
    if (fitted->trend) {
        const double expected = std::exp(fitted->model.predictor(pointOf(*past, true, at, parameters.seasonLevels)));
        const bool extrapolates = expected > *std::max_element(past->counts.begin(), past->counts.end());
        if (parameters.years < 3 || extrapolates || trendP(*fitted) >= parameters.trendLevel) {
            fitted = fitPast(*past, false, parameters, edition);
            if (!fitted) return Unstated(NoStatement::NoConvergence);
        }
    }
    const auto point = pointOf(*past, fitted->trend, at, parameters.seasonLevels);
    const double dispersion = edition == Edition::Improved ? fitted->model.dispersion(fitted->shownWeights) : fitted->phi;
    const Predicted predicted{fitted->model.predictor(point), std::sqrt(dispersion * fitted->model.variance(point)), fitted->phi};
    auto expectation = thresholdOf(predicted, static_cast<double>(*series[at]), parameters.alpha, parameters.threshold);
    if (expectation) expectation->trend = fitted->trend;
    return expectation;
}

}  // namespace

Stated<Expectation> farringtonFlexible(const Series& series, std::size_t at, const FarringtonParameters& parameters) {
    return expectationAt(series, at, parameters, Edition::Improved);
}

Stated<Expectation> farrington1996(const Series& series, std::size_t at, const FarringtonParameters& parameters) {
    FarringtonParameters own = parameters;
    own.seasonLevels = 1;
    own.leftOut = parameters.halfWindow;
    own.unusualFrom = 1;
    own.trendLevel = 0.05;
    own.alpha = parameters.alpha / 2;
    own.threshold = Threshold::Delta;
    return expectationAt(series, at, own, Edition::Of1996);
}

}  // namespace picture
