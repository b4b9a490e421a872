#pragma once

#include "core/base/error.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_marks.h"
#include "ui/print/structure.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace print {

/// What a painted PDF lacks.
struct FinishInfo {
    QString title;                       ///< not empty
    QString language;                    ///< BCP 47 tag, e.g. "sv"
    QDate day;                           ///< its noon in UTC becomes the document's date
    const QList<OutlineEntry>& outline;  ///< in reading order
    const Structure& structure;
    const PaintedMarks& marks;
};

/// Makes a PDF/A-2a that is a PDF/UA-1 of what QPdfWriter writes as PDF/A-1b with the marks of PaintMarker: structure, marked content,
/// language, title in the window, nested outline, links, page labels, fixed dates and identity, and a text layer that copies and
/// searches as it reads. The same input gives the same bytes.
/// @error File when @p painted is no PDF or its marks are not those of the structure
[[nodiscard]] base::Result<QByteArray> finishPdf(const QByteArray& painted, const FinishInfo& info);

}  // namespace print
