#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QStringList>

namespace print {

struct Document {
    QByteArray bytes;
    QStringList missingLetters;  ///< letters that no embedded font has; □ stands in their place
    int pages = 0;
};

/// Makes a PDF/A-1b of @p report on A4 pages, searchable, with outline, language and title. The same report gives the same
/// bytes when the hash seed is fixed (QHashSeed::setDeterministicGlobalSeed()). Needs a QApplication and the embedded fonts.
/// @error File when the fonts are missing or the PDF library fails
[[nodiscard]] base::Result<Document> makePdf(const report::Report& report);

}  // namespace print
