#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QImage>

namespace print {

inline constexpr qint64 kMostArmsMegapixels = 60;  ///< of a picture that is taken in; larger ones would take more memory than a small machine has

/// Takes a picture file (PNG, JPEG, SVG and what else Qt reads) as coat of arms: scaled down to what a printed page can show, upon white, as PNG.
/// The file is left as it is.
/// @return PNG of at most some hundred kilobytes
/// @error cannot-read (File); picture-empty, picture-too-large, picture-outside, not-a-picture (Input)
[[nodiscard]] base::Result<QByteArray> armsFrom(const QString& path);

/// The picture of a coat of arms that a file keeps, opaque; null when it is none of ours.
[[nodiscard]] QImage armsPicture(const QByteArray& png);

}  // namespace print
