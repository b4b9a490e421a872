// Charts that are pinned into a picture of the situation, and proposals that lead to focus areas.

#include "core/picture/chart_json.h"
#include "core/picture/picture_proposal.h"
#include "core/picture/pinned_chart.h"
#include "core/picture/take_over.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <limits>

namespace pinned_chart_test {

using namespace Qt::StringLiterals;
using picture::Chart;

TEST_CASE("a chart that is kept comes back with every word and number", "[picture][pinned]") {
    Chart chart;
    chart.key = "changes";
    chart.title = u"Categories"_s;
    chart.sentence = u"Certain rise: Fire."_s;
    chart.note = u"How it is read."_s;
    chart.table.columns = {{u"Category"_s, 1.6, false, true}, {u"2026"_s, 0.7, true}};
    chart.table.rows = {{u"Fire"_s, u"9"_s}};
    report::RowChart rows;
    rows.scale = report::RowChart::Scale::Ratio;
    rows.sameLabel = u"as in 2025"_s;
    const double infinite = std::numeric_limits<double>::infinity();
    rows.rows << report::RowChart::Row{u"id"_s, u"Fire"_s, u"Certain rise (0 → 9)"_s, u"all"_s, infinite, 2.1, infinite, true, 3};
    chart.figure = report::DrawnFigure{chart.title, rows, u"words"_s};
    const auto back = picture::chartFromJson(picture::chartToJson(chart));
    REQUIRE(back.has_value());
    CHECK(back->key == chart.key);
    CHECK(back->sentence == chart.sentence);
    CHECK(back->note == chart.note);
    CHECK(picture::sameNumbers(*back, chart));
    CHECK(picture::chartToJson(*back) == picture::chartToJson(chart));
    const auto& drawn = std::get<report::RowChart>(back->figure->drawing);
    CHECK(drawn.rows.first().value == infinite);
    CHECK(drawn.rows.first().low == 2.1);

    report::ColumnChart columns;
    columns.columns << report::ColumnChart::Column{u"a"_s, u"Jan"_s, u"t"_s, {}, 1.5, 4.0, false, true};
    chart.figure->drawing = columns;
    CHECK(picture::chartToJson(*picture::chartFromJson(picture::chartToJson(chart))) == picture::chartToJson(chart));
    report::HeatMap map{{u"Mon"_s}, {u"00"_s}, {{{u"a"_s, u"t"_s, 0.4}}}, u"none"_s};
    chart.figure->drawing = map;
    CHECK(picture::chartToJson(*picture::chartFromJson(picture::chartToJson(chart))) == picture::chartToJson(chart));
    report::IndexChart index{{{u"2026"_s, {{u"a"_s, 1.3, u"1.3"_s, u"t"_s}}}}, u"low"_s, u"high"_s};
    chart.figure->drawing = index;
    CHECK(picture::chartToJson(*picture::chartFromJson(picture::chartToJson(chart))) == picture::chartToJson(chart));
    CHECK_FALSE(picture::chartFromJson(u"no chart"_s).has_value());
}

TEST_CASE("a proposal leads to one focus area, which says where it comes from, and one undo takes both back", "[picture][proposal]") {
    support::TestFile file(QDate(2026, 11, 24));
    const QString picture = file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"joint"_s}});
    const QString proposal = file.add("picture-proposal", {{"picture", picture}, {"text", u"Light at the harbour"_s}, {"why", u"It is dark."_s}});
    const auto made = picture::makeFocusArea(file.file(), proposal);
    REQUIRE(made.has_value());
    CHECK(file.text("focus-area", *made, "title") == u"Light at the harbour"_s);
    CHECK(file.value("focus-area", *made, "year") == records::Value(qint64(2027)));
    CHECK(file.text("picture-proposal", proposal, "focus-area") == *made);
    QStringList behind;
    REQUIRE(file->read([&](const records::Reader& reader) { behind = picture::proposalsBehind(reader, *made); }).has_value());
    CHECK(behind == QStringList{proposal});
    const auto again = picture::makeFocusArea(file.file(), proposal);
    REQUIRE_FALSE(again.has_value());
    CHECK(support::reasonCodes(again.error()) == QStringList{u"proposal-has-area"_s});
    REQUIRE(file->undo().has_value());
    CHECK(file.count("focus-area") == 0);
    CHECK(file.text("picture-proposal", proposal, "focus-area").isEmpty());
}

TEST_CASE("what is taken over from a parent stands with its origin below what was there, once", "[picture][joint]") {
    support::TestFile file;
    const QString police = file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"police"_s}, {"patterns", u"Friday nights."_s}});
    const QString joint =
        file.add("situation-picture", {{"year", qint64(2026)}, {"origin", u"joint"_s}, {"patterns", u"The harbour."_s}, {"police-picture", police}});
    CHECK(*picture::takeOver(file.file(), joint, "patterns", police));
    const QString text = file.text("situation-picture", joint, "patterns");
    CHECK(text.startsWith(u"The harbour.\n\n["_s));
    CHECK(text.endsWith(u"] Friday nights."_s));
    CHECK_FALSE(*picture::takeOver(file.file(), joint, "patterns", police));
    CHECK_FALSE(*picture::takeOver(file.file(), joint, "overview", police));  // says nothing there
    CHECK(file.text("situation-picture", joint, "patterns") == text);
    CHECK_FALSE(picture::takeOver(file.file(), joint, "patterns", u"nobody"_s).has_value());
}

}  // namespace pinned_chart_test
