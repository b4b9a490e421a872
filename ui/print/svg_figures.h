#pragma once

#include "core/report/html_writer.h"
#include "core/report/report.h"

#include <QLocale>
#include <QString>

namespace print {

/// The curve as an inline <svg> of real text and vectors, with the figure's words as its label; empty without content.
/// A drawing as an inline <svg>.
[[nodiscard]] QString pictureSvg(const report::DrawnFigure& figure);
[[nodiscard]] QString curveSvg(const report::CurveFigure& figure, const QLocale& locale);

/// Everything that a web page takes from the drawing layer, in @p language ("sv" or "en").
[[nodiscard]] report::HtmlParts htmlParts(const QString& language);

}  // namespace print
