#pragma once

#include "core/report/html_writer.h"
#include "core/report/odt_writer.h"
#include "core/report/report.h"

#include <QLocale>
#include <QString>

namespace print {

/// A drawing as an <svg> document of vectors and real text with title and description.
[[nodiscard]] QString drawingSvg(const report::DrawnFigure& figure);
/// A curve as such; empty without content.
[[nodiscard]] QString curveSvg(const report::CurveFigure& figure, const QLocale& locale);

/// Everything that a web page takes from the drawing layer, in @p language ("sv" or "en").
[[nodiscard]] report::HtmlParts htmlParts(const QString& language);
/// Everything that a text document takes from it.
[[nodiscard]] report::OdtParts odtParts(const QString& language);

}  // namespace print
