#pragma once

namespace ui {

/// Distance of a cell's text from its edges.
inline constexpr int kCellPadding = 8;
/// Distance between the sign of a state and its word.
inline constexpr int kSignGap = 6;
inline constexpr int kSortArrow = 20;  // what the arrow of the order takes of a head

}  // namespace ui
