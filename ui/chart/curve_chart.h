#pragma once

#include "core/report/report.h"
#include "ui/drawing/palette.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

class QPainter;

namespace chart {

/// How a curve is dressed; the same figure serves paper and window.
struct CurveLook {
    const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
    QFont font;         ///< family only; the sizes are our own
    QLocale locale;     ///< numbers
    double unit = 1.0;  ///< painter's units per typographic point
};

/// Paints the measured curve (solid, discs), its baseline (dashed grey, hollow square) and its target (dash-dotted, diamond) with
/// legend, unit and axes as vectors into @p rect. Lines and markers differ without colour, too. The title is left to the caller.
/// Nothing is painted for a figure without content. Needs a QApplication.
void paintCurve(QPainter& painter, const QRectF& rect, const report::CurveFigure& figure, const CurveLook& look);

}  // namespace chart
