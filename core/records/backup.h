#pragma once

#include "core/base/error.h"

#include <QDate>

namespace records {

/// Copies a file to @p target, or a backup back to a new place (säkerhetskopia). See storage::copyFile.
[[nodiscard]] base::Result<void> copyFile(const QString& source, const QString& target);

/// Puts a copy of the day into @p folder, named by file and day, and removes the oldest beyond those that are kept. Makes the folder.
/// @return the copy's path; empty when there is one of the day already
/// @error those of copyFile; no-folder (File)
[[nodiscard]] base::Result<QString> keepDailyBackup(const QString& path, const QString& folder, QDate today);

/// The newest copy of the file in @p folder; empty when there is none.
[[nodiscard]] QString newestBackup(const QString& path, const QString& folder);

}  // namespace records
