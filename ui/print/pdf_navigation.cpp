#include "ui/print/pdf_navigation.h"

#include "ui/print/pdf_values.h"

#include <algorithm>

namespace print {

namespace {

using Object = QPDFObjectHandle;

double heightOf(Object page) { return page.getKey("/MediaBox").getArrayItem(3).getNumericValue(); }

Object destinationOf(const OutlineEntry& entry, const std::vector<Object>& pages) {
    constexpr double kAbove = 8;  // a little room above the heading
    const Object page = pages.at(static_cast<std::size_t>(entry.page));
    Object out = Object::newArray();
    out.appendItem(page);
    out.appendItem(Object::newName("/XYZ"));
    out.appendItem(Object::newNull());
    out.appendItem(Object::newReal(std::max(0.0, heightOf(page) - entry.top + kAbove), 1));
    out.appendItem(Object::newNull());
    return out;
}

class OutlineBuilder {
public:
    OutlineBuilder(QPDF& pdf, const std::vector<Object>& pages) : m_pdf(pdf), m_pages(pages) {}

    /// Builds the tree; nothing when there is no heading.
    void build(const QList<OutlineEntry>& entries) {
        if (entries.isEmpty()) return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        qsizetype next = 0;
        const int count = addChildren(root, entries, next, 0);
        root.replaceKey("/Count", Object::newInteger(count));
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

private:
    /// Adds all entries deeper than @p level below @p parent; the number of visible ones, which are all.
    int addChildren(Object parent, const QList<OutlineEntry>& entries, qsizetype& next, int level) {
        int count = 0;
        Object previous;
        while (next < entries.size() && entries[next].level > level) {
            const OutlineEntry& entry = entries[next++];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", textValue(entry.text));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destinationOf(entry, m_pages));
            if (previous.isInitialized()) {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            } else {
                parent.replaceKey("/First", item);
            }
            const int below = addChildren(item, entries, next, entry.level);
            if (below > 0) item.replaceKey("/Count", Object::newInteger(below));
            count += 1 + below;
            previous = item;
        }
        if (previous.isInitialized()) parent.replaceKey("/Last", previous);
        return count;
    }

    QPDF& m_pdf;
    const std::vector<Object>& m_pages;
};

Object annotationOf(const LinkSpot& link, const OutlineEntry& target, std::int64_t parentKey, const std::vector<Object>& pages) {
    const double height = heightOf(pages.at(static_cast<std::size_t>(link.page)));
    Object box = Object::newArray();
    for (const double edge : {link.rect.left(), height - link.rect.bottom(), link.rect.right(), height - link.rect.top()})
        box.appendItem(Object::newReal(edge, 1));
    Object border = Object::newArray();
    for (int i = 0; i < 3; ++i) border.appendItem(Object::newInteger(0));
    constexpr int kPrinted = 4;
    Object out = Object::newDictionary();
    out.replaceKey("/Type", Object::newName("/Annot"));
    out.replaceKey("/Subtype", Object::newName("/Link"));
    out.replaceKey("/Rect", box);
    out.replaceKey("/Border", border);
    out.replaceKey("/F", Object::newInteger(kPrinted));
    out.replaceKey("/Dest", destinationOf(target, pages));
    out.replaceKey("/Contents", textValue(target.text + QStringLiteral(", ") + QString::number(target.page + 1)));
    out.replaceKey("/StructParent", Object::newInteger(parentKey));
    return out;
}

}  // namespace

void addOutline(QPDF& pdf, const QList<OutlineEntry>& outline, const std::vector<QPDFObjectHandle>& pages) { OutlineBuilder(pdf, pages).build(outline); }

std::vector<QPDFObjectHandle> addLinks(QPDF& pdf, const QList<LinkSpot>& links, const QList<OutlineEntry>& outline,
                                       const std::vector<QPDFObjectHandle>& pages) {
    std::vector<Object> added;
    for (const LinkSpot& link : links) {
        const auto key = static_cast<std::int64_t>(pages.size() + added.size());
        added.push_back(pdf.makeIndirectObject(annotationOf(link, outline.at(link.target), key, pages)));
        Object page = pages.at(static_cast<std::size_t>(link.page));
        if (!page.getKey("/Annots").isArray()) page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(added.back());
    }
    return added;
}

void addPageLabels(QPDF& pdf) {
    Object style = Object::newDictionary();
    style.replaceKey("/S", Object::newName("/D"));
    Object numbers = Object::newArray();
    numbers.appendItem(Object::newInteger(0));
    numbers.appendItem(style);
    Object labels = Object::newDictionary();
    labels.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

}  // namespace print
