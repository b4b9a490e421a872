#include "core/inspections/inspections_report.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_year.h"

#include <cmath>

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
    CHECK(text.contains(t("Visits | left out |")));
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
            "Corrected voluntarily | 0 | 1\nHelp of the police was requested | 0 | 3"));
}

/// A year of visits as offices have it: most with the police and coordinated, a few otherwise, nowhere two scopes in one visit.
struct YearOfVisits {
    support::TestFile file;
    QString place = file.add("premises", {{"name", t("Krogen")}, {"kind", t("serving")}});
    QString police = file.add("role", {{"key", t("community-police")}, {"label", t("Community police officer")}});
    QDate day = QDate(2026, 1, 5);

    void add(int number, const char* kind, const char* scope, const char* ground, bool remarks) {
        for (int i = 0; i < number; ++i, day = day.addDays(5))
            file.add("inspection", {{"day", day},
                                    {"premises", place},
                                    {"kind", t(kind)},
                                    {"scope", QStringList{t(scope)}},
                                    {"participants", *ground == 0 ? QStringList() : QStringList{police}},
                                    {"police-ground", *ground == 0 ? records::Value() : records::Value(t(ground))},
                                    {"outcome", t(remarks ? "remarks" : "no-remarks")}});
    }
};

/// A published number, or one that was left out.
using Numbers = QMap<QString, std::optional<int>>;

/// What the public report publishes, by name: "kind inner with remarks".
Numbers numbersOf(const report::Report& report) {
    Numbers numbers;
    const auto read = [&numbers](const QString& name, const QString& text) {
        REQUIRE((text == t("left out") || !text.contains(t("fewer"))));
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        numbers[name] = isNumber ? std::optional(value) : std::nullopt;
    };
    for (const report::Block& block : report.blocks) {
        if (const auto* key = std::get_if<report::KeyNumbers>(&block))
            for (const report::KeyNumber& number : key->numbers) read(number.label, number.value);
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const auto& row : table->rows) {
                if (row.size() != 3) continue;
                read(table->columns.first().title + u'/' + row[0].text, row[1].text);
                read(table->columns.first().title + u'/' + row[0].text + t("/remarks"), row[2].text);
            }
    }
    return numbers;
}

/// Whoever knows that the rows of a table make its total solves for what is left out (Gauss–Jordan). @return the names of what has one solution only
QStringList computed(const Numbers& numbers) {
    QStringList unknown;
    for (auto one = numbers.cbegin(); one != numbers.cend(); ++one)
        if (!one.value()) unknown << one.key();
    unknown << t("joint with remarks");
    std::vector<std::vector<double>> equations;
    const auto parts = [&](const QString& total, const QString& table, bool remarks) {
        std::vector<double> equation(static_cast<std::size_t>(unknown.size()), 0);
        const auto put = [&](const QString& name, double factor) {
            if (const qsizetype at = unknown.indexOf(name); at >= 0) equation[static_cast<std::size_t>(at)] += factor;
        };
        put(total, -1);
        for (auto one = numbers.cbegin(); one != numbers.cend(); ++one)
            if (one.key().startsWith(table + u'/') && one.key().endsWith(t("/remarks")) == remarks) put(one.key(), 1);
        equations.push_back(equation);
    };
    for (const char* table : {"By kind", "By scope (a visit may have several)"}) {
        parts(t("Visits"), t(table), false);
        parts(t("With remarks"), t(table), true);
    }
    parts(t("Joint with the police"), t("Ground for police presence"), false);
    parts(t("joint with remarks"), t("Ground for police presence"), true);
    std::vector<double> same(static_cast<std::size_t>(unknown.size()), 0);
    const qsizetype help = unknown.indexOf(t("Question/Help of the police was requested"));
    const qsizetype ground = unknown.indexOf(t("Ground for police presence/Requested help"));
    if (help >= 0) same[static_cast<std::size_t>(help)] += 1;
    if (ground >= 0) same[static_cast<std::size_t>(ground)] -= 1;
    equations.push_back(same);
    std::size_t pivots = 0;
    for (std::size_t column = 0; column < same.size() && pivots < equations.size(); ++column) {
        std::size_t best = pivots;
        for (std::size_t row = pivots; row < equations.size(); ++row)
            if (std::abs(equations[row][column]) > std::abs(equations[best][column])) best = row;
        if (std::abs(equations[best][column]) < 1e-9) continue;
        std::swap(equations[best], equations[pivots]);
        const double pivot = equations[pivots][column];
        for (double& value : equations[pivots]) value /= pivot;
        for (std::size_t row = 0; row < equations.size(); ++row) {
            const double factor = equations[row][column];
            for (std::size_t i = 0; row != pivots && i < same.size(); ++i) equations[row][i] -= factor * equations[pivots][i];
        }
        ++pivots;
    }
    QStringList found;
    for (const auto& row : equations) {
        QStringList used;
        for (std::size_t i = 0; i < row.size(); ++i)
            if (std::abs(row[i]) > 1e-9) used << unknown[static_cast<qsizetype>(i)];
        if (used.size() == 1) found << used.first();
    }
    return found;
}

report::Report publicReport(YearOfVisits& year) {
    year.file.clock().setDay(QDate(2026, 11, 25));
    return made(year.file, QDate(2026, 1, 1), QDate(2026, 12, 31), true);
}

TEST_CASE("no small count of the public report of inspections follows from its rows, columns, totals and texts", "[inspections][report][public]") {
    YearOfVisits year;
    year.add(5, "coordinated", "alcohol", "own-supervision", true);
    year.add(10, "coordinated", "alcohol", "own-supervision", false);
    year.add(2, "coordinated", "tobacco", "own-supervision", true);
    year.add(5, "coordinated", "tobacco", "own-supervision", false);
    year.add(1, "coordinated", "tobacco", "requested-help", true);
    year.add(1, "coordinated", "tobacco", "requested-help", false);
    year.add(1, "inner", "alcohol", "", true);
    year.add(2, "inner", "tobacco", "", false);
    year.add(1, "outer", "tobacco", "", false);
    const auto report = publicReport(year);
    INFO(support::plainText(report).toStdString());
    const Numbers numbers = numbersOf(report);
    CHECK(numbers.value(t("Visits")) == 28);
    CHECK(numbers.value(t("With remarks")) == 9);
    CHECK(computed(numbers).isEmpty());
    // What would be a small rest is no published number either: 28 visits, 24 of them with the police.
    CHECK_FALSE(numbers.value(t("Joint with the police")).has_value());
    CHECK(support::plainText(report).contains(t("some larger ones beside them")));
}

TEST_CASE("two years of visits that differ in what is left out alone have the same public report", "[inspections][report][public]") {
    const auto told = [](int ownAlcohol, int helpAlcohol) {
        YearOfVisits year;
        year.add(8, "coordinated", "alcohol", "own-supervision", true);
        year.add(ownAlcohol, "coordinated", "alcohol", "own-supervision", false);
        year.add(helpAlcohol, "coordinated", "alcohol", "requested-help", false);
        return support::plainText(publicReport(year));
    };
    CHECK(told(20, 2) == told(19, 3));
    CHECK(told(20, 2) != told(20, 3));
}

TEST_CASE("a public report of many visits of each sort leaves nothing out", "[inspections][report][public]") {
    YearOfVisits year;
    year.add(6, "coordinated", "alcohol", "own-supervision", true);
    year.add(6, "coordinated", "alcohol", "own-supervision", false);
    year.add(7, "inner", "tobacco", "", true);
    year.add(8, "inner", "tobacco", "", false);
    const QString text = support::textUnder(publicReport(year), t("The visits in numbers"));
    CHECK(text == t("Inner | 15 | 7\nCoordinated | 12 | 6\nAlcohol | 12 | 6\nTobacco | 15 | 7\nOwn supervision | 12 | 6"));
}

}  // namespace inspections_report_test
