#pragma once

#include "ui/print/structure.h"

#include <QHash>
#include <QList>
#include <QRectF>
#include <optional>
#include <string>
#include <string_view>

class QPainter;

namespace print {

/// A place to click on.
struct LinkSpot {
    int page = 0;
    QRectF rect;  ///< in points from the page's upper left corner
    qsizetype target = 0;
    int element = kNoElement;
};

/// What was painted where, for the structure.
struct PaintedMarks {
    QList<QList<int>> pages;   ///< of each page, the element of each marked stretch in order of painting: its number is the MCID
    QHash<int, QRectF> boxes;  ///< of figures, in points from the page's upper left corner
    QList<LinkSpot> links;
};

/// Marks what is painted. QPdfWriter cannot say what a line of text belongs to, so a rectangle far outside the page stands where a
/// stretch begins; its place says which. withMarks() makes marked content of it.
class PaintMarker {
public:
    explicit PaintMarker(QPainter& painter) : m_painter(painter) {}

    void beginPage();
    /// What is painted from here on belongs to @p element; kNoElement is ornament.
    void begin(int element);
    /// What is painted until the end is a hyphen that is there because the line ends.
    void beginSoftHyphen();
    void endSoftHyphen();

    [[nodiscard]] PaintedMarks& painted() { return m_painted; }

private:
    void mark(int place);

    QPainter& m_painter;
    PaintedMarks m_painted;
    std::optional<int> m_current;
};

/// The content of a page with marked content instead of the marks.
/// @param elements  those of the page's stretches
/// @return nothing when a mark is missing or one is too many
[[nodiscard]] std::optional<std::string> withMarks(std::string_view content, const QList<int>& elements, const Structure& structure);

}  // namespace print
