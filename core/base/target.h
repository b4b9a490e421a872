#pragma once

#include "core/base/error.h"

#include <QSaveFile>

namespace base {

/// A result that becomes a file: written beside its place and put there at the end, so that an older one stays until then.
class Target {
public:
    /// @param source  the .vaksam file that the result is made from
    Target(const QString& path, QString source);

    /// Must come before anything is read, so that a bad target is told at once.
    /// @error target-is-source (Refused), cannot-write (File)
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QIODevice& device() { return m_file; }
    /// @param whole  whether everything was written to the device
    /// @error cannot-write (File)
    [[nodiscard]] Result<void> commit(bool whole);

private:
    [[nodiscard]] Failure cannotWrite() const;

    QSaveFile m_file;
    QString m_source;
};

}  // namespace base
