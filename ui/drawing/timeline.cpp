#include "ui/drawing/timeline.h"

#include "ui/drawing/signs.h"
#include "ui/drawing/wrapped_text.h"

#include <QPainter>
#include <algorithm>

namespace drawing {

namespace {

using report::Standing;
using report::Timeline;

constexpr double kRowGap = 6;
constexpr double kRowLabelShare = 0.36;
constexpr double kRowSign = 11;
constexpr double kBar = 9;
constexpr double kTickGap = 8;
constexpr int kMostRowLines = 8;  // a longer one is no name

}  // namespace

double TimelineLayout::xOf(const Timeline& line, QDate day) const {
    const double span = std::max<double>(1, static_cast<double>(line.from.daysTo(line.to)));
    return plotLeft + (plotRight - plotLeft) * static_cast<double>(line.from.daysTo(day)) / span;
}

TimelineLayout layOut(const Timeline& line, double width, const QFont& given) {
    const QFont font = unhinted(given);
    const double lineHeight = lineOf(font);
    TimelineLayout layout;
    layout.plotLeft = width * kRowLabelShare;
    layout.plotRight = width - kRowSign - kRowGap;
    layout.plotTop = 2 * lineHeight;
    double y = layout.plotTop;
    for (const Timeline::Bar& bar : line.bars) {
        TimelineLayout::Row row;
        row.top = y;
        row.lines = wrapped(bar.text, font, layout.plotLeft - kRowSign - 3 * kRowGap, kMostRowLines);
        row.height = std::max(static_cast<double>(row.lines.size()) * lineHeight, kBar) + kRowGap;
        const double from = layout.xOf(line, bar.start.isValid() ? bar.start : bar.due);
        const double to = layout.xOf(line, bar.due);
        row.bar = QRectF(std::min(from, to), y + (row.height - kBar) / 2, std::abs(to - from), kBar);
        QString days = bar.due.toString(Qt::ISODate);
        if (bar.start.isValid()) days = bar.start.toString(Qt::ISODate) + QStringLiteral(" – ") + days;
        layout.spots << Spot{bar.id, QRectF(0, y, width, row.height), QStringLiteral("%1 · %2 · %3").arg(bar.text, days, bar.word)};
        layout.rows << row;
        y += row.height;
    }
    layout.plotBottom = y;
    layout.height = y + kRowGap;
    return layout;
}

void paint(QPainter& painter, const Timeline& line, const TimelineLayout& layout, const Look& look) {
    const QFont font = unhinted(look.font);
    const Palette& c = look.colours;
    const double lineHeight = lineOf(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const Spot& spot : layout.spots)
        if (spot.id == look.current) painter.fillRect(spot.rect, tint(c.accent, c.ground));
    double free = 0;
    for (const Timeline::Tick& tick : line.ticks) {
        const double x = layout.xOf(line, tick.day);
        painter.setPen(QPen(c.line, 0.8));
        painter.drawLine(QPointF(x, layout.plotTop), QPointF(x, layout.plotBottom));
        if (x < free) continue;  // no room for its name
        painter.setPen(c.muted);
        painter.drawText(QPointF(x, lineHeight + ascentOf(font)), tick.label);
        free = x + widthOf(tick.label, font) + kTickGap;
    }
    for (qsizetype i = 0; i < line.bars.size(); ++i) {
        const Timeline::Bar& bar = line.bars[i];
        const TimelineLayout::Row& row = layout.rows[i];
        paintSign(painter, QRectF(0, row.top + (lineHeight - kRowSign) / 2 + kRowGap / 2, kRowSign, kRowSign), bar.standing, c);
        painter.setPen(c.text);
        for (qsizetype k = 0; k < row.lines.size(); ++k)
            painter.drawText(QPointF(kRowSign + kRowGap, row.top + kRowGap / 2 + static_cast<double>(k) * lineHeight + ascentOf(font)), row.lines[k]);
        painter.setPen(QPen(c.line, 0.5));
        painter.drawLine(QPointF(0, row.top + row.height), QPointF(layout.plotRight, row.top + row.height));
        const QColor colour = colourOf(c, bar.standing);
        painter.setPen(QPen(colour, 1.2));
        // Open work is an outline, finished or late work is full: the two differ without colour.
        painter.setBrush(bar.standing == Standing::NotDue    ? QBrush(c.ground)
                         : bar.standing == Standing::OnTrack ? QBrush(tint(colour, c.ground))
                                                             : QBrush(colour));
        if (bar.start.isValid()) {
            painter.drawRoundedRect(row.bar, 2, 2);
        } else {
            const QPointF at(row.bar.right(), row.bar.center().y());
            painter.drawPolygon(QPolygonF{at + QPointF(-kBar / 2, 0), at + QPointF(0, -kBar / 2), at + QPointF(kBar / 2, 0), at + QPointF(0, kBar / 2)});
        }
        if (bar.done.isValid()) {
            const double x = layout.xOf(line, bar.done);
            painter.setPen(QPen(c.text, 1.6));
            painter.drawLine(QPointF(x, row.bar.top() - 2), QPointF(x, row.bar.bottom() + 2));
        }
        painter.setBrush(Qt::NoBrush);
    }
    const double today = layout.xOf(line, line.today);
    painter.setPen(QPen(c.accent, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(today, lineHeight), QPointF(today, layout.plotBottom));
    painter.setPen(c.accent);
    const double half = widthOf(line.todayLabel, font) / 2;
    painter.drawText(QPointF(std::clamp(today - half, layout.plotLeft, layout.plotRight - half), ascentOf(font)), line.todayLabel);
    painter.restore();
}

}  // namespace drawing
