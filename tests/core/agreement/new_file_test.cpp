#include "core/agreement/new_file.h"

#include "core/agreement/agreement.h"
#include "core/status/agreement_status.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using agreement::NewFile;

namespace new_file_test {

std::unique_ptr<records::OpenFile> made(support::TestFile& ground, const NewFile& begin) {
    auto file = agreement::makeFile(ground.path(u"ny.vaksam"_s), begin, ground.environment());
    REQUIRE(file);
    return std::move(*file);
}

QDate countsFrom(records::OpenFile& file) {
    QDate day;
    REQUIRE(file.read([&](const records::Reader& reader) {
        const auto all = reader.all(records::kindOf<agreement::Agreement>());
        REQUIRE(all.size() == 1);
        day = agreement::countsFrom(records::fromRecord<agreement::Agreement>(all.first()));
    }));
    return day;
}

TEST_CASE("a new file counts from the day of signing, or from the day that is said", "[agreement][new]") {
    support::TestFile ground(QDate(2026, 11, 25));
    SECTION("as the agreement says") { CHECK(countsFrom(*made(ground, {})) == QDate(2024, 3, 4)); }
    SECTION("from today on") {
        NewFile begin;
        begin.countsFrom = QDate(2026, 11, 25);
        const auto file = made(ground, begin);
        CHECK(countsFrom(*file) == QDate(2026, 11, 25));
        const auto status = status::readStatus(*file, QDate(2026, 11, 25));
        REQUIRE(status);
        // What lies before the first day is nobody's fault: no week and no year of it is missed.
        for (const auto& commitment : status->commitments)
            for (const auto& scope : commitment.scopes)
                for (const auto& period : scope.periods)
                    if (period.to < QDate(2026, 11, 25)) CHECK(period.state != agreement::State::Missed);
    }
}

TEST_CASE("an empty agreement keeps functions and types of meetings, and promises nothing", "[agreement][new]") {
    support::TestFile ground(QDate(2026, 11, 25));
    NewFile begin;
    begin.from = NewFile::From::Empty;
    const auto file = made(ground, begin);
    REQUIRE(file->read([&](const records::Reader& reader) {
        const records::Catalogue& kinds = reader.catalogue();
        CHECK(reader.count(kinds.get("commitment")) == 0);
        CHECK(reader.count(kinds.get("area")) == 0);
        CHECK(reader.count(kinds.get("term")) == 0);
        CHECK(reader.count(kinds.get("role")) > 5);
        CHECK(reader.count(kinds.get("meeting-type")) > 5);
        const auto agreement = records::fromRecord<agreement::Agreement>(reader.all(records::kindOf<agreement::Agreement>()).first());
        CHECK(agreement.validFrom == QDate(2026, 1, 1));
        CHECK(agreement.validTo == QDate(2030, 12, 31));
    }));
    CHECK(file->setting(records::Setting::Municipality).value() == QString());
    CHECK(status::readStatus(*file, QDate(2026, 11, 25)));
}

}  // namespace new_file_test
