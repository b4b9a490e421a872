#pragma once

#include "core/base/error.h"

#include <QString>
#include <memory>

class QLockFile;

namespace storage {

/// The window's claim on a file: `FILE.lock` beside it names process and computer. A lock whose process is gone is taken over.
class FileLock {
public:
    /// Takes the lock for as long as the object lives.
    /// @error in-use (Refused) when another window holds it; read-only when the lock cannot be written
    [[nodiscard]] static base::Result<std::unique_ptr<FileLock>> take(const QString& path);
    /// Whether a command may write now: refused while a living window holds the lock.
    /// @error in-use (Refused), names the holder
    [[nodiscard]] static base::Result<void> mayWrite(const QString& path);
    ~FileLock();

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace storage
