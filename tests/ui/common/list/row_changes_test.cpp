#include "tests/support/catch_qt.h"
#include "ui/common/list/row_changes.h"

#include <numeric>

using ui::RowChanges;
using ui::RowRange;

namespace row_changes_test {

/// Does what the changes say.
QList<qint64> applied(const QList<qint64>& before, const QList<qint64>& after, const RowChanges& changes) {
    QList<qint64> rows = before;
    for (auto range = changes.removed.crbegin(); range != changes.removed.crend(); ++range) rows.remove(range->first, range->count);
    CHECK(rows.size() == changes.kept.size());
    rows = changes.kept;
    for (const RowRange& range : changes.added)
        for (qsizetype i = range.first; i < range.first + range.count; ++i) rows.insert(i, after[i]);
    return rows;
}

TEST_CASE("a list becomes the other by what the changes say", "[list]") {
    using Rows = QList<qint64>;
    const QList<QPair<Rows, Rows>> cases{
        {{}, {}},
        {{}, {1, 2}},
        {{1, 2}, {}},
        {{1, 2, 3}, {1, 3}},
        {{1, 3}, {1, 2, 3}},
        {{1, 2, 3}, {3, 2, 1}},
        {{1, 2, 3, 4}, {4, 1, 5, 3}},
        {{1, 1000}, {2}},
        {{5, 6, 7, 8, 9}, {6, 5, 10, 9, 8}},
    };
    for (const auto& [before, after] : cases) {
        const auto changes = RowChanges::between(before, after);
        REQUIRE(changes);
        CHECK(applied(before, after, *changes) == after);
    }
}

TEST_CASE("one new row is told as one insertion", "[list]") {
    const auto changes = RowChanges::between({1, 2, 3}, {1, 2, 9, 3});
    REQUIRE(changes);
    CHECK(changes->removed.isEmpty());
    CHECK(changes->added == QList<RowRange>{{2, 1}});
}

TEST_CASE("lists that differ in very many places begin anew", "[list]") {
    QList<qint64> all(1000);
    std::iota(all.begin(), all.end(), 1);
    QList<qint64> even;
    for (const qint64 row : all)
        if (row % 2 == 0) even << row;
    CHECK_FALSE(RowChanges::between(all, even));
}

}  // namespace row_changes_test
