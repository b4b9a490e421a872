#include "core/storage/copying.h"

#include "core/storage/database.h"
#include "core/storage/db_error.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <QFileInfo>

namespace storage {

namespace {

using base::Failure;

Failure noCopy(const QString& target, const QString& detail) {
    return base::fileTrouble(
        {"no-copy", QT_TRANSLATE_NOOP("message", "%1 cannot be written. Free some space, or choose a folder where you may write."), {target}}, detail);
}

}  // namespace

base::Result<void> copyFile(const QString& source, const QString& target) {
    if (QFileInfo::exists(target))
        return base::refused(
            {{"target-exists", QT_TRANSLATE_NOOP("message", "%1 exists already and was left as it is. Choose another name."), {target}}, {}, {}});
    auto database = Database::open(source, Access::ReadOnly);
    if (!database) return Failure(database.error());
    const QString part = target + QStringLiteral(".part");
    try {
        if ((*database)->value(QStringLiteral("PRAGMA integrity_check(1)")).toString() != QStringLiteral("ok"))
            return base::fileTrouble({"damaged-source", QT_TRANSLATE_NOOP("message", "%1 is damaged, so no copy was made. Use an older backup."), {source}});
        if (const auto known = refuseNewer(**database, shippedMigrations()); !known) return known;
        QFile::remove(part);  // of an attempt that was ended by force
        // A copy changes nothing in the source; the switch that keeps readers from writing does not know that.
        (*database)->run(QStringLiteral("PRAGMA query_only=OFF"));
        Statement statement = (*database)->prepare(QStringLiteral("VACUUM INTO ?"));
        statement.bind(part);
        statement.run();
    } catch (const DbError& fault) {
        QFile::remove(part);
        return noCopy(target, fault.text());
    }
    // Never over a file that came meanwhile: rename refuses.
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return noCopy(target, QStringLiteral("rename"));
    }
    return {};
}

}  // namespace storage
