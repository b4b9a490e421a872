#include "core/picture/log_linear_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace picture {

namespace {

using Column = std::vector<double>;

double product(const Column& a, const Column& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

/// Columns made orthonormal one by one (modified Gram–Schmidt, twice: one pass loses digits when columns are nearly parallel).
struct Orthogonal {
    std::vector<Column> basis;
    std::vector<Column> root;  ///< root[j]: how kept column j is made of the basis, j + 1 numbers
    std::vector<std::size_t> kept;

    explicit Orthogonal(std::vector<Column> columns) {
        constexpr double kDependent = 1e-11;  // as glm.fit
        for (std::size_t j = 0; j < columns.size(); ++j) {
            Column& column = columns[j];
            const double length = std::sqrt(product(column, column));
            Column parts(basis.size() + 1);
            for (int pass = 0; pass < 2; ++pass)
                for (std::size_t i = 0; i < basis.size(); ++i) {
                    const double part = product(basis[i], column);
                    parts[i] += part;
                    for (std::size_t row = 0; row < column.size(); ++row) column[row] -= part * basis[i][row];
                }
            const double left = std::sqrt(product(column, column));
            if (!(left > kDependent * length)) continue;
            for (double& value : column) value /= left;
            parts.back() = left;
            basis.push_back(column);
            root.push_back(parts);
            kept.push_back(j);
        }
    }

    /// The coefficients of the kept columns for @p target.
    [[nodiscard]] Column solve(const Column& target) const {
        Column solution(kept.size());
        for (std::size_t j = kept.size(); j-- > 0;) {
            double value = product(basis[j], target);
            for (std::size_t later = j + 1; later < kept.size(); ++later) value -= root[later][j] * solution[later];
            solution[j] = value / root[j][j];
        }
        return solution;
    }
};

double deviance(const Column& counts, const Column& fitted, const Column& prior) {
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double own = counts[i] > 0 ? counts[i] * std::log(counts[i] / fitted[i]) - (counts[i] - fitted[i]) : fitted[i];
        sum += 2 * prior[i] * own;
    }
    return sum;
}

bool allFinite(const Column& values) {
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

}  // namespace

double LogLinearModel::dispersion(const std::vector<double>& byWeights) const {
    if (residualDegrees <= 0) return std::numeric_limits<double>::infinity();
    double sum = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) sum += byWeights[i] * residuals[i] * residuals[i];
    return sum / residualDegrees;
}

double LogLinearModel::predictor(const std::vector<double>& point) const { return product(point, coefficients); }

double LogLinearModel::variance(const std::vector<double>& point) const {
    // point' (R'R)^-1 point = |R'^-1 point|²
    std::vector<double> solved;
    double sum = 0;
    for (std::size_t j = 0; j < kept.size(); ++j) {
        double value = point[kept[j]];
        for (std::size_t i = 0; i < j; ++i) value -= root[j][i] * solved[i];
        solved.push_back(value / root[j][j]);
        sum += solved.back() * solved.back();
    }
    return sum;
}

std::optional<LogLinearModel> fitLogLinear(const std::vector<std::vector<double>>& columns, const std::vector<double>& counts,
                                           const std::vector<double>& priorWeights) {
    constexpr int kRounds = 25;
    constexpr double kEnough = 1e-8;
    constexpr double kLeast = std::numeric_limits<double>::epsilon();
    const std::size_t size = counts.size();
    const Column prior = priorWeights.empty() ? Column(size, 1) : priorWeights;
    if (size == 0 || !allFinite(prior)) return std::nullopt;

    LogLinearModel model;
    Column eta(size);
    model.fitted.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
        model.fitted[i] = counts[i] + 0.1;
        eta[i] = std::log(model.fitted[i]);
    }
    double before = deviance(counts, model.fitted, prior);
    for (int round = 0; round < kRounds && !model.converged; ++round) {
        Column root(size);
        Column target(size);
        for (std::size_t i = 0; i < size; ++i) {
            const double slope = std::max(std::exp(eta[i]), kLeast);
            root[i] = std::sqrt(prior[i] * slope * slope / model.fitted[i]);
            target[i] = (eta[i] + (counts[i] - model.fitted[i]) / slope) * root[i];
        }
        std::vector<Column> weighted = columns;
        for (Column& column : weighted)
            for (std::size_t i = 0; i < size; ++i) column[i] *= root[i];
        const Orthogonal orthogonal(std::move(weighted));
        const Column solution = orthogonal.solve(target);
        model.coefficients.assign(columns.size(), 0);
        for (std::size_t j = 0; j < solution.size(); ++j) model.coefficients[orthogonal.kept[j]] = solution[j];
        if (!allFinite(model.coefficients)) return std::nullopt;
        model.weights.resize(size);
        model.leverages.assign(size, 0);
        for (std::size_t i = 0; i < size; ++i) {
            model.weights[i] = root[i] * root[i];
            for (const Column& column : orthogonal.basis) model.leverages[i] += column[i] * column[i];
            eta[i] = 0;
            for (std::size_t j = 0; j < columns.size(); ++j) eta[i] += columns[j][i] * model.coefficients[j];
            model.fitted[i] = std::max(std::exp(eta[i]), kLeast);
        }
        const double after = deviance(counts, model.fitted, prior);
        if (!std::isfinite(after)) return std::nullopt;
        model.converged = std::abs(after - before) / (std::abs(after) + 0.1) < kEnough;
        before = after;
        model.root = orthogonal.root;
        model.kept = orthogonal.kept;
    }
    model.residuals.resize(size);
    for (std::size_t i = 0; i < size; ++i) model.residuals[i] = (counts[i] - model.fitted[i]) / std::max(std::exp(eta[i]), kLeast);
    model.residualDegrees = static_cast<int>(size) - static_cast<int>(model.kept.size());
    return model;
}

}  // namespace picture
