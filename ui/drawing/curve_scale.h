#pragma once

#include "core/report/report.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace drawing {

/// A mark of an axis: its place in the axis' own unit and the word at it.
struct Tick {
    double at = 0;
    QString label;
};

/// One axis: its range and its marks, ascending and within the range.
struct Scale {
    double low = 0;
    double high = 1;
    QList<Tick> ticks;
};

/// The day of a point as a place on the day axis (Julian day number).
[[nodiscard]] inline double placeOf(const QDate& day) { return static_cast<double>(day.toJulianDay()); }

/// The points of @p figure that can be drawn: valid day, finite value.
[[nodiscard]] QList<report::CurvePoint> drawablePoints(const report::CurveFigure& figure);

/// True when there is anything to draw: a point, a baseline or a target.
[[nodiscard]] bool hasContent(const report::CurveFigure& figure);

/// The axis of values: whole steps of 1, 2 or 5; starts at zero unless all values lie far above it.
[[nodiscard]] Scale valueScale(const report::CurveFigure& figure, const QLocale& locale);

/// The axis of days: marks at the start of years or months or at days (`2026`, `2026-03`, `2026-03-14`), at most seven.
[[nodiscard]] Scale dayScale(const report::CurveFigure& figure);

/// A value as text, with the locale's own decimal sign and no more decimals than it has (at most two).
[[nodiscard]] QString valueText(double value, const QLocale& locale);

}  // namespace drawing
