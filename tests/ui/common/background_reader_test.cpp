#include "ui/common/background_reader.h"

#include "core/base/language.h"
#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/common/list/list_ground.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace background_reader_test {

/// A window's file with a reader beside it.
struct ReaderGround : support::ListGround {
    ui::Session shared = session();
    ui::BackgroundReader reader{shared};

    void wait() {
        REQUIRE(QTest::qWaitFor([this] { return !reader.isBusy(); }, 20000));
    }
    [[nodiscard]] static base::Result<qint64> notes(records::OpenFile& door) {
        qint64 count = 0;
        if (auto read = door.read([&](const records::Reader& look) { count = look.all(door.catalogue().get("note")).size(); }); !read)
            return base::Failure(read.error());
        return count;
    }
};

TEST_CASE("what is read beside the window sees what the window has written, and is told in the window's thread", "[background]") {
    ReaderGround g;
    g.addNotes(3);
    QSignalSpy busy(&g.reader, &ui::BackgroundReader::busy);
    QThread* readBy = nullptr;
    QThread* toldIn = nullptr;
    qint64 count = -1;
    g.reader.ask(
        [&readBy](records::OpenFile& door) {
            readBy = QThread::currentThread();
            return ReaderGround::notes(door);
        },
        [&](qint64 answer) {
            toldIn = QThread::currentThread();
            count = answer;
        });
    CHECK(count == -1);
    g.wait();
    CHECK(count == 3);
    CHECK(toldIn == QThread::currentThread());
    CHECK(readBy != QThread::currentThread());
    REQUIRE(busy.count() == 2);
    CHECK(busy.at(0).at(0).toBool());
    CHECK_FALSE(busy.at(1).at(0).toBool());
}

TEST_CASE("of several questions only the newest is answered, and those between are not even read", "[background]") {
    ReaderGround g;
    QSemaphore begun;
    QSemaphore gate;
    QStringList read;
    QStringList told;
    const auto ask = [&](const QString& name, bool waits) {
        g.reader.ask(
            [&begun, &gate, &read, name, waits](records::OpenFile&) -> base::Result<QString> {
                read << name;  // one thread at a time
                begun.release();
                if (waits) gate.acquire();
                return name;
            },
            [&told](const QString& answer) { told << answer; });
    };
    ask(u"first"_s, true);
    begun.acquire();
    ask(u"second"_s, false);
    ask(u"third"_s, false);
    gate.release();
    g.wait();
    CHECK(read == QStringList{u"first"_s, u"third"_s});
    CHECK(told == QStringList{u"third"_s});
}

TEST_CASE("what was cancelled is not told, and the next question is", "[background]") {
    ReaderGround g;
    QSemaphore gate;
    QList<int> told;
    g.reader.ask(
        [&gate](records::OpenFile&) -> base::Result<int> {
            gate.acquire();
            return 1;
        },
        [&told](int answer) { told << answer; });
    g.reader.cancel();
    CHECK_FALSE(g.reader.isBusy());
    g.reader.ask([](records::OpenFile&) -> base::Result<int> { return 2; }, [&told](int answer) { told << answer; });
    gate.release();
    g.wait();
    CHECK(told == QList<int>{2});
}

TEST_CASE("what cannot be read is told as an error, in the language of the window", "[background]") {
    ReaderGround g;
    QSignalSpy failed(&g.reader, &ui::BackgroundReader::failed);
    const base::LanguageScope speaks(base::Language::Swedish);
    base::Language spoken = base::Language::English;
    bool told = false;
    g.reader.ask(
        [&spoken](records::OpenFile&) -> base::Result<int> {
            spoken = base::currentLanguage();
            return base::badInput({"unknown-id", "There is none.", {}});
        },
        [&told](int) { told = true; });
    g.wait();
    CHECK(failed.count() == 1);
    CHECK_FALSE(told);
    CHECK(spoken == base::Language::Swedish);
}

/// Reads for as long as nobody breaks it off: each number is made of the one before.
base::Result<qint64> withoutEnd(records::OpenFile& door, QSemaphore& begun) {
    qint64 count = 0;
    auto read = door.read([&](const records::Reader& look) {
        begun.release();
        count = look.database().value(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s).toLongLong();
    });
    if (!read) return base::Failure(read.error());
    return count;
}

TEST_CASE("a page that goes away breaks off what it reads, and hears nothing of it", "[background]") {
    ReaderGround g;
    auto page = std::make_unique<QObject>();
    auto* reader = new ui::BackgroundReader(g.shared, page.get());
    QSemaphore begun;
    bool told = false;
    reader->ask([&begun](records::OpenFile& door) { return withoutEnd(door, begun); }, [&told](qint64) { told = true; });
    begun.acquire();
    page.reset();
    QCoreApplication::processEvents();
    CHECK_FALSE(told);
}

TEST_CASE("a newer question breaks off the one that is being read, and no failure is told of it", "[background]") {
    ReaderGround g;
    QSignalSpy failed(&g.reader, &ui::BackgroundReader::failed);
    QSemaphore begun;
    QList<qint64> told;
    const auto note = [&told](qint64 answer) { told << answer; };
    g.reader.ask([&begun](records::OpenFile& door) { return withoutEnd(door, begun); }, note);
    begun.acquire();
    g.reader.ask([](records::OpenFile&) -> base::Result<qint64> { return 2; }, note);
    g.wait();
    CHECK(told == QList<qint64>{2});
    CHECK(failed.isEmpty());
}

}  // namespace background_reader_test
