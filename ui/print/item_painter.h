#pragma once

#include "ui/print/page_layout.h"
#include "ui/print/page_marks.h"

#include <QLocale>
#include <optional>

class QPainter;

namespace print {

/// The locale in which a report writes its numbers, and its language as a code.
[[nodiscard]] QLocale localeOf(const report::Report& report);
[[nodiscard]] QString languageOf(const report::Report& report);

/// Paints the items of a page, at kUnitsPerPoint units a point; fonts and pens are changed only when they differ, for a table has many thousand cells.
class ItemPainter {
public:
    /// @param marker  says what belongs to which part of the report; null on paper, which is not read aloud
    ItemPainter(QPainter& painter, Typesetter& type, const Layout& layout, QLocale locale, PaintMarker* marker)
        : m_painter(painter), m_type(type), m_layout(layout), m_locale(std::move(locale)), m_marker(marker) {}

    /// A page begins with the painter's own font and pen.
    void begin();

    void operator()(const TextRun& run);
    void operator()(const Fill& fill);
    void operator()(const SignMark& sign);
    void operator()(const PageNumber& number);
    void operator()(const LinkArea& link);
    void operator()(const FigureMark& mark);
    void operator()(const DrawingMark& mark);
    void operator()(const ArmsMark& mark);

private:
    void mark(int element) const;
    void markFigure(int element, const QRectF& rect) const;

    QPainter& m_painter;
    Typesetter& m_type;
    const Layout& m_layout;
    QLocale m_locale;
    PaintMarker* m_marker;
    std::optional<Style> m_style;
    std::optional<QRgb> m_colour;
};

}  // namespace print
