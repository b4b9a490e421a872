#pragma once

#include "core/records/act.h"
#include "core/records/changes.h"
#include "core/records/drafts.h"
#include "core/records/history_reader.h"
#include "core/records/settings.h"

#include <memory>

namespace storage {
class Database;
class FileLock;
}  // namespace storage

namespace records {

/// One open .vaksam file: the door to its records for window, command line and reports alike.
/// Belongs to one thread; work in another opens its own.
class OpenFile {
public:
    enum class Mode {
        Create,  ///< a new file with an empty schema
        Read,    ///< looks only; works in a read-only folder; upgrades a file of an older version first
        Write,   ///< a command: refused while a window holds the file
        Window,  ///< holds the lock as long as it lives
        Beside,  ///< another thread of the window that holds the lock
    };
    struct Environment {
        const Catalogue& catalogue;
        const base::Clock& clock;
        base::IdGenerator& ids;
    };

    /// @error those of storage::Database, storage::migrate and storage::FileLock
    [[nodiscard]] static base::Result<std::unique_ptr<OpenFile>> open(const QString& path, Mode mode, const Environment& environment);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] const Catalogue& catalogue() const { return m_environment.catalogue; }
    [[nodiscard]] const base::Clock& clock() const { return m_environment.clock; }
    [[nodiscard]] Changes& changes() { return m_changes; }

    /// Who acts from now on.
    void setAuthor(Author author) { m_author = std::move(author); }
    [[nodiscard]] const Author& author() const { return m_author; }

    /// Runs @p work on one state of the file.
    [[nodiscard]] base::Result<void> read(const std::function<void(const Reader&)>& work) const;
    /// Runs @p work as one act: all of it or nothing, one entry of the history, one undo; then tells Changes.
    /// @return the entry's number, nothing when nothing was changed
    [[nodiscard]] base::Result<std::optional<qint64>> write(const Act& act, const std::function<base::Result<void>(Batch&)>& work);

    /// Takes an entry back, or the newest act (of @p who when given) when @p entry is 0.
    /// @error nothing-to-undo, unknown-entry (Input), changed-since … (Refused)
    [[nodiscard]] base::Result<qint64> undo(qint64 entry = 0, const QString& who = {});
    /// Takes the newest undo back.
    [[nodiscard]] base::Result<qint64> redo(const QString& who = {});

    /// What belongs to the file but is no record.
    [[nodiscard]] base::Result<QString> setting(Setting setting) const;
    [[nodiscard]] base::Result<void> setSetting(Setting setting, const QString& value);
    [[nodiscard]] Drafts drafts();

    /// Breaks off what another thread is reading through this door, for good: it fails there. The only function for another thread.
    void breakOff();

    /// Puts everything into the file itself. @return false when a reader was in the way
    bool checkpoint();
    /// For import and tests inside core.
    [[nodiscard]] storage::Database& database() { return *m_database; }

private:
    OpenFile(QString path, const Environment& environment);
    [[nodiscard]] base::Result<qint64> undoEntry(const Entry& entry, ActName name);

    QString m_path;
    Environment m_environment;
    Author m_author;
    Changes m_changes;
    std::unique_ptr<storage::FileLock> m_lock;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<SearchIndex> m_search;
};

}  // namespace records
