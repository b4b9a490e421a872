#include "core/focus/steering_report.h"

#include "core/base/language.h"
#include "core/focus/area_section.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_year.h"


namespace steering_report_test {

QString t(const char* text) { return QString::fromUtf8(text); }

/// In English, whatever the language of the tests.
report::Report made(support::TestFile& file, int year = 2026, bool isPublic = false, const QList<report::KeyNumber>& extra = {}) {
    const base::LanguageScope english(base::Language::English);
    report::Report report;
    const auto read = file->read([&](const records::Reader& reader) {
        report = focus::steeringReport(reader, {year, {t("Vaksala kommun"), t("Working material"), isPublic}, false, extra});
    });
    REQUIRE(read);
    return report;
}

const report::Judgement& firstJudgement(const report::Report& report) {
    for (const report::Block& block : report.blocks)
        if (const auto* judgement = std::get_if<report::Judgement>(&block)) return *judgement;
    throw std::runtime_error("no judgement");
}

TEST_CASE("the steering group's report judges the year in one sentence", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    const report::Report report = made(file);
    const report::Judgement& judgement = firstJudgement(report);
    CHECK(judgement.standing == report::Standing::Missed);
    CHECK(judgement.word == t("behind plan"));
    CHECK(judgement.sentence == t("3 focus areas are prioritised for 2026. 2 activities are late. One focus area has no approved plan. One plan was approved "
                                  "although content was missing. "
                                  "2 decisions wait for the steering group."));
    CHECK(report.language == t("en"));
    CHECK(report.day == QDate(2026, 11, 24));
    CHECK(report.municipality == t("Vaksala kommun"));
    CHECK(report.marking == t("Working material"));
    CHECK(report.words.pageOf == t("Page %1 of %2"));
}

TEST_CASE("the steering group's report says what has changed since its last decisions", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    CHECK(support::plainText(made(file))
              .contains(t("Since the steering group's decisions on 2026-09-10: One activity has been completed. 3 values have been measured. One focus area has been "
                          "proposed. One plan has been submitted.")));
}

TEST_CASE("the steering group's report names the decisions asked for and what they still lack", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    CHECK(support::textUnder(made(file), t("Matters to decide")) ==
          t("Safe way home from school | Approve the action plan | one goal is not SMART; one activity serves no goal; no complete child impact assessment\n2026-11-12: For the meeting in November\n"
            "Disturbing moped driving | Prioritise as a focus area for 2027 | Proposed on 2026-11-12."));
}

TEST_CASE("the steering group's report lists late and ownerless activities, the latest first", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    CHECK(support::textUnder(made(file), t("Late or without anyone responsible")) ==
          t("New lighting in the passage under the railway | Safe places in the centre | Head of streets and parks | 2026-09-01 | 84\n"
            "Cut back the greenery by the bicycle stands | Safe places in the centre | Head of streets and parks | 2026-10-15 | 40\n"
            "Street wardens Friday and Saturday evenings | Safe places in the centre | nobody | 2026-12-18 | –"));
}

TEST_CASE("the steering group's report counts what was kept and missed", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    const QString text = support::plainText(made(file, 2026, false, {{t("Overdue follow-ups"), t("1"), t("of inspections")}}));
    CHECK(text.contains(t("Activities done | 3 of 9 | 2 on time, 1 late")));
    CHECK(text.contains(t("Late now | 2 |")));
    CHECK(text.contains(t("Approved plans | 2 of 3 | one although content was missing")));
    CHECK(text.contains(t("Overdue follow-ups | 1 | of inspections")));
}

TEST_CASE("small changes of a measured goal are called no certain change", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    const QString text = support::plainText(made(file));
    CHECK(text.contains(t("Less damage at the station | 11\u00A0reports | baseline 14, target 8: target not reached yet, no certain change")));
    CHECK(text.contains(t("More people know whom to call | 140\u00A0people | baseline 40, target 200: target not reached yet")));
    CHECK(text.contains(t("Fewer residents avoid the square after dark | 24\u00A0% | baseline 31, target 22: target not reached yet")));
}

TEST_CASE("the steering group's report lists the next dates in order", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    CHECK(support::textUnder(made(file), t("Next dates")) ==
          t("2026-12-01 | Activity due | Four talks with the associations of pensioners\n2026-12-09 | Meeting | Steering group\n"
            "2026-12-11 | Activity due | Talk with all classes in grade 7\n2026-12-15 | Goal due | More people know whom to call\n"
            "2026-12-18 | Activity due | Street wardens Friday and Saturday evenings\n2026-12-31 | Goal due | Fewer residents avoid the square after dark\n"
            "2027-01-15 | Activity due | Adults at the bus stops Monday to Friday"));
}

TEST_CASE("focus areas stand by rank, drafts of the year last and other years not at all", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    QStringList all = support::headings(made(file));
    all = all.mid(0, all.indexOf(t("Appendix: decisions")));
    QStringList areas;
    for (const QString& heading : all)
        if (heading.contains(t("Safe")) || heading.contains(t("Fraud")) || heading.contains(t("thefts")) || heading.contains(t("moped"))) areas << heading;
    CHECK(areas == QStringList{t("1. Safe places in the centre"), t("2. Safe children and young people"), t("3. Fraud against older people"),
                               t("Bicycle thefts (draft)")});
    CHECK(support::headings(made(file, 2027)).contains(t("Disturbing moped driving (proposed)")));
}

TEST_CASE("an approval against the gates is said with its reason", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    CHECK(support::textUnder(made(file), t("3. Fraud against older people"))
              .contains(t("against the gates | On 2026-09-10 the steering group took the decision although content was missing. Reason: The talks had been "
                          "announced already.")));
}

TEST_CASE("what has been changed since the approval is listed with before and after", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    CHECK(support::plainText(made(file)).contains(t("Activity: Street wardens Friday and Saturday evenings | Responsible | Security chief | –")));
}

TEST_CASE("the letters that a goal lacks are named with their fields", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    CHECK(support::plainText(made(file))
              .contains(t("Missing: M (baseline, day of the baseline, source of the baseline), A (delimited to), R (realistic because).")));
}

TEST_CASE("a new version in the making leaves the approved one in force", "[focus][report]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    file.add("activity", {{"plan", year.safePlacesPlan}, {"what", t("More benches")}});
    CHECK(support::plainText(made(file))
              .contains(t("behind plan | Version 1 of the action plan is in force; version 2: draft. 2 of 6 activities are done. 2 are late.")));
}

TEST_CASE("a file without focus areas still gives a report that says so", "[focus][report]") {
    support::TestFile file;
    const report::Report report = made(file);
    CHECK(firstJudgement(report).standing == report::Standing::NotDue);
    CHECK(firstJudgement(report).sentence == t("No focus area has been prioritised for 2026."));
    CHECK(support::plainText(report).contains(t("No decision waits for the steering group.")));
    CHECK(support::plainText(report).contains(t("Nothing is due within 60 days.")));
}

TEST_CASE("a public report blurs small counts and says what it is", "[focus][report]") {
    support::TestFile file;
    const auto year = support::addSampleYear(file);
    const QString goal = file.add("goal", {{"plan", year.youthPlan},
                                           {"statement", t("No serious threats")},
                                           {"indicator", t("Serious threats")},
                                           {"unit", t("cases")},
                                           {"baseline", 4.0},
                                           {"target", 0.0}});
    file.add("measurement", {{"goal", goal}, {"day", QDate(2026, 10, 1)}, {"value", 3.0}});
    const QString open = support::plainText(made(file));
    CHECK(open.contains(QStringLiteral("3%1cases").arg(QChar(QChar::Nbsp))));
    const QString text = support::plainText(made(file, 2026, true));
    CHECK(text.contains(QStringLiteral("fewer than 5%1cases").arg(QChar(QChar::Nbsp))));
    CHECK_FALSE(text.contains(QStringLiteral("3%1cases").arg(QChar(QChar::Nbsp))));
    CHECK_FALSE(text.contains(QStringLiteral("4%1cases").arg(QChar(QChar::Nbsp))));
    // Whether a target is reached would say more of the number left out.
    CHECK(open.contains(t("target 0: target not reached")));
    CHECK(text.contains(t("target 0: too few to say more")));
    CHECK(text.contains(t("It does not replace a secrecy assessment")));
}

TEST_CASE("no heading of the steering group's report skips a level", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    int before = 0;
    for (const report::Block& block : made(file).blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block)) {
            CHECK(heading->level <= before + 1);
            before = heading->level;
        }
    CHECK(before > 0);
}

TEST_CASE("goals stand on page one by their names, those furthest from their targets first", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    const QString text = support::plainText(made(file));
    // Of 31 to 22 seven of nine are gone, of 14 to 8 three of six, of 40 to 200 a hundred of 160.
    const qsizetype damage = text.indexOf(t("Less damage at the station | 11"));
    const qsizetype talks = text.indexOf(t("More people know whom to call | 140"));
    const qsizetype square = text.indexOf(t("Fewer residents avoid the square after dark | 24"));
    REQUIRE(damage > 0);
    CHECK(damage < talks);
    CHECK(talks < square);
}

TEST_CASE("a rank that was given again numbers no second section", "[focus][report]") {
    QList<focus::AreaReport> areas(2);
    for (qsizetype i = 0; i < 2; ++i) {
        focus::FocusArea& area = areas[i].area.value;
        area.title = i == 0 ? t("The square") : t("The station");
        area.state = focus::FocusState::Decided;
        area.years = {t("2026")};
        area.rank = 7;
    }
    CHECK(focus::headingTexts(areas, 2026) == QStringList{t("7. The square"), t("The station")});
}

TEST_CASE("how far the work has come is no change of the plan", "[focus][report]") {
    support::TestFile file;
    support::addSampleYear(file);
    const QString text = support::plainText(made(file));
    CHECK(text.contains(t("Activity: Street wardens Friday and Saturday evenings | Responsible | Security chief | –")));
    CHECK_FALSE(text.contains(t("| Status | ")));
    CHECK_FALSE(text.contains(t("| Done on | ")));
}

}  // namespace steering_report_test
