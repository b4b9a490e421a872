#include "ui/drawing/index_chart.h"

#include "core/report/words.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

using report::IndexChart;

constexpr double kIndexGap = 6;
constexpr double kIndexDot = 4.5;     // radius
constexpr double kApart = 15;         // between values of one year
constexpr double kWidestPlace = 110;  // a few years do not stand at the ends of the world

}  // namespace

IndexChartLayout layOut(const IndexChart& chart, double width, const QFont& given) {
    const QFont font = unhinted(given);
    const double line = lineOf(font);
    IndexChartLayout layout;
    const double left = widthOf(QStringLiteral("6"), font) + kIndexGap;
    layout.plot = QRectF(left, line * 1.4, std::max(1.0, width - left), std::clamp(width * 0.3, 8 * line, 12 * line));
    const auto count = std::max<qsizetype>(1, chart.places.size());
    const double room = std::min(kWidestPlace, layout.plot.width() / static_cast<double>(count));
    double widest = 0;
    for (const IndexChart::Place& place : chart.places) widest = std::max(widest, widthOf(place.label, font));
    layout.labelEvery = std::max(1, static_cast<int>(std::ceil((widest + kIndexGap) / room)));
    for (qsizetype i = 0; i < chart.places.size(); ++i) {
        const double middle = left + room * (static_cast<double>(i) + 0.5);
        layout.middles << middle;
        QList<QPointF> dots;
        const auto values = chart.places[i].values.size();
        const double apart = std::min(kApart, room / static_cast<double>(values + 1));
        for (qsizetype k = 0; k < values; ++k) {
            const IndexChart::Value& value = chart.places[i].values[k];
            const QPointF dot(middle + (static_cast<double>(k) - static_cast<double>(values - 1) / 2) * apart, layout.y(value.value));
            dots << dot;
            layout.spots << Spot{value.id, QRectF(dot.x() - kIndexDot - 3, dot.y() - kIndexDot - 3, 2 * kIndexDot + 6, 2 * kIndexDot + 6), value.text, {}};
        }
        layout.dots << dots;
    }
    layout.height = layout.plot.bottom() + kIndexGap / 2 + line;
    return layout;
}

void paint(QPainter& painter, const IndexChart& chart, const IndexChartLayout& layout, const Look& look) {
    const QFont font = unhinted(look.font);
    const Palette& c = look.colours;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (int tick = 0; tick <= IndexChart::kHighest; ++tick) {
        painter.setPen(QPen(tick > 0 ? gridLine(c) : c.muted, 1));
        painter.drawLine(QPointF(layout.plot.left(), layout.y(tick)), QPointF(layout.plot.right(), layout.y(tick)));
        painter.setPen(c.muted);
        painter.drawText(QPointF(0, layout.y(tick) + ascentOf(font) / 2 - 1), QString::number(tick));
    }
    // What the ends of the scale mean stands at them.
    painter.drawText(QPointF(layout.plot.right() - widthOf(chart.highWords, font), layout.plot.top() - 4), chart.highWords);
    painter.drawText(QPointF(layout.plot.right() - widthOf(chart.lowWords, font), layout.plot.bottom() - 4), chart.lowWords);
    qsizetype spot = 0;
    for (qsizetype i = 0; i < chart.places.size(); ++i) {
        const QList<QPointF>& dots = layout.dots[i];
        if (dots.size() > 1) {
            painter.setPen(QPen(c.before, 1.5));
            painter.drawPolyline(QPolygonF(dots));
        }
        double top = layout.plot.bottom();
        QStringList numbers;
        for (qsizetype k = 0; k < dots.size(); ++k) {
            const IndexChart::Value& value = chart.places[i].values[k];
            painter.setPen(QPen(c.ground, 1.5));
            painter.setBrush(c.accent);
            painter.drawEllipse(dots[k], kIndexDot, kIndexDot);
            top = std::min(top, dots[k].y());
            if (!numbers.contains(value.label)) numbers << value.label;
            if (!look.current.isEmpty() && value.id == look.current) paintCurrent(painter, layout.spots[spot].rect, c);
            ++spot;
        }
        const QString text = numbers.join(QStringLiteral(" / "));
        painter.setPen(c.text);
        painter.drawText(QPointF(layout.middles[i] - widthOf(text, font) / 2, top - kIndexDot - 5), text);
        painter.setPen(c.muted);
        const QString& label = chart.places[i].label;
        if (i % layout.labelEvery == 0)
            painter.drawText(QPointF(layout.middles[i] - widthOf(label, font) / 2, layout.plot.bottom() + kIndexGap / 2 + ascentOf(font)), label);
    }
    painter.restore();
}

}  // namespace drawing
