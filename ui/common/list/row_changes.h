#pragma once

#include <QList>
#include <optional>

namespace ui {

struct RowRange {
    qsizetype first = 0;
    qsizetype count = 0;
    bool operator==(const RowRange&) const = default;
};

/// What turns one list of distinct rows into another: take ranges out (from the last to the first), put the rest in the order of
/// `kept`, put ranges in (from the first to the last).
struct RowChanges {
    QList<RowRange> removed;  ///< places in the list before, ascending
    QList<qint64> kept;
    QList<RowRange> added;  ///< places in the list after, ascending

    /// @return nothing when the lists differ in so many places that telling them all costs more than to begin anew
    [[nodiscard]] static std::optional<RowChanges> between(const QList<qint64>& before, const QList<qint64>& after);
};

}  // namespace ui
