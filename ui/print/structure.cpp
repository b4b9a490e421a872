#include "ui/print/structure.h"

#include <algorithm>

namespace print {

QByteArray tagOf(Role role) {
    switch (role) {
        case Role::Document: return "Document";
        case Role::Heading1: return "H1";
        case Role::Heading2: return "H2";
        case Role::Heading3: return "H3";
        case Role::Heading4: return "H4";
        case Role::Paragraph: return "P";
        case Role::Caption: return "Caption";
        case Role::List: return "L";
        case Role::ListItem: return "LI";
        case Role::Label: return "Lbl";
        case Role::ListBody: return "LBody";
        case Role::Table: return "Table";
        case Role::TableHead: return "THead";
        case Role::TableBody: return "TBody";
        case Role::Row: return "TR";
        case Role::HeadCell: return "TH";
        case Role::Cell: return "TD";
        case Role::Figure: return "Figure";
        case Role::Contents: return "TOC";
        case Role::ContentsItem: return "TOCI";
        case Role::Reference: return "Reference";
        case Role::Link: return "Link";
    }
    return "P";
}

int Structure::add(Role role, int parent) {
    Element element;
    element.role = role;
    element.parent = parent;
    m_elements.append(std::move(element));
    return static_cast<int>(m_elements.size()) - 1;
}

int Structure::addHeading(int level) {
    constexpr Role roles[] = {Role::Heading1, Role::Heading2, Role::Heading3, Role::Heading4};
    m_lastLevel = std::clamp(level, 1, std::min(4, m_lastLevel + 1));
    return add(roles[m_lastLevel - 1]);
}

}  // namespace print
