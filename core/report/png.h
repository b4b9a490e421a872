#pragma once

#include <QByteArray>
#include <QSize>

namespace report {

inline constexpr int kMostArmsPixels = 1000;  ///< on a side of a coat of arms as a file keeps it

/// The size of the picture of a coat of arms, in pixels, as its head says it. Empty when it is no PNG, or a larger one than any that this program keeps.
/// @source PNG (ISO/IEC 15948), 5.2 and 11.2.2
[[nodiscard]] QSize sizeOfArms(const QByteArray& png);

}  // namespace report
