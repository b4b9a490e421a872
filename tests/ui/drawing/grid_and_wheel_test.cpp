#include "tests/support/catch_qt.h"
#include "ui/drawing/period_grid.h"
#include "ui/drawing/shortened.h"
#include "ui/drawing/year_wheel.h"
#include "ui/print/svg_figures.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace grid_and_wheel_test {

QFont font() {
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(12);
    return font;
}

report::PeriodGrid weeks(int rows, int cells) {
    report::PeriodGrid grid;
    for (int r = 0; r < rows; ++r) {
        report::PeriodGrid::Row row{r == 0 ? u"Lomma"_s : u"Bjärred och allt som ligger däromkring"_s, {}};
        for (int c = 0; c < cells; ++c)
            row.cells << report::PeriodGrid::Cell{u"%1/%2"_s.arg(r).arg(c), u"v %1"_s.arg(c + 1), u"vecka"_s, report::Standing::Missed, c == 3, r == 1};
        grid.rows << row;
    }
    return grid;
}

report::YearWheel wheel(int rings, int days) {
    report::YearWheel made;
    made.year = 2028;  // a leap year
    made.today = QDate(2028, 2, 29);
    made.todayLabel = u"29 feb"_s;
    for (int month = 1; month <= 12; ++month) made.months << QLocale(QLocale::Swedish).standaloneMonthName(month);
    for (int r = 0; r < rings; ++r) {
        report::YearWheel::Ring ring{u"Tema %1"_s.arg(r), {}, {}};
        for (QDate monday(2028, 1, 3); monday.year() == 2028; monday = monday.addDays(7))
            ring.stretches << report::YearWheel::Mark{u"s%1 %2"_s.arg(r).arg(ring.stretches.size()),
                                                      monday,
                                                      std::min(monday.addDays(6), QDate(2028, 12, 31)),
                                                      report::Standing::Fulfilled,
                                                      u"v"_s,
                                                      u"vecka"_s};
        for (int d = 0; d < days; ++d)
            ring.days << report::YearWheel::Mark{u"d%1 %2"_s.arg(r).arg(d), QDate(2028, 6, 1), QDate(2028, 6, 1),
                                                 report::Standing::Missed,  u"1 jun"_s,        u"dag"_s};
        made.rings << ring;
    }
    return made;
}

TEST_CASE("the cells of a grid lie beside each other inside its width, on as many lines as they need", "[pictures]") {
    for (const int cells : {1, 12, 53})
        for (const double width : {200.0, 420.0, 900.0}) {
            INFO(cells << " cells at " << width);
            const auto layout = drawing::layOut(weeks(2, cells), width, font());
            QList<QRectF> boxes;
            for (const auto& row : layout.rows)
                for (const auto& cell : row.cells) boxes << cell.box;
            REQUIRE(boxes.size() == 2 * cells);
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                CHECK(boxes[i].left() >= 0);
                CHECK(boxes[i].right() <= width + 0.01);
                CHECK(boxes[i].bottom() <= layout.height);
                for (qsizetype k = i + 1; k < boxes.size(); ++k) REQUIRE_FALSE(boxes[i].adjusted(0.1, 0.1, -0.1, -0.1).intersects(boxes[k]));
            }
            CHECK(layout.spots.size() == boxes.size());
        }
}

TEST_CASE("many rows of a cell or two stand in a line each, with their names whole", "[pictures]") {
    report::PeriodGrid grid;
    for (int r = 0; r < 10; ++r) {
        report::PeriodGrid::Row row{u"Välfärdsbrott: rätt utbetalning %1"_s.arg(r), {}};
        for (int c = 0; c < 2; ++c) row.cells << report::PeriodGrid::Cell{u"%1/%2"_s.arg(r).arg(c), u"2026"_s, u"år"_s, report::Standing::Missed, true, false};
        grid.rows << row;
    }
    const double width = 420;
    const auto layout = drawing::layOut(grid, width, font());
    CHECK(layout.height <= 10 * 28);
    for (const auto& row : layout.rows) {
        CHECK(row.lines.size() == 1);
        CHECK(row.cells.last().box.right() <= width);
    }
    CHECK(layout.spots.size() == 20);
    CHECK(drawing::shortenedIn(grid, width, font()).isEmpty());
}

TEST_CASE("the year goes round once, and every part of the wheel lies in its ring", "[pictures]") {
    CHECK(drawing::YearWheelLayout::angleOf(2028, QDate(2028, 1, 1)) == Approx(4.0));
    CHECK(drawing::YearWheelLayout::angleOf(2028, QDate(2029, 1, 1)) == Approx(356.0));
    const auto made = wheel(7, 5);
    const auto layout = drawing::layOut(made, 600, font());
    for (qsizetype r = 0; r < layout.rings.size(); ++r) {
        const auto& ring = layout.rings[r];
        CHECK(ring.inner < ring.outer);
        if (r > 0) CHECK(ring.outer <= layout.rings[r - 1].inner);
        for (const QPointF& day : ring.days) {
            const double distance = std::hypot(day.x() - layout.centre.x(), day.y() - layout.centre.y());
            CHECK(distance <= ring.outer);
            CHECK(distance >= ring.inner);
        }
    }
    CHECK(layout.rings.last().inner >= layout.hub);
    CHECK(layout.height > 600);
}

TEST_CASE("what lies upon a stretch is found before it, and a place outside the wheel is nothing", "[pictures]") {
    report::YearWheel made = wheel(1, 1);
    const auto spots = drawing::layOut(made, 600, font()).spots;
    const auto at = [&spots](QPointF place) {
        for (const drawing::Spot& spot : spots)
            if (spot.contains(place)) return spot.id;
        return QString();
    };
    const auto layout = drawing::layOut(made, 600, font());
    CHECK(at(layout.rings.first().days.first()) == u"d0 0"_s);
    CHECK(at(layout.at(drawing::YearWheelLayout::angleOf(2028, QDate(2028, 3, 15)), (layout.rings.first().outer + layout.rings.first().inner) / 2))
              .startsWith(u"s0"_s));
    CHECK(at(QPointF(1, 1)).isEmpty());
    CHECK(at(layout.centre).isEmpty());
}

TEST_CASE("grid and wheel are drawn on web pages with their words", "[pictures]") {
    for (const report::Drawing& picture : {report::Drawing(weeks(2, 12)), report::Drawing(wheel(3, 2))}) {
        const QString svg = print::drawingSvg({{}, picture, u"Året i ord"_s});
        CHECK(svg.contains(u"<svg"_s));
        CHECK(svg.contains(u"Året i ord"_s));
    }
}

}  // namespace grid_and_wheel_test
