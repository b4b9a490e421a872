#pragma once

#include "ui/drawing/chart_axis.h"

namespace drawing {

/// Columns from 0 set at a width, each in a slot of its own, with what was expected behind it.
struct ColumnChartLayout {
    double height = 0;
    double key = 0;  ///< height of the key above
    QRectF plot;
    ZeroAxis axis;
    QList<QRectF> places;  ///< of the plot's height, one a column
    int labelEvery = 1;    ///< where not every column has room for its name, each nth has
    bool numbers = false;  ///< whether the numbers have room above their columns
    QList<Spot> spots;
    [[nodiscard]] double y(double value) const { return plot.bottom() - value / axis.top * plot.height(); }
};

[[nodiscard]] ColumnChartLayout layOut(const report::ColumnChart& chart, double width, const QFont& font);
void paint(QPainter& painter, const report::ColumnChart& chart, const ColumnChartLayout& layout, const Look& look);

}  // namespace drawing
