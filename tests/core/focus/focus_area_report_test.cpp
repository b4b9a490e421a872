#include "core/focus/focus_area_report.h"

#include "core/base/language.h"
#include "core/focus/grant_report.h"
#include "tests/core/focus/focus_scene.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_year.h"

using namespace Qt::StringLiterals;

namespace focus_area_report_test {

using Make = base::Result<report::Report> (*)(const records::Reader&, const QString&, const report::Face&);

base::Result<report::Report> made(support::TestFile& file, Make make, const QString& id, const report::Face& face = {}) {
    const base::LanguageScope english(base::Language::English);
    std::optional<base::Result<report::Report>> report;
    REQUIRE(file->read([&](const records::Reader& reader) { report = make(reader, id, face); }));
    return *report;
}

TEST_CASE("a focus area is reported from its problem to its decisions, and found by its plan, too", "[focus][report]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const auto report = made(file, &focus::focusAreaReport, year.safePlacesPlan);
    REQUIRE(report);
    CHECK(report->title == u"Focus area: Safe places in the centre"_s);
    CHECK(support::headings(*report).first() == u"The problem"_s);
    CHECK(support::headings(*report).last() == u"Appendix: decisions"_s);
    CHECK(support::textUnder(*report, u"Causes"_s).contains(u"Poor lighting and hidden corners at the station"_s));
    CHECK(support::textUnder(*report, u"Goal 1: Fewer residents avoid the square after dark"_s).contains(u"Newest value 24\u00a0% (2026-10-15)"_s));
    CHECK(support::textUnder(*report, u"Child impact assessment"_s).contains(u"Both measures together"_s));
    CHECK(support::textUnder(*report, u"Approved versions of the plan"_s) == u"1 | 2026-02-05 | 4 | 2 | 5"_s);
    CHECK(support::textUnder(*report, u"Appendix: decisions"_s).contains(u"2025-12-10 | Steering group"_s));
    // The time line's stroke is told where there is one.
    CHECK(support::textUnder(*report, u"Activities"_s).contains(u"The upright stroke by a bar"_s));
}

TEST_CASE("a focus area without a plan is reported as far as it goes", "[focus][report]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const auto report = made(file, &focus::focusAreaReport, year.thefts);
    REQUIRE(report);
    CHECK(support::plainText(*report).contains(u"There is no action plan yet."_s));
    CHECK_FALSE(support::headings(*report).contains(u"Goals"_s));
}

TEST_CASE("the versions of a plan say what was planned anew, and not how far the work has come", "[focus][report][version]") {
    scene::Scene scene;
    scene.planTo(u"in_progress"_s);
    scene.file.set("goal", scene.goal, {{"target", 61.0}});
    scene.file.set("activity", scene.activity, {{"status", u"started"_s}});
    scene.take(scene.plan, focus::Verb::Submit, focus::Body::Cooperation);
    scene.take(scene.plan, focus::Verb::Approve, focus::Body::Steering);
    scene.file.set("activity", scene.activity, {{"responsible", u"Kommunpolis"_s}, {"deviation", u"Lamporna var slut"_s}});
    const auto report = made(scene.file, &focus::focusAreaReport, scene.area);
    REQUIRE(report);
    CHECK(support::textUnder(*report, u"Changed from version 1 to version 2"_s) == u"Goal: Fler går till skolan | Target | 60 | 61"_s);
    CHECK(support::textUnder(*report, u"Changed since the approval"_s) == u"Activity: Byt lampor | Responsible | Säkerhetschef | Kommunpolis"_s);
}

TEST_CASE("small counts are blurred in the public report of a focus area", "[focus][report]") {
    scene::Scene scene;
    scene.file.set("goal", scene.goal, {{"unit", u"anmälningar"_s}, {"baseline", 3.0}});
    report::Face open;
    open.isPublic = true;
    for (const Make make : {Make(&focus::focusAreaReport), Make(&focus::grantReport)}) {
        CHECK(support::plainText(*made(scene.file, make, scene.area)).contains(u"3\u00a0anmälningar"_s));
        CHECK_FALSE(support::plainText(*made(scene.file, make, scene.area, open)).contains(u"3\u00a0anmälningar"_s));
    }
}

TEST_CASE("the basis of a grant follows the order in which grants are judged", "[focus][report][grant]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const auto report = made(file, &focus::grantReport, year.safePlaces);
    REQUIRE(report);
    CHECK(support::headings(*report) == QStringList{u"The problem"_s, u"Causes"_s, u"Measures against the causes"_s, u"Goals"_s, u"Follow-up"_s});
    CHECK(support::textUnder(*report, u"The problem"_s).contains(u"Share who avoid the square | 31\u00a0% | 2025-10-15 | Safety survey"_s));
    // No activity of the sample acts on a cause.
    CHECK(support::plainText(*report).contains(
        u"to be completed | Before an application: 4 causes have no measure against them; 5 measures act on no cause."_s));
    CHECK(support::textUnder(*report, u"Measures against the causes"_s)
              .contains(u"Poor lighting and hidden corners at the station | no measure yet | – | – | – | –"_s));
    const QString goals = support::textUnder(*report, u"Goals"_s);
    CHECK(goals.contains(u" | 2026-02-05 | "_s));
    // Sentences stand in a table with room for them, not in that of the figures.
    CHECK(goals.contains(u"1 | The square by the station | Two neighbouring squares have got there"_s));
    CHECK(goals.startsWith(u"1 | Fewer residents avoid the square after dark | Share who avoid the square | "_s));
    CHECK(made(file, &focus::grantReport, year.thefts).error().message.code == QByteArray("no-plan"));
}

TEST_CASE("a whole chain is complete once the steering group has accepted its goals", "[focus][report][grant]") {
    scene::Scene scene;
    scene.file.set("focus-area", scene.area, {{"reason", u"Barnen är rädda i tunneln."_s}});
    CHECK(support::plainText(*made(scene.file, &focus::grantReport, scene.area)).contains(u"Before an application: one goal is not accepted yet."_s));
    scene.planTo(u"approved"_s);
    const QString text = support::plainText(*made(scene.file, &focus::grantReport, scene.area));
    CHECK(text.contains(u"complete | Each cause has a measure"_s));
    CHECK(text.contains(u"Mörk gångtunnel | Byt lampor | 1 | Säkerhetschef"_s));
    // A goal that came later has not been accepted with the others.
    scene.file.add("goal", {{"plan", scene.plan}, {"statement", u"Fler cyklar"_s}});
    CHECK(support::plainText(*made(scene.file, &focus::grantReport, scene.area)).contains(u"one goal is not SMART; one goal is not accepted yet."_s));
}

}  // namespace focus_area_report_test
