#pragma once

#include "core/report/report.h"
#include "ui/print/typesetter.h"

#include <QColor>
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
};

/// A filled rectangle: a rule, a panel.
struct Fill {
    QRectF rect;
    QRgb colour = 0;
};

struct SignMark {
    QRectF rect;
    report::Standing standing = report::Standing::OnTrack;
};

struct FigureMark {
    QRectF rect;
    std::shared_ptr<const report::CurveFigure> figure;
};

/// A drawing, at its width.
struct PictureMark {
    QRectF rect;
    std::shared_ptr<const report::Picture> picture;
    int letters = 0;  ///< their height in points
};

using Item = std::variant<TextRun, Fill, SignMark, FigureMark, PictureMark>;

/// What stands on one page, in points from the page's own upper left corner.
struct Page {
    QList<Item> items;
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
    QSizeF pageSize;
    QList<Page> pages;  ///< at least one
    QList<OutlineEntry> outline;
};

/// Sets @p report on A4 pages: header and footer, title, table headers repeated, no heading without what follows it.
[[nodiscard]] Layout layOut(const report::Report& report, Typesetter& type);

}  // namespace print
