#include "core/storage/sqlite_version.h"

#include <sqlite3.h>

namespace storage {

QString sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

}  // namespace storage
