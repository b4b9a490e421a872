#pragma once

#include "core/report/report.h"
#include "ui/print/structure.h"
#include "ui/print/typesetter.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <memory>
#include <variant>

namespace print {

/// One line of text; @p at is the start of its baseline.
struct TextRun {
    QPointF at;
    QString text;
    Style style;
    QRgb colour = 0;
    int element = kNoElement;  ///< the part of the report that it belongs to
};

/// A filled rectangle: a rule, a panel. Ornament.
struct Fill {
    QRectF rect;
    QRgb colour = 0;
};

/// The sign of a standing. Ornament: its word stands beside it.
struct SignMark {
    QRectF rect;
    report::Standing standing = report::Standing::OnTrack;
};

struct FigureMark {
    QRectF rect;
    std::shared_ptr<const report::CurveFigure> figure;
    int element = kNoElement;
};

/// A drawing, at its width.
struct DrawingMark {
    QRectF rect;
    std::shared_ptr<const report::Drawing> drawing;
    int letters = 0;  ///< their height in points
    int element = kNoElement;
};

/// The municipality's coat of arms.
struct ArmsMark {
    QRectF rect;
    std::shared_ptr<const QImage> picture;
    int element = kNoElement;
};

/// The number of the page on which a heading stands; @p at is the end of its baseline.
struct PageNumber {
    QPointF at;
    qsizetype target = 0;  ///< number in the outline
    Style style;
    QRgb colour = 0;
    int element = kNoElement;
};

/// A place to click on, that leads to a heading. Not painted.
struct LinkArea {
    QRectF rect;
    qsizetype target = 0;  ///< number in the outline
    int element = kNoElement;
};

using Item = std::variant<TextRun, Fill, SignMark, FigureMark, DrawingMark, ArmsMark, PageNumber, LinkArea>;

/// What stands on one page, in points from the page's own upper left corner.
struct Page {
    QList<Item> items;
    bool turned = false;  ///< lies across among upright ones, for a table that is too wide for those
};

/// A heading as a target of navigation; pages from 0, @p top in points from the page's upper edge.
struct OutlineEntry {
    int level = 1;
    QString text;
    int page = 0;
    double top = 0;
};

/// A report set in pages: plain data, to be painted by anyone.
struct Layout {
    QSizeF pageSize;    ///< of a page that is not turned
    QList<Page> pages;  ///< at least one
    QList<OutlineEntry> outline;
    Structure structure;
};

/// The size of @p page in points.
[[nodiscard]] inline QSizeF sizeOf(const Layout& layout, const Page& page) { return page.turned ? layout.pageSize.transposed() : layout.pageSize; }

/// Sets @p report on A4 pages: header and footer, title, table headers repeated, no heading without what follows it, a table of
/// contents when there are more than six pages. A table too wide for an upright page stands on one that lies across.
[[nodiscard]] Layout layOut(const report::Report& report, Typesetter& type);

}  // namespace print
