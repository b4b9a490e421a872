#pragma once

#include "ui/drawing/drawing.h"

#include <functional>

namespace drawing {

/// The step of an axis: the least of 1, 2 and 5 times a power of ten that is no smaller than @p rough, which is above 0.
[[nodiscard]] double roundStep(double rough);

/// An axis that begins at 0, with round steps.
struct ZeroAxis {
    double top = 1;
    QList<double> ticks;  ///< 0 and up, the last is `top`
};
/// @param highest  what must fit, 0 or more. @param whole  for counts: no step below 1
[[nodiscard]] ZeroAxis zeroAxis(double highest, int mostSteps, bool whole);

/// One word of a key, with the sample that is drawn before it.
struct KeyWord {
    QString text;
    std::function<void(QPainter&, const QRectF&)> sample;
};
/// The height of a key of words in a row that goes on on the next line; 0 without words.
[[nodiscard]] double keyHeight(const QStringList& words, const QFont& font, double width);
/// Paints the key with its upper left corner at the origin.
void paintKey(QPainter& painter, const QList<KeyWord>& words, const Look& look, double width);

/// The colour of lines that only help the eye: paler than what stands upon them, in every scheme.
[[nodiscard]] QColor gridLine(const Palette& colours);

/// Strokes over a box whose number is not told. Lines, not a pattern brush: SVG readers leave that out.
void paintHatch(QPainter& painter, const QRectF& box, const Palette& colours);

/// A frame around the part that keyboard or mouse stand on.
void paintCurrent(QPainter& painter, const QRectF& rect, const Palette& colours);

}  // namespace drawing
