#include "ui/drawing/period_grid.h"

#include "ui/drawing/signs.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

using report::PeriodGrid;
using report::Standing;

constexpr double kCellGap = 4;
constexpr double kBox = 20;  // height of a cell, and the least width
constexpr double kWidestBox = 72;
constexpr double kCellSign = 12;
constexpr double kTitleShare = 0.22;
constexpr double kBriefBox = 32;
constexpr double kBriefShare = 0.7;
constexpr qsizetype kFewRows = 1;
constexpr qsizetype kFewCells = 2;
constexpr int kMostTitleLines = 20;  // a rule in words

bool isBrief(const PeriodGrid& grid) {
    return grid.rows.size() > kFewRows &&
           std::all_of(grid.rows.cbegin(), grid.rows.cend(), [](const PeriodGrid::Row& row) { return !row.label.isEmpty() && row.cells.size() <= kFewCells; });
}

/// The room for the names of the rows: none when no row has one.
double labelWidth(const PeriodGrid& grid, double width) {
    const bool named = std::any_of(grid.rows.cbegin(), grid.rows.cend(), [](const PeriodGrid::Row& row) { return !row.label.isEmpty(); });
    return named ? width * (isBrief(grid) ? kBriefShare : kTitleShare) : 0;
}

}  // namespace

PeriodGridLayout layOut(const PeriodGrid& grid, double width, const QFont& given) {
    const QFont font = unhinted(given);
    const double line = lineOf(font);
    const double left = labelWidth(grid, width);
    const double room = std::max(kBox, width - left);
    PeriodGridLayout layout;
    layout.brief = isBrief(grid);
    double y = 0;
    for (const PeriodGrid::Row& row : grid.rows) {
        PeriodGridLayout::Row placed;
        placed.top = y;
        if (left > 0) placed.lines = wrapped(row.label, font, left - kCellGap, kMostTitleLines);
        const int count = std::max(1, static_cast<int>(row.cells.size()));
        const int fit = std::max(1, static_cast<int>((room + kCellGap) / (kBox + kCellGap)));
        const int lines = (count + fit - 1) / fit;
        const int columns = (count + lines - 1) / lines;
        const double box = std::min(layout.brief ? kBriefBox : kWidestBox, (room + kCellGap) / columns - kCellGap);
        const double below = layout.brief ? 0 : line;  // the names of the cells
        double widest = 0;
        for (const PeriodGrid::Cell& cell : row.cells) widest = std::max(widest, widthOf(cell.label, font));
        // Where not every cell has room for its name, each nth has.
        const int every = std::max(1, static_cast<int>(std::ceil((widest + kCellGap) / (box + kCellGap))));
        for (int i = 0; i < row.cells.size(); ++i) {
            const int column = i % columns;
            const double top = y + (i / columns) * (kBox + below + 2 * kCellGap);
            const QRectF rect(left + column * (box + kCellGap), top, box, kBox);
            placed.cells << PeriodGridLayout::Cell{rect, !layout.brief && column % every == 0};
            layout.spots << Spot{row.cells[i].id, rect.adjusted(0, 0, 0, below), row.cells[i].text, {}};
        }
        y += std::max(lines * (kBox + below + (layout.brief ? 0 : 2 * kCellGap)), static_cast<double>(placed.lines.size()) * line) + kCellGap;
        layout.rows << placed;
    }
    layout.height = y;
    return layout;
}

void paint(QPainter& painter, const PeriodGrid& grid, const PeriodGridLayout& layout, const Look& look) {
    const QFont font = unhinted(look.font);
    const Palette& c = look.colours;
    const double ascent = ascentOf(font);
    const double line = lineOf(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype r = 0; r < grid.rows.size(); ++r) {
        const PeriodGridLayout::Row& placed = layout.rows[r];
        painter.setFont(font);
        painter.setPen(c.text);
        for (qsizetype k = 0; k < placed.lines.size(); ++k) painter.drawText(QPointF(0, placed.top + static_cast<double>(k) * line + ascent), placed.lines[k]);
        for (qsizetype i = 0; i < grid.rows[r].cells.size(); ++i) {
            const PeriodGrid::Cell& cell = grid.rows[r].cells[i];
            const QRectF& box = placed.cells[i].box;
            const QColor colour = colourOf(c, cell.standing);
            // An own measure has a dashed edge: it looks different from what the agreement demands, also in grey.
            painter.setPen(QPen(cell.id == look.current ? c.accent : colour, cell.id == look.current ? 2 : 1, cell.own ? Qt::DashLine : Qt::SolidLine));
            painter.setBrush(cell.standing == Standing::NotDue ? c.ground : tint(colour, c.ground));
            painter.drawRoundedRect(box, 3, 3);
            paintSign(painter, QRectF(box.center().x() - kCellSign / 2, box.center().y() - kCellSign / 2, kCellSign, kCellSign), cell.standing, c);
            if (placed.cells[i].labelled || (cell.now && !layout.brief)) {
                painter.setPen(cell.now ? c.accent : c.muted);
                painter.setFont(unhinted(look.font, cell.now));
                const double wide = widthOf(cell.label, painter.font());
                const double x = placed.cells[i].labelled && !cell.now ? box.left() : box.center().x() - wide / 2;
                // The name of the present one takes the place of its neighbour's.
                if (cell.now) painter.fillRect(QRectF(x - kCellGap, box.bottom() + 1, wide + 2 * kCellGap, line), c.ground);
                painter.drawText(QPointF(x, box.bottom() + 1 + ascent), cell.label);
                painter.setFont(font);
            }
        }
    }
    painter.restore();
}

}  // namespace drawing
