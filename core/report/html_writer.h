#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace report {

/// Draws a curve as an inline <svg>; an empty answer leaves the figure to its words.
using FigureWriter = std::function<QString(const CurveFigure&)>;
/// Draws a picture as an inline <svg> with its words as label; an empty answer leaves it to them.
using PictureWriter = std::function<QString(const DrawnFigure&)>;
/// Draws the sign of a standing as an inline <svg>.
using SignWriter = std::function<QString(Standing)>;

/// What a web page takes from the drawing layer, which the core does not know.
struct HtmlParts {
    FigureWriter figure;
    SignWriter sign;
    QString colours;  ///< declarations of the custom properties --ground --panel --line --text --muted --accent, and
                      ///< --tint-<standing>, --ink-<standing> for fulfilled, on-track, due-soon, missed, excused, not-due, counted
    PictureWriter picture = {};
};

/// Writes @p report as one self-contained HTML page in UTF-8: no script, no outer file; all text escaped.
[[nodiscard]] QByteArray toHtml(const Report& report, const HtmlParts& parts);

/// The same with figures alone: signs are plain letters and colours those of the reader.
[[nodiscard]] QByteArray toHtml(const Report& report, const FigureWriter& figure);

/// The word of a standing in class names and custom properties, e.g. "due-soon".
[[nodiscard]] QString cssName(Standing standing);

}  // namespace report
