#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QSizeF>
#include <memory>

class QPainter;

namespace print {

/// The pages of a report for a printer: the same as those of its PDF, given as letters and lines and not as pictures of them, so that they are as sharp as
/// the printer is. Needs a QApplication and the embedded fonts.
class PaperPages {
public:
    /// @error File when the fonts are missing
    [[nodiscard]] static base::Result<std::unique_ptr<PaperPages>> of(const report::Report& report);
    ~PaperPages();

    [[nodiscard]] int count() const;
    /// In points.
    [[nodiscard]] QSizeF size(int page) const;
    /// Paints a page with its upper left corner at the painter's origin; a unit of the painter is a point.
    void paint(QPainter& painter, int page);

private:
    PaperPages();
    class Private;
    std::unique_ptr<Private> m_p;
};

}  // namespace print
