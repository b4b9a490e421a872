#include "core/records/backup.h"

#include "core/storage/copying.h"

#include <QDir>
#include <QFileInfo>

namespace records {

namespace {

constexpr qsizetype kKept = 30;
const QString kEnding = QStringLiteral(".vaksam");

/// `NAME 2026-11-26.vaksam`, the newest first.
QStringList copiesOf(const QString& path, const QDir& folder) {
    const QString stem = QFileInfo(path).completeBaseName() + u' ';
    QStringList found;
    for (const QString& name : folder.entryList({QStringLiteral("*") + kEnding}, QDir::Files)) {
        if (!name.startsWith(stem)) continue;
        const QString day = name.mid(stem.size()).chopped(kEnding.size());
        if (QDate::fromString(day, Qt::ISODate).isValid()) found << name;
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    return found;
}

}  // namespace

base::Result<void> copyFile(const QString& source, const QString& target) { return storage::copyFile(source, target); }

base::Result<QString> keepDailyBackup(const QString& path, const QString& folder, QDate today) {
    QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        return base::fileTrouble(
            {"no-folder", QT_TRANSLATE_NOOP("message", "No backup was made: the folder %1 cannot be used. Choose another in the settings."), {folder}});
    const QString target = place.filePath(QStringLiteral("%1 %2%3").arg(QFileInfo(path).completeBaseName(), today.toString(Qt::ISODate), kEnding));
    if (QFileInfo::exists(target)) return QString();
    if (const auto copied = copyFile(path, target); !copied) return base::Failure(copied.error());
    const QStringList copies = copiesOf(path, place);
    for (qsizetype i = kKept; i < copies.size(); ++i) place.remove(copies[i]);
    return target;
}

QString newestBackup(const QString& path, const QString& folder) {
    const QDir place(folder);
    const QStringList copies = copiesOf(path, place);
    return copies.isEmpty() ? QString() : place.filePath(copies.first());
}

}  // namespace records
