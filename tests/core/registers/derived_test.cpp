#include "core/people/freshness.h"
#include "core/registers/public_request.h"
#include "core/registers/survey_result.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

TEST_CASE("an index shows an arrow only for a change that the scale can resolve", "[registers]") {
    using registers::changeBetween;
    using registers::IndexChange;
    CHECK(changeBetween(1.81, 1.66) == IndexChange::Unsure);  // a year's change that was in the papers
    CHECK(changeBetween(3, 4) == IndexChange::Worse);
    CHECK(changeBetween(4, 3) == IndexChange::Better);
    CHECK(changeBetween(2.3, 1.3) == IndexChange::Better);  // 2.3 - 1.3 is a little less than 1 in binary
    CHECK(changeBetween(2, 2) == IndexChange::Unsure);
    CHECK(changeBetween(2, 2.99) == IndexChange::Unsure);
}

TEST_CASE("a result of a survey is compared with the newest publication of the survey before, in the same area", "[registers]") {
    support::TestFile file;
    const QString lomma = file.add("area", {{"name", u"Lomma"_s}});
    const QString other = file.add("area", {{"name", u"Bjärred"_s}});
    const auto survey = [&](qint64 year) { return file.add("survey", {{"year", year}}); };
    const auto result = [&](const QString& of, const QString& area, double value, QDate published) {
        return file.add("survey-result", {{"survey", of}, {"area", area}, {"indicator", u"Oro"_s}, {"value", value}, {"published", published}});
    };
    const QString old = survey(2023);
    const QString before = survey(2025);
    const QString now = survey(2026);
    result(old, lomma, 5.5, QDate(2024, 1, 1));
    result(before, lomma, 4, QDate(2025, 12, 1));
    result(before, lomma, 3.5, QDate(2026, 2, 1));
    result(before, other, 0, QDate(2026, 2, 1));
    const QString newest = result(now, lomma, 2, QDate(2026, 12, 1));
    const QString first = result(old, other, 1, QDate(2024, 1, 1));
    REQUIRE(file->read([&](const records::Reader& reader) {
        const records::Kind& kind = records::kindOf<registers::SurveyResult>();
        const auto derived = [&](const QString& id, const char* key) {
            for (const records::Field& field : kind.derived)
                if (field.key == key) return reader.derived(kind, reader.get(kind, id), field);
            return records::Value();
        };
        CHECK(derived(newest, "before") == records::Value(3.5));
        CHECK(derived(newest, "change") == records::Value(u"better"_s));
        CHECK(derived(first, "before") == records::Value());
        CHECK(derived(first, "change") == records::Value());
    }));
}

TEST_CASE("contact details are fresh for a year after they were confirmed", "[registers]") {
    using people::Freshness;
    using people::freshnessOf;
    const QDate today(2026, 11, 24);
    CHECK(freshnessOf({}, today) == Freshness::Never);
    CHECK(freshnessOf(today.addDays(-365), today) == Freshness::Fresh);
    CHECK(freshnessOf(today.addDays(-366), today) == Freshness::Old);
}

TEST_CASE("a request for documents is not answered before it came", "[registers]") {
    support::TestFile file;
    const auto request = [&](QDate answered) {
        return file.tryAdd("public-request", {{"received", QDate(2026, 11, 3)}, {"asked", u"Protokoll"_s}, {"answered", answered}, {"answer", u"whole"_s}});
    };
    REQUIRE_FALSE(request(QDate(2026, 11, 2)));
    CHECK(support::issueCodes(request(QDate(2026, 11, 2)).error()) == QStringList{u"answered:before-start"_s});
    CHECK(request(QDate(2026, 11, 3)));
}
