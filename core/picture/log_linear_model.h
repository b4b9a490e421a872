#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace picture {

/// A log-linear model of counts with dispersion (quasi-Poisson), fitted by iteratively reweighted least squares.
/// The columns of the design are the covariates, the first usually all 1; a column that depends on those before it is left out.
/// The steps are those of R's `glm(family = quasipoisson(link = "log"))` 4.2 (start at count + 0.1, relative change of the deviance below
/// 1e-8, at most 25 rounds), so that also what is read off the last round – weights, leverages – is the same.
struct LogLinearModel {
    std::vector<double> coefficients;       ///< 0 for a column that is left out
    std::vector<double> fitted;             ///< expected counts
    std::vector<double> weights;            ///< working weights of the last round
    std::vector<double> residuals;          ///< working residuals: (count − fitted) / fitted
    std::vector<double> leverages;          ///< diagonal of the hat matrix, 0 to 1
    std::vector<std::vector<double>> root;  ///< upper triangle R of the last round's QR, over the columns that are kept
    std::vector<std::size_t> kept;          ///< those columns
    int residualDegrees = 0;                ///< counts − kept columns
    bool converged = false;

    /// Σ weight · residual² over the degrees that are left; infinite when none is left.
    [[nodiscard]] double dispersion(const std::vector<double>& byWeights) const;
    /// The linear predictor at @p point, one value a column.
    [[nodiscard]] double predictor(const std::vector<double>& point) const;
    /// Its variance at dispersion 1.
    [[nodiscard]] double variance(const std::vector<double>& point) const;
};

/// @param columns       each as long as @p counts
/// @param priorWeights  as long as @p counts, above 0; empty: all 1
/// @return nothing when a step leaves the finite numbers. Look at `converged`
[[nodiscard]] std::optional<LogLinearModel> fitLogLinear(const std::vector<std::vector<double>>& columns, const std::vector<double>& counts,
                                                         const std::vector<double>& priorWeights = {});

}  // namespace picture
