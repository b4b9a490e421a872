#include "ui/drawing/drawing.h"

#include "ui/drawing/column_chart.h"
#include "ui/drawing/fishbone.h"
#include "ui/drawing/heat_map.h"
#include "ui/drawing/index_chart.h"
#include "ui/drawing/period_grid.h"
#include "ui/drawing/row_chart.h"
#include "ui/drawing/shortened.h"
#include "ui/drawing/stepper.h"
#include "ui/drawing/timeline.h"
#include "ui/drawing/year_wheel.h"

namespace drawing {

double heightOf(const report::Drawing& picture, double width, const QFont& font) {
    return std::visit([&](const auto& one) { return layOut(one, width, font).height; }, picture);
}

void paint(QPainter& painter, double width, const report::Drawing& picture, const Look& look) {
    std::visit([&](const auto& one) { paint(painter, one, layOut(one, width, look.font), look); }, picture);
}

namespace {

QStringList shortenedOf(const StepperLayout& layout) {
    QStringList all;
    for (const auto& column : layout.columns) all << shortened(column.label) << shortened(column.detail);
    return all;
}
QStringList shortenedOf(const TimelineLayout& layout) {
    QStringList all;
    for (const auto& row : layout.rows) all << shortened(row.lines);
    return all;
}
QStringList shortenedOf(const FishboneLayout& layout) {
    QStringList all;
    for (const auto& words : layout.words) all << shortened(words.lines);
    for (const auto& box : layout.boxes) all << shortened(box.lines);
    return all;
}
QStringList shortenedOf(const PeriodGridLayout& layout) {
    QStringList all;
    for (const auto& row : layout.rows) all << shortened(row.lines);
    return all;
}
/// The others shorten nothing, or say it by their own measure.
template <class Layout>
QStringList shortenedOf(const Layout&) {
    return {};
}

}  // namespace

QStringList shortenedIn(const report::Drawing& picture, double width, const QFont& font) {
    return std::visit([&](const auto& one) { return shortenedOf(layOut(one, width, font)); }, picture);
}

QList<Spot> spotsOf(const report::Drawing& picture, double width, const QFont& font) {
    return std::visit(
        [&](const auto& one) -> QList<Spot> {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, report::Stepper>) return {};  // a row of steps has no records of its own
            else return layOut(one, width, font).spots;
        },
        picture);
}

}  // namespace drawing
