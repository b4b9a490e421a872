#include "core/inspections/inspections_report.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_year.h"


namespace inspections_report_test {

QString t(const char* text) { return QString::fromUtf8(text); }

report::Report made(support::TestFile& file, QDate from = QDate(2026, 1, 1), QDate to = QDate(2026, 12, 31), bool isPublic = false) {
    const base::LanguageScope english(base::Language::English);
    report::Report report;
    REQUIRE(file->read([&](const records::Reader& reader) { report = inspections::inspectionsReport(reader, {from, to, {{}, {}, isPublic}}); }));
    return report;
}

TEST_CASE("the report of inspections counts visits, and leaves planned ones out", "[inspections][report]") {
    support::TestFile file;
    support::addSampleInspections(file);
    const QString text = support::plainText(made(file));
    CHECK(text.contains(t("Visits | 4 | different premises: 3")));
    CHECK(text.contains(t("Joint with the police | 3 |")));
    CHECK(text.contains(t("With remarks | 3 | of them serious: 1")));
    CHECK(text.contains(t("Follow-ups open | 2 | overdue: 1")));
    CHECK_FALSE(text.contains(t("2026-12-04")));
}

TEST_CASE("the report of inspections counts by kind, scope and ground", "[inspections][report]") {
    support::TestFile file;
    support::addSampleInspections(file);
    CHECK(support::textUnder(made(file), t("The visits in numbers")) ==
          t("Outer | 1 | 1\nInner | 1 | 0\nCoordinated | 2 | 2\nAlcohol | 3 | 2\nTobacco | 2 | 2\nNicotine products | 1 | 1\n"
            "Own supervision | 1 | 1\nRequested help | 1 | 1\nnot stated | 1 | 1"));
}

TEST_CASE("follow-ups are listed with the oldest first and visits with their remarks", "[inspections][report]") {
    support::TestFile file;
    support::addSampleInspections(file);
    const report::Report report = made(file);
    CHECK(support::textUnder(report, t("Follow-ups")) ==
          t("overdue | The Harbour Inn | 2026-09-25 | 2026-10-20\nopen | Station Kiosk | 2026-10-16 | 2026-12-15"));
    CHECK(support::textUnder(report, t("Visits")).contains(t("The ledger of staff was not at hand.\nAbout the checkpoint: Order and sobriety – Crowded at the bar")));
}

TEST_CASE("what the visit's remarks say is not said again by its checkpoints", "[inspections][report]") {
    support::TestFile file;
    const QString premises = file.add("premises", {{"name", t("Krogen")}, {"kind", t("serving")}});
    const QString point = file.add("checkpoint", {{"key", t("food")}, {"label", t("Food is served")}});
    const QString visit = file.add("inspection", {{"day", QDate(2026, 5, 4)},
                                                  {"premises", premises},
                                                  {"kind", t("inner")},
                                                  {"scope", QStringList{t("alcohol")}},
                                                  {"outcome", t("remarks")},
                                                  {"remarks", t("The kitchen was closed. The owner was told.")}});
    file.add("checkpoint-result", {{"inspection", visit}, {"checkpoint", point}, {"outcome", t("remark")}, {"note", t("the kitchen was closed")}});
    file.clock().setDay(QDate(2026, 11, 25));
    const QString visits = support::textUnder(made(file), t("Visits"));
    CHECK(visits.contains(t("The kitchen was closed. The owner was told.\nAbout the checkpoint: Food is served")));
    CHECK_FALSE(visits.contains(t("Food is served:")));
}

TEST_CASE("test purchases stand apart and can never be ground for an order, a ban or a warning", "[inspections][report]") {
    support::TestFile file;
    support::addSampleInspections(file);
    CHECK(support::textUnder(made(file), t("Test purchases")) ==
          t("Test purchases stand apart: their result can never be ground for an order, a ban or a warning.\nTest purchases: 2. Goods were sold in: 1.\n"
            "2026-06-05 | Station Kiosk | Tobacco | Sold | 2026-06-08\n2026-10-02 | Station Kiosk | Folk beer | Refused | not yet"));
}

TEST_CASE("both days of the period belong to it, and an empty period says so", "[inspections][report]") {
    support::TestFile file;
    support::addSampleInspections(file);
    CHECK(support::plainText(made(file, QDate(2026, 3, 13), QDate(2026, 5, 22))).contains(t("Visits | 2 |")));
    const QString empty = support::plainText(made(file, QDate(2025, 1, 1), QDate(2025, 12, 31)));
    CHECK(empty.contains(t("No visit was made in the period.")));
    CHECK(empty.contains(t("No test purchase was made in the period.")));
}

TEST_CASE("public output of inspections has no remarks and no small cells", "[inspections][report]") {
    support::TestFile file;
    support::addSampleInspections(file);
    const QString text = support::plainText(made(file, QDate(2026, 1, 1), QDate(2026, 12, 31), true));
    CHECK(text.contains(t("Visits | fewer than 5 |")));
    for (const char* secret : {"ledger", "Minors", "Crowded", "age limit", "| Sold |"}) CHECK_FALSE(text.contains(t(secret)));
    CHECK(text.contains(t("It does not replace a secrecy assessment")));
    // Counts that are masked stand beside no table that names the places.
    for (const char* place : {"Harbour", "Kiosk", "Station"}) CHECK_FALSE(text.contains(t(place)));
    CHECK(text.contains(t("Single visits and premises are not shown in the public version.")));
}

TEST_CASE("the report answers what the yearly national survey asks, of those visits where it was written down", "[inspections][report]") {
    support::TestFile file;
    const QString kiosk = file.add("premises", {{"name", t("Kiosken")}, {"kind", t("sale")}});
    const QString pub = file.add("premises", {{"name", t("Krogen")}, {"kind", t("serving")}});
    file.add("inspection", {{"day", QDate(2026, 5, 4)},
                            {"premises", kiosk},
                            {"kind", t("outer")},
                            {"protocol", true},
                            {"feedback", true},
                            {"corrected", false},
                            {"online", true}});
    file.add("inspection", {{"day", QDate(2026, 5, 5)}, {"premises", kiosk}, {"kind", t("outer")}, {"protocol", false}});
    file.add("inspection", {{"day", QDate(2026, 5, 6)}, {"premises", pub}, {"kind", t("inner")}});
    CHECK(support::textUnder(made(file), t("For the yearly national survey")) ==
          t("The questions are those of the form of 2016; how today's form reads is not known.\nVisits to places that sell | 2 | 3\nSales on the internet | 1 | 3\nA protocol was used | 1 | 2\nFeedback to the responsible person | 1 | 1\n"
            "Corrected voluntarily | 0 | 1\nThe programme of own control was in place | 0 | 0\nHelp of the police was requested | 0 | 3"));
}

}  // namespace inspections_report_test
