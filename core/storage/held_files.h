#pragma once

#include <QString>

namespace storage {

/// Says that this process has a connection to a file. Whoever opens and closes such a file otherwise lets go of all locks that SQLite holds on it
/// for this process (POSIX): another program then thinks itself the last one and takes the log away under us. For any thread.
class HeldFile {
public:
    explicit HeldFile(const QString& path);
    ~HeldFile();
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

    /// Whether some connection held the file before this one did: it has been looked at then.
    [[nodiscard]] bool heldBefore() const { return m_before; }

private:
    QString m_file;
    bool m_before = false;
};

}  // namespace storage
