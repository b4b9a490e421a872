#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace report {

/// Draws a curve as an <svg> document; an empty answer leaves the figure to its words.
using FigureWriter = std::function<QString(const CurveFigure&)>;
/// Draws a picture as an <svg> document; an empty answer leaves it to its words.
using DrawingWriter = std::function<QString(const DrawnFigure&)>;
/// Draws the sign of a standing as an inline <svg>.
using SignWriter = std::function<QString(Standing)>;

/// What a web page takes from the drawing layer, which the core does not know.
struct HtmlParts {
    FigureWriter figure;
    SignWriter sign;
    QString colours;  ///< declarations of the custom properties --ground --panel --line --text --muted --accent, and
                      ///< --tint-<standing>, --ink-<standing> for fulfilled, on-track, due-soon, missed, excused, not-due, counted
    DrawingWriter drawing = {};
};

/// Writes @p report as one self-contained HTML page in UTF-8: no script, no outer file; all text escaped. Made to pass WCAG 2.2 AA: landmarks, a way past the head
/// and to each section, heads of columns and rows, pictures with their words and the values behind a curve, nothing that is scrolled sideways at 320 pixels.
[[nodiscard]] QByteArray toHtml(const Report& report, const HtmlParts& parts);

/// The same with figures alone: signs are plain letters and colours those of the reader.
[[nodiscard]] QByteArray toHtml(const Report& report, const FigureWriter& figure);

/// The word of a standing in class names and custom properties, e.g. "due-soon".
[[nodiscard]] QString cssName(Standing standing);

}  // namespace report
