#pragma once

#include "ui/drawing/chart_axis.h"

namespace drawing {

/// Rows set at a width: what they are called and what they say to the left, value and interval to the right.
struct RowChartLayout {
    struct Row {
        double top = 0;
        double height = 0;
        QStringList label;
        QStringList words;
    };
    double height = 0;
    double key = 0;  ///< height of the key above
    QRectF plot;     ///< of values; its left and right are the ends of the scale
    double low = 0;  ///< of a ratio: the binary logarithm of the scale's ends
    double high = 0;
    ZeroAxis axis;  ///< of the scale from 0
    QList<Row> rows;
    QList<Spot> spots;
};

[[nodiscard]] RowChartLayout layOut(const report::RowChart& chart, double width, const QFont& font);
void paint(QPainter& painter, const report::RowChart& chart, const RowChartLayout& layout, const Look& look);

}  // namespace drawing
