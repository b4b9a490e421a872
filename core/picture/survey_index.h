#pragma once

#include <vector>

namespace picture {

enum class IndexChange { None, Better, Worse };

/// How an index of the safety survey (trygghetsmätning: 0 to 6, low is good) moved from one year to another.
/// The scale is coarse – a step can be some percent of those who answered – and a year can be published with several values: a change is told only when every
/// value of the one year lies a whole step or more from every value of the other, all in one direction.
/// @param before, now  the values that were published, each 0 to 6; none at all: None
/// @source M. Gerell 2014 on how the scale is made; the published values of 2021 and 2022, which contradict each other
[[nodiscard]] IndexChange indexChange(const std::vector<double>& before, const std::vector<double>& now);

}  // namespace picture
