#pragma once

#include "core/base/error.h"
#include "ui/print/page_layout.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace print {

/// What a painted PDF lacks.
struct FinishInfo {
    QString title;
    QString language;             ///< BCP 47 tag, e.g. "sv"
    QDate day;                    ///< its noon in UTC becomes the document's date
    QList<OutlineEntry> outline;  ///< in reading order
};

/// Completes a PDF/A-1b as QPdfWriter writes it: language, title in the window, nested outline, fixed dates and identity, and
/// a text layer that copies and searches as it reads. The same input gives the same bytes.
/// @error File when @p painted is no PDF
[[nodiscard]] base::Result<QByteArray> finishPdf(const QByteArray& painted, const FinishInfo& info);

}  // namespace print
