#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QList>
#include <QString>

namespace storage {

class Database;

/// One numbered, frozen step of the schema.
struct Migration {
    int version = 0;  ///< the file's user_version after the step, ascending from 1
    QString name;     ///< file name without ending, for messages and logs
    QString sql;      ///< statements parted by a line `-- next`
};

/// The migrations that ship with the program, ascending.
[[nodiscard]] QList<Migration> shippedMigrations();

/// @error newer-file (File); throws DbError
[[nodiscard]] base::Result<void> refuseNewer(Database& database, const QList<Migration>& migrations);

/// Brings the schema of an open file to the newest of @p migrations.
/// Order: refuse a newer file; when steps are due on a file that holds something: integrity check, a dated copy beside
/// the file (`name.before-v3.2026-11-24.vaksam`), then the steps, each in its own transaction. No copy, no upgrade.
/// Several programs that come at once take turns; the first does it.
/// @param today  dates the copy
/// @error newer-file, upgrade-needs-writing, damaged, no-copy (all File), in-use (Refused), storage
[[nodiscard]] base::Result<void> migrate(Database& database, const QList<Migration>& migrations, QDate today);

}  // namespace storage
