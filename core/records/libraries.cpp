#include "core/records/libraries.h"

#include "core/storage/sqlite_version.h"

#include <QStringList>

namespace records {

QList<Library> libraries() {
    QList<Library> all{{QStringLiteral("Qt"), QString::fromLatin1(qVersion())}, {QStringLiteral("SQLite"), storage::sqliteVersion()}};
    for (const QString& one : QStringLiteral(VAKSAM_LIBRARIES).split(u',', Qt::SkipEmptyParts))
        all << Library{one.section(u' ', 0, 0), one.section(u' ', 1)};
    return all;
}

}  // namespace records
