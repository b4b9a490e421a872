#pragma once

namespace ui {

/// Spacing in steps of four, in logical pixels. No other distances are used.
inline constexpr int kWithinGroup = 4;
inline constexpr int kBetweenControls = 8;
inline constexpr int kBetweenGroups = 16;
inline constexpr int kPageEdge = 24;

/// Height of a table row, comfortable and compact; grown by the font when that is larger.
inline constexpr int kRowHeight = 28;
inline constexpr int kCompactRowHeight = 22;

inline constexpr int kSideBarWidth = 200;
/// Below this width a window gives its room to the work: a slimmer side bar, half the edge around a page.
inline constexpr int kNarrowWindow = 1000;
inline constexpr int kNarrowSideBarWidth = 160;
inline constexpr int kNarrowPageEdge = 12;
inline constexpr int kIconSize = 18;
/// Side of the sign of a state in a row.
inline constexpr int kSignSide = 14;
/// Width of the ring around what has the keyboard.
inline constexpr int kFocusRing = 2;

/// Sizes of type in points; weight shows rank rather than size.
inline constexpr int kSmallPoints = 9;
inline constexpr int kTextPoints = 10;
inline constexpr int kSectionPoints = 12;
inline constexpr int kTitlePoints = 16;
inline constexpr int kLargePoints = 20;

/// Several acts in a row are read once: how long a page waits for the next of them.
inline constexpr int kSettleMilliseconds = 100;

}  // namespace ui
