#pragma once

#include "core/base/error.h"

namespace storage {

/// Copies a .vaksam file as it stands, also while others write to it: looks at it whole first, and puts the copy in its place at the end, so that no half
/// one stays. An older file is copied as it is; a newer one is refused, for nobody could say whether the copy is whole.
/// @error those of Database::open for @p source; damaged-source, newer-file (File); target-exists (Refused); no-copy (File)
[[nodiscard]] base::Result<void> copyFile(const QString& source, const QString& target);

}  // namespace storage
