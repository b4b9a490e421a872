#pragma once

namespace ui {

/// Distance of a cell's text from its edges.
inline constexpr int kCellPadding = 8;
/// Distance between the sign of a state and its word.
inline constexpr int kSignGap = 6;

/// The user's wish for rows of less height, in QSettings; false when absent.
inline constexpr char kCompactRowsKey[] = "look/compact-rows";

}  // namespace ui
