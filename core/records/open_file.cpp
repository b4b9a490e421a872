#include "core/records/open_file.h"

#include "core/records/search_index.h"
#include "core/records/undo.h"
#include "core/storage/database.h"
#include "core/storage/db_error.h"
#include "core/storage/file_lock.h"
#include "core/storage/migrator.h"

#include <QFile>

namespace records {

namespace {

using base::Failure;
using base::Result;

storage::Access accessFor(OpenFile::Mode mode) {
    if (mode == OpenFile::Mode::Create) return storage::Access::Create;
    return mode == OpenFile::Mode::Read ? storage::Access::ReadOnly : storage::Access::ReadWrite;
}

bool needsWriting(const base::Error& error) { return error.is("upgrade-needs-writing"); }
/// Nobody may write there now: that the file is older is the better thing to say.
bool nobodyMayWrite(const base::Error& error) { return error.trouble == base::Trouble::Refused || error.is("read-only"); }

}  // namespace

OpenFile::OpenFile(QString path, const Environment& environment) : m_path(std::move(path)), m_environment(environment) {}
OpenFile::~OpenFile() = default;

Result<std::unique_ptr<OpenFile>> OpenFile::open(const QString& path, Mode mode, const Environment& environment) {
    std::unique_ptr<OpenFile> file(new OpenFile(path, environment));  // owned at once; the constructor is private
    if (mode == Mode::Write)
        if (const auto may = storage::FileLock::mayWrite(path); !may) return Failure(may.error());
    auto database = storage::Database::open(path, accessFor(mode));
    if (!database) return Failure(database.error());
    file->m_database = std::move(*database);
    if (mode == Mode::Window) {
        auto lock = storage::FileLock::take(path);
        if (!lock) return Failure(lock.error());
        file->m_lock = std::move(*lock);
    }
    if (const auto migrated = storage::migrate(*file->m_database, storage::shippedMigrations(), environment.clock.today()); !migrated) {
        file->m_database.reset();
        if (mode == Mode::Create) QFile::remove(path);
        if (mode != Mode::Read || !needsWriting(migrated.error())) return Failure(migrated.error());
        // Who only reads need not know of versions: the file is upgraded as by a command that writes, and closed again.
        if (const auto upgraded = open(path, Mode::Write, environment); !upgraded)
            return Failure(nobodyMayWrite(upgraded.error()) ? migrated.error() : upgraded.error());
        return open(path, mode, environment);
    }
    try {
        if (!file->readOnly()) file->m_database->useWriteAheadLog();
        file->m_search = std::make_unique<SearchIndex>(*file->m_database);
    } catch (const storage::DbError& fault) {
        return Failure(storage::errorFrom(fault, path));
    }
    const auto who = file->setting(Setting::Who);
    const auto office = file->setting(Setting::Office);
    if (!who) return Failure(who.error());
    if (!office) return Failure(office.error());
    file->m_author = {who->isEmpty() ? QStringLiteral("security-chief") : *who, office->isEmpty() ? QStringLiteral("municipality") : *office};
    return file;
}

bool OpenFile::readOnly() const { return m_database->readOnly(); }

Result<void> OpenFile::read(const std::function<void(const Reader&)>& work) const {
    return m_database->read([&]() -> Result<void> {
        work(Reader(*m_database, m_environment.catalogue, *m_search, m_environment.clock));
        return {};
    });
}

Result<std::optional<qint64>> OpenFile::write(const Act& act, const std::function<Result<void>(Batch&)>& work) {
    std::optional<qint64> entry;
    QMap<QByteArray, QStringList> changed;
    const auto written = m_database->write([&]() -> Result<void> {
        Batch batch({*m_database, m_environment.catalogue, *m_search, m_environment.clock, m_environment.ids, act.personalData});
        if (auto done = work(batch); !done) return done;
        entry = batch.finish(m_author, wordsOf(act.name), act.note, act.undoes);
        changed = batch.changed();
        return {};
    });
    if (!written) return Failure(written.error());
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) Q_EMIT m_changes.changed(it.key(), it.value());
    if (entry) Q_EMIT m_changes.written();
    return entry;
}

Result<qint64> OpenFile::undoEntry(const Entry& entry, ActName name) {
    Act act(std::move(name));
    act.undoes = entry.number;
    const auto done = write(act, [&](Batch& batch) { return takeBack(batch, entry); });
    if (!done) return Failure(done.error());
    return done->value_or(0);
}

Result<qint64> OpenFile::undo(qint64 number, const QString& who) {
    std::optional<Entry> entry;
    if (const auto read = this->read([&](const Reader& reader) {
            const HistoryReader history(reader);
            entry = number > 0 ? history.entry(number) : history.newestUndoable(who);
        });
        !read)
        return Failure(read.error());
    if (number > 0 && !entry) return base::badInput({"unknown-entry", QT_TRANSLATE_NOOP("message", "The history has no entry %1."), {QString::number(number)}});
    if (!entry) return base::refused({{"nothing-to-undo", QT_TRANSLATE_NOOP("message", "There is nothing to undo."), {}}, {}, {}});
    if (entry->undoneBy)
        return base::refused({{"already-undone", QT_TRANSLATE_NOOP("message", "Entry %1 has been undone already."), {QString::number(entry->number)}}, {}, {}});
    return undoEntry(*entry, turned(ActTurn::Undo, entry->act));
}

Result<qint64> OpenFile::redo(const QString& who) {
    std::optional<Entry> entry;
    if (const auto read = this->read([&](const Reader& reader) { entry = HistoryReader(reader).newestRedoable(who); }); !read) return Failure(read.error());
    if (!entry) return base::refused({{"nothing-to-redo", QT_TRANSLATE_NOOP("message", "There is nothing to redo."), {}}, {}, {}});
    ActName again = entry->act;
    if (!again.turns.isEmpty()) again.turns.removeFirst();
    return undoEntry(*entry, turned(ActTurn::Redo, again));  // "undo add meeting" → "redo add meeting"
}

Result<QString> OpenFile::setting(Setting setting) const {
    QString value;
    const auto read = m_database->read([&]() -> Result<void> {
        value = m_database->value(QStringLiteral("SELECT value FROM setting WHERE key=?"), {QString::fromLatin1(settingKey(setting))}).toString();
        return {};
    });
    if (!read) return Failure(read.error());
    return value;
}

Result<void> OpenFile::setSetting(Setting setting, const QString& value) {
    auto written = m_database->write([&]() -> Result<void> {
        storage::Statement statement = m_database->prepare(QStringLiteral("INSERT OR REPLACE INTO setting(key, value) VALUES (?, ?)"));
        statement.bind(QString::fromLatin1(settingKey(setting))).bind(value.isNull() ? QStringLiteral("") : value);
        statement.run();
        return {};
    });
    if (written) Q_EMIT m_changes.written();
    return written;
}

Drafts OpenFile::drafts() { return {*m_database, m_environment.catalogue, m_environment.clock, m_changes}; }

void OpenFile::breakOff() { m_database->breakOff(); }

bool OpenFile::checkpoint() { return m_database->checkpoint(); }

}  // namespace records
