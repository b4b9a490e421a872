#include "core/storage/write_behind.h"

#include "core/storage/database.h"
#include "core/storage/db_error.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>
#include <stdexcept>

using namespace Qt::StringLiterals;
using storage::Database;
using storage::WriteBehind;

namespace write_behind_test {

constexpr int kMany = 10'000;

TEST_CASE("pieces of work are done in the order in which they were given", "[storage]") {
    std::vector<int> done;
    WriteBehind behind;
    for (int i = 0; i < kMany; ++i) behind.give([&done, i] { done.push_back(i); });
    behind.settle();
    REQUIRE(done.size() == kMany);
    CHECK(std::is_sorted(done.cbegin(), done.cend()));
    CHECK_FALSE(behind.isOwnThread());
    bool own = false;
    behind.give([&] { own = behind.isOwnThread(); });
    behind.settle();
    CHECK(own);
}

TEST_CASE("what a piece of work throws reaches who gives the next, and those behind it are not done", "[storage]") {
    int after = 0;
    WriteBehind behind;
    behind.give([] { throw std::runtime_error("full"); });
    for (int i = 0; i < 5; ++i) behind.give([&after] { ++after; });
    CHECK_THROWS_AS(behind.settle(), std::runtime_error);
    CHECK(after == 0);
    // Told once; what comes then is new.
    behind.give([&after] { ++after; });
    CHECK_NOTHROW(behind.settle());
    CHECK(after == 1);
}

TEST_CASE("who gives a great many is told of a fault before the end", "[storage]") {
    WriteBehind behind;
    behind.give([] { throw std::runtime_error("full"); });
    int given = 0;
    const auto giveAll = [&] {
        for (; given < 1'000'000; ++given) behind.give([] {});
    };
    CHECK_THROWS_AS(giveAll(), std::runtime_error);
    CHECK(given < 1'000'000);
}

TEST_CASE("what is left when the act fails is not done", "[storage]") {
    int done = 0;
    {
        WriteBehind behind;
        for (int i = 0; i < 10; ++i) behind.give([&done] { ++done; });
    }
    CHECK(done == 0);  // too few to be handed over before
}

TEST_CASE("a reading sees what was to be written later, and the transaction ends with all of it", "[storage]") {
    const QTemporaryDir folder;
    auto opened = Database::open(folder.filePath(u"test.vaksam"_s), storage::Access::Create);
    REQUIRE(opened);
    Database& database = **opened;
    database.run(u"CREATE TABLE thing (row INTEGER PRIMARY KEY, held UNIQUE)"_s);
    const auto insert = [&database](int held) {
        database.later([&database, held] {
            storage::Statement statement = database.prepare(u"INSERT INTO thing(held) VALUES (?)"_s);
            statement.bind(held).run();
        });
    };
    const auto count = [&database] { return database.value(u"SELECT count(*) FROM thing"_s).toInt(); };

    REQUIRE(database.write([&]() -> base::Result<void> {
        for (int i = 0; i < kMany; ++i) insert(i);
        CHECK(count() == kMany);
        insert(kMany);
        return {};
    }));
    CHECK(count() == kMany + 1);

    // A fault beside takes all of the transaction back.
    const auto twice = database.write([&]() -> base::Result<void> {
        insert(-1);
        insert(7);
        return {};
    });
    CHECK_FALSE(twice);
    CHECK(count() == kMany + 1);

    // So does an act that fails by itself.
    const auto refused = database.write([&]() -> base::Result<void> {
        for (int i = 1; i < 1000; ++i) insert(-i);
        return base::refused({{"no", "no", {}}, {}, {}});
    });
    CHECK_FALSE(refused);
    CHECK(count() == kMany + 1);
}

}  // namespace write_behind_test
