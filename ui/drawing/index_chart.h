#pragma once

#include "ui/drawing/chart_axis.h"

namespace drawing {

/// An index on its whole scale, one place a year, every value that was published as a dot.
struct IndexChartLayout {
    double height = 0;
    QRectF plot;
    QList<QList<QPointF>> dots;  ///< one list a place
    QList<double> middles;       ///< of the places
    int labelEvery = 1;
    QList<Spot> spots;
    [[nodiscard]] double y(double value) const { return plot.bottom() - value / report::IndexChart::kHighest * plot.height(); }
};

[[nodiscard]] IndexChartLayout layOut(const report::IndexChart& chart, double width, const QFont& font);
void paint(QPainter& painter, const report::IndexChart& chart, const IndexChartLayout& layout, const Look& look);

}  // namespace drawing
