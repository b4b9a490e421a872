#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace base {

/// Why a target could not be written, and what to do. @param detail  the system's own words
[[nodiscard]] tl::unexpected<Error> cannotWrite(const QString& path, const QString& detail);

/// Writes a file whole: what stood there before is replaced when all is written, or kept.
/// @error cannot-write (File)
[[nodiscard]] Result<void> saveFile(const QString& path, const QByteArray& bytes);

}  // namespace base
