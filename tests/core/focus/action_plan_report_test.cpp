#include "core/focus/action_plan_report.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_year.h"


namespace action_plan_report_test {

QString t(const char* text) { return QString::fromUtf8(text); }

base::Result<report::Report> made(support::TestFile& file, const QString& id) {
    const base::LanguageScope english(base::Language::English);
    std::optional<base::Result<report::Report>> report;
    REQUIRE(file->read([&](const records::Reader& reader) { report = focus::actionPlanReport(reader, id, {}); }));
    return *report;
}

TEST_CASE("an action plan shows its goals and activities on wide pages", "[focus][report]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const auto report = made(file, year.safePlacesPlan);
    REQUIRE(report);
    CHECK(report->landscape);
    CHECK(report->title == t("Action plan: Safe places in the centre 2026"));
    CHECK(support::textUnder(*report, t("Activities"))
              .contains(t("New lighting in the passage under the railway | 1 | – | Head of streets and parks | Community police officer | 2026-02-01 | "
                          "2026-09-01 | late | – | "
                          "Delivery of lamp posts delayed by the supplier")));
    CHECK(support::textUnder(*report, t("Child impact assessment")).contains(t("Both measures together")));
    CHECK(support::textUnder(*report, t("Decisions")).contains(t("2026-02-05 | Steering group | Approval – action plan, version 1 | § 4")));
}

TEST_CASE("an action plan is found by its focus area, too", "[focus][report]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const auto report = made(file, year.youth);
    REQUIRE(report);
    const QString text = support::plainText(*report);
    CHECK(text.contains(t("Missing for the approval: one goal is not SMART; one activity serves no goal; no complete child impact assessment.")));
    CHECK(text.contains(t("No assessment of the best interests of the child is tied to this plan.")));
}

TEST_CASE("an action plan says first how far it has come, what is late, and its state once", "[focus][report]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const auto first = [&](const QString& id) {
        const auto report = made(file, id);
        REQUIRE(report);
        return std::get<report::Judgement>(report->blocks.first());
    };
    const report::Judgement late = first(year.safePlacesPlan);
    CHECK(late.word == t("behind plan"));
    CHECK(late.sentence == t("Action plan: in progress. 2 of 5 activities are done. 2 are late. 0 of 2 goals reached."));
    const report::Judgement submitted = first(year.youthPlan);
    CHECK(submitted.word == t("Submitted to the steering group"));
    CHECK_FALSE(submitted.sentence.contains(t("submitted to the steering group")));
    CHECK(submitted.sentence.startsWith(t("0 of 2 activities are done.")));
}

TEST_CASE("a focus area without a plan and an unknown id are told apart", "[focus][report]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const auto without = made(file, year.thefts);
    REQUIRE_FALSE(without);
    CHECK(without.error().message.code == QByteArray("no-plan"));
    const auto unknown = made(file, t("nothing"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.code == QByteArray("unknown-id"));
    CHECK(unknown.error().trouble == base::Trouble::Input);
}

}  // namespace action_plan_report_test
