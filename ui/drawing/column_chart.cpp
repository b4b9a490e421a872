#include "ui/drawing/column_chart.h"

#include "core/report/words.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

using report::ColumnChart;

constexpr double kColumnShare = 0.56;  // of a slot
constexpr double kBandShare = 0.86;    // of a slot
constexpr double kWidestColumn = 44;
constexpr double kAxisGap = 6;
constexpr double kTriangle = 9;      // side of the sign of a signal
constexpr double kPlotShare = 0.32;  // of the width
constexpr int kMostColumnSteps = 4;

QStringList keyOf(const ColumnChart& chart) {
    QStringList words{chart.bandLabel, chart.expectedLabel, chart.markedLabel, chart.faintLabel, chart.hiddenLabel};
    words.removeAll(QString());
    // With others beside it, what is counted is told where its sign is.
    if (!words.isEmpty()) words.prepend(chart.unit);
    return words;
}

QString columnNumber(const ColumnChart::Column& column) { return column.value ? report::numberText(std::round(*column.value * 10) / 10) : QStringLiteral("–"); }

void paintTriangle(QPainter& painter, QPointF top, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({top, top + QPointF(kTriangle / 2, kTriangle), top + QPointF(-kTriangle / 2, kTriangle)}));
}

/// A column that is not over is open: it differs also in grey.
void setColumnBrush(QPainter& painter, const ColumnChart& chart, const ColumnChart::Column& column, const Palette& c) {
    const QColor colour = column.marked ? c.series[1] : chart.hue ? hueOf(c, *chart.hue) : c.accent;
    painter.setPen(column.faint ? QPen(colour, 1.2, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(column.faint ? c.ground : colour);
}

QList<KeyWord> keyWords(const ColumnChart& chart, const Palette& c) {
    QList<KeyWord> words;
    if (!keyOf(chart).isEmpty())
        words << KeyWord{chart.unit, [&c, &chart](QPainter& painter, const QRectF& box) {
                             setColumnBrush(painter, chart, {{}, {}, {}, {}, {}, {}, false, false}, c);
                             painter.drawRect(box.adjusted(2, 1, -2, -1));
                         }};
    if (!chart.bandLabel.isEmpty())
        words << KeyWord{chart.bandLabel, [&c](QPainter& painter, const QRectF& box) {
                             painter.fillRect(box.adjusted(0, 1, 0, -1), c.band);
                             painter.setPen(QPen(c.before, 1));
                             painter.drawLine(box.topLeft() + QPointF(0, 1), box.topRight() + QPointF(0, 1));
                         }};
    if (!chart.expectedLabel.isEmpty())
        words << KeyWord{chart.expectedLabel, [&c](QPainter& painter, const QRectF& box) {
                             painter.setPen(QPen(c.before, 2, Qt::DotLine));
                             painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                         }};
    if (!chart.markedLabel.isEmpty())
        words << KeyWord{chart.markedLabel,
                         [&c](QPainter& painter, const QRectF& box) { paintTriangle(painter, QPointF(box.center().x(), box.top() + 2), c.series[1]); }};
    if (!chart.faintLabel.isEmpty())
        words << KeyWord{chart.faintLabel, [&c, &chart](QPainter& painter, const QRectF& box) {
                             setColumnBrush(painter, chart, {{}, {}, {}, {}, {}, {}, false, true}, c);
                             painter.drawRect(box.adjusted(2, 1, -2, -1));
                         }};
    if (!chart.hiddenLabel.isEmpty())
        words << KeyWord{chart.hiddenLabel, [&c](QPainter& painter, const QRectF& box) { paintHatch(painter, box.adjusted(2, 1, -2, -1), c); }};
    return words;
}

void paintAxis(QPainter& painter, const ColumnChart& chart, const ColumnChartLayout& layout, const Look& look) {
    const QFont font = unhinted(look.font);
    painter.setFont(font);
    for (const double tick : layout.axis.ticks) {
        const double y = layout.y(tick);
        painter.setPen(QPen(tick > 0 ? gridLine(look.colours) : look.colours.muted, 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        const QString text = report::numberText(tick);
        painter.setPen(look.colours.muted);
        painter.drawText(QPointF(layout.plot.left() - kAxisGap - widthOf(text, font), y + ascentOf(font) / 2 - 1), text);
    }
    if (layout.key == 0) painter.drawText(QPointF(0, layout.key + ascentOf(font)), chart.unit);
}

}  // namespace

ColumnChartLayout layOut(const ColumnChart& chart, double width, const QFont& given) {
    const QFont font = unhinted(given);
    const double line = lineOf(font);
    ColumnChartLayout layout;
    layout.key = keyHeight(keyOf(chart), given, width);
    double highest = 0;
    double widestNumber = 0;
    double widestLabel = 0;
    for (const ColumnChart::Column& column : chart.columns) {
        highest = std::max({highest, column.value.value_or(0), column.upper.value_or(0)});
        widestNumber = std::max(widestNumber, widthOf(columnNumber(column), font));
        widestLabel = std::max(widestLabel, widthOf(column.label, font));
    }
    layout.axis = zeroAxis(highest, kMostColumnSteps, true);
    double left = 0;
    for (const double tick : layout.axis.ticks) left = std::max(left, widthOf(report::numberText(tick), font));
    left += kAxisGap;
    // Above the highest column stand its number and the sign of a signal; the unit's line above serves them too.
    const double top = layout.key + line + line / 2 + kTriangle;
    layout.plot = QRectF(left, top, std::max(1.0, width - left), std::clamp(width * kPlotShare, 8 * line, 13 * line));
    const auto count = std::max<qsizetype>(1, chart.columns.size());
    const double slot = layout.plot.width() / static_cast<double>(count);
    layout.numbers = widestNumber + 2 <= slot;
    layout.labelEvery = std::max(1, static_cast<int>(std::ceil((widestLabel + kAxisGap) / slot)));
    for (qsizetype i = 0; i < chart.columns.size(); ++i) {
        const QRectF place(left + slot * static_cast<double>(i), layout.plot.top(), slot, layout.plot.height());
        layout.places << place;
        layout.spots << Spot{chart.columns[i].id, place.adjusted(0, 0, 0, line + kAxisGap / 2), chart.columns[i].text, {}};
    }
    layout.height = layout.plot.bottom() + kAxisGap / 2 + line;
    return layout;
}

void paint(QPainter& painter, const ColumnChart& chart, const ColumnChartLayout& layout, const Look& look) {
    const QFont font = unhinted(look.font);
    const Palette& c = look.colours;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintKey(painter, keyWords(chart, c), look, layout.plot.right());
    for (qsizetype i = 0; i < chart.columns.size(); ++i) {
        const ColumnChart::Column& column = chart.columns[i];
        if (!column.upper) continue;
        const QRectF& slot = layout.places[i];
        const double half = slot.width() * kBandShare / 2;
        const double middle = slot.center().x();
        painter.fillRect(QRectF(middle - half, layout.y(*column.upper), 2 * half, layout.plot.bottom() - layout.y(*column.upper)), c.band);
    }
    paintAxis(painter, chart, layout, look);
    for (qsizetype i = 0; i < chart.columns.size(); ++i) {
        const ColumnChart::Column& column = chart.columns[i];
        const QRectF& slot = layout.places[i];
        const double middle = slot.center().x();
        double top = layout.plot.bottom();
        if (column.value) {
            const double half = std::min(kWidestColumn, slot.width() * kColumnShare) / 2;
            top = layout.y(*column.value);
            setColumnBrush(painter, chart, column, c);
            painter.drawRect(QRectF(middle - half, top, 2 * half, layout.plot.bottom() - top));
        }
        if (column.hidden) {
            const double half = std::min(kWidestColumn, slot.width() * kColumnShare) / 2;
            paintHatch(painter, QRectF(middle - half, layout.plot.bottom() - lineOf(font), 2 * half, lineOf(font)), c);
        }
        const double half = slot.width() * kBandShare / 2;
        if (column.upper) {
            painter.setPen(QPen(c.before, 1));
            painter.drawLine(QPointF(middle - half, layout.y(*column.upper)), QPointF(middle + half, layout.y(*column.upper)));
        }
        if (column.expected) {
            // Seen upon the column as well as upon the field.
            painter.setPen(QPen(c.ground, 3.5));
            painter.drawLine(QPointF(middle - half, layout.y(*column.expected)), QPointF(middle + half, layout.y(*column.expected)));
            painter.setPen(QPen(c.before, 2, Qt::DotLine));
            painter.drawLine(QPointF(middle - half, layout.y(*column.expected)), QPointF(middle + half, layout.y(*column.expected)));
        }
        const QFont own = unhinted(look.font, column.marked);
        painter.setFont(own);
        if (layout.numbers && !column.hidden && !column.ahead) {
            const QString number = columnNumber(column);
            // A line that would run through it is stepped over.
            for (const auto& line : {column.expected, column.upper})
                if (const double y = line ? layout.y(*line) : top + 1; y <= top && y > top - 5 - ascentOf(own)) top = y - 1;
            // Upon what it stands on, so that no line runs through it.
            const QRectF behind(middle - widthOf(number, own) / 2 - 1, top - 3 - ascentOf(own), widthOf(number, own) + 2, ascentOf(own));
            const bool inBand = column.upper && behind.center().y() > layout.y(*column.upper);
            painter.fillRect(behind, inBand ? c.band : c.ground);
            painter.setPen(column.value ? c.text : c.muted);
            painter.drawText(QPointF(middle - widthOf(number, own) / 2, top - 4), number);
        }
        if (column.marked) paintTriangle(painter, QPointF(middle, top - (layout.numbers ? lineOf(font) : 0) - kTriangle - 1), c.series[1]);
        painter.setFont(font);
        painter.setPen(c.muted);
        if (i % layout.labelEvery == 0)
            painter.drawText(QPointF(middle - widthOf(column.label, font) / 2, layout.plot.bottom() + kAxisGap / 2 + ascentOf(font)), column.label);
        if (!look.current.isEmpty() && column.id == look.current) paintCurrent(painter, layout.spots[i].rect.adjusted(1, 0, -1, 0), c);
    }
    painter.restore();
}

}  // namespace drawing
