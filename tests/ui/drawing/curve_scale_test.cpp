#include "tests/support/catch_qt.h"
#include "ui/drawing/curve_scale.h"

namespace curve_scale_test {

report::CurveFigure curveOf(std::initializer_list<double> values) {
    report::CurveFigure figure;
    QDate day(2026, 1, 1);
    for (const double value : values) {
        figure.measured << report::CurvePoint{day, value};
        day = day.addMonths(1);
    }
    return figure;
}

TEST_CASE("the axis of values starts at zero, so that a small change looks small", "[chart]") {
    CHECK(drawing::valueScale(curveOf({3, 9, 14}), QLocale::c()).low == 0);
    CHECK(drawing::valueScale(curveOf({61, 64, 66}), QLocale::c()).low == 0);
    CHECK(drawing::valueScale(curveOf({-4, 2}), QLocale::c()).low < -4);
    CHECK(drawing::valueScale(curveOf({0, 0, 0}), QLocale::c()).low == 0);
}

TEST_CASE("no value lies upon the highest line, nor upon the lowest where that is not zero", "[chart]") {
    for (const auto& figure : {curveOf({31, 27, 22}), curveOf({1000, 900, 800}), curveOf({-5, 3, 10})}) {
        const drawing::Scale scale = drawing::valueScale(figure, QLocale::c());
        for (const report::CurvePoint& point : figure.measured) {
            CHECK(point.value > scale.low);
            CHECK(point.value < scale.high);
        }
        CHECK(scale.ticks.size() >= 3);
        CHECK(scale.ticks.size() <= 9);
    }
}

TEST_CASE("the axis of days has few marks whatever the span", "[chart]") {
    for (const int days : {0, 1, 5, 40, 200, 800, 4000, 40'000}) {
        report::CurveFigure figure;
        figure.measured = {{QDate(2020, 2, 10), 1}, {QDate(2020, 2, 10).addDays(days), 2}};
        const drawing::Scale scale = drawing::dayScale(figure);
        INFO(days);
        CHECK(!scale.ticks.isEmpty());
        CHECK(scale.ticks.size() <= 7);
        CHECK(scale.low < scale.high);
        for (const drawing::Tick& tick : scale.ticks) CHECK((tick.at >= scale.low && tick.at <= scale.high));
    }
}

TEST_CASE("values are written with the locale's decimal sign and no more decimals than they have", "[chart]") {
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    CHECK(drawing::valueText(4, swedish) == QStringLiteral("4"));
    CHECK(drawing::valueText(1.5, swedish) == QStringLiteral("1,5"));
    CHECK(drawing::valueText(1.345, swedish).size() == 4);
}

}  // namespace curve_scale_test
