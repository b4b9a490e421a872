#include "ui/common/list/list_choice.h"

#include <QHash>

namespace ui {

const ListChoice* listChoiceOf(const QByteArray& kind) {
    static const QHash<QByteArray, ListChoice> all{
        // In the order that the steering group gave them, with how far the plan is and what is late in it.
        {"focus-area", {{"title", "stage", "late-activities", "special-focus", "rank"}, "title", "stage", "rank", true}},
        // Whom one rings, and whether one should.
        {"person", {{"name", "freshness", "phone", "organisation"}, "name", "freshness", {}, false, {{"phone", 13}}}},
        // What is counted is told by its category, which is long; the month is short.
        {"police-statistic", {{"month", "category", "area", "reports"}, "category", {}, {}, false, {{"month", 9}, {"area", 14}}}},
        // Days of a category are for the few that came later or have gone; they stand in the form.
        {"category", {{"name"}, "name", {}, {}, false}},
        // A day and a kind are alike for many: where the round goes tells it from the others.
        {"round", {{"day", "stops", "state", "kind"}, "stops", {}, {}, false, {{"kind", 12}}}},
        // What is looked at, and where.
        {"checkpoint", {{"label", "scopes", "source"}, "label", {}, {}, false}},
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
