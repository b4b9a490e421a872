#include "core/picture/threshold.h"

#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>
#include <limits>

namespace picture {

namespace {

double normalQuantile(double upperTail) { return boost::math::quantile(boost::math::complement(boost::math::normal(), upperTail)); }

/// The smallest whole number that at least 1 − @p alpha of @p outcomes reach or stay below.
template <class Distribution>
double wholeQuantile(const Distribution& outcomes, double alpha) {
    // Boost rounds a continuous solution; a step or two settle which whole number it is.
    double whole = std::floor(boost::math::quantile(boost::math::complement(outcomes, alpha)));
    const auto reached = [&](double at) { return boost::math::cdf(outcomes, at) >= (1 - alpha) * (1 - 64 * std::numeric_limits<double>::epsilon()); };
    while (whole > 0 && reached(whole - 1)) --whole;
    while (!reached(whole)) ++whole;
    return whole;
}

template <class Distribution>
double atLeastSoMany(const Distribution& outcomes, double count) {
    return count <= 0 ? 1 : boost::math::cdf(boost::math::complement(outcomes, count - 1));
}

Stated<Expectation> deltaThreshold(const Predicted& predicted, double count, double alpha) {
    constexpr double kPower = 2.0 / 3;
    const double mean = std::exp(predicted.eta);
    const double error = predicted.error * mean;
    const double tau = predicted.phi + error * error / mean;
    const double spread = std::sqrt(4.0 / 9 * std::cbrt(mean) * tau);
    const double centre = std::pow(mean, kPower);
    if (!std::isfinite(spread) || spread <= 0) return Unstated(NoStatement::NoConvergence);
    Expectation expectation;
    expectation.expected = mean;
    expectation.upper = std::pow(centre + normalQuantile(alpha) * spread, 1 / kPower);
    expectation.score = (count - mean) / (expectation.upper - mean);
    expectation.p = boost::math::cdf(boost::math::complement(boost::math::normal(centre, spread), std::pow(count, kPower)));
    return expectation;
}

Stated<Expectation> quantileThreshold(const Predicted& predicted, double count, double alpha, Threshold method) {
    const double mean = std::exp(method == Threshold::Muan ? predicted.eta + normalQuantile(alpha) * predicted.error : predicted.eta);
    if (!std::isfinite(mean) || mean <= 0) return Unstated(NoStatement::NoConvergence);
    Expectation expectation;
    expectation.expected = std::exp(predicted.eta);
    const auto settle = [&](const auto& outcomes) {
        expectation.upper = wholeQuantile(outcomes, alpha);
        expectation.p = atLeastSoMany(outcomes, count);
    };
    if (predicted.phi > 1) settle(boost::math::negative_binomial(mean / (predicted.phi - 1), 1 / predicted.phi));
    else settle(boost::math::poisson(mean));
    // R sets the count against the logarithm of the expectation here; the alarm is the same, and so is the score then.
    expectation.score = (count - predicted.eta) / (expectation.upper - predicted.eta);
    return expectation;
}

}  // namespace

Stated<Expectation> thresholdOf(const Predicted& predicted, double count, double alpha, Threshold method) {
    auto expectation = method == Threshold::Delta ? deltaThreshold(predicted, count, alpha) : quantileThreshold(predicted, count, alpha, method);
    if (expectation) expectation->alarm = expectation->score > 1 && count > 0;
    return expectation;
}

}  // namespace picture
