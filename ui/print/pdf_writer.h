#pragma once

#include "core/base/error.h"
#include "core/report/report.h"
#include "ui/print/pdf_check.h"
#include "ui/print/reading_order.h"

#include <QByteArray>
#include <QStringList>
#include <memory>

namespace print {

struct Document {
    QByteArray bytes;
    QStringList missingLetters;  ///< letters that no embedded font has; □ stands in their place
    QList<Fault> faults;         ///< where the file does not keep what it claims: none, or this program is at fault
    int pages = 0;
};

/// Tells of the letters that no font has. @param letters  not empty
[[nodiscard]] base::Message missingLettersTold(const QStringList& letters);
/// Tells that a file was saved that fails its own check. @param faults  not empty
[[nodiscard]] base::Message faultsTold(const QList<Fault>& faults);

/// Paints a report page by page, so that a window can stay alive meanwhile. Needs a QApplication and the embedded fonts.
class PdfPainting {
public:
    enum class Show {
        Report,
        ReadingOrder,  ///< with numbers on its pieces: to be looked at, never to be handed on
    };
    /// Sets the pages. @error File when the fonts are missing
    [[nodiscard]] static base::Result<std::unique_ptr<PdfPainting>> begin(const report::Report& report, Show show = Show::Report);
    ~PdfPainting();

    [[nodiscard]] int pages() const;
    [[nodiscard]] int painted() const;
    /// The pieces in the order in which they are read.
    [[nodiscard]] QList<ReadPiece> order() const;
    /// Paints the next page. @return false when there is none left
    bool paintNext();
    /// The finished file, once all pages are painted, checked. @error File when the PDF library fails
    [[nodiscard]] base::Result<Document> finish();

private:
    PdfPainting();
    class Private;
    std::unique_ptr<Private> m_p;
};

/// Makes a file of @p report on A4 pages that is PDF/A-2a and PDF/UA-1 (docs/pdf.md). The same report gives the same
/// bytes when the hash seed is fixed (QHashSeed::setDeterministicGlobalSeed()). Needs a QApplication and the embedded fonts.
/// @error File when the fonts are missing or the PDF library fails
[[nodiscard]] base::Result<Document> makePdf(const report::Report& report);

}  // namespace print
