#include "ui/drawing/heat_map.h"

#include "core/report/words.h"
#include "ui/drawing/chart_axis.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

using report::HeatMap;

constexpr double kHeatGap = 8;    // between a name and its cells
constexpr double kCellRoom = 4;   // a cell is so much higher than a line
constexpr double kPalest = 0.14;  // share of the hue in the palest class
constexpr int kClasses = 5;

/// 0: nothing; 1 to kClasses by equal steps up to the highest.
int classOf(double value, double highest) {
    if (value < 0.05 || highest <= 0) return 0;
    return std::clamp(static_cast<int>(std::ceil(value / highest * kClasses)), 1, kClasses);
}

QColor classColour(int step, const Palette& c) {
    if (step == 0) return c.ground;
    return mixed(c.accent, c.ground, kPalest + (1 - kPalest) * (step - 1) / (kClasses - 1));
}

QString cellNumber(const HeatMap::Cell& cell) {
    if (!cell.value || *cell.value < 0.5) return {};
    return report::numberText(std::round(*cell.value));
}

}  // namespace

HeatMapLayout layOut(const HeatMap& map, double width, const QFont& given) {
    const QFont font = unhinted(given);
    const double line = lineOf(font);
    HeatMapLayout layout;
    for (const QString& row : map.rows) layout.left = std::max(layout.left, widthOf(row, font) + kHeatGap);
    const auto columns = std::max<qsizetype>(1, map.columns.size());
    layout.cell = QSizeF((width - layout.left) / static_cast<double>(columns), line + kCellRoom);
    double widestNumber = 0;
    double widestLabel = 0;
    for (const QString& column : map.columns) widestLabel = std::max(widestLabel, widthOf(column, font));
    for (qsizetype r = 0; r < map.cells.size(); ++r)
        for (qsizetype i = 0; i < map.cells[r].size(); ++i) {
            const HeatMap::Cell& cell = map.cells[r][i];
            layout.highest = std::max(layout.highest, cell.value.value_or(0));
            widestNumber = std::max(widestNumber, widthOf(cellNumber(cell), font));
            layout.spots << Spot{cell.id,
                                 QRectF(layout.left + static_cast<double>(i) * layout.cell.width(), line + static_cast<double>(r) * layout.cell.height(),
                                        layout.cell.width(), layout.cell.height()),
                                 cell.text,
                                 {}};
        }
    layout.numbers = widestNumber + 2 <= layout.cell.width();
    layout.labelEvery = std::max(1, static_cast<int>(std::ceil((widestLabel + 4) / layout.cell.width())));
    // Hours are counted off in threes or sixes rather than in twos or fives.
    if (layout.labelEvery > 1) layout.labelEvery = layout.labelEvery <= 3 ? 3 : 6;
    layout.key = line + static_cast<double>(map.cells.size()) * layout.cell.height() + kHeatGap;
    layout.height = layout.key + line + 2;
    return layout;
}

void paint(QPainter& painter, const HeatMap& map, const HeatMapLayout& layout, const Look& look) {
    const QFont font = unhinted(look.font);
    const Palette& c = look.colours;
    const double line = lineOf(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(c.muted);
    for (qsizetype i = 0; i < map.columns.size(); i += layout.labelEvery)
        painter.drawText(QPointF(layout.left + static_cast<double>(i) * layout.cell.width() + 1, ascentOf(font)), map.columns[i]);
    qsizetype spot = 0;
    QRectF current;
    for (qsizetype r = 0; r < map.cells.size(); ++r) {
        painter.setPen(c.text);
        painter.drawText(QPointF(0, line + static_cast<double>(r) * layout.cell.height() + kCellRoom / 2 + ascentOf(font)), map.rows.value(r));
        for (const HeatMap::Cell& cell : map.cells[r]) {
            const QRectF box = layout.spots[spot++].rect.adjusted(0.5, 0.5, -0.5, -0.5);
            const QColor fill = classColour(cell.value ? classOf(*cell.value, layout.highest) : 0, c);
            painter.setPen(QPen(gridLine(c), 0.5));
            painter.setBrush(fill);
            painter.drawRect(box);
            if (!cell.value) paintHatch(painter, box, c);
            const QString number = cellNumber(cell);
            if (layout.numbers && !number.isEmpty()) {
                painter.setPen(contrast(c.text, fill) >= contrast(c.ground, fill) ? c.text : c.ground);
                painter.drawText(QPointF(box.center().x() - widthOf(number, font) / 2, box.top() + kCellRoom / 2 - 0.5 + ascentOf(font)), number);
            }
            if (!look.current.isEmpty() && cell.id == look.current) current = box;
        }
    }
    if (!current.isNull()) paintCurrent(painter, current, c);
    double x = layout.left;
    const auto say = [&](const QString& text) {
        painter.setPen(c.muted);
        painter.drawText(QPointF(x, layout.key + ascentOf(font)), text);
        x += widthOf(text, font) + kHeatGap;
    };
    say(map.fewLabel);
    const auto sample = [&](int step) {
        painter.setPen(QPen(gridLine(c), 0.5));
        painter.setBrush(classColour(step, c));
        const QRectF box(x, layout.key + 1, line, line - 2);
        painter.drawRect(box);
        x += line + 2;
        return box;
    };
    for (int step = 0; step <= (layout.highest > 0 ? kClasses : 0); ++step) sample(step);
    x += kHeatGap - 2;
    if (layout.highest > 0) say(report::numberText(std::round(layout.highest)));
    if (!map.hiddenLabel.isEmpty()) {
        x += kHeatGap;
        paintHatch(painter, sample(0), c);
        x += kHeatGap - 2;
        say(map.hiddenLabel);
    }
    painter.restore();
}

}  // namespace drawing
