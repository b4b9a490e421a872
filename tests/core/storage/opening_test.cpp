#include "core/storage/database.h"
#include "core/storage/file_lock.h"
#include "core/storage/migrator.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QFileInfo>
#include <QProcess>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using records::OpenFile;

namespace opening_test {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Runs statements in a file behind the program's back.
void runIn(const QString& path, const char* sql) {
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &raw) == SQLITE_OK);
    REQUIRE(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
}

/// The code of what hinders the opening; empty when it opens.
QByteArray codeOfOpening(support::TestFile& file, const QString& path, OpenFile::Mode mode) {
    const auto opened = OpenFile::open(path, mode, file.environment());
    if (opened) return {};
    CHECK(opened.error().trouble == base::Trouble::File);
    CHECK(opened.error().message.args.value(0) == path);
    return opened.error().message.code;
}

/// A file with some hundred notes, closed and whole.
void fill(support::TestFile& file, int notes) {
    const records::Kind& kind = file.catalogue().get("note");
    REQUIRE(file->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
        for (int i = 0; i < notes; ++i) {
            records::Record record = kind.blank;
            kind.setValue(record, "title", u"Anteckning %1"_s.arg(i));
            kind.setValue(record, "day", QDate(2026, 1, 1).addDays(i % 300));
            kind.setValue(record, "text", QString(300, u'x'));
            if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
        }
        return {};
    }));
    file.close();
}

/// Runs @p work as an ordinary user in a process of its own, since permissions do not hold for root.
/// @return its exit code; -1 when there is no such user
int asOrdinaryUser(const QString& folder, const std::function<int()>& work) {
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0) REQUIRE(chown(folder.toUtf8().constData(), 0, 0) == 0);
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && setuid(kNobody) != 0) _exit(99);
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -2;
    return code == 99 ? -1 : code;
}

TEST_CASE("what is no file of ours is named as such and left alone", "[storage]") {
    support::TestFile file;
    const auto mode = GENERATE(OpenFile::Mode::Read, OpenFile::Mode::Write, OpenFile::Mode::Window);
    const QString path = file.path(u"other.vaksam"_s);
    SECTION("a file that is not there") { CHECK(codeOfOpening(file, path, mode) == "file-missing"); }
    SECTION("a folder") { CHECK(codeOfOpening(file, file.folder(), mode) == "is-folder"); }
    SECTION("an empty file") {
        put(path, {});
        CHECK(codeOfOpening(file, path, mode) == "not-ours");
        CHECK(QFileInfo(path).size() == 0);
    }
    SECTION("a text") {
        const QByteArray text = QByteArray("Protokoll från styrgruppen\n").repeated(40);
        put(path, text);
        CHECK(codeOfOpening(file, path, mode) == "not-ours");
        CHECK((bytesOf(path) == text));
    }
    SECTION("another program's SQLite file") {
        runIn(path, "CREATE TABLE bookmark(url TEXT); INSERT INTO bookmark VALUES ('a')");
        const QByteArray before = bytesOf(path);
        CHECK(codeOfOpening(file, path, mode) == "not-ours");
        CHECK((bytesOf(path) == before));
    }
    CHECK(QDir(file.folder()).entryList({u"other*"_s}, QDir::Files).size() <= 1);
}

TEST_CASE("a new file never takes the place of another", "[storage]") {
    support::TestFile file;
    const QString path = file.path(u"taken.vaksam"_s);
    put(path, "something");
    const auto made = OpenFile::open(path, OpenFile::Mode::Create, file.environment());
    REQUIRE_FALSE(made);
    CHECK(made.error().trouble == base::Trouble::Refused);
    CHECK(support::reasonCodes(made.error()) == QStringList{u"target-exists"_s});
    CHECK((bytesOf(path) == "something"));
    CHECK(codeOfOpening(file, file.folder() + u"/no/such/folder.vaksam"_s, OpenFile::Mode::Create) == "cannot-open");
}

TEST_CASE("a file of a newer version is refused and not a byte of it is changed", "[storage]") {
    support::TestFile file;
    fill(file, 3);
    const auto mode = GENERATE(OpenFile::Mode::Read, OpenFile::Mode::Write, OpenFile::Mode::Window);
    const bool copy = GENERATE(false, true);
    const QString path = file.path(u"newer.vaksam"_s);
    REQUIRE(QFile::copy(file.path(), path));
    runIn(path, "PRAGMA user_version=999");
    // A copy that was made by VACUUM INTO or a backup has no write-ahead log.
    if (copy) runIn(path, "PRAGMA journal_mode=DELETE");
    const QByteArray before = bytesOf(path);
    CHECK(codeOfOpening(file, path, mode) == "newer-file");
    CHECK((bytesOf(path) == before));
    CHECK(QDir(file.folder()).entryList({u"newer*"_s}) == QStringList{u"newer.vaksam"_s});
}

TEST_CASE("a file that was cut off is called damaged and left alone", "[storage]") {
    support::TestFile file;
    fill(file, 200);
    const QByteArray whole = bytesOf(file.path());
    const auto kept = GENERATE(150, 4096, 5000, 40000);
    REQUIRE(whole.size() > kept);
    const QString path = file.path(u"cut.vaksam"_s);
    put(path, whole.left(kept));
    CHECK(codeOfOpening(file, path, GENERATE(OpenFile::Mode::Read, OpenFile::Mode::Write)) == "damaged");
    CHECK((bytesOf(path) == whole.left(kept)));
}

TEST_CASE("damaged pages end in a plain error, never in a crash", "[storage]") {
    support::TestFile file;
    fill(file, 400);
    const QByteArray whole = bytesOf(file.path());
    const QString path = file.path(u"hurt.vaksam"_s);
    int failed = 0;
    for (qsizetype page = 1; page * 4096 < whole.size(); page += 3) {
        QByteArray hurt = whole;
        hurt.replace(page * 4096, 4096, QByteArray(4096, '\xA5'));
        put(path, hurt);
        const auto opened = OpenFile::open(path, OpenFile::Mode::Read, file.environment());
        base::Result<void> read;
        if (opened)
            read = (*opened)->read([&](const records::Reader& reader) {
                for (const records::Kind* kind : file.catalogue().kinds()) reader.each(*kind, {}, [](const records::Record&) { return true; });
                (void)reader.search(u"Anteckning"_s, 10);
            });
        const base::Error* error = !opened ? &opened.error() : (!read ? &read.error() : nullptr);
        if (error == nullptr) continue;  // a page that reading does not touch
        ++failed;
        INFO("page " << page << ": " << error->detail.toStdString());
        CHECK(error->trouble == base::Trouble::File);
        CHECK(QByteArray(error->message.code) == "damaged");
    }
    CHECK(failed > 5);
}

TEST_CASE("after closing, the file alone is whole", "[storage]") {
    support::TestFile file;
    const QString note = file.add("note", {{"title", u"Kvar"_s}, {"day", QDate(2026, 3, 1)}});
    SECTION("when it is closed") { file.close(); }
    SECTION("after a checkpoint, while it is open") { REQUIRE(file->checkpoint()); }
    const QString copy = file.path(u"copy.vaksam"_s);
    REQUIRE(QFile::copy(file.path(), copy));
    const auto opened = OpenFile::open(copy, OpenFile::Mode::Read, file.environment());
    REQUIRE(opened);
    std::optional<records::Record> found;
    REQUIRE((*opened)->read([&](const records::Reader& reader) { found = reader.find(file.catalogue().get("note"), note); }));
    CHECK(found.has_value());
}

TEST_CASE("another program that reads the open file leaves its log, also after a second door was opened on it", "[storage]") {
    support::TestFile file;
    file.add("note", {{"title", u"A"_s}, {"day", QDate(2026, 1, 1)}});
    // A thread of the window that reads beside.
    REQUIRE(OpenFile::open(file.path(), OpenFile::Mode::Beside, file.environment()));
    const QString log = file.path() + u"-wal"_s;
    REQUIRE(QFileInfo::exists(log));
    const auto countedByAnother = [&file] {
        QProcess another;
        another.start(u"sqlite3"_s, {file.path(), u"SELECT count(*) FROM note"_s});
        REQUIRE(another.waitForFinished());
        return another.readAllStandardOutput().trimmed();
    };
    CHECK(countedByAnother() == "1");
    CHECK(QFileInfo::exists(log));
    file.add("note", {{"title", u"B"_s}, {"day", QDate(2026, 1, 2)}});
    CHECK(countedByAnother() == "2");
    CHECK(file.count("note") == 2);
}

TEST_CASE("a read-only file in a read-only folder can be read, and writing says what to do", "[storage]") {
    support::TestFile file;
    fill(file, 2);
    const QString folder = file.path(u"archive"_s);
    REQUIRE(QDir().mkdir(folder));
    const QString path = folder + u"/saved.vaksam"_s;
    REQUIRE(QFile::copy(file.path(), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(file.folder(), QFile::Permissions(0x7055));
    QFile::setPermissions(folder, QFile::Permissions(0x5055));
    const int outcome = asOrdinaryUser(folder, [&] {
        const auto reading = OpenFile::open(path, OpenFile::Mode::Read, file.environment());
        if (!reading) return 1;
        qint64 notes = 0;
        if (!(*reading)->read([&](const records::Reader& reader) { notes = reader.count(file.catalogue().get("note")); }) || notes != 2) return 2;
        const auto writing = OpenFile::open(path, OpenFile::Mode::Write, file.environment());
        if (writing || QByteArray(writing.error().message.code) != "read-only" || writing.error().trouble != base::Trouble::File) return 3;
        const auto window = OpenFile::open(path, OpenFile::Mode::Window, file.environment());
        if (window || QByteArray(window.error().message.code) != "read-only") return 4;
        return 0;
    });
    QFile::setPermissions(folder, QFile::Permissions(0x7755));
    if (outcome == -1) {
        WARN("skipped: no ordinary user to try a read-only folder with");
        return;
    }
    CHECK(outcome == 0);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"saved.vaksam"_s});
}

TEST_CASE("a command that only reads upgrades an older file first", "[storage][migration]") {
    support::TestFile file;
    const QString folder = file.path(u"older"_s);
    REQUIRE(QDir().mkdir(folder));
    const QString path = folder + u"/older.vaksam"_s;
    REQUIRE(storage::Database::open(path, storage::Access::Create));  // version 0, older than every migration
    SECTION("where it may write") {
        const auto reading = OpenFile::open(path, OpenFile::Mode::Read, file.environment());
        REQUIRE(reading);
        CHECK((*reading)->readOnly());
        CHECK((*reading)->database().value(u"PRAGMA user_version"_s).toInt() == storage::shippedMigrations().constLast().version);
    }
    SECTION("but not while a window of the older version holds it") {
        const auto window = storage::FileLock::take(path);
        REQUIRE(window);
        CHECK(codeOfOpening(file, path, OpenFile::Mode::Read) == "upgrade-needs-writing");
    }
    SECTION("but not in a read-only folder, and says so") {
        const QByteArray before = bytesOf(path);
        QFile::setPermissions(file.folder(), QFile::Permissions(0x7055));
        QFile::setPermissions(folder, QFile::Permissions(0x5055));
        const int outcome = asOrdinaryUser(folder, [&] {
            const auto reading = OpenFile::open(path, OpenFile::Mode::Read, file.environment());
            return !reading && QByteArray(reading.error().message.code) == "upgrade-needs-writing" ? 0 : 1;
        });
        QFile::setPermissions(folder, QFile::Permissions(0x7755));
        CHECK((outcome == 0 || outcome == -1));
        CHECK((bytesOf(path) == before));
        CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"older.vaksam"_s});
    }
}

TEST_CASE("a file may have any name that the system allows", "[storage]") {
    support::TestFile file;
    const QString name = GENERATE(u"År 100 % klart.vaksam"_s, u"a?mode=ro#b.vaksam"_s, u"100%25.vaksam"_s, u"två  ord & 'citat'.vaksam"_s, u"file:x.vaksam"_s);
    const QString path = file.path(name);
    INFO(name.toStdString());
    {
        const auto made = OpenFile::open(path, OpenFile::Mode::Create, file.environment());
        REQUIRE(made);
        REQUIRE((*made)->setSetting(records::Setting::Municipality, u"Lomma"_s));
    }
    CHECK(QDir(file.folder()).entryList(QDir::Files).contains(name));
    for (const auto mode : {OpenFile::Mode::Read, OpenFile::Mode::Write, OpenFile::Mode::Window}) {
        const auto opened = OpenFile::open(path, mode, file.environment());
        REQUIRE(opened);
        CHECK((*opened)->setting(records::Setting::Municipality).value_or(QString()) == u"Lomma"_s);
    }
}

TEST_CASE("a full disk loses nothing but the act that found no room", "[storage]") {
    support::TestFile file;
    const QString kept = file.add("note", {{"title", u"Kvar"_s}, {"day", QDate(2026, 3, 1)}});
    const int pages = file->database().value(u"PRAGMA page_count"_s).toInt();
    file->database().run(u"PRAGMA max_page_count=%1"_s.arg(pages + 1));
    const auto full = file.tryAdd("note", {{"title", u"För stor"_s}, {"day", QDate(2026, 3, 1)}, {"text", QString(200000, u'x')}});
    REQUIRE_FALSE(full);
    CHECK(full.error().trouble == base::Trouble::File);
    CHECK(QByteArray(full.error().message.code) == "disk-full");
    CHECK(file.count("note") == 1);
    file->database().run(u"PRAGMA max_page_count=100000"_s);
    CHECK(file.tryAdd("note", {{"title", u"Efteråt"_s}, {"day", QDate(2026, 3, 1)}}));
    CHECK(file.find("note", kept).has_value());
    CHECK(file->database().value(u"PRAGMA integrity_check"_s).toString() == u"ok"_s);
}

}  // namespace opening_test
