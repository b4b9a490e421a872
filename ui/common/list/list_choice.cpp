#include "ui/common/list/list_choice.h"

#include <QHash>

namespace ui {

const ListChoice* listChoiceOf(const QByteArray& kind) {
    static const QHash<QByteArray, ListChoice> all{
        // In the order that the steering group gave them, with how far the plan is and what is late in it.
        {"focus-area", {{"title", "stage", "late-activities", "special-focus", "rank"}, "title", "stage", "rank", true}},
        // Whom one rings, and whether one should.
        {"person", {{"name", "freshness", "phone", "organisation"}, "name", "freshness", {}, false, {{"phone", 13}}}},
        {"decision", {{"day", "decided", "body", "rank"}, "decided", {}, {}, true}},
        // Of which period it is and why, whatever the list has room for: that is what one looks for in it.
        {"excuse", {{"commitment", "period", "reason", "day", "scope"}, "reason", {}, {}, false, {{"commitment", 5}, {"period", 11}}}},
        // Where it was and how it was told: a category and an area alone are alike for many.
        {"incident", {{"occurred", "place", "description", "category", "status", "area"}, "description", {}, {}, false}},
    };
    const auto found = all.constFind(kind);
    return found == all.cend() ? nullptr : &*found;
}

}  // namespace ui
