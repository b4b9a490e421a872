#pragma once

#include "core/base/error.h"
#include "core/report/html_writer.h"

#include <QByteArray>
#include <QSizeF>

namespace report {

/// Colours as "#rrggbb".
struct OdtColours {
    QString muted = QStringLiteral("black");  ///< of secondary text and of lines that part heads
    QString line = QStringLiteral("black");   ///< between rows
    QString panel = QStringLiteral("white");  ///< behind a judgement
};

/// What a text document takes from the drawing layer, which the core does not know.
struct OdtParts {
    FigureWriter figure{};    ///< the curve as an <svg> document
    DrawingWriter drawing{};  ///< the drawing as such
    /// An <svg> document as PNG, for programs that draw no vectors. @p size is set to its size in points.
    std::function<QByteArray(const QString& svg, QSizeF& size)> pixels{};
    OdtColours colours{};
};

/// Writes @p report as an OpenDocument text (.odt) for those who must edit it: real headings, lists and tables with heads, pictures with their words.
/// Same report, same bytes: dates within are the report's day.
/// @source OASIS OpenDocument 1.3
/// @error cannot-write (File) when the archive could not be made
[[nodiscard]] base::Result<QByteArray> toOdt(const Report& report, const OdtParts& parts);

}  // namespace report
