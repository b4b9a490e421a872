#pragma once

#include "core/records/catalogue.h"

namespace ui {

/// Kinds that belong together on a page with many.
struct KindGroup {
    QByteArray key;     ///< that a kind chooses it by
    const char* title;  ///< source text, context "sections"
    QList<const records::Kind*> kinds;
};

/// One page of the side bar and the kinds that it holds.
struct Section {
    QByteArray key;     ///< never reused: settings are kept by it
    const char* title;  ///< source text, context "sections"
    QString icon;
    QList<const records::Kind*> kinds;  ///< empty for pages that are no lists
    QList<KindGroup> groups = {};       ///< of all its kinds; empty when there are few

    [[nodiscard]] bool holds(const records::Kind& kind) const { return kinds.contains(&kind); }
};

/// The pages in their order. A kind that no page asks for stands among the registers, so that a new one needs no line here.
[[nodiscard]] QList<Section> sectionsOf(const records::Catalogue& catalogue);

}  // namespace ui
