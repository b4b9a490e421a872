#pragma once

#include "ui/drawing/drawing.h"

namespace drawing {

/// The wheel of the year set at a width: a circle with its key below.
struct YearWheelLayout {
    struct Stretch {
        QPainterPath shape;
        QPointF middle;
        double room = 0;  ///< side of the square that a sign may take
    };
    struct Ring {
        double outer = 0;
        double inner = 0;
        QList<Stretch> stretches;
        QList<QPointF> days;
    };
    double height = 0;
    double radius = 0;
    double months = 0;  ///< thickness of the band of months
    double hub = 0;     ///< radius of the middle
    double sign = 0;    ///< side of the sign of a day
    QPointF centre;
    QList<Ring> rings;
    QList<QRectF> key;    ///< the place of each ring's name
    QList<QRectF> signs;  ///< and of what each sign means
    QList<Spot> spots;

    /// Degrees from the top, clockwise, of the beginning of a day; the first day begins a little after the top, where the rings are numbered.
    [[nodiscard]] static double angleOf(int year, QDate day);
    [[nodiscard]] QPointF at(double degrees, double distance) const;
};

[[nodiscard]] YearWheelLayout layOut(const report::YearWheel& wheel, double width, const QFont& font);
void paint(QPainter& painter, const report::YearWheel& wheel, const YearWheelLayout& layout, const Look& look);

}  // namespace drawing
