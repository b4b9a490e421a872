#pragma once

#include "core/report/report.h"
#include "ui/drawing/drawing.h"

#include <QLocale>
#include <QSizeF>

class QPainter;

namespace drawing {

/// Paints the measured curve (solid, discs), its baseline (dashed grey, hollow square) and its target (dash-dotted, diamond) with
/// legend, unit and axes as vectors into @p size, with its upper left corner at the origin. Lines and markers differ without
/// colour, too. The title is left to the caller. Nothing is painted for a figure without content. Needs a QApplication.
/// @param look    its font's pixel size gives all other lengths
/// @param locale  of the numbers
void paintCurve(QPainter& painter, QSizeF size, const report::CurveFigure& figure, const Look& look, const QLocale& locale);

}  // namespace drawing
