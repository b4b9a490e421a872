// Charts as drawings: where their parts lie, at every width, and that they are painted.

#include "tests/support/catch_qt.h"
#include "ui/drawing/chart_axis.h"
#include "ui/drawing/column_chart.h"
#include "ui/drawing/heat_map.h"
#include "ui/drawing/index_chart.h"
#include "ui/drawing/row_chart.h"

#include <QImage>
#include <QPainter>
#include <limits>

using namespace Qt::StringLiterals;

namespace charts_drawing_test {

QFont font() {
    QFont own(u"Noto Sans"_s);
    own.setPixelSize(13);
    return own;
}

report::ColumnChart columns() {
    report::ColumnChart chart;
    chart.unit = u"events"_s;
    chart.bandLabel = u"Within chance"_s;
    chart.markedLabel = u"More than expected"_s;
    for (int i = 0; i < 12; ++i) chart.columns << report::ColumnChart::Column{QString::number(i), u"Jan"_s, u"text"_s, 10.0 + i, 12.0, 18.0, i == 11, false};
    chart.columns[3].value.reset();
    return chart;
}

report::RowChart ratios() {
    report::RowChart chart;
    chart.scale = report::RowChart::Scale::Ratio;
    chart.sameLabel = u"as in 2025"_s;
    chart.rows << report::RowChart::Row{u"a"_s, u"Burglary"_s, u"Certain fall (134 → 35, −74 %)"_s, u"text"_s, 0.26, 0.18, 0.38, true, 0};
    chart.rows << report::RowChart::Row{u"b"_s, u"Noise"_s, u"No certain change (2 → 5)"_s, u"text"_s, 2.5, 0.4, 26.3, false, {}};
    chart.rows << report::RowChart::Row{
        u"c"_s, u"Fire"_s, u"Certain rise (0 → 9)"_s, u"text"_s, std::numeric_limits<double>::infinity(), 2.1, std::numeric_limits<double>::infinity(), true, {}};
    chart.rows << report::RowChart::Row{u"d"_s, u"Drugs"_s, u"Not used the whole time"_s, u"text"_s, {}, {}, {}, false, {}};
    return chart;
}

report::HeatMap week() {
    report::HeatMap map;
    for (int day = 0; day < 7; ++day) {
        map.rows << u"Mon"_s;
        QList<report::HeatMap::Cell> row;
        for (int hour = 0; hour < 24; ++hour) row << report::HeatMap::Cell{QString::number(day * 24 + hour), u"text"_s, double(day * hour % 13)};
        map.cells << row;
    }
    for (int hour = 0; hour < 24; ++hour) map.columns << u"%1"_s.arg(hour, 2, 10, QLatin1Char('0'));
    map.cells[2][3].value.reset();
    return map;
}

report::IndexChart survey() {
    report::IndexChart chart;
    chart.lowWords = u"0: almost no problem"_s;
    chart.highWords = u"6: alarming"_s;
    for (int year = 2016; year < 2024; ++year)
        chart.places << report::IndexChart::Place{
            QString::number(year),
            {{QString::number(year), 1.3 + (year % 3) * 0.1, u"1.3"_s, u"text"_s}, {QString::number(year) + u'b', 1.41, u"1.41"_s, u"text"_s}}};
    return chart;
}

QImage painted(const report::Drawing& picture, double width) {
    QImage image(static_cast<int>(width), static_cast<int>(drawing::heightOf(picture, width, font())) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing::paint(painter, width, picture, {drawing::palette(drawing::Scheme::Light), font(), {}});
    return image;
}

TEST_CASE("counts begin at 0, with round steps that are whole", "[drawing][charts]") {
    CHECK(drawing::zeroAxis(0, 4, true).top == 1);
    CHECK(drawing::zeroAxis(3, 4, true).ticks == QList<double>{0, 1, 2, 3});
    const auto axis = drawing::zeroAxis(134, 4, true);
    CHECK(axis.ticks.first() == 0);
    CHECK(axis.top >= 134);
    CHECK(axis.ticks == QList<double>{0, 50, 100, 150});
    CHECK(drawing::zeroAxis(0.7, 4, false).top >= 0.7);
}

TEST_CASE("a column is as high as its number, and a missing one is no column", "[drawing][charts]") {
    const auto chart = columns();
    const auto layout = drawing::layOut(chart, 500, font());
    REQUIRE(layout.spots.size() == 12);
    const double whole = layout.y(0) - layout.y(layout.axis.top);
    CHECK(whole == Approx(layout.plot.height()));
    CHECK(layout.y(0) - layout.y(layout.axis.top / 2) == Approx(whole / 2));
    for (const auto& spot : layout.spots) CHECK(spot.rect.right() <= 500.5);
}

TEST_CASE("doubling and halving are equally far from the middle of ratios, and what is beyond the scale ends at its edge", "[drawing][charts]") {
    const auto layout = drawing::layOut(ratios(), 600, font());
    CHECK(layout.low == -layout.high);
    CHECK(layout.high == 3);
    REQUIRE(layout.rows.size() == 4);
    for (const auto& row : layout.rows) CHECK(row.words.size() <= 2);
}

TEST_CASE("an index stands on its whole scale, whatever its values", "[drawing][charts]") {
    const auto layout = drawing::layOut(survey(), 500, font());
    CHECK(layout.y(0) == Approx(layout.plot.bottom()));
    CHECK(layout.y(6) == Approx(layout.plot.top()));
    CHECK(layout.spots.size() == 16);
}

TEST_CASE("charts are painted at every width, and differ in grey too", "[drawing][charts]") {
    for (const report::Drawing& picture : {report::Drawing(columns()), report::Drawing(ratios()), report::Drawing(week()), report::Drawing(survey())})
        for (const double width : {180.0, 320.0, 520.0, 900.0}) {
            const QImage grey = painted(picture, width).convertToFormat(QImage::Format_Grayscale8);
            QSet<uchar> shades;
            for (int y = 0; y < grey.height(); ++y)
                for (int x = 0; x < grey.width(); ++x) shades.insert(grey.constScanLine(y)[x]);
            CHECK(shades.size() > 3);
        }
    // A certain change is thick, an uncertain one thin: more ink in the row of the first.
    const QImage image = painted(ratios(), 600).convertToFormat(QImage::Format_Grayscale8);
    const auto layout = drawing::layOut(ratios(), 600, font());
    const auto ink = [&](qsizetype row) {
        int dark = 0;
        for (int y = static_cast<int>(layout.rows[row].top); y < static_cast<int>(layout.rows[row].top + layout.rows[row].height) - 8; ++y)
            for (int x = static_cast<int>(layout.plot.left()); x < static_cast<int>(layout.plot.right()); ++x) dark += image.constScanLine(y)[x] < 160 ? 1 : 0;
        return dark;
    };
    CHECK(ink(0) > 2 * ink(3));
}

TEST_CASE("charts without parts have a height and are painted without harm", "[drawing][charts]") {
    for (const report::Drawing& picture : {report::Drawing(report::ColumnChart{}), report::Drawing(report::RowChart{}), report::Drawing(report::HeatMap{}),
                                           report::Drawing(report::IndexChart{})})
        CHECK(painted(picture, 300).height() > 0);
}

}  // namespace charts_drawing_test
