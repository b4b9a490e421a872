#pragma once

namespace ui {

/// Distance of a cell's text from its edges.
inline constexpr int kCellPadding = 8;
/// Distance between the sign of a state and its word.
inline constexpr int kSignGap = 6;

}  // namespace ui
