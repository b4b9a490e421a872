#pragma once

#include "ui/print/pdf_check.h"

#include <cstdint>
#include <map>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <string>
#include <vector>

namespace print {

/// Collects faults, up to a number that still can be read.
class Faults {
public:
    void add(const char* rule, const QString& where = {}) {
        constexpr qsizetype kMost = 20;
        if (m_faults.size() < kMost) m_faults.append({rule, where});
    }
    void require(bool kept, const char* rule, const QString& where = {}) {
        if (!kept) add(rule, where);
    }
    [[nodiscard]] const QList<Fault>& all() const { return m_faults; }

private:
    QList<Fault> m_faults;
};

/// What the structure says of pages and annotations; objects by their numbers.
struct StructureFindings {
    std::map<int, std::vector<int>> elements;  ///< of each page, the element of each MCID; 0 where none speaks of it
    std::map<int, int> links;                  ///< of each annotation, the element that it belongs to
    int headings = 0;
};

/// Walks the structure tree: names, places, tables, lists, headings, figures, links. Objects are let go once they were seen, for
/// there may be a hundred thousand: nobody can read them from @p pdf afterwards.
[[nodiscard]] StructureFindings checkStructure(QPDF& pdf, Faults& faults);

/// The way back from pages and annotations to the structure.
struct ParentTree {
    std::map<int, std::vector<int>> pages;  ///< by key, the element of each MCID
    std::map<int, int> single;              ///< by key, the element
};
[[nodiscard]] ParentTree readParentTree(QPDF& pdf);

inline constexpr std::size_t kCodes = 65'536;  ///< the letters of a font have two bytes

/// The bytes of a stream as they were before they were packed.
[[nodiscard]] std::string dataOf(QPDFObjectHandle stream);

/// What a page's content holds, whatever the structure says of it.
struct PageContent {
    std::vector<int> numbers;                                   ///< the MCIDs, in their order
    bool nested = false;                                        ///< a mark within a mark
    bool unbalanced = false;                                    ///< more ends than beginnings, or fewer
    bool unmarked = false;                                      ///< something is painted outside of all marks
    std::map<std::string, std::vector<std::uint16_t>> letters;  ///< the codes shown of each font, by its name on the page
    std::set<std::string> states;                               ///< graphics states, by their names on the page
    std::vector<std::string> troubles;
};
/// The content of every page. Touches nothing but the pages' own objects, so that it can run beside the structure's check on a file
/// of its own.
[[nodiscard]] std::vector<PageContent> readPages(QPDF& pdf);

/// Every page: its content, fonts, links, and that structure and content know the same.
void checkPages(QPDF& pdf, const std::vector<PageContent>& contents, const StructureFindings& structure, const ParentTree& parents, Faults& faults);

/// Catalog, properties and metadata.
void checkDocument(QPDF& pdf, Faults& faults);

}  // namespace print
