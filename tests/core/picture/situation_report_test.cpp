// The reports of the picture, from records in a real file.

#include "app/composition/reports.h"
#include "core/base/language.h"
#include "core/picture/situation_report.h"
#include "core/picture/weekly_report.h"
#include "tests/support/catch_qt.h"
#include "tests/support/report_text.h"
#include "tests/support/test_file.h"

namespace situation_report_test {

using namespace Qt::StringLiterals;

struct Year {
    support::TestFile file{QDate(2027, 2, 1)};
    QString theft = file.add("category", {{"name", u"Theft"_s}});
    QString noise = file.add("category", {{"name", u"Noise"_s}});
    QString north = file.add("area", {{"name", u"North"_s}});
    QString south = file.add("area", {{"name", u"South"_s}});

    void events(int year, int count, const QString& category, const QString& area) {
        for (int i = 0; i < count; ++i)
            file.add("incident", {{"occurred", QDate(year, 1, 1).addDays(i * 360 / count).toString(Qt::ISODate)}, {"category", category}, {"area", area}});
    }
    report::Report situation(bool isPublic = false) {
        report::Report made;
        const auto read = file->read([&](const records::Reader& reader) { made = picture::situationReport(reader, 2026, {{}, {}, isPublic}); });
        REQUIRE(read.has_value());
        return made;
    }
    report::Report week(QDate from, QDate to, bool isPublic = false) {
        report::Report made;
        const auto read = file->read([&](const records::Reader& reader) { made = picture::weeklyReport(reader, from, to, {{}, {}, isPublic}); });
        REQUIRE(read.has_value());
        return made;
    }
};

TEST_CASE("page one of the situation picture says what is certain, what can be chance and what is proposed", "[picture][report]") {
    Year year;
    year.events(2025, 60, year.theft, year.north);
    year.events(2026, 20, year.theft, year.north);
    year.events(2025, 2, year.noise, year.south);
    year.events(2026, 5, year.noise, year.south);
    year.file.add(
        "situation-picture",
        {{"year", qint64(2026)}, {"origin", u"joint"_s}, {"overview", u"A calm year, but for the harbour."_s}, {"proposals", u"Light at the harbour."_s}});
    year.file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"police"_s}, {"overview", u"The police's own words."_s}});
    const QString text = support::plainText(year.situation());
    const qsizetype end = text.indexOf(u"What has changed for certain"_s);
    REQUIRE(end > 0);
    CHECK(text.indexOf(u"A calm year, but for the harbour."_s) < end);
    CHECK_FALSE(text.contains(u"The police's own words."_s));  // the joint one speaks
    CHECK(text.contains(u"Events – Theft: certain fall (60 → 20, −67 %)"_s));
    CHECK(text.contains(u"Events: Noise (2 → 5)"_s));
    CHECK(text.contains(u"Light at the harbour."_s));
}

TEST_CASE("a first year is held against no figure, not against a dash", "[picture][report]") {
    const base::LanguageScope english(base::Language::English);
    Year year;
    year.events(2026, 20, year.theft, year.north);
    const QString text = support::plainText(year.situation());
    CHECK(text.contains(u"Events | 20 | no figure of 2025"_s));
}

TEST_CASE("without certain changes page one says so, and a file without figures has a report all the same", "[picture][report]") {
    Year year;
    const QString text = support::plainText(year.situation());
    CHECK(text.contains(u"No certain change."_s));
    CHECK(text.contains(u"There are no figures of the year."_s));
    CHECK(text.contains(u"Nobody has written a judgement of 2026 yet."_s));
    QStringList lines;
    REQUIRE(year.file->read([&](const records::Reader& reader) { lines = picture::certainSignals(reader, 2026, false, 5); }).has_value());
    CHECK(lines.isEmpty());
}

TEST_CASE("the public situation picture tells no count from 1 to 4", "[picture][report][public]") {
    Year year;
    year.events(2025, 60, year.theft, year.north);
    year.events(2026, 40, year.theft, year.south);
    year.events(2026, 20, year.theft, year.north);
    year.events(2026, 3, year.noise, year.south);
    const report::Report report = year.situation(true);
    for (const report::Block& block : report.blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const auto& row : table->rows)
                for (const report::Cell& cell : row)
                    for (const QString& small : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) CHECK(cell.text != small);
}

TEST_CASE("the weekly picture counts its days by category and area, and says what is more than usual", "[picture][report]") {
    Year year;
    year.events(2025, 12, year.noise, year.south);
    year.events(2026, 12, year.noise, year.south);
    for (int i = 0; i < 8; ++i)
        year.file.add("incident",
                      {{"occurred", u"2027-01-2%1"_s.arg(i)}, {"category", year.noise}, {"area", year.north}, {"severity", i == 3 ? u"high"_s : u"low"_s}});
    const report::Report report = year.week(QDate(2027, 1, 20), QDate(2027, 1, 26));
    const report::Table* table = nullptr;
    for (const report::Block& block : report.blocks)
        if (table == nullptr) table = std::get_if<report::Table>(&block);
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0][0].text == u"Noise"_s);
    CHECK(table->rows[0][1].text == u"7"_s);  // North: the eighth came the day after
    CHECK(table->rows[0][3].text == u"7"_s);
    CHECK(table->rows[0][5].text == u"more than usual"_s);
    const QString text = support::plainText(report);
    CHECK(text.contains(u"2027-01-23"_s));
    const QString open = support::plainText(year.week(QDate(2027, 1, 20), QDate(2027, 1, 26), true));
    CHECK_FALSE(open.contains(u"2027-01-23"_s));  // no single event
}

TEST_CASE("a weekly picture of three events tells no small count to the public", "[picture][report][public]") {
    Year year;
    for (const char* day : {"2027-01-20", "2027-01-21", "2027-01-22"})
        year.file.add("incident", {{"occurred", QString::fromLatin1(day)}, {"category", year.noise}, {"area", year.north}});
    for (const report::Block& block : year.week(QDate(2027, 1, 20), QDate(2027, 1, 26), true).blocks) {
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const auto& row : table->rows)
                for (const report::Cell& cell : row) CHECK(cell.text != u"3"_s);
        if (const auto* numbers = std::get_if<report::KeyNumbers>(&block))
            for (const auto& number : numbers->numbers) CHECK(number.value != u"3"_s);
    }
}

}  // namespace situation_report_test
