#include "core/storage/database.h"

#include "core/base/folded_text.h"
#include "core/base/swedish_order.h"
#include "core/storage/db_error.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>
#include <sqlite3.h>

// What only developers want to know is silent: standard error belongs to sentences for people.
Q_LOGGING_CATEGORY(storageLog, "vaksam.storage", QtWarningMsg)

namespace storage {

namespace {

using base::Failure;
using base::fileTrouble;
using base::Result;

constexpr int kBusyWaitMilliseconds = 5000;
constexpr int kHeaderBytes = 100;
constexpr int kStepsBetweenLooks = 10'000;  // of SQLite: some tenths of a millisecond
constexpr int kCacheKilobytes = 32 * 1024;  // at most; taken as it is needed

/// Looks at the file's header before SQLite does, so that a foreign or cut file is named as such.
Result<void> inspect(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fileTrouble(
            {"file-missing", QT_TRANSLATE_NOOP("message", "There is no file %1. Check the name, or make a new file with: vaksam new %1"), {path}});
    if (info.isDir()) return fileTrouble({"is-folder", QT_TRANSLATE_NOOP("message", "%1 is a folder. Name a file in it that ends in .vaksam."), {path}});
    const auto notOurs = [&] {
        return fileTrouble(
            {"not-ours",
             QT_TRANSLATE_NOOP("message",
                               "%1 is not a Vaksam file. Choose a file that ends in .vaksam; if this one does, it is damaged: use the latest backup."),
             {path}});
    };
    if (!info.isFile()) return notOurs();  // to open a pipe would wait for its writer
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileTrouble(
            {"cannot-open", QT_TRANSLATE_NOOP("message", "%1 cannot be opened. Check that the folder exists and that you may read and write there."), {path}},
            file.errorString());
    const QByteArray header = file.read(kHeaderBytes);
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (header.size() < kHeaderBytes || !header.startsWith("SQLite format 3") || number(68) != static_cast<quint32>(Database::kApplicationId)) return notOurs();
    quint32 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1) pageSize = 65536;
    const qint64 promised = static_cast<qint64>(pageSize) * number(28);
    if (info.size() < promised && !QFileInfo::exists(path + QStringLiteral("-wal")))
        return fileTrouble({"damaged", QT_TRANSLATE_NOOP("message", "%1 is damaged and cannot be read. Nothing was changed. Use the latest backup."), {path}});
    return {};
}

/// The text that a function of one argument was called with; nothing for NULL, whose answer is NULL.
std::optional<QString> textArgument(sqlite3_context* context, sqlite3_value** arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return std::nullopt;
    }
    const void* text = sqlite3_value_text16(arguments[0]);
    const int bytes = sqlite3_value_bytes16(arguments[0]);
    return QString(static_cast<const QChar*>(text), bytes / 2);
}

void swedishKeyFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto text = textArgument(context, arguments);
    if (!text) return;
    const QByteArray key = base::swedishSortKey(*text);
    sqlite3_result_blob(context, key.constData(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

void foldedFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto text = textArgument(context, arguments);
    if (!text) return;
    const QByteArray name = base::folded(*text).toUtf8();
    sqlite3_result_text(context, name.constData(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
}

}  // namespace

struct Database::Cached {
    /// Throws DbError.
    Cached(sqlite3* connection, const QString& sql) {
        if (sqlite3_prepare_v3(connection, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            throw DbError(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)), sql);
    }
    ~Cached() { sqlite3_finalize(statement); }
    Cached(const Cached&) = delete;
    Cached& operator=(const Cached&) = delete;

    sqlite3_stmt* statement = nullptr;
    bool lent = false;
};

Database::Database(QString path, std::unique_ptr<HeldFile> held, bool readOnly)
    : m_path(std::move(path)), m_held(std::move(held)), m_connection(QUuid::createUuid().toString()), m_readOnly(readOnly) {}

Database::~Database() {
    // After an act that was refused because another program writes, a checkpoint would only wait for it once more.
    if (m_database.isOpen() && m_wrote) checkpoint();
    m_statements.clear();  // SQLite closes nothing that a statement still belongs to
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access) {
    auto held = std::make_unique<HeldFile>(path);
    if (access == Access::Create) {
        if (QFileInfo::exists(path))
            return base::refused(
                {{"target-exists", QT_TRANSLATE_NOOP("message", "%1 exists already and is left as it is. Choose another name."), {path}}, {}, {}});
    } else if (!held->heldBefore()) {
        if (const auto seen = inspect(path); !seen) return Failure(seen.error());
    }
    bool readOnly = access == Access::ReadOnly;
    const QFileInfo info(path);
    const bool mayWrite = access == Access::Create || (info.isWritable() && QFileInfo(info.absolutePath()).isWritable());
    if (access == Access::ReadWrite && !mayWrite)
        return fileTrouble(
            {"read-only",
             QT_TRANSLATE_NOOP("message",
                               "%1 is read-only. Nothing was saved. Copy the file to a folder where you may write, or ask for the right to write there."),
             {path}});
    // Without write rights SQLite cannot make its -shm file; an immutable open needs none but must not meet a -wal.
    const bool log = QFileInfo::exists(path + QStringLiteral("-wal"));
    const bool immutable = readOnly && !mayWrite && !log;

    std::unique_ptr<Database> database(new Database(path, std::move(held), readOnly));  // owned at once; the constructor is private
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    QSqlDatabase& qt = database->m_database;
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyWaitMilliseconds);
    if (readOnly && !mayWrite) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    qt.setConnectOptions(options);
    const QByteArray escaped = QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/:");
    qt.setDatabaseName(QStringLiteral("file:") + QString::fromLatin1(escaped) + (immutable ? QStringLiteral("?immutable=1") : QString()));
    if (!qt.open()) return Failure(errorFrom(DbError(qt.lastError().nativeErrorCode().toInt(), qt.lastError().text(), QStringLiteral("open")), path));
    try {
        database->configure(access);
    } catch (const DbError& fault) {
        database.reset();
        if (access == Access::Create) QFile::remove(path);
        if (readOnly && !mayWrite && log && fault.primaryCode() == SQLITE_CANTOPEN)
            return fileTrouble({"log-beside",
                                QT_TRANSLATE_NOOP("message",
                                                  "The newest records of %1 lie in %1-wal beside it, and in a read-only folder the two cannot be put "
                                                  "together. Copy both to a folder where you may write, then open the copy."),
                                {path}},
                               fault.text());
        return Failure(errorFrom(fault, path));
    }
    return database;
}

void Database::configure(Access access) {
    m_handle = handle();
    sqlite3_create_function_v2(m_handle, "swedish_key", 1, SQLITE_UTF16 | SQLITE_DETERMINISTIC, nullptr, swedishKeyFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(m_handle, "folded", 1, SQLITE_UTF16 | SQLITE_DETERMINISTIC, nullptr, foldedFunction, nullptr, nullptr, nullptr);
    if (access == Access::Create) run(QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId));
    run(QStringLiteral("PRAGMA foreign_keys=ON"));
    run(QStringLiteral("PRAGMA synchronous=FULL"));
    // An import touches random pages of many indexes; with SQLite's 2 MB each page would go to the disk several times.
    // Who only reads goes through each page once: a cache would only be memory to be given by the system.
    if (access != Access::ReadOnly) run(QStringLiteral("PRAGMA cache_size=-%1").arg(kCacheKilobytes));
    if (access == Access::ReadOnly) run(QStringLiteral("PRAGMA query_only=ON"));
    // sqlite3_interrupt ends only what runs at that very moment: what begins a moment later would run to its end.
    sqlite3_progress_handler(
        m_handle, kStepsBetweenLooks, [](void* database) { return static_cast<Database*>(database)->m_brokenOff ? 1 : 0; }, this);
    // Reads the schema, so that a damaged file is found here and not in the middle of the work.
    (void)value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

void Database::useWriteAheadLog() {
    if (const QString mode = value(QStringLiteral("PRAGMA journal_mode=WAL")).toString(); mode != QStringLiteral("wal"))
        qCWarning(storageLog) << "write-ahead log refused, journal mode is" << mode;
}

sqlite3* Database::handle() const {
    // Two libraries in one process must not share a connection (docs/decisions/0003).
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), m_database);
    if (!source.next() || source.value(0).toByteArray() != sqlite3_sourceid())
        throw DbError(SQLITE_MISUSE, QStringLiteral("Qt has another SQLite than the program"), QStringLiteral("open"));
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0) throw DbError(SQLITE_MISUSE, QStringLiteral("no handle of SQLite"), QStringLiteral("open"));
    return *static_cast<sqlite3* const*>(handle.constData());
}

void Database::later(std::function<void()> work) {
    if (!m_behind) m_behind = std::make_unique<WriteBehind>();
    m_behind->give(std::move(work));
}

void Database::settle() {
    if (m_behind && !m_behind->isOwnThread()) m_behind->settle();
}

Statement Database::prepare(const QString& sql) {
    settle();
    if (m_brokenOff) throw DbError(SQLITE_INTERRUPT, QStringLiteral("broken off"), sql);
    // A statement that is in use further up the stack cannot be lent twice: each nesting gets its own copy.
    auto& copies = m_statements[sql];
    for (const auto& cached : copies)
        if (!cached->lent) return {cached->statement, cached->lent};
    copies.push_back(std::make_unique<Cached>(m_handle, sql));
    return {copies.back()->statement, copies.back()->lent};
}

void Database::run(const QString& sql) {
    settle();
    QSqlQuery query(m_database);
    if (!query.exec(sql)) throw DbError(query.lastError().nativeErrorCode().toInt(), query.lastError().text(), sql);
    query.finish();
}

QVariant Database::value(const QString& sql, const QVariantList& parameters) {
    Statement statement = prepare(sql);
    statement.bindAll(parameters);
    return statement.next() ? statement.value(0) : QVariant();
}

Result<void> Database::transaction(const QString& begin, const std::function<Result<void>()>& work) {
    try {
        run(begin);
        // Checked at the commit: an owner and its parts may be removed in any order.
        run(QStringLiteral("PRAGMA defer_foreign_keys=ON"));
    } catch (const DbError& fault) {
        return Failure(errorFrom(fault, m_path));
    }
    const auto rollBack = [this] {
        dropLater();
        try {
            run(QStringLiteral("ROLLBACK"));
        } catch (const DbError& fault) {
            // SQLite has rolled back by itself after a full disk or an I/O fault.
            qCInfo(storageLog) << "rollback:" << fault.text();
        }
    };
    try {
        Result<void> outcome = work();
        if (!outcome) {
            rollBack();
            return outcome;
        }
        settle();
        dropLater();
        run(QStringLiteral("COMMIT"));
        return outcome;
    } catch (const DbError& fault) {
        rollBack();
        return Failure(errorFrom(fault, m_path));
    } catch (...) {
        rollBack();
        throw;
    }
}

Result<void> Database::write(const std::function<Result<void>()>& work) {
    if (m_readOnly)
        return fileTrouble(
            {"read-only",
             QT_TRANSLATE_NOOP("message",
                               "%1 is read-only. Nothing was saved. Copy the file to a folder where you may write, or ask for the right to write there."),
             {m_path}});
    auto outcome = transaction(QStringLiteral("BEGIN IMMEDIATE"), work);
    m_wrote = m_wrote || outcome.has_value();
    return outcome;
}

Result<void> Database::read(const std::function<Result<void>()>& work) { return transaction(QStringLiteral("BEGIN"), work); }

void Database::breakOff() { m_brokenOff = true; }

bool Database::checkpoint() {
    try {
        return value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).toInt() == 0;
    } catch (const DbError& fault) {
        qCWarning(storageLog) << "checkpoint:" << fault.text();
        return false;
    }
}

}  // namespace storage
