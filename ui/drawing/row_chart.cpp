#include "ui/drawing/row_chart.h"

#include "core/report/words.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

using report::RowChart;

constexpr double kWordsShare = 0.46;  // of the width, for the words
constexpr double kBetweenRows = 8;
constexpr double kEdgeRoom = 12;  // at both ends of the scale, for arrows and half a tick's text
constexpr double kBarHeight = 12;
constexpr double kThick = 6;  // of the interval of a certain change
constexpr double kThin = 1.6;
constexpr double kDot = 9;
constexpr double kEndArrow = 7;
constexpr double kHueWidth = 4;  // of the sign of a row's own colour
constexpr double kHueRoom = 10;
constexpr double kFurthest = 3;  // steps of doubling to each side, at most: from an eighth to eight times
constexpr int kMostRowSteps = 4;

QStringList rowKey(const RowChart& chart) {
    QStringList words{chart.strongLabel, chart.weakLabel};
    words.removeAll(QString());
    return words;
}

double log2Of(double ratio) { return ratio > 0 ? std::log2(ratio) : -1e9; }

/// "½", "2 ×": how many times.
QString timesText(int power) {
    static const QStringList below{QStringLiteral("½"), QStringLiteral("¼"), QStringLiteral("⅛")};
    if (power < 0) return below.value(-power - 1);
    return QString::number(1 << power) + QStringLiteral(" ×");
}

/// The scale reaches as far as the values do, and so much of the intervals as has room.
void setRatioScale(const RowChart& chart, RowChartLayout& layout) {
    double furthest = 1;
    for (const RowChart::Row& row : chart.rows) {
        if (!row.value) continue;
        for (const double end : {row.low.value_or(*row.value), row.high.value_or(*row.value), *row.value})
            if (std::isfinite(end) && end > 0) furthest = std::max(furthest, std::abs(std::log2(end)));
    }
    layout.high = std::min(kFurthest, std::ceil(furthest));
    layout.low = -layout.high;
}

double placeOf(const RowChart& chart, const RowChartLayout& layout, double value) {
    if (chart.scale == RowChart::Scale::Ratio)
        return layout.plot.left() + (std::clamp(log2Of(value), layout.low, layout.high) - layout.low) / (layout.high - layout.low) * layout.plot.width();
    return layout.plot.left() + std::min(1.0, value / layout.axis.top) * layout.plot.width();
}

void paintArrow(QPainter& painter, QPointF at, double direction, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({at + QPointF(direction * kEndArrow, 0), at + QPointF(0, kEndArrow * 0.7), at + QPointF(0, -kEndArrow * 0.7)}));
}

void paintRatio(QPainter& painter, const RowChart& chart, const RowChart::Row& row, const RowChartLayout& layout, double y, const Palette& c) {
    const QColor colour = row.strong ? c.accent : c.before;
    const double left = placeOf(chart, layout, row.low.value_or(*row.value));
    const double right = placeOf(chart, layout, row.high.value_or(*row.value));
    painter.setPen(QPen(colour, row.strong ? kThick : kThin, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    if (log2Of(row.low.value_or(*row.value)) < layout.low - 1e-9) paintArrow(painter, QPointF(left, y), -1, colour);
    if (!std::isfinite(row.high.value_or(*row.value)) || log2Of(row.high.value_or(*row.value)) > layout.high + 1e-9)
        paintArrow(painter, QPointF(right, y), 1, colour);
    // What lies outside the scale has its arrow; a mark at the edge would be a false value.
    if (!std::isfinite(*row.value) || std::abs(log2Of(*row.value)) > layout.high + 1e-9) return;
    const double middle = placeOf(chart, layout, *row.value);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(row.strong ? colour : c.ground);
    painter.drawEllipse(QPointF(middle, y), kDot / 2, kDot / 2);
}

void paintBar(QPainter& painter, const RowChart& chart, const RowChart::Row& row, const RowChartLayout& layout, double y, const Palette& c) {
    painter.fillRect(QRectF(layout.plot.left(), y - kBarHeight / 2, placeOf(chart, layout, *row.value) - layout.plot.left(), kBarHeight), c.accent);
    if (!row.low || !row.high) return;
    const double left = placeOf(chart, layout, *row.low);
    const double right = placeOf(chart, layout, *row.high);
    // Seen upon the bar as well as beside it.
    const auto whisker = [&](const QColor& colour, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        for (const double x : {left, right}) painter.drawLine(QPointF(x, y - kBarHeight / 3), QPointF(x, y + kBarHeight / 3));
    };
    whisker(c.ground, 3.5);
    whisker(c.text, 1.4);
}

void paintScale(QPainter& painter, const RowChart& chart, const RowChartLayout& layout, const Look& look) {
    const QFont font = unhinted(look.font);
    painter.setFont(font);
    const double bottom = layout.plot.bottom();
    const auto tick = [&](double x, const QString& text, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, bottom));
        painter.setPen(look.colours.muted);
        painter.drawText(QPointF(x - widthOf(text, font) / 2, bottom + 3 + ascentOf(font)), text);
    };
    const QPen thin(gridLine(look.colours), 1);
    if (chart.scale == RowChart::Scale::Ratio) {
        for (int power = static_cast<int>(layout.low); power <= static_cast<int>(layout.high); ++power)
            tick(placeOf(chart, layout, std::exp2(power)), timesText(power), power == 0 ? QPen(look.colours.muted, 1.5) : thin);
        painter.drawText(QPointF(placeOf(chart, layout, 1) - widthOf(chart.sameLabel, font) / 2, bottom + 3 + lineOf(font) + ascentOf(font)), chart.sameLabel);
        return;
    }
    for (const double value : layout.axis.ticks) tick(placeOf(chart, layout, value), report::numberText(value), value > 0 ? thin : QPen(look.colours.muted, 1));
    painter.drawText(QPointF(layout.plot.right() - widthOf(chart.unit, font), bottom + 3 + lineOf(font) + ascentOf(font)), chart.unit);
}

}  // namespace

RowChartLayout layOut(const RowChart& chart, double width, const QFont& given) {
    const QFont font = unhinted(given);
    const QFont bold = unhinted(given, true);
    const double line = lineOf(font);
    RowChartLayout layout;
    layout.key = keyHeight(rowKey(chart), given, width);
    const double words = width * kWordsShare;
    double y = layout.key;
    for (const RowChart::Row& row : chart.rows) {
        RowChartLayout::Row placed;
        placed.top = y;
        const double room = words - kBetweenRows - (row.hue ? kHueRoom : 0);
        placed.label = wrapped(row.label, bold, room, 2);
        placed.words = wrapped(row.words, font, room, 2);
        placed.height = static_cast<double>(placed.label.size() + placed.words.size()) * line + kBetweenRows;
        layout.spots << Spot{row.id, QRectF(0, y, width, placed.height), row.text, {}};
        y += placed.height;
        layout.rows << placed;
    }
    layout.plot = QRectF(words + kEdgeRoom, layout.key, std::max(1.0, width - words - 2 * kEdgeRoom), y - layout.key);
    if (chart.scale == RowChart::Scale::Ratio) {
        setRatioScale(chart, layout);
    } else {
        double highest = 0;
        for (const RowChart::Row& row : chart.rows) highest = std::max({highest, row.value.value_or(0), row.high.value_or(0)});
        layout.axis = zeroAxis(highest, kMostRowSteps, false);
    }
    const QString& below = chart.scale == RowChart::Scale::Ratio ? chart.sameLabel : chart.unit;
    layout.height = y + 3 + line + (below.isEmpty() ? 0 : line);
    return layout;
}

void paint(QPainter& painter, const RowChart& chart, const RowChartLayout& layout, const Look& look) {
    const QFont font = unhinted(look.font);
    const QFont bold = unhinted(look.font, true);
    const Palette& c = look.colours;
    const double line = lineOf(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QList<KeyWord> key;
    const auto sample = [&c](bool strong) {
        return [&c, strong](QPainter& painted, const QRectF& box) {
            const QColor colour = strong ? c.accent : c.before;
            painted.setPen(QPen(colour, strong ? kThick : kThin, Qt::SolidLine, Qt::FlatCap));
            painted.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            painted.setPen(QPen(colour, 2));
            painted.setBrush(strong ? colour : c.ground);
            painted.drawEllipse(box.center(), kDot / 2.6, kDot / 2.6);
        };
    };
    if (!chart.strongLabel.isEmpty()) key << KeyWord{chart.strongLabel, sample(true)};
    if (!chart.weakLabel.isEmpty()) key << KeyWord{chart.weakLabel, sample(false)};
    paintKey(painter, key, look, layout.plot.right());
    paintScale(painter, chart, layout, look);
    for (qsizetype i = 0; i < chart.rows.size(); ++i) {
        const RowChart::Row& row = chart.rows[i];
        const RowChartLayout::Row& placed = layout.rows[i];
        double y = placed.top + ascentOf(font);
        if (row.hue) painter.fillRect(QRectF(0, placed.top + 1, kHueWidth, placed.height - kBetweenRows - 2), hueOf(c, *row.hue));
        const double left = row.hue ? kHueRoom : 0;
        painter.setFont(bold);
        painter.setPen(c.text);
        for (const QString& text : placed.label) {
            painter.drawText(QPointF(left, y), text);
            y += line;
        }
        painter.setFont(font);
        painter.setPen(row.strong ? c.text : c.muted);
        for (const QString& text : placed.words) {
            painter.drawText(QPointF(left, y), text);
            y += line;
        }
        const double middle = placed.top + (placed.height - kBetweenRows) / 2;
        if (row.value && chart.scale == RowChart::Scale::Ratio) paintRatio(painter, chart, row, layout, middle, c);
        else if (row.value) paintBar(painter, chart, row, layout, middle, c);
        if (!look.current.isEmpty() && row.id == look.current) paintCurrent(painter, layout.spots[i].rect.adjusted(-3, -3, 3, -kBetweenRows / 2), c);
    }
    painter.restore();
}

}  // namespace drawing
