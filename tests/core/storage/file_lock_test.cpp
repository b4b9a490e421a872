#include "core/storage/file_lock.h"

#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSysInfo>
#include <atomic>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using records::OpenFile;

TEST_CASE("while a window holds the file, others may read it and are told who holds it", "[storage][lock]") {
    support::TestFile file;
    file.add("area", {{"name", u"Lomma"_s}});
    file.reopen(OpenFile::Mode::Window);
    CHECK(QFileInfo::exists(file.path() + u".lock"_s));

    const auto mode = GENERATE(OpenFile::Mode::Window, OpenFile::Mode::Write);
    const auto second = OpenFile::open(file.path(), mode, file.environment());
    REQUIRE_FALSE(second);
    CHECK(second.error().trouble == base::Trouble::Refused);
    CHECK(support::reasonCodes(second.error()) == QStringList{u"in-use"_s});
    const QStringList args = second.error().message.args;
    CHECK(args.contains(QString::number(getpid())));
    CHECK(args.contains(QSysInfo::machineHostName()));

    const auto reading = OpenFile::open(file.path(), OpenFile::Mode::Read, file.environment());
    REQUIRE(reading);
    CHECK((*reading)->readOnly());
    qint64 areas = 0;
    REQUIRE((*reading)->read([&](const records::Reader& reader) { areas = reader.count(file.catalogue().get("area")); }));
    CHECK(areas == 1);
    // The refused ones have not disturbed the holder.
    CHECK(file.tryAdd("area", {{"name", u"Bjärred"_s}}));
}

TEST_CASE("a window lets go of the file when it closes it", "[storage][lock]") {
    support::TestFile file;
    file.reopen(OpenFile::Mode::Window);
    file.close();
    CHECK(QDir(file.folder()).entryList(QDir::Files) == QStringList{u"test.vaksam"_s});
    file.reopen(OpenFile::Mode::Write);
    CHECK(file.tryAdd("area", {{"name", u"Lomma"_s}}));
}

TEST_CASE("a lock whose process is gone is taken over", "[storage][lock]") {
    support::TestFile file;
    file.close();
    const pid_t child = fork();
    if (child == 0) {
        auto lock = storage::FileLock::take(file.path());
        _exit(lock ? 0 : 1);  // without destructors, as a crash does
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WEXITSTATUS(status) == 0);
    REQUIRE(QFileInfo::exists(file.path() + u".lock"_s));
    const auto mode = GENERATE(OpenFile::Mode::Window, OpenFile::Mode::Write);
    CHECK(OpenFile::open(file.path(), mode, file.environment()));
}

TEST_CASE("what is read only cannot be written, also not by mistake", "[storage]") {
    support::TestFile file;
    file.reopen(OpenFile::Mode::Read);
    const auto refused = file.tryAdd("area", {{"name", u"Lomma"_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == base::Trouble::File);
    CHECK(QByteArray(refused.error().message.code) == "read-only");
    CHECK(file.count("area") == 0);
}

TEST_CASE("two writers wait for each other", "[storage][lock]") {
    support::TestFile file;
    std::atomic<bool> holding = false;
    std::thread other([&] {
        const base::FixedClock clock(QDate(2026, 11, 24));
        base::IdGenerator ids(clock, 7);
        const auto second = OpenFile::open(file.path(), OpenFile::Mode::Write, {file.catalogue(), clock, ids});
        if (!second) return;
        const records::Kind& kind = file.catalogue().get("area");
        (void)(*second)->write({records::ActVerb::Add, "area"}, [&](records::Batch& batch) -> base::Result<void> {
            records::Record record = kind.blank;
            kind.setValue(record, "name", u"Bjärred"_s);
            auto added = batch.add(kind, record);
            holding = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            if (!added) return base::Failure(added.error());
            return {};
        });
    });
    while (!holding) std::this_thread::yield();
    QElapsedTimer waited;
    waited.start();
    const auto mine = file.tryAdd("area", {{"name", u"Lomma"_s}});
    CHECK(waited.elapsed() > 100);
    other.join();
    CHECK(mine);
    CHECK(file.count("area") == 2);
}
