#include "core/records/bundles.h"

#include "tests/support/catch_qt.h"

#include <map>

namespace bundles_test {

TEST_CASE("a bundle belongs to one day and one look, in whatever order they come", "[records][status]") {
    records::Bundles bundles;
    const QByteArrayList days{"2026-11-30", "2026-11-29", "1989-12-31", "1990-01-01", "2189-12-31", "2190-01-01", "0001-01-01", "2026-11", "", "2026-13-01", "2026-02-31"};
    QByteArrayList looks;
    for (int i = 0; i < 30; ++i) looks << QByteArray("look") + char('a' + i);  // more than are compared one by one
    std::map<std::pair<QByteArray, QByteArray>, qsizetype> given;
    qsizetype next = 0;
    for (const QByteArray& day : days)
        for (const QByteArray& look : looks) {
            qsizetype& bundle = bundles.at(look, day);
            CHECK(bundle < 0);
            bundle = given[{day, look}] = next++;
        }
    for (const QByteArray& look : looks)
        for (const QByteArray& day : days) CHECK(bundles.at(look, day) == given[{day, look}]);
}

TEST_CASE("a look is kept, not the memory it was made in", "[records][status]") {
    records::Bundles bundles;
    QByteArray look("one");
    bundles.at(look, "2026-11-30") = 7;
    look.replace(0, 3, "two");
    CHECK(bundles.at(look, "2026-11-30") < 0);
    CHECK(bundles.at("one", "2026-11-30") == 7);
}

}  // namespace bundles_test
