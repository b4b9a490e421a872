#pragma once

#include "ui/print/typesetter.h"

/// Sizes and distances of the printed page in points, in steps of four.
namespace print::measures {

inline constexpr double kPageShort = 595;
inline constexpr double kPageLong = 842;
inline constexpr double kLargePageLong = 1191;  // of A3, whose short side is the long one of A4
inline constexpr double kSideMargin = 56;
inline constexpr double kHeaderTop = 28;
inline constexpr double kHeaderToContent = 20;
inline constexpr double kFooterHeight = 48;
inline constexpr double kWidestText = 468;  // longer lines of running text tire the eye
inline constexpr double kFigureHeight = 200;
inline constexpr double kWidestFigure = 560;
inline constexpr int kDrawingPixels = 8;  ///< height of the letters of a drawing, in points
inline constexpr int kLargeDrawingPixels = 11;

inline constexpr Style kTitle{Face::Bold, 20};
inline constexpr Style kSubtitle{Face::Regular, 12};
inline constexpr Style kHeading1{Face::Bold, 16};
inline constexpr Style kHeading2{Face::Bold, 12};
inline constexpr Style kHeading3{Face::Bold, 10};
inline constexpr Style kBody{Face::Regular, 10};
inline constexpr Style kBodyBold{Face::Bold, 10};
inline constexpr Style kSmall{Face::Regular, 9};
inline constexpr Style kSmallBold{Face::Bold, 9};

inline constexpr double kTitleLine = 28;
inline constexpr double kSubtitleLine = 16;
inline constexpr double kHeading1Line = 22;
inline constexpr double kHeading2Line = 16;
inline constexpr double kBodyLine = 14;
inline constexpr double kSmallLine = 12;

inline constexpr double kTiny = 4;
inline constexpr double kGap = 8;
inline constexpr double kWide = 16;
inline constexpr double kSection = 24;
inline constexpr double kThinRule = 0.5;
inline constexpr double kStrongRule = 1.0;

}  // namespace print::measures
