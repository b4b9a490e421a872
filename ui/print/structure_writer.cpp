#include "ui/print/structure_writer.h"

#include <algorithm>

namespace print {

namespace {

QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

/// Where the entries of each of @p count owners begin, from how many each has; one entry more than owners.
template <class Counts>
std::vector<int> starts(const Counts& counts) {
    std::vector<int> out(counts.size() + 1, 0);
    for (std::size_t i = 0; i < counts.size(); ++i) out[i + 1] = out[i] + counts[i];
    return out;
}

}  // namespace

QByteArray pdfText(const QString& text) {
    QByteArray out = "<FEFF";
    for (const QChar c : text) out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

StructureWriter::StructureWriter(const Structure& structure, const PaintedMarks& marks, std::vector<double> pageHeights)
    : m_structure(structure), m_marks(marks), m_pageHeights(std::move(pageHeights)) {
    const QList<Element>& elements = structure.elements();
    const auto count = static_cast<std::size_t>(elements.size());
    std::vector<int> kids(count, 0);
    std::vector<int> stretches(count, 0);
    for (std::size_t i = 1; i < count; ++i) ++kids[static_cast<std::size_t>(elements[static_cast<qsizetype>(i)].parent)];
    for (const QList<int>& page : marks.pages)
        for (const int element : page) ++stretches[static_cast<std::size_t>(element)];

    // The place of a table of contents is kept also in a report that is too short for one.
    const auto unused = [&](std::size_t i) { return elements[static_cast<qsizetype>(i)].role == Role::Contents && kids[i] == 0; };
    m_position.assign(count, -1);
    for (std::size_t i = 0; i < count; ++i)
        if (!unused(i)) m_position[i] = static_cast<int>(m_kept++);

    m_firstKid = starts(kids);
    m_kids.resize(count - 1);
    std::vector<int> next(m_firstKid.cbegin(), m_firstKid.cend() - 1);
    for (std::size_t i = 1; i < count; ++i) {
        const auto parent = static_cast<std::size_t>(elements[static_cast<qsizetype>(i)].parent);
        m_kids[static_cast<std::size_t>(next[parent]++)] = static_cast<int>(i);
    }
    m_firstStretch = starts(stretches);
    m_stretches.resize(static_cast<std::size_t>(m_firstStretch.back()));
    next.assign(m_firstStretch.cbegin(), m_firstStretch.cend() - 1);
    for (int page = 0; page < marks.pages.size(); ++page)
        for (int number = 0; number < marks.pages[page].size(); ++number) {
            const auto element = static_cast<std::size_t>(marks.pages[page][number]);
            m_stretches[static_cast<std::size_t>(next[element]++)] = {page, number};
        }
}

QByteArray StructureWriter::kidsOf(int element, const Numbers& numbers) const {
    const auto own = static_cast<std::size_t>(element);
    QByteArray kids;
    int count = 0;
    const auto add = [&](const QByteArray& kid) {
        if (count++ > 0) kids += ' ';
        kids += kid;
    };
    const int first = m_firstStretch[own];
    for (int i = first; i < m_firstStretch[own + 1]; ++i) {
        const Stretch& stretch = m_stretches[static_cast<std::size_t>(i)];
        if (stretch.page == m_stretches[static_cast<std::size_t>(first)].page) add(QByteArray::number(stretch.number));
        else add("<</Type/MCR/Pg " + reference(numbers.pages[static_cast<std::size_t>(stretch.page)]) + "/MCID " + QByteArray::number(stretch.number) + ">>");
    }
    if (m_structure.elements()[element].role == Role::Link)
        for (qsizetype i = 0; i < m_marks.links.size(); ++i)
            if (m_marks.links[i].element == element)
                add("<</Type/OBJR/Obj " + reference(numbers.links[static_cast<std::size_t>(i)]) + "/Pg " +
                    reference(numbers.pages[static_cast<std::size_t>(m_marks.links[i].page)]) + ">>");
    for (int i = m_firstKid[own]; i < m_firstKid[own + 1]; ++i) {
        const int kid = m_kids[static_cast<std::size_t>(i)];
        if (m_position[static_cast<std::size_t>(kid)] >= 0) add(reference(objectOf(kid, numbers)));
    }
    if (count == 0) return {};
    QByteArray out;
    if (first < m_firstStretch[own + 1]) out += "/Pg " + reference(numbers.pages[static_cast<std::size_t>(m_stretches[static_cast<std::size_t>(first)].page)]);
    return out + (count == 1 ? "/K " + kids : "/K[" + kids + ']');
}

QByteArray StructureWriter::attributesOf(int element) const {
    const Element& own = m_structure.elements()[element];
    QByteArray out;
    if (!own.language.isEmpty()) out += "/Lang(" + own.language.toLatin1() + ')';
    if (own.headOf != HeadOf::Nothing) out += own.headOf == HeadOf::Column ? "/A<</O/Table/Scope/Column>>" : "/A<</O/Table/Scope/Row>>";
    if (own.labels != Labels::None) out += own.labels == Labels::Decimal ? "/A<</O/List/ListNumbering/Decimal>>" : "/A<</O/List/ListNumbering/Disc>>";
    if (own.role == Role::Figure) {
        const QRectF box = m_marks.boxes.value(element);
        const auto first = static_cast<std::size_t>(m_firstStretch[static_cast<std::size_t>(element)]);
        const double height = m_pageHeights.at(static_cast<std::size_t>(m_stretches.at(first).page));
        QByteArray corners;
        for (const double edge : {box.left(), height - box.bottom(), box.right(), height - box.top()}) corners += QByteArray::number(edge, 'f', 1) + ' ';
        out += "/Alt" + pdfText(own.words) + "/A<</O/Layout/Placement/Block/BBox[" + corners.trimmed() + "]>>";
    }
    return out;
}

QByteArray StructureWriter::elementObject(int element, const Numbers& numbers) const {
    const Element& own = m_structure.elements()[element];
    const int parent = own.parent == kNoElement ? numbers.first : objectOf(own.parent, numbers);
    return "<</Type/StructElem/S/" + tagOf(own.role) + "/P " + reference(parent) + attributesOf(element) + kidsOf(element, numbers) + ">>";
}

void StructureWriter::write(const Numbers& numbers, const std::function<void(const QByteArray&)>& add) const {
    const int back = numbers.first + 1;
    const int firstPage = numbers.first + 2 + static_cast<int>(m_kept);
    const auto keys = static_cast<qsizetype>(numbers.pages.size() + numbers.links.size());
    add("<</Type/StructTreeRoot/K " + reference(objectOf(Structure::kRoot, numbers)) + "/ParentTree " + reference(back) + "/ParentTreeNextKey " +
        QByteArray::number(keys) + ">>");

    QByteArray nums;
    for (int i = 0; i < m_marks.pages.size(); ++i) nums += QByteArray::number(i) + ' ' + reference(firstPage + i) + ' ';
    for (qsizetype i = 0; i < m_marks.links.size(); ++i)
        nums += QByteArray::number(m_marks.pages.size() + i) + ' ' + reference(objectOf(m_marks.links[i].element, numbers)) + ' ';
    add("<</Nums[" + nums.trimmed() + "]>>");

    for (int i = 0; i < m_structure.elements().size(); ++i)
        if (m_position[static_cast<std::size_t>(i)] >= 0) add(elementObject(i, numbers));

    for (const QList<int>& page : m_marks.pages) {
        QByteArray elements = "[";
        for (const int element : page) elements += reference(objectOf(element, numbers)) + ' ';
        add(elements + ']');
    }
}

}  // namespace print
