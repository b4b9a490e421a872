#pragma once

#include "ui/drawing/chart_axis.h"

namespace drawing {

/// Rows and columns of cells set at a width: the darker (in dark looks the lighter), the more.
struct HeatMapLayout {
    double height = 0;
    double left = 0;  ///< room for the names of the rows
    double key = 0;   ///< top of the key below
    QSizeF cell;
    int labelEvery = 1;
    bool numbers = false;  ///< whether the numbers have room in their cells
    double highest = 0;
    QList<Spot> spots;  ///< row by row
};

[[nodiscard]] HeatMapLayout layOut(const report::HeatMap& map, double width, const QFont& font);
void paint(QPainter& painter, const report::HeatMap& map, const HeatMapLayout& layout, const Look& look);

}  // namespace drawing
