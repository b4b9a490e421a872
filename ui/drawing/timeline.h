#pragma once

#include "ui/drawing/drawing.h"

namespace drawing {

/// A time line set at a width.
struct TimelineLayout {
    struct Row {
        double top = 0;
        double height = 0;
        QStringList lines;
        QRectF bar;  ///< from start to due; empty width: only the day when it is due is known
    };
    double height = 0;
    double plotLeft = 0;
    double plotRight = 0;
    double plotTop = 0;
    double plotBottom = 0;
    QList<Row> rows;
    QList<Spot> spots;

    [[nodiscard]] double xOf(const report::Timeline& line, QDate day) const;
};

[[nodiscard]] TimelineLayout layOut(const report::Timeline& line, double width, const QFont& font);
void paint(QPainter& painter, const report::Timeline& line, const TimelineLayout& layout, const Look& look);

}  // namespace drawing
