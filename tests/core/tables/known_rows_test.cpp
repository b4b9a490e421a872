#include "core/tables/known_rows_queries.h"

#include "core/base/sha256.h"
#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using tables::KnownRows;

namespace known_rows_test {

QByteArray keyOf(int row) { return base::sha256(QByteArray::number(row)); }
QString recordOf(int row) { return QStringLiteral("record %1").arg(row); }

TEST_CASE("rows are known while they are remembered and when the file knows them, however many there are", "[import]") {
    support::TestFile test;
    storage::Database& database = test->database();
    constexpr int kRows = 120'000;  // more than are kept before they are written
    REQUIRE(database.write([&]() -> base::Result<void> {
        KnownRows rows(database);
        for (int i = 0; i < kRows; ++i) rows.remember(keyOf(i), recordOf(i));
        int known = 0;
        for (int i = 0; i < kRows; i += 97)
            if (rows.recordOf(keyOf(i)) == recordOf(i)) ++known;
        CHECK(known == (kRows + 96) / 97);
        CHECK(rows.recordOf(keyOf(kRows)).isEmpty());
        rows.remember(keyOf(5), recordOf(-5));  // the last word counts
        rows.finish();
        CHECK(rows.recordOf(keyOf(5)) == recordOf(-5));
        return {};
    }));
    CHECK(database.value(QStringLiteral("SELECT count(*) FROM import_row")).toInt() == kRows);

    // Another import asks for some first, then for thousands.
    const KnownRows again(database);
    int known = 0;
    int unknown = 0;
    for (int i = 0; i < 3000; ++i) {
        if (again.recordOf(keyOf(i)) == recordOf(i == 5 ? -5 : i)) ++known;
        if (again.recordOf(keyOf(kRows + i)).isEmpty()) ++unknown;
    }
    CHECK(known == 3000);
    CHECK(unknown == 3000);
}

}  // namespace known_rows_test
