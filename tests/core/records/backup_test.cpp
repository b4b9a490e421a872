#include "core/records/backup.h"

#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("a backup is the file as it stands, also while a window holds it, and becomes a file again", "[records][backup]") {
    support::TestFile file;
    file.reopen(records::OpenFile::Mode::Window);
    file.add("area", {{"name", u"Lomma"_s}});
    const QString copy = file.path(u"copy.vaksam"_s);
    REQUIRE(records::copyFile(file.path(), copy));
    file.add("area", {{"name", u"Bjärred"_s}});
    REQUIRE(records::copyFile(copy, file.path(u"back.vaksam"_s)));
    const auto back = records::OpenFile::open(file.path(u"back.vaksam"_s), records::OpenFile::Mode::Write, file.environment());
    REQUIRE(back);
    REQUIRE((*back)->read([](const records::Reader& reader) { CHECK(reader.count(reader.catalogue().get("area")) == 1); }));
    CHECK(QDir(file.folder()).entryList({u"*.part"_s}).isEmpty());
}

TEST_CASE("a backup is never written over another file, and none is made of a damaged one", "[records][backup]") {
    support::TestFile file;
    file.add("area", {{"name", u"Lomma"_s}});
    const QString taken = file.path(u"taken.vaksam"_s);
    REQUIRE(records::copyFile(file.path(), taken));
    const auto refused = records::copyFile(file.path(), taken);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == base::Trouble::Refused);
    file.close();
    {
        QFile damaged(file.path());
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        damaged.seek(20'000);
        damaged.write(QByteArray(200'000, 'x'));
    }
    const QString none = file.path(u"none.vaksam"_s);
    REQUIRE_FALSE(records::copyFile(file.path(), none));
    CHECK_FALSE(QFile::exists(none));
    CHECK_FALSE(QFile::exists(none + u".part"_s));
    REQUIRE_FALSE(records::copyFile(file.path(u"missing.vaksam"_s), none));
}

TEST_CASE("a file of a newer version is not copied as if it were known", "[records][backup]") {
    support::TestFile file;
    file.close();
    {
        auto database = storage::Database::open(file.path(), storage::Access::ReadWrite);
        REQUIRE(database);
        (*database)->run(u"PRAGMA user_version=999"_s);
    }
    const auto copied = records::copyFile(file.path(), file.path(u"copy.vaksam"_s));
    REQUIRE_FALSE(copied);
    CHECK(copied.error().message.code == QByteArray("newer-file"));
    CHECK_FALSE(QFile::exists(file.path(u"copy.vaksam"_s)));
}

TEST_CASE("a copy a day is kept, the newest thirty of this file and no other's", "[records][backup]") {
    support::TestFile file;
    const QString folder = file.path(u"copies"_s);
    CHECK(records::newestBackup(file.path(), folder).isEmpty());
    REQUIRE(QDir().mkpath(folder));
    QFile other(folder + u"/test another 2020-01-01.vaksam"_s);
    REQUIRE(other.open(QIODevice::WriteOnly));
    const QDate first(2026, 11, 1);
    for (int day = 0; day < 32; ++day) REQUIRE(records::keepDailyBackup(file.path(), folder, first.addDays(day)));
    const auto again = records::keepDailyBackup(file.path(), folder, first.addDays(31));
    REQUIRE(again);
    CHECK(again->isEmpty());
    CHECK(QDir(folder).entryList({u"test 2026*.vaksam"_s}).size() == 30);
    CHECK(QFile::exists(folder + u"/test 2026-11-03.vaksam"_s));
    CHECK_FALSE(QFile::exists(folder + u"/test 2026-11-02.vaksam"_s));
    CHECK(other.exists());
    CHECK(records::newestBackup(file.path(), folder).endsWith(u"test 2026-12-02.vaksam"_s));
}

TEST_CASE("a folder for backups that cannot be used is told", "[records][backup]") {
    support::TestFile file;
    const auto done = records::keepDailyBackup(file.path(), file.path() + u"/within-a-file"_s, QDate(2026, 11, 1));
    REQUIRE_FALSE(done);
    CHECK(done.error().message.code == QByteArray("no-folder"));
}
