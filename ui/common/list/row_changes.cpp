#include "ui/common/list/row_changes.h"

#include <QSet>
#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kRangesTold = 64;

/// The runs of places from @p begin to before @p end whose row is not in @p others.
QList<RowRange> runsWithout(const QList<qint64>& rows, qsizetype begin, qsizetype end, const QSet<qint64>& others) {
    QList<RowRange> runs;
    for (qsizetype i = begin; i < end && runs.size() <= kRangesTold; ++i) {
        if (others.contains(rows[i])) continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().count == i) ++runs.last().count;
        else runs << RowRange{i, 1};
    }
    return runs;
}

QSet<qint64> setOf(const QList<qint64>& rows, qsizetype begin, qsizetype end) {
    QSet<qint64> set;
    set.reserve(end - begin);
    for (qsizetype i = begin; i < end; ++i) set.insert(rows[i]);
    return set;
}

}  // namespace

std::optional<RowChanges> RowChanges::between(const QList<qint64>& before, const QList<qint64>& after) {
    // Most changes touch one place: what is equal at both ends costs one comparison a row.
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype prefix = std::distance(before.cbegin(), std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first);
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix]) ++suffix;
    const qsizetype beforeEnd = before.size() - suffix;
    const qsizetype afterEnd = after.size() - suffix;

    RowChanges changes;
    const QSet<qint64> old = setOf(before, prefix, beforeEnd);
    changes.removed = runsWithout(before, prefix, beforeEnd, setOf(after, prefix, afterEnd));
    changes.added = runsWithout(after, prefix, afterEnd, old);
    if (changes.removed.size() > kRangesTold || changes.added.size() > kRangesTold) return std::nullopt;
    changes.kept.reserve(after.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        if (i < prefix || i >= afterEnd || old.contains(after[i])) changes.kept << after[i];
    return changes;
}

}  // namespace ui
