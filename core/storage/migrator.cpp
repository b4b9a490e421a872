#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/db_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <algorithm>

namespace storage {

namespace {

using base::Failure;
using base::fileTrouble;
using base::Result;

constexpr int kTurnWaitMilliseconds = 60000;

/// One upgrade of a file at a time: two would keep copies under the same name and run the same steps.
/// A folder where no lock can be made takes no copy either, which is said there.
/// @throws DbError when another upgrade takes too long
std::unique_ptr<QLockFile> takeTurn(const QString& path) {
    auto turn = std::make_unique<QLockFile>(path + QStringLiteral(".upgrade"));
    turn->setStaleLockTime(0);  // never stale by age, only when its process is gone
    if (!turn->tryLock(kTurnWaitMilliseconds) && turn->error() == QLockFile::LockFailedError)
        throw DbError(5, QStringLiteral("another upgrade is under way"), QStringLiteral("upgrade"));
    return turn;
}

int versionOf(Database& database) { return database.value(QStringLiteral("PRAGMA user_version")).toInt(); }

QString copyPath(const QString& path, int target, QDate today) {
    const QFileInfo info(path);
    const QString stem = QStringLiteral("%1/%2.before-v%3.%4").arg(info.absolutePath(), info.completeBaseName()).arg(target).arg(today.toString(Qt::ISODate));
    QString candidate = stem + QStringLiteral(".vaksam");
    for (int n = 2; QFileInfo::exists(candidate); ++n) candidate = QStringLiteral("%1-%2.vaksam").arg(stem).arg(n);
    return candidate;
}

Result<void> keepCopy(Database& database, int target, QDate today) {
    const QString& path = database.path();
    const QString copy = copyPath(path, target, today);
    try {
        if (database.value(QStringLiteral("PRAGMA integrity_check(1)")).toString() != QStringLiteral("ok"))
            return fileTrouble(
                {"damaged", QT_TRANSLATE_NOOP("message", "%1 is damaged and cannot be read. Nothing was changed. Use the latest backup."), {path}});
        Statement statement = database.prepare(QStringLiteral("VACUUM INTO ?"));
        statement.bind(copy);
        statement.run();
    } catch (const DbError& fault) {
        QFile::remove(copy);
        return fileTrouble({"no-copy",
                            QT_TRANSLATE_NOOP("message",
                                              "%1 is from an older version and a copy could not be kept beside it, so it was left as it is. Free some space or "
                                              "move the file to a folder where you may write."),
                            {path}},
                           fault.text());
    }
    return {};
}

/// A table can only be rebuilt with foreign keys off, and that switch works outside a transaction alone.
Result<void> apply(Database& database, const Migration& migration) {
    database.run(QStringLiteral("PRAGMA foreign_keys=OFF"));
    const auto outcome = database.write([&]() -> Result<void> {
        for (const QString& statement : migration.sql.split(QStringLiteral("\n-- next\n"), Qt::SkipEmptyParts)) database.run(statement);
        Statement broken = database.prepare(QStringLiteral("PRAGMA foreign_key_check"));
        if (broken.next()) throw DbError(19, QStringLiteral("foreign key check failed"), migration.name);
        database.run(QStringLiteral("PRAGMA user_version=%1").arg(migration.version));
        return {};
    });
    database.run(QStringLiteral("PRAGMA foreign_keys=ON"));
    return outcome;
}

}  // namespace

QList<Migration> shippedMigrations() {
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;  // an embedded resource that is listed can be opened
        migrations << Migration{name.left(4).toInt(), QFileInfo(name).completeBaseName(), QString::fromUtf8(file.readAll())};
    }
    return migrations;
}

Result<void> refuseNewer(Database& database, const QList<Migration>& migrations) {
    const int newest = migrations.constLast().version;
    const int found = versionOf(database);
    if (found <= newest) return {};
    return fileTrouble({"newer-file",
                        QT_TRANSLATE_NOOP("message",
                                          "%1 was made by a newer version of Vaksam (file version %2, this program knows %3). Nothing was changed. "
                                          "Install the newer version to open it."),
                        {database.path(), QString::number(found), QString::number(newest)}});
}

Result<void> migrate(Database& database, const QList<Migration>& migrations, QDate today) {
    Q_ASSERT(!migrations.isEmpty());
    const int newest = migrations.constLast().version;
    try {
        if (const auto known = refuseNewer(database, migrations); !known) return known;
        int found = versionOf(database);
        if (found == newest) return {};
        if (database.readOnly())
            return fileTrouble(
                {"upgrade-needs-writing",
                 QT_TRANSLATE_NOOP("message",
                                   "%1 is from an older version of Vaksam and cannot be upgraded where it is: it is read-only, or open in a window. "
                                   "Copy it to a folder where you may write, then open the copy."),
                 {database.path()}});
        const auto turn = takeTurn(database.path());
        found = versionOf(database);  // whoever had the turn before may have done it all
        if (found == newest) return {};
        if (found > 0) {
            const auto kept = keepCopy(database, newest, today);
            if (!kept) return kept;
        }
        for (const Migration& migration : migrations) {
            if (migration.version <= found) continue;
            const auto done = apply(database, migration);
            if (!done) return done;
        }
    } catch (const DbError& fault) {
        return Failure(errorFrom(fault, database.path()));
    }
    return {};
}

}  // namespace storage
