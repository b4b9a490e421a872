#include "ui/drawing/picture.h"

#include "ui/drawing/fishbone.h"
#include "ui/drawing/period_grid.h"
#include "ui/drawing/stepper.h"
#include "ui/drawing/timeline.h"
#include "ui/drawing/year_wheel.h"

namespace drawing {

double heightOf(const report::Picture& picture, double width, const QFont& font) {
    return std::visit([&](const auto& one) { return layOut(one, width, font).height; }, picture);
}

void paint(QPainter& painter, double width, const report::Picture& picture, const Look& look) {
    std::visit([&](const auto& one) { paint(painter, one, layOut(one, width, look.font), look); }, picture);
}

QList<Spot> spotsOf(const report::Picture& picture, double width, const QFont& font) {
    if (const auto* fish = std::get_if<report::Fishbone>(&picture)) return layOut(*fish, width, font).spots;
    if (const auto* line = std::get_if<report::Timeline>(&picture)) return layOut(*line, width, font).spots;
    if (const auto* grid = std::get_if<report::PeriodGrid>(&picture)) return layOut(*grid, width, font).spots;
    if (const auto* wheel = std::get_if<report::YearWheel>(&picture)) return layOut(*wheel, width, font).spots;
    return {};  // a row of steps has no records of its own
}

}  // namespace drawing
