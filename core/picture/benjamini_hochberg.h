#pragma once

#include <optional>
#include <vector>

namespace picture {

/// Adjusts the p-values of many comparisons that are shown at once: of those with an adjusted value below 0.05, at most one in twenty is
/// expected to be chance.
/// Equal values get equal adjusted ones. A missing value stays missing and does not count among the comparisons.
/// @param p  each between 0 and 1, or nothing
/// @return in the same order, each between its p and 1
/// @source Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995); R: `p.adjust(p, "BH")`
[[nodiscard]] std::vector<std::optional<double>> benjaminiHochberg(const std::vector<std::optional<double>>& p);

}  // namespace picture
