#pragma once

#include "ui/drawing/drawing.h"

namespace drawing {

/// Rows of period cells set at a width: as many beside each other as stay readable, then a new line.
struct PeriodGridLayout {
    struct Cell {
        QRectF box;
        bool labelled = false;
    };
    struct Row {
        double top = 0;
        QStringList lines;
        QList<Cell> cells;
    };
    double height = 0;
    bool brief = false;  ///< many rows of a cell or two: signs beside names, in a line each
    QList<Row> rows;
    QList<Spot> spots;
};

[[nodiscard]] PeriodGridLayout layOut(const report::PeriodGrid& grid, double width, const QFont& font);
void paint(QPainter& painter, const report::PeriodGrid& grid, const PeriodGridLayout& layout, const Look& look);

}  // namespace drawing
