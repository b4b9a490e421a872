#include "core/storage/file_lock.h"

#include <QFileInfo>
#include <QLockFile>

namespace storage {

namespace {

using base::Failure;
using base::Result;

// Two commands that look at a dead window's lock in the same moment hold it for an instant each.
constexpr int kProbeWaitMilliseconds = 200;

std::unique_ptr<QLockFile> lockBeside(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // never stale by age, only when its process is gone
    return lock;
}

base::Failure inUse(const QString& path, const QLockFile& lock) {
    qint64 process = 0;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&process, &computer, &program)) computer = QStringLiteral("?");
    return base::refused({{"in-use",
                           QT_TRANSLATE_NOOP("message", "%1 is open in Vaksam on the computer %2 (process %3). Close it there first; reading works meanwhile."),
                           {path, computer, QString::number(process)}},
                          {},
                          {}});
}

}  // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
FileLock::~FileLock() = default;

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path) {
    auto lock = lockBeside(path);
    if (lock->tryLock(kProbeWaitMilliseconds)) return std::unique_ptr<FileLock>(new FileLock(std::move(lock)));  // owned at once
    if (lock->error() == QLockFile::LockFailedError) return inUse(path, *lock);
    return base::fileTrouble(
        {"read-only",
         QT_TRANSLATE_NOOP("message",
                           "%1 is read-only. Nothing was saved. Copy the file to a folder where you may write, or ask for the right to write there."),
         {path}});
}

Result<void> FileLock::mayWrite(const QString& path) {
    auto lock = lockBeside(path);
    if (!QFileInfo::exists(lock->fileName())) return {};
    if (lock->tryLock(kProbeWaitMilliseconds)) return {};
    if (lock->error() == QLockFile::LockFailedError) return inUse(path, *lock);
    return {};  // an unwritable folder is reported by the open itself
}

}  // namespace storage
