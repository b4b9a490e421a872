#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QFileInfo>
#include <array>
#include <barrier>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using storage::Access;
using storage::Database;
using storage::Migration;

namespace migrator_test {

const QDate kToday(2026, 11, 24);

std::unique_ptr<Database> opened(const QString& path, Access access = Access::ReadWrite) {
    auto database = Database::open(path, access);
    REQUIRE(database);
    return std::move(*database);
}

const Migration kFirst{1, u"0001_pen"_s, u"CREATE TABLE pen(ink TEXT) STRICT\n-- next\nINSERT INTO pen VALUES ('blue')"_s};
const Migration kSecond{2, u"0002_colour"_s, u"ALTER TABLE pen ADD COLUMN width INTEGER\n-- next\nUPDATE pen SET width=3"_s};
const Migration kBroken{3, u"0003_broken"_s, u"UPDATE pen SET ink='red'\n-- next\nUPDATE no_such_table SET a=1"_s};

QStringList copies(const QTemporaryDir& folder) { return QDir(folder.path()).entryList({u"*.before-*"_s}, QDir::Files); }

TEST_CASE("the shipped migrations are numbered from one without a gap", "[storage][migration]") {
    const auto shipped = storage::shippedMigrations();
    REQUIRE_FALSE(shipped.isEmpty());
    for (qsizetype i = 0; i < shipped.size(); ++i) CHECK(shipped[i].version == i + 1);
}

TEST_CASE("an upgrade keeps a dated copy of the file as it was", "[storage][migration]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.vaksam"_s);
    auto database = opened(path, Access::Create);
    REQUIRE(storage::migrate(*database, {kFirst}, kToday));
    CHECK(copies(folder).isEmpty());  // a new file holds nothing to keep

    REQUIRE(storage::migrate(*database, {kFirst, kSecond}, kToday));
    CHECK(database->value(u"SELECT width FROM pen"_s).toInt() == 3);
    CHECK(database->value(u"PRAGMA user_version"_s).toInt() == 2);
    REQUIRE(copies(folder) == QStringList{u"work.before-v2.2026-11-24.vaksam"_s});

    const auto copy = opened(folder.filePath(copies(folder).first()), Access::ReadOnly);
    CHECK(copy->value(u"PRAGMA user_version"_s).toInt() == 1);
    CHECK(copy->value(u"SELECT ink FROM pen"_s).toString() == u"blue"_s);

    // Nothing is due any more: nothing is copied.
    REQUIRE(storage::migrate(*database, {kFirst, kSecond}, kToday));
    CHECK(copies(folder).size() == 1);
}

TEST_CASE("commands that meet an older file in the same moment upgrade it once, and keep one copy", "[storage][migration]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.vaksam"_s);
    REQUIRE(storage::migrate(*opened(path, Access::Create), {kFirst}, kToday));
    constexpr std::size_t kCommands = 6;
    std::barrier together(kCommands);
    std::array<QByteArray, kCommands> faults;
    std::vector<std::thread> commands;
    for (QByteArray& fault : faults)
        commands.emplace_back([&] {
            const auto database = Database::open(path, Access::ReadWrite);
            together.arrive_and_wait();
            const auto done = database ? storage::migrate(**database, {kFirst, kSecond}, kToday) : base::Failure(database.error());
            if (!done) fault = done.error().message.code + done.error().detail.toUtf8();
        });
    for (std::thread& command : commands) command.join();
    for (const QByteArray& fault : faults) CHECK(fault.toStdString() == "");

    CHECK(opened(path)->value(u"PRAGMA user_version"_s).toInt() == 2);
    REQUIRE(copies(folder) == QStringList{u"work.before-v2.2026-11-24.vaksam"_s});
    CHECK(opened(folder.filePath(copies(folder).first()), Access::ReadOnly)->value(u"PRAGMA user_version"_s).toInt() == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("a failing step leaves the version before it whole", "[storage][migration]") {
    const QTemporaryDir folder;
    auto database = opened(folder.filePath(u"work.vaksam"_s), Access::Create);
    REQUIRE(storage::migrate(*database, {kFirst, kSecond}, kToday));
    const auto failed = storage::migrate(*database, {kFirst, kSecond, kBroken}, kToday);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().trouble == base::Trouble::File);
    CHECK(database->value(u"PRAGMA user_version"_s).toInt() == 2);
    CHECK(database->value(u"SELECT ink FROM pen"_s).toString() == u"blue"_s);
    CHECK(database->value(u"PRAGMA foreign_keys"_s).toInt() == 1);
    CHECK(database->value(u"PRAGMA integrity_check"_s).toString() == u"ok"_s);
    CHECK(copies(folder).size() == 1);
}

TEST_CASE("a step that leaves a dangling reference is taken back", "[storage][migration]") {
    const QTemporaryDir folder;
    auto database = opened(folder.filePath(u"work.vaksam"_s), Access::Create);
    const Migration base{1, u"0001"_s,
                         u"CREATE TABLE box(id TEXT PRIMARY KEY)\n-- next\nCREATE TABLE pen(box TEXT REFERENCES box(id))\n-- next\n"
                         "INSERT INTO box VALUES ('a')\n-- next\nINSERT INTO pen VALUES ('a')"_s};
    REQUIRE(storage::migrate(*database, {base}, kToday));
    CHECK_FALSE(storage::migrate(*database, {base, {2, u"0002"_s, u"DELETE FROM box"_s}}, kToday));
    CHECK(database->value(u"SELECT count(*) FROM box"_s).toInt() == 1);
    CHECK(database->value(u"PRAGMA user_version"_s).toInt() == 1);
}

TEST_CASE("a table can be rebuilt by a step without losing what refers to it", "[storage][migration]") {
    const QTemporaryDir folder;
    auto database = opened(folder.filePath(u"work.vaksam"_s), Access::Create);
    const Migration base{1, u"0001"_s,
                         u"CREATE TABLE box(id TEXT PRIMARY KEY)\n-- next\nCREATE TABLE pen(box TEXT REFERENCES box(id) ON DELETE CASCADE)\n-- next\n"
                         "INSERT INTO box VALUES ('a')\n-- next\nINSERT INTO pen VALUES ('a')"_s};
    REQUIRE(storage::migrate(*database, {base}, kToday));
    const Migration rebuild{2, u"0002"_s,
                            u"CREATE TABLE box_new(id TEXT PRIMARY KEY, lid TEXT)\n-- next\nINSERT INTO box_new SELECT id, 'oak' FROM box\n-- next\n"
                            "DROP TABLE box\n-- next\nALTER TABLE box_new RENAME TO box"_s};
    REQUIRE(storage::migrate(*database, {base, rebuild}, kToday));
    CHECK(database->value(u"SELECT count(*) FROM pen"_s).toInt() == 1);
}

TEST_CASE("without a copy there is no upgrade", "[storage][migration]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.vaksam"_s);
    auto database = opened(path, Access::Create);
    REQUIRE(storage::migrate(*database, {kFirst}, kToday));
    SECTION("because the copy cannot be written") {
        // The open file goes on living; only its folder cannot be found by name.
        REQUIRE(QDir().rename(folder.path(), folder.path() + u"-moved"_s));
        const auto refused = storage::migrate(*database, {kFirst, kSecond}, kToday);
        REQUIRE(QDir().rename(folder.path() + u"-moved"_s, folder.path()));
        REQUIRE_FALSE(refused);
        CHECK(QByteArray(refused.error().message.code) == "no-copy");
    }
    CHECK(database->value(u"PRAGMA user_version"_s).toInt() == 1);
    CHECK(copies(folder).isEmpty());
}

TEST_CASE("an old file that is read only is left as it is", "[storage][migration]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.vaksam"_s);
    REQUIRE(storage::migrate(*opened(path, Access::Create), {kFirst}, kToday));
    const auto refused = storage::migrate(*opened(path, Access::ReadOnly), {kFirst, kSecond}, kToday);
    REQUIRE_FALSE(refused);
    CHECK(QByteArray(refused.error().message.code) == "upgrade-needs-writing");
}

}  // namespace migrator_test
