#pragma once

#include "core/base/error.h"

namespace records {

/// The rule that the second of two moments does not come before the first. Moments compare as text: the day first, then the time of day; one without a time is
/// the whole day, and one that is not filled in breaks nothing. Of two on the same day the sentence speaks of their times.
/// @param field  the key of the second moment's field
[[nodiscard]] inline QList<base::FieldIssue> momentsFollow(const char* field, const QString& first, const QString& second) {
    constexpr qsizetype kDay = 10;  // letters of the day
    if (first.isEmpty() || second.isEmpty() || second >= first.left(second.size())) return {};
    if (second.left(kDay) == first.left(kDay))
        return {{field, {"before-start", QT_TRANSLATE_NOOP("message", "%1 is before %2. Change one of the times."), {second.mid(kDay + 1), first.mid(kDay + 1)}}}};
    return {{field, {"before-start", QT_TRANSLATE_NOOP("message", "%1 is before %2. Change one of the days."), {second, first}}}};
}

}  // namespace records
