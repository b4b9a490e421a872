#pragma once

#include "core/focus/goal.h"
#include "core/records/reader.h"

#include <vector>

namespace focus {

/// What is counted, and where.
struct CountedWhere {
    GoalMeasure measure = GoalMeasure::Incident;
    QString category;  ///< id; empty: all
    QString area;      ///< id; empty: everywhere
};

/// Counts a month.
struct CountedMonths {
    QDate first;                                ///< first day of the first month
    std::vector<std::optional<qint64>> counts;  ///< nothing: no figure, which is not 0

    [[nodiscard]] QDate month(std::size_t at) const { return first.addMonths(static_cast<int>(at)); }
    /// The count of the month in which @p day lies; nothing outside what was read.
    [[nodiscard]] std::optional<qint64> of(QDate day) const;
};

/// Counts the months from that of @p first to that of @p last, both included.
/// A month of events has no figure before the first event of the file and in a year without any; a month of the police's figures when there is none of it.
/// Throws storage::DbError, as readers do.
[[nodiscard]] CountedMonths readCountedMonths(const records::Reader& reader, const CountedWhere& where, QDate first, QDate last);

/// All values that the police's figures have had, as `month, category, area, value, preliminary`, in brackets, to be selected from.
/// In the order of countsLast() the value that counts – the newest final one, else the newest preliminary one – is the last of its month, category and area.
/// @param column  `reports` or `crimes`
[[nodiscard]] QString policeValues(const QString& column);
[[nodiscard]] QString countsLast();

}  // namespace focus
