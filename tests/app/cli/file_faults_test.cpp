// Faults of the .vaksam file itself, met by every sort of command: exit code, message, data as before.
#include "tests/app/cli/program.h"
#include "tests/support/catch_qt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLockFile>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::bytesOf;
using cli_test::Folder;
using cli_test::OrdinaryUser;
using cli_test::run;
using cli_test::state;
using cli_test::vaksam;

namespace file_faults_test {

/// One command of each sort on @p file, with words that would do were the file sound. Sources and targets lie in @p folder.
QList<QStringList> commandsOn(const QString& file, const Folder& folder) {
    const QString table = folder.put(u"table.csv"_s, "title;day\nFrån tabell;2026-03-01\n");
    return {{u"list"_s, u"note"_s, file},
            {u"history"_s, file},
            {u"export"_s, u"note"_s, file, u"--output"_s, folder.path(u"out.csv"_s)},
            {u"report"_s, u"inspections"_s, file, u"--output"_s, folder.path(u"out.html"_s)},
            {u"add"_s, u"note"_s, file, u"title=Ny"_s, u"day=2026-01-02"_s},
            {u"set"_s, u"note"_s, file, u"Kvar"_s, u"text=ny"_s},
            {u"remove"_s, u"note"_s, file, u"Kvar"_s},
            {u"import"_s, u"note"_s, file, table},
            {u"decide"_s, file, u"Kvar"_s, u"propose"_s, u"--body"_s, u"cooperation"_s},
            {u"undo"_s, file},
            {u"redo"_s, file}};
}
constexpr qsizetype kReading = 4;  // that many of them read only

/// A file with one note, closed and whole.
struct Ground : Folder {
    Ground() {
        REQUIRE(vaksam({u"new"_s, file}).code == 0);
        REQUIRE(vaksam({u"add"_s, u"note"_s, file, u"title=Kvar"_s, u"day=2026-01-01"_s, u"text="_s + QString(3000, u'x')}).code == 0);
    }
};

/// A connection of another program, or of somebody's tool.
class Raw {
public:
    explicit Raw(const QString& path) { REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &m_database) == SQLITE_OK); }
    ~Raw() { sqlite3_close(m_database); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    [[nodiscard]] int number(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK);
        REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
        const int number = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        return number;
    }
    void run(const char* sql) { REQUIRE(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

private:
    sqlite3* m_database = nullptr;
};

QJsonObject errorOf(const Answer& answer) { return answer.json().value("error"_L1).toObject(); }
QStringList english(const QStringList& words) { return words + QStringList{u"--json"_s, u"--language"_s, u"en"_s}; }

/// Every command answers 3 with @p code, names the file and says @p advice.
void allAnswer(const QString& file, const Folder& folder, const char* code, const char* advice) {
    for (const QStringList& words : commandsOn(file, folder)) {
        const Answer answer = vaksam(english(words));
        INFO(words.join(u' ').toStdString() << '\n' << answer.told() << answer.output.toStdString());
        CHECK(answer.code == 3);
        CHECK(errorOf(answer).value("code"_L1).toString() == QLatin1String(code));
        CHECK(errorOf(answer).value("text"_L1).toString().contains(file));
        CHECK(answer.tells(file));
        CHECK(answer.tells(QLatin1String(advice)));
        CHECK(answer.error.count('\n') == 1);
    }
    CHECK_FALSE(QFile::exists(folder.path(u"out.csv"_s)));
    CHECK_FALSE(QFile::exists(folder.path(u"out.html"_s)));
}

TEST_CASE("a file that is not there is named, with how to make one, and not made in passing", "[cli][file]") {
    const Folder f;
    allAnswer(f.file, f, "file-missing", "vaksam new");
    CHECK_FALSE(QFile::exists(f.file));
    const Answer made = vaksam(english({u"new"_s, f.path(u"no/such/b.vaksam"_s)}));
    CHECK(made.code == 3);
    CHECK(made.tells(u"no/such/b.vaksam"_s));
    CHECK(made.tells(u"folder exists"_s));
}

TEST_CASE("a folder, a pipe or another file in the place of the file is called so", "[cli][file]") {
    const Folder f;
    SECTION("a folder") { allAnswer(f.folder.path(), f, "is-folder", "is a folder"); }
    SECTION("a pipe") {
        REQUIRE(mkfifo(QFile::encodeName(f.file).constData(), 0600) == 0);
        allAnswer(f.file, f, "not-ours", ".vaksam");
    }
    SECTION("a text") {
        f.put(u"a.vaksam"_s, QByteArray("Protokoll\n").repeated(100));
        allAnswer(f.file, f, "not-ours", ".vaksam");
    }
    SECTION("nothing in it") {
        f.put(u"a.vaksam"_s, {});
        allAnswer(f.file, f, "not-ours", ".vaksam");
    }
}

TEST_CASE("what exists is not replaced by a new file", "[cli][file]") {
    const Ground g;
    const QByteArray before = bytesOf(g.file);
    for (const QString& path : {g.file, g.folder.path()})
        for (const char* verb : {"new", "example"}) {
            const Answer answer = vaksam(english({QLatin1String(verb), path}));
            CHECK(answer.code == 4);
            CHECK(answer.json().value("refused"_L1).toBool());
            CHECK(answer.json().value("reasons"_L1).toArray().at(0).toObject().value("code"_L1).toString() == u"target-exists"_s);
            CHECK(answer.tells(path));
        }
    CHECK((bytesOf(g.file) == before));
    // A faulty agreement leaves no half-made file.
    const QString other = g.path(u"b.vaksam"_s);
    const Answer faulty = vaksam(english({u"new"_s, other, u"--agreement"_s, g.put(u"bad.json"_s, "{\"areas\": 7")}));
    CHECK(faulty.code == 2);
    CHECK(faulty.tells(u"bad.json"_s));
    CHECK(QDir(g.folder.path()).entryList({u"b.vaksam*"_s}).isEmpty());
}

TEST_CASE("a file of a newer version is left alone by every command", "[cli][file]") {
    const Ground g;
    Raw(g.file).run("PRAGMA user_version=999");
    const QByteArray before = bytesOf(g.file);
    allAnswer(g.file, g, "newer-file", "Install the newer version");
    CHECK((bytesOf(g.file) == before));
}

TEST_CASE("a file that was cut off is called damaged by every command", "[cli][file]") {
    const Ground g;
    const QByteArray half = bytesOf(g.file).left(bytesOf(g.file).size() / 2);
    g.put(u"a.vaksam"_s, half);
    allAnswer(g.file, g, "damaged", "latest backup");
    CHECK((bytesOf(g.file) == half));
}

TEST_CASE("damage inside the file ends in one plain answer, and reading changes nothing", "[cli][file]") {
    const Ground g;
    QByteArray rows = "title;day;text\n";
    for (int i = 0; i < 100; ++i) rows += "Rad " + QByteArray::number(i) + ";2026-03-01;" + QByteArray(900, 'x') + '\n';
    REQUIRE(vaksam({u"import"_s, u"note"_s, g.file, g.put(u"rows.csv"_s, rows)}).code == 0);
    const QByteArray whole = bytesOf(g.file);
    constexpr qsizetype kPage = 4096;
    // The first page of the table, and one that is met when the list has been half told.
    const char* which = GENERATE("SELECT min(pageno) FROM dbstat WHERE name='note'", "SELECT max(pageno) FROM dbstat WHERE name='note' AND pagetype='leaf'");
    const qsizetype page = Raw(g.file).number(which) - 1;
    REQUIRE(page > 0);
    QByteArray hurt = whole;
    hurt.replace(page * kPage, kPage, QByteArray(kPage, '\xA5'));
    g.put(u"a.vaksam"_s, hurt);
    for (const QStringList& words : {QStringList{u"list"_s, u"note"_s, g.file},
                                     {u"list"_s, u"note"_s, g.file, u"--csv"_s},
                                     {u"export"_s, u"note"_s, g.file, u"--output"_s, g.path(u"x.csv"_s)}}) {
        const Answer answer = vaksam(english(words));
        INFO("page " << page << ": " << answer.told() << answer.output.left(300).toStdString());
        CHECK(answer.code == 3);
        // One document, and not half a list before it.
        CHECK(errorOf(answer).value("code"_L1).toString() == u"damaged"_s);
        CHECK(answer.tells(g.file));
        CHECK(answer.tells(u"latest backup"_s));
        CHECK((bytesOf(g.file) == hurt));
    }
    CHECK_FALSE(QFile::exists(g.path(u"x.csv"_s)));
    // Other tables are sound.
    CHECK(vaksam({u"list"_s, u"area"_s, g.file}).code == 0);
}

TEST_CASE("a read-only file or folder can be read, and writing says what to do", "[cli][file]") {
    const Ground g;
    const QByteArray before = bytesOf(g.file);
    const QList<QStringList> commands = commandsOn(g.file, g);
    const OrdinaryUser user(g);
    const bool folderToo = GENERATE(false, true);
    QFile::setPermissions(g.file, QFile::Permissions(0x4444));
    QFile::setPermissions(g.folder.path(), QFile::Permissions(folderToo ? 0x5555 : 0x7777));
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QStringList& words = commands[i];
        if (words.contains(u"--output"_s)) continue;  // their targets are in a test of their own
        const auto answer = user.run(english(words));
        if (!answer) break;
        INFO(words.join(u' ').toStdString() << '\n' << answer->told());
        CHECK(answer->ended);
        CHECK(answer->code == (i < kReading ? 0 : 3));
        if (i < kReading) continue;
        CHECK(errorOf(*answer).value("code"_L1).toString() == u"read-only"_s);
        CHECK(answer->tells(g.file));
        CHECK(answer->tells(u"Copy the file"_s));
    }
    QFile::setPermissions(g.folder.path(), QFile::Permissions(0x7777));
    CHECK((bytesOf(g.file) == before));
    CHECK(QDir(g.folder.path()).entryList({u"a.vaksam*"_s}) == QStringList{u"a.vaksam"_s});
}

TEST_CASE("a file that one may not read, and a folder where none can be made, are told", "[cli][file]") {
    const Ground g;
    const OrdinaryUser user(g);
    QFile::setPermissions(g.file, QFile::Permissions());
    QFile::setPermissions(g.folder.path(), QFile::Permissions(0x5555));
    const auto list = user.run(english({u"list"_s, u"note"_s, g.file}));
    const auto made = user.run(english({u"new"_s, g.path(u"b.vaksam"_s)}));
    QFile::setPermissions(g.folder.path(), QFile::Permissions(0x7777));
    if (!list || !made) return;
    CHECK(list->code == 3);
    CHECK(errorOf(*list).value("code"_L1).toString() == u"cannot-open"_s);
    CHECK(list->tells(g.file));
    CHECK(made->code == 3);
    CHECK(errorOf(*made).value("code"_L1).toString() == u"cannot-open"_s);
    CHECK(made->tells(u"b.vaksam"_s));
}

TEST_CASE("a read-only copy whose newest records lie in a log beside it says so", "[cli][file]") {
    const Ground g;
    const QString archive = g.path(u"archive"_s);
    REQUIRE(QDir().mkdir(archive));
    const QString file = archive + u"/b.vaksam"_s;
    // The program was killed when the record was in the log, and somebody has put both files, but not the -shm, into an archive.
    cli_test::Start start;
    start.fault = u"logged"_s;
    REQUIRE_FALSE(run({u"add"_s, u"note"_s, g.file, u"title=I loggen"_s, u"day=2026-01-02"_s}, start).ended);
    REQUIRE(QFile::copy(g.file, file));
    REQUIRE(QFile::copy(g.file + u"-wal"_s, file + u"-wal"_s));
    const OrdinaryUser user(g);
    for (const QString& name : {file, file + u"-wal"_s}) QFile::setPermissions(name, QFile::Permissions(0x4444));
    QFile::setPermissions(archive, QFile::Permissions(0x5555));
    const auto answer = user.run(english({u"list"_s, u"note"_s, file}));
    QFile::setPermissions(archive, QFile::Permissions(0x7777));
    if (!answer) return;
    INFO(answer->told());
    CHECK(answer->code == 3);
    CHECK(answer->tells(file + u"-wal"_s));
    CHECK(answer->tells(u"Copy both"_s));
    // Where one may write, they are put together.
    CHECK(cli_test::listed(u"note"_s, g.file).contains("I loggen"));
}

TEST_CASE("a file that a window holds can be read, and writing names the holder", "[cli][file]") {
    const Ground g;
    const QByteArray before = state(g.file);
    QLockFile window(g.file + u".lock"_s);
    window.setStaleLockTime(0);
    REQUIRE(window.tryLock());
    const QList<QStringList> commands = commandsOn(g.file, g);
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const Answer answer = vaksam(english(commands[i]));
        INFO(commands[i].join(u' ').toStdString() << '\n' << answer.told());
        CHECK(answer.code == (i < kReading ? 0 : 4));
        if (i < kReading) continue;
        CHECK(answer.json().value("refused"_L1).toBool());
        const QJsonArray reasons = answer.json().value("reasons"_L1).toArray();
        REQUIRE(reasons.size() == 1);
        CHECK(reasons.at(0).toObject().value("code"_L1).toString() == u"in-use"_s);
        CHECK(answer.tells(g.file));
        CHECK(answer.tells(QString::number(QCoreApplication::applicationPid())));
        CHECK(answer.tells(u"Close it there first"_s));
    }
    CHECK((state(g.file) == before));
    window.unlock();
    CHECK(vaksam(commands[kReading]).code == 0);
}

TEST_CASE("a file that another program writes can be read, and writing gives up after a while", "[cli][file]") {
    const Ground g;
    const QByteArray before = state(g.file);
    Raw other(g.file);
    other.run("BEGIN IMMEDIATE; UPDATE note SET title='halv'");
    CHECK((state(g.file) == before));
    const Answer answer = vaksam(english({u"add"_s, u"note"_s, g.file, u"title=Ny"_s, u"day=2026-01-02"_s}));
    INFO(answer.told());
    CHECK(answer.code == 4);
    CHECK(answer.json().value("reasons"_L1).toArray().at(0).toObject().value("code"_L1).toString() == u"in-use"_s);
    CHECK(answer.tells(g.file));
    CHECK(answer.tells(u"Try again in a moment"_s));
    CHECK(answer.error.count('\n') == 1);  // and no technical word beside it
    other.run("ROLLBACK");
    CHECK((state(g.file) == before));
    CHECK(vaksam({u"add"_s, u"note"_s, g.file, u"title=Ny"_s, u"day=2026-01-02"_s}).code == 0);
}

TEST_CASE("a disk that is full while saving loses nothing but the act that found no room", "[cli][file]") {
    const Ground g;
    const QByteArray before = state(g.file);
    QByteArray rows = "title;day;text\n";
    for (int i = 0; i < 2000; ++i) rows += "Rad " + QByteArray::number(i) + ";2026-03-01;" + QByteArray(200, 'x') + '\n';
    const QStringList import{u"import"_s, u"note"_s, g.file, g.put(u"rows.csv"_s, rows)};
    const QStringList add{u"add"_s, u"note"_s, g.file, u"title=Ny"_s, u"day=2026-01-02"_s, u"text="_s + QString(20'000, u'y')};
    // By SQLite's own bound of the file's size, in the middle of the rows and at the first page; and by the disk itself, at the commit.
    const QList<std::pair<QStringList, QString>> cases{{import, u"pages:20"_s}, {add, u"pages:0"_s}, {import, u"full"_s}, {add, u"full"_s}};
    for (const auto& [words, fault] : cases) {
        cli_test::Start start;
        start.fault = fault;
        const Answer answer = run(english(words), start);
        INFO(words.first().toStdString() << ' ' << fault.toStdString() << '\n' << answer.told());
        CHECK(answer.ended);
        CHECK(answer.code == 3);
        CHECK(errorOf(answer).value("code"_L1).toString() == u"disk-full"_s);
        CHECK(answer.tells(g.file));
        CHECK(answer.tells(u"Free some space"_s));
        CHECK(answer.error.count('\n') == 1);
        CHECK((state(g.file) == before));
        CHECK(QDir(g.folder.path()).entryList({u"a.vaksam*"_s}) == QStringList{u"a.vaksam"_s});
    }
    CHECK(vaksam(import).code == 0);
    CHECK(vaksam(add).code == 0);
}

TEST_CASE("a new file that finds no room on the disk leaves nothing behind", "[cli][file]") {
    const Folder f;
    for (const char* verb : {"new", "example"})
        for (const char* fault : {"pages:5", "pages:120", "full"}) {
            cli_test::Start start;
            start.fault = QLatin1String(fault);
            const Answer answer = run(english({QLatin1String(verb), f.file}), start);
            INFO(verb << ' ' << fault << '\n' << answer.told());
            CHECK(answer.code == 3);
            CHECK(errorOf(answer).value("code"_L1).toString() == u"disk-full"_s);
            CHECK(answer.tells(f.file));
            CHECK(QDir(f.folder.path()).isEmpty());
        }
}

}  // namespace file_faults_test
