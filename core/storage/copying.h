#pragma once

#include "core/base/error.h"

namespace storage {

/// Copies a .vaksam file as it stands, also while others write to it: looks at it whole first, and puts the copy in its place at the end, so that no half
/// one stays. Versions are not looked at: a copy of an older or newer file is as good.
/// @error those of Database::open for @p source; damaged (File); target-exists (Refused); no-copy (File)
[[nodiscard]] base::Result<void> copyFile(const QString& source, const QString& target);

}  // namespace storage
