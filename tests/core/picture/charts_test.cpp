// What the charts of the board say, and what they draw, from figures alone.

#include "core/base/language.h"
#include "core/picture/behind.h"
#include "core/picture/board.h"
#include "core/picture/certain_changes.h"
#include "core/picture/chart_words.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

namespace charts_test {

using namespace Qt::StringLiterals;
using picture::Behind;
using picture::BoardFigures;
using picture::Chart;
using picture::Question;
using picture::Source;

struct Street {
    support::TestFile file{QDate(2027, 6, 15)};
    QString theft = file.add("category", {{"name", u"Theft"_s}});
    QString noise = file.add("category", {{"name", u"Noise"_s}});
    QString north = file.add("area", {{"name", u"North"_s}});
    QString south = file.add("area", {{"name", u"South"_s}});

    void events(int year, int count, const QString& category, const QString& area, const QString& time = u"T10:00"_s) {
        for (int i = 0; i < count; ++i)
            file.add("incident",
                     {{"occurred", QDate(year, 1, 1).addDays(i * 360 / count).toString(Qt::ISODate) + time}, {"category", category}, {"area", area}});
    }
    void inhabitants(const QString& area, int year, qint64 number) {
        file.add("population", {{"area", area}, {"year", static_cast<qint64>(year)}, {"inhabitants", number}});
    }
    void survey(int year, std::initializer_list<double> values) {
        const QString id = file.add("survey", {{"year", static_cast<qint64>(year)}, {"conducted-by", u"The police"_s}});
        QDate published(year, 11, 10);
        for (const double value : values) {
            file.add("survey-result", {{"survey", id}, {"indicator", u"Total"_s}, {"value", value}, {"published", published}});
            published = published.addYears(1);
        }
    }
    BoardFigures board(int year, int compare, bool openly = false, Source source = Source::Incident, const QString& area = {}) {
        BoardFigures figures;
        const auto read = file->read([&](const records::Reader& reader) {
            figures = picture::readBoard(reader, {source, year, compare, area, reader.today()}, openly);
        });
        REQUIRE(read.has_value());
        return figures;
    }
    Chart chart(const BoardFigures& figures, const QByteArray& key, const picture::BoardChoice& choice = {}) {
        for (const Chart& one : picture::boardCharts(figures, choice))
            if (one.key == key) return one;
        FAIL("no chart " << key.toStdString());
        return {};
    }
};

TEST_CASE("the chart of changes says what is certain first, and a change of few is no change", "[picture][charts]") {
    Street street;
    street.events(2025, 60, street.theft, street.north);
    street.events(2026, 20, street.theft, street.north);
    street.events(2025, 2, street.noise, street.south);
    street.events(2026, 5, street.noise, street.south);
    const Chart chart = street.chart(street.board(2026, 2025), "changes");
    CHECK(chart.sentence == u"Certain fall: Theft. No certain change in 1 category."_s);
    REQUIRE(chart.figure.has_value());
    const auto& drawing = std::get<report::RowChart>(chart.figure->drawing);
    REQUIRE(drawing.rows.size() == 2);
    CHECK(drawing.rows[0].label == u"Theft"_s);
    CHECK(drawing.rows[0].strong);
    CHECK(drawing.rows[0].words == u"Certain fall (60 → 20, −67 %)"_s);
    CHECK_FALSE(drawing.rows[1].strong);
    CHECK(drawing.rows[1].words == u"No certain change (2 → 5)"_s);
    CHECK(*drawing.rows[1].low < 1);
    CHECK(*drawing.rows[1].high > 1);
    CHECK(picture::behindOf(drawing.rows[1].id) == Behind{QDate(2026, 1, 1), QDate(2026, 12, 31), street.noise, {}, {}});
    CHECK(chart.table.rows.size() == 2);
    CHECK(chart.figure->alternativeText.contains(chart.sentence));
}

TEST_CASE("a year with three events is a sentence, not a chart", "[picture][charts]") {
    Street street;
    street.events(2026, 3, street.theft, street.north);
    const BoardFigures figures = street.board(2026, 2025);
    const Chart months = street.chart(figures, "months");
    CHECK_FALSE(months.figure.has_value());
    CHECK(months.sentence == u"3 events in 2026: too few for a picture of the months."_s);
    CHECK_FALSE(street.chart(figures, "areas").figure.has_value());
    CHECK_FALSE(street.chart(figures, "week").figure.has_value());
    CHECK_FALSE(street.chart(figures, "survey").figure.has_value());
    CHECK_FALSE(street.chart(figures, "years").figure.has_value());
    // Nothing was counted the year before: there is nothing to compare with, and no bar says otherwise.
    CHECK_FALSE(street.chart(figures, "changes").figure.has_value());
}

TEST_CASE("a file without any figures has a sentence in place of each chart", "[picture][charts]") {
    Street street;
    for (const Source source : {Source::Incident, Source::Reports, Source::Crimes})
        for (const Chart& chart : picture::boardCharts(street.board(2026, 2025, false, source), {})) {
            CHECK_FALSE(chart.figure.has_value());
            CHECK_FALSE(chart.sentence.isEmpty());
            CHECK_FALSE(chart.title.isEmpty());
        }
}

TEST_CASE("a month that is not over is open, and one still to come has no column", "[picture][charts]") {
    Street street;
    street.events(2027, 60, street.theft, street.north);
    const Chart chart = street.chart(street.board(2027, 2026), "months");
    REQUIRE(chart.figure.has_value());
    const auto& columns = std::get<report::ColumnChart>(chart.figure->drawing).columns;
    REQUIRE(columns.size() == 12);
    CHECK(columns[0].value.value_or(0) > 0);
    CHECK(columns[5].faint);
    CHECK(columns[5].value.has_value());
    CHECK_FALSE(columns[6].value.has_value());
    CHECK(picture::behindOf(columns[1].id) == Behind{QDate(2027, 2, 1), QDate(2027, 2, 28), {}, {}, {}});
}

TEST_CASE("areas are compared by how many live there, and a difference of few can be chance", "[picture][charts]") {
    const base::LanguageScope speaks(base::Language::English);
    Street street;
    street.events(2026, 30, street.theft, street.north);
    street.events(2026, 28, street.noise, street.south);
    Chart chart = street.chart(street.board(2026, 2025), "areas");
    CHECK(chart.sentence == u"Most in North (30), fewest in South (28). How many live there is not filled in."_s);
    street.inhabitants(street.north, 2026, 10000);
    street.inhabitants(street.south, 2026, 8000);
    chart = street.chart(street.board(2026, 2025), "areas");
    CHECK(chart.sentence == u"Highest in South: 3.5 per 1,000 (28). Lowest in North: 3.0 per 1,000 (30). The difference can be chance."_s);
    const auto& rows = std::get<report::RowChart>(chart.figure->drawing).rows;
    CHECK(*rows[0].value == Approx(3.5));
    CHECK(*rows[0].low == Approx(18.605797 / 8).epsilon(1e-5));  // R 4.2.2: poisson.test(28)$conf.int
    CHECK(*rows[0].high == Approx(40.467796 / 8).epsilon(1e-5));
    street.events(2026, 60, street.theft, street.south);
    CHECK(street.chart(street.board(2026, 2025), "areas").sentence.endsWith(u"The difference between these two is certain."_s));
}

TEST_CASE("a day and hours are named only when they stand out for certain", "[picture][charts]") {
    Street street;
    street.events(2026, 60, street.theft, street.north, u"T10:00"_s);  // 6 days apart: all weekdays alike
    const Chart chart = street.chart(street.board(2026, 2025), "week");
    CHECK(chart.sentence == u"Certainly more between 8 and 12 than if all hours were alike: 100 % of all."_s);
    const auto& map = std::get<report::HeatMap>(chart.figure->drawing);
    REQUIRE(map.cells.size() == 7);
    double sum = 0;
    for (const auto& row : map.cells)
        for (const auto& cell : row) sum += cell.value.value_or(0);
    CHECK(sum == Approx(60));
}

TEST_CASE("ten years of a category tell the first against the last, and the year that runs stands open", "[picture][charts]") {
    Street street;
    street.events(2024, 60, street.theft, street.north);
    street.events(2025, 30, street.theft, street.north);
    street.events(2026, 20, street.theft, street.north);
    street.events(2026, 20, street.noise, street.north);
    street.events(2027, 5, street.theft, street.north);
    const BoardFigures figures = street.board(2027, 2026);
    const Chart theft = street.chart(figures, "years", {street.theft, {}, {}});
    CHECK(theft.title == u"Year by year: Theft"_s);
    CHECK(theft.sentence == u"From 60 in 2024 to 20 in 2026: certain fall."_s);
    const auto& columns = std::get<report::ColumnChart>(theft.figure->drawing).columns;
    REQUIRE(columns.size() == 4);
    CHECK(columns.last().faint);
    CHECK(picture::behindOf(columns[0].id) == Behind{QDate(2024, 1, 1), QDate(2024, 12, 31), street.theft, {}, {}});
    CHECK(street.chart(figures, "years").sentence == u"From 60 in 2024 to 40 in 2026: no certain change."_s);
}

TEST_CASE("the survey shows every value that was published, and less than a step is no change", "[picture][charts]") {
    const base::LanguageScope speaks(base::Language::English);
    Street street;
    street.survey(2025, {1.38, 1.41});
    street.survey(2026, {1.30});
    const Chart chart = street.chart(street.board(2026, 2025), "survey");
    CHECK(chart.sentence == u"1.3 in 2026 against 1.38 and 1.41 in 2025: no certain change. Of 2025 several values are published."_s);
    const auto& places = std::get<report::IndexChart>(chart.figure->drawing).places;
    REQUIRE(places.size() == 2);
    CHECK(places[0].values.size() == 2);
    street.survey(2027, {3.0});
    CHECK(street.chart(street.board(2027, 2026), "survey").sentence.startsWith(u"3 in 2027 against 1.3 in 2026: worse."_s));
    // A picture of an earlier year does not know later ones.
    CHECK(street.chart(street.board(2026, 2025), "survey").table.rows.size() == 3);
}

TEST_CASE("what public output leaves out stands in no chart, no sentence and no table", "[picture][charts][public]") {
    Street street;
    street.events(2025, 40, street.theft, street.north);
    street.events(2026, 30, street.theft, street.north);
    street.events(2026, 3, street.noise, street.south);
    street.events(2026, 25, street.theft, street.south);
    const BoardFigures figures = street.board(2026, 2025, true);
    for (const Chart& chart : picture::boardCharts(figures, {})) {
        const QString all = chart.sentence + chart.note + (chart.figure ? chart.figure->alternativeText : QString());
        CHECK_FALSE(all.contains(u" 3 "_s));
        for (const auto& row : chart.table.rows)
            // What was expected of a month is no count.
            for (const auto& cell : chart.key == "months" ? row.first(2) : row)
                for (const QString& small : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) CHECK(cell.text != small);
    }
    // Years of single categories could be subtracted from those that are shown.
    CHECK(figures.history.rows.size() == 1);
    CHECK(street.board(2027, 2026, true).history.rows.empty());
}

TEST_CASE("a change that the whole tells is not told again of its area", "[picture][charts]") {
    Street street;
    street.events(2025, 80, street.theft, street.north);
    street.events(2026, 20, street.theft, street.north);
    const BoardFigures figures = street.board(2026, 2025);
    const auto changes = picture::certainChanges(figures.picture);
    REQUIRE(changes.size() == 1);
    CHECK(picture::signalWords(*changes.front()) == u"Theft: certain fall (80 → 20, −75 %)"_s);
    CHECK(picture::boardSummary(figures.picture) == u"20 events in 2026, 80 in 2025. 1 certain fall."_s);
}

TEST_CASE("words in a row are joined as one says them, and what is too many is counted", "[picture][charts]") {
    CHECK(picture::joinedWords({u"a"_s}) == u"a"_s);
    CHECK(picture::joinedWords({u"a"_s, u"b"_s, u"c"_s}) == u"a, b and c"_s);
    CHECK(picture::fewWords({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 3) == u"a, b and 2 more"_s);
    CHECK(picture::behindOf(u"not an id"_s) == Behind{});
}

TEST_CASE("a year that is not over says up to which day it is counted, beside the same days of the other", "[picture][charts]") {
    const base::LanguageScope english(base::Language::English);
    Street street;  // today is 15 June 2027
    street.events(2026, 36, street.theft, street.north);
    street.events(2027, 24, street.theft, street.north);
    const BoardFigures figures = street.board(2027, 2026);
    CHECK(picture::boardSummary(figures.picture) == u"12 events in 2027 up to 15 June, 17 in the same days of 2026. No certain change."_s);
    const auto months = std::get<report::ColumnChart>(street.chart(figures, "months").figure->drawing).columns;
    CHECK(months[5].text.endsWith(u"not over yet"_s));
    CHECK(months[6].text.endsWith(u"not begun yet"_s));
    CHECK(months[6].ahead);
}

TEST_CASE("a month that is judged by a short past is no certain news, and the note says what it is judged by", "[picture][charts]") {
    const base::LanguageScope english(base::Language::English);
    Street street;
    for (int month = 1; month <= 12; ++month)
        for (int i = 0; i < (month == 11 ? 30 : 2 + month % 2); ++i)
            street.file.add("incident", {{"occurred", QDate(2026, month, 3 + i % 20).toString(Qt::ISODate) + u"T10:00"_s}, {"category", street.theft}, {"area", street.north}});
    const BoardFigures figures = street.board(2026, 2025);
    const auto& november = figures.picture.months[10];
    REQUIRE(november.signal == picture::Signal::Rise);
    REQUIRE(november.band->method != picture::BandMethod::Farrington);
    CHECK(picture::certainLines({&figures.picture}, 9).isEmpty());
    const Chart chart = street.chart(figures, "months");
    CHECK(chart.sentence.toStdString() == "Many in November beside the months before, which do not tell whether that is the season. Most in November (30), fewest in February (2).");
    CHECK(chart.note.contains(u"knows no season"_s));
    CHECK_FALSE(chart.note.contains(u"the same months of earlier years"_s));
}

TEST_CASE("what is left out of a public chart has its own sign in the key, and is not called unsayable", "[picture][charts]") {
    Street street;
    street.events(2026, 30, street.theft, street.north, u"T21:00"_s);
    street.events(2026, 2, street.noise, street.north, u"T09:00"_s);
    const BoardFigures figures = street.board(2026, 2025, true);
    const auto week = std::get<report::HeatMap>(street.chart(figures, "week").figure->drawing);
    CHECK_FALSE(week.hiddenLabel.isEmpty());
    CHECK(street.chart(figures, "changes").sentence.contains(u"left out"_s));
    CHECK(std::get<report::HeatMap>(street.chart(street.board(2026, 2025), "week").figure->drawing).hiddenLabel.isEmpty());
}

}  // namespace charts_test
