#include "core/picture/certain_changes.h"

#include "core/picture/picture_words.h"

#include <algorithm>

namespace picture {

std::vector<const GroupFigures*> certainChanges(const YearPicture& picture) {
    const auto isCertain = [](const GroupFigures& group) { return group.signal && *group.signal != Signal::None; };
    std::vector<const GroupFigures*> changes;
    for (const GroupFigures& group : picture.groups) {
        if (!isCertain(group)) continue;
        const bool told = !group.area.isEmpty() && std::any_of(picture.groups.begin(), picture.groups.end(), [&](const GroupFigures& whole) {
            return whole.area.isEmpty() && whole.categoryId == group.categoryId && isCertain(whole) && *whole.signal == *group.signal;
        });
        if (!told) changes.push_back(&group);
    }
    std::stable_sort(changes.begin(), changes.end(), [](const GroupFigures* a, const GroupFigures* b) { return *a->pAdjusted < *b->pAdjusted; });
    return changes;
}

QString signalWords(const GroupFigures& group) {
    const QString name = group.area.isEmpty() ? group.category : group.category + QStringLiteral(", ") + group.area;
    return name + QStringLiteral(": ") + changeWords(group);
}

}  // namespace picture
