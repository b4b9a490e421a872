#include "ui/print/check_parts.h"

#include <algorithm>
#include <set>
#include <string>

namespace print {

namespace {

using Object = QPDFObjectHandle;
using Names = std::set<std::string>;

const Names kStandard{"/Document", "/Part",   "/Sect", "/Div",   "/TOC",   "/TOCI",  "/H1",        "/H2",      "/H3",   "/H4",        "/H5",    "/H6",
                      "/P",        "/L",      "/LI",   "/Lbl",   "/LBody", "/Table", "/TR",        "/TH",      "/TD",   "/THead",     "/TBody", "/TFoot",
                      "/Caption",  "/Figure", "/Span", "/Quote", "/Note",  "/Link",  "/Reference", "/Formula", "/Form", "/BlockQuote"};
/// Where what may stand; other types stand anywhere.
const std::map<std::string, Names> kParents{{"/TR", {"/Table", "/THead", "/TBody", "/TFoot"}},
                                            {"/TH", {"/TR"}},
                                            {"/TD", {"/TR"}},
                                            {"/THead", {"/Table"}},
                                            {"/TBody", {"/Table"}},
                                            {"/TFoot", {"/Table"}},
                                            {"/LI", {"/L"}},
                                            {"/LBody", {"/LI"}},
                                            {"/TOCI", {"/TOC"}},
                                            {"/Caption", {"/Table", "/Figure", "/TOC", "/L"}}};
/// And what may stand in it; others hold anything.
const std::map<std::string, Names> kKids{{"/Table", {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}},
                                         {"/THead", {"/TR"}},
                                         {"/TBody", {"/TR"}},
                                         {"/TFoot", {"/TR"}},
                                         {"/TR", {"/TH", "/TD"}},
                                         {"/L", {"/LI", "/L", "/Caption"}},
                                         {"/LI", {"/Lbl", "/LBody"}},
                                         {"/TOC", {"/TOCI", "/TOC", "/Caption"}}};

std::vector<Object> listOf(Object value) {
    if (value.isArray()) return value.getArrayAsVector();
    return value.isNull() ? std::vector<Object>() : std::vector<Object>{value};
}

class TreeWalk {
public:
    TreeWalk(QPDF& pdf, Faults& faults) : m_pdf(pdf), m_faults(faults) {}

    StructureFindings run() {
        Object root = m_pdf.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary()) {
            m_faults.add("structure");
            return m_findings;
        }
        m_roles = root.getKey("/RoleMap");
        std::vector<Object> kids = listOf(root.getKey("/K"));
        m_faults.require(kids.size() == 1, "document-element");
        for (const Object& kid : kids) element(kid, root.getObjGen(), std::string(), nullptr);
        return m_findings;
    }

private:
    /// What is counted over the rows of a table.
    struct TableShape {
        int columns = -1;
        std::vector<int> hanging;  // rows that a cell of an earlier row still spans, by column
    };

    /// An element as faults name it, put into words only when there is one.
    struct Where {
        const std::string& type;
        int number = 0;

        operator QString() const {
            return QString::fromStdString(type.empty() ? type : type.substr(1)) + u' ' + QString::number(number);
        }  // NOLINT(google-explicit-constructor)
    };

    void require(bool kept, const char* rule, const Where& where) {
        if (!kept) m_faults.add(rule, where);
    }

    /// The value of an attribute, from whichever owner.
    static Object attribute(Object element, const std::string& owner, const std::string& key) {
        for (Object attributes : listOf(element.getKey("/A")))
            if (attributes.isDictionary() && attributes.getKey("/O").isName() && attributes.getKey("/O").getName() == owner && attributes.hasKey(key))
                return attributes.getKey(key);
        return Object::newNull();
    }

    std::string element(Object element, QPDFObjGen parent, const std::string& parentType, TableShape* shape) {
        // One that was seen is let go and no dictionary any more.
        if (!m_seen.insert(element.getObjectID()).second) {
            m_faults.add("element-twice", QString::number(element.getObjectID()));
            return {};
        }
        if (!element.isDictionary() || !element.getKey("/S").isName()) {
            m_faults.add("element", QString::number(element.getObjectID()));
            return {};
        }
        std::string type = element.getKey("/S").getName();
        if (kStandard.count(type) == 0 && m_roles.isDictionary() && m_roles.getKey(type).isName()) type = m_roles.getKey(type).getName();
        const Where where{type, element.getObjectID()};
        require(kStandard.count(type) > 0, "standard-type", where);
        require(element.getKey("/P").getObjGen() == parent, "parent", where);
        if (parentType.empty()) require(type == "/Document", "document-element", where);
        if (const auto allowed = kParents.find(type); allowed != kParents.cend()) require(allowed->second.count(parentType) > 0, "nesting", where);
        if (const auto allowed = kKids.find(parentType); allowed != kKids.cend()) require(allowed->second.count(type) > 0, "nesting", where);
        own(element, type, where);

        TableShape ownShape;
        if (type == "/Table") shape = &ownShape;
        const bool holder = kKids.count(type) > 0 && type != "/LI" && type != "/TOC";
        bool linked = false;
        std::vector<std::string> kidTypes;
        int column = 0;
        std::vector<Object> kids = listOf(element.getKey("/K"));
        for (Object kid : kids) {
            if (kid.isInteger()) {
                content(element.getKey("/Pg"), static_cast<int>(kid.getIntValue()), element, where);
                require(!holder, "content-place", where);
            } else if (kid.isDictionary() && kid.hasKey("/MCID")) {
                content(kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.getKey("/Pg"), static_cast<int>(kid.getKey("/MCID").getIntValue()), element, where);
                require(!holder, "content-place", where);
            } else if (kid.isDictionary() && kid.hasKey("/Obj")) {
                m_findings.links[kid.getKey("/Obj").getObjectID()] = element.getObjectID();
                linked = true;
            } else {
                if (type == "/TR" && shape != nullptr && kid.isDictionary()) placeCell(kid, *shape, column);
                kidTypes.push_back(this->element(kid, element.getObjGen(), type, shape));
            }
        }
        if (type == "/Link") require(linked, "link-object", where);
        if (type == "/TR" && shape != nullptr) endRow(*shape, column, where);
        if (type == "/L" || type == "/Table" || type == "/TR" || type == "/TOC") require(!kidTypes.empty(), "empty", where);
        if (type == "/LI") require(std::count(kidTypes.cbegin(), kidTypes.cend(), "/LBody") == 1, "list-item", where);
        // Its memory is needed for those that follow.
        if (element.isIndirect()) m_pdf.replaceObject(element.getObjGen(), Object::newNull());
        return type;
    }

    void own(Object element, const std::string& type, const Where& where) {
        if (type.size() == 3 && type[1] == 'H' && type[2] >= '1' && type[2] <= '6') {
            const int level = type[2] - '0';
            require(level <= m_level + 1, "heading-order", where);
            m_level = level;
            ++m_findings.headings;
        } else if (type == "/Figure") {
            Object words = element.getKey("/Alt");
            require(words.isString() && !words.getUTF8Value().empty(), "alternative-text", where);
            Object box = attribute(element, "/Layout", "/BBox");
            require(box.isArray() && box.getArrayNItems() == 4, "figure-box", where);
        } else if (type == "/TH") {
            Object scope = attribute(element, "/Table", "/Scope");
            require(scope.isName() && (scope.getName() == "/Column" || scope.getName() == "/Row" || scope.getName() == "/Both"), "scope", where);
        } else if (type == "/L") {
            Object labels = attribute(element, "/List", "/ListNumbering");
            m_numbered = labels.isName() && labels.getName() != "/None";
        } else if (type == "/Lbl") {
            require(m_numbered, "list-numbering", where);
        }
    }

    void content(Object page, int number, Object element, const Where& where) {
        if (!page.isDictionary() || number < 0) {
            m_faults.add("content-page", where);
            return;
        }
        std::vector<int>& elements = m_findings.elements[page.getObjectID()];
        if (elements.size() <= static_cast<std::size_t>(number)) elements.resize(static_cast<std::size_t>(number) + 1, 0);
        int& known = elements[static_cast<std::size_t>(number)];
        require(known == 0, "content-twice", where);
        known = element.getObjectID();
    }

    static int span(Object cell, const std::string& key) {
        Object value = attribute(cell, "/Table", key);
        return value.isInteger() ? std::max(1, static_cast<int>(value.getIntValue())) : 1;
    }

    static void placeCell(Object cell, TableShape& shape, int& column) {
        const auto hanging = [&](int at) -> int& {
            if (shape.hanging.size() <= static_cast<std::size_t>(at)) shape.hanging.resize(static_cast<std::size_t>(at) + 1, 0);
            return shape.hanging[static_cast<std::size_t>(at)];
        };
        while (hanging(column) > 0) ++column;
        const int rows = span(cell, "/RowSpan");
        for (int i = span(cell, "/ColSpan"); i > 0; --i) hanging(column++) = rows;
    }

    void endRow(TableShape& shape, int column, const Where& where) {
        while (static_cast<std::size_t>(column) < shape.hanging.size() && shape.hanging[static_cast<std::size_t>(column)] > 0) ++column;
        for (int& rows : shape.hanging) rows = std::max(0, rows - 1);
        if (shape.columns < 0) shape.columns = column;
        require(column == shape.columns, "table-columns", where);
    }

    QPDF& m_pdf;
    Faults& m_faults;
    Object m_roles = Object::newNull();
    StructureFindings m_findings;
    std::set<int> m_seen;
    int m_level = 0;
    bool m_numbered = false;
};

}  // namespace

StructureFindings checkStructure(QPDF& pdf, Faults& faults) { return TreeWalk(pdf, faults).run(); }

ParentTree readParentTree(QPDF& pdf) {
    ParentTree out;
    std::vector<Object> nodes{pdf.getRoot().getKey("/StructTreeRoot")};
    nodes.front() = nodes.front().isDictionary() ? nodes.front().getKey("/ParentTree") : Object::newNull();
    std::set<int> seen;
    while (!nodes.empty()) {
        Object node = nodes.back();
        nodes.pop_back();
        if (!node.isDictionary() || (node.isIndirect() && !seen.insert(node.getObjectID()).second)) continue;
        for (const Object& kid : listOf(node.getKey("/Kids"))) nodes.push_back(kid);
        std::vector<Object> numbers = listOf(node.getKey("/Nums"));
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
            if (!numbers[i].isInteger()) continue;
            const int key = static_cast<int>(numbers[i].getIntValue());
            Object value = numbers[i + 1];
            if (!value.isArray()) {
                out.single[key] = value.getObjectID();
                continue;
            }
            std::vector<int>& elements = out.pages[key];
            for (const Object& element : value.getArrayAsVector()) elements.push_back(element.getObjectID());
            if (value.isIndirect()) pdf.replaceObject(value.getObjGen(), Object::newNull());
        }
    }
    return out;
}

}  // namespace print
