#pragma once

#include "core/base/error.h"
#include "core/storage/held_files.h"
#include "core/storage/statement.h"
#include "core/storage/write_behind.h"

#include <QSqlDatabase>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace storage {

/// How a file is opened.
enum class Access {
    Create,  ///< a new file; refused when the target exists
    ReadWrite,
    ReadOnly,  ///< works in a read-only folder too, as long as nobody writes there
};

/// One connection to one file; belongs to the thread that opened it, and lends itself to one thread beside (later()).
class Database {
public:
    /// Marks the file as ours in SQLite's header ("VKSM").
    static constexpr int kApplicationId = 0x564B534D;

    /// Opens @p path and sets the connection up (foreign keys, synchronous FULL, 5 s wait, Swedish order).
    /// Looks at nothing inside but that it is an undamaged SQLite file of ours; versions are the Migrator's.
    /// @error file-missing, is-folder, target-exists (Refused), not-ours, damaged, cannot-open, read-only, log-beside
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Closes, after a checkpoint when something was written.
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }

    /// A prepared statement, lent from a cache; throws DbError.
    [[nodiscard]] Statement prepare(const QString& sql);
    /// Runs one statement without parameters or rows; throws DbError.
    void run(const QString& sql);
    /// The first column of the first row, invalid when there is none; throws DbError.
    [[nodiscard]] QVariant value(const QString& sql, const QVariantList& parameters = {});

    /// Switches to the write-ahead log, which is kept in the file: only when its version is known to be ours. Throws DbError.
    void useWriteAheadLog();

    /// Runs @p work inside BEGIN IMMEDIATE … COMMIT. A failure that it returns, or a fault, rolls everything back.
    /// Calls do not nest.
    [[nodiscard]] base::Result<void> write(const std::function<base::Result<void>()>& work);
    /// Runs @p work inside one read transaction, so that it sees one state of the file.
    [[nodiscard]] base::Result<void> read(const std::function<base::Result<void>()>& work);

    /// Lets @p work write in a thread beside, after all that was given before, while the caller goes on: for many records of one act, inside write().
    /// Any other use of the connection waits until all of it is done, and throws what it threw; so does the end of the transaction.
    /// @param work  asks for statements of its own; the caller holds none meanwhile
    void later(std::function<void()> work);
    /// Waits until all that was given is done. Throws what it threw.
    void settle();
    /// Waits for the piece that is being written and drops the rest.
    void dropLater() { m_behind.reset(); }

    /// From now on every statement throws DbError, also the one that its thread is running. For any thread.
    void breakOff();

    /// Moves everything from the -wal file into the file itself, so that the file alone is whole.
    /// @return false when another reader was in the way
    bool checkpoint();

private:
    struct Cached;
    Database(QString path, std::unique_ptr<HeldFile> held, bool readOnly);
    void configure(Access access);
    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] base::Result<void> transaction(const QString& begin, const std::function<base::Result<void>()>& work);

    QString m_path;
    std::unique_ptr<HeldFile> m_held;  ///< let go after the connection
    QString m_connection;
    bool m_readOnly;
    bool m_wrote = false;  ///< something was committed that a checkpoint must bring into the file
    QSqlDatabase m_database;
    std::atomic_bool m_brokenOff = false;
    sqlite3* m_handle = nullptr;  ///< of the connection, for prepared statements
    std::unordered_map<QString, std::vector<std::unique_ptr<Cached>>> m_statements;
    std::unique_ptr<WriteBehind> m_behind;  ///< of the write transaction that goes on, once something was given
};

}  // namespace storage
