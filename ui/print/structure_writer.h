#pragma once

#include "ui/print/page_marks.h"
#include "ui/print/structure.h"

#include <QByteArray>
#include <functional>
#include <vector>

namespace print {

/// The structure of a report as objects of a PDF: the elements, what belongs to each, and the way back from each stretch of a page.
class StructureWriter {
public:
    /// The numbers of the objects that the structure speaks of.
    struct Numbers {
        int first = 0;           ///< of the structure's own objects
        std::vector<int> pages;  ///< of each page
        std::vector<int> links;  ///< of each link
    };

    /// @param pageHeights  of each page, in points
    StructureWriter(const Structure& structure, const PaintedMarks& marks, std::vector<double> pageHeights);

    /// How many objects there will be; the first one is the root.
    [[nodiscard]] int count() const { return static_cast<int>(m_kept) + 2 + static_cast<int>(m_marks.pages.size()); }
    /// Gives all objects in the order of their numbers.
    void write(const Numbers& numbers, const std::function<void(const QByteArray&)>& add) const;

private:
    struct Stretch {
        int page = 0;
        int number = 0;  // MCID
    };

    [[nodiscard]] int objectOf(int element, const Numbers& numbers) const { return numbers.first + 2 + m_position[static_cast<std::size_t>(element)]; }
    [[nodiscard]] QByteArray elementObject(int element, const Numbers& numbers) const;
    [[nodiscard]] QByteArray kidsOf(int element, const Numbers& numbers) const;
    [[nodiscard]] QByteArray attributesOf(int element) const;

    const Structure& m_structure;
    const PaintedMarks& m_marks;
    std::vector<double> m_pageHeights;
    std::size_t m_kept = 0;
    std::vector<int> m_position;       // of each element among those that are written, -1 for an unused one
    std::vector<int> m_firstKid;       // index in m_kids; one more than there are elements
    std::vector<int> m_kids;           // elements
    std::vector<int> m_firstStretch;   // index in m_stretches; one more than there are elements
    std::vector<Stretch> m_stretches;  // by element, in reading order
};

/// A text as the value of a PDF dictionary.
[[nodiscard]] QByteArray pdfText(const QString& text);

}  // namespace print
