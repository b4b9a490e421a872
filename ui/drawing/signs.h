#pragma once

#include "core/report/report.h"
#include "ui/drawing/palette.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace drawing {

/// Side of the square in which the outline of a sign is given.
inline constexpr double kSignBox = 16.0;

/// The outline of a sign, to be filled with one colour; holes are holes, so it fits any ground. Lies within kSignBox × kSignBox.
[[nodiscard]] QPainterPath signPath(report::Standing standing);

/// Paints the sign of @p standing, centred in @p rect.
/// @param number  shown instead of the sign of a counted thing; others ignore it
void paintSign(QPainter& painter, const QRectF& rect, report::Standing standing, const Palette& colours, const QString& number = {});

/// The same sign as an inline <svg>, one em high, hidden from screen readers: a word must stand beside it.
[[nodiscard]] QString signSvg(report::Standing standing, const Palette& colours);

/// The drawing commands of @p path for the `d` attribute of an SVG path.
[[nodiscard]] QString svgPathData(const QPainterPath& path);

}  // namespace drawing
