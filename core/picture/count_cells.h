#pragma once

#include "core/picture/counts.h"

#include <QHash>

namespace picture {

/// A month as a number that counts on over the years.
[[nodiscard]] inline int monthNumber(int year, int month) { return year * 12 + month - 1; }
[[nodiscard]] inline int monthNumber(QDate day) { return monthNumber(day.year(), day.month()); }
[[nodiscard]] inline QDate firstOfMonth(int number) { return {number / 12, number % 12 + 1, 1}; }

/// Sets which months are known: from the first that has anything, @p first (null: none has), at most six years before the year asked for,
/// to the year's end or the present month.
void setKnownMonths(Counts& counts, QDate first);

/// Finds the cell of a category and an area by what names them in the rows, as SQLite holds it; makes it at its first event.
class CountCells {
public:
    /// What the rows name a record by, by its id; the id itself where it is not in the list.
    using Names = QHash<QString, QByteArray>;
    /// @p counts must outlive it, and have its categories, areas and months.
    explicit CountCells(Counts& counts, const Names& names = {});
    /// @return the place in Counts::cells
    [[nodiscard]] std::size_t at(QByteArrayView category, QByteArrayView area);

private:
    Counts& m_counts;
    std::vector<int> m_cells;  ///< by category and area; -1: none yet
    QHash<QByteArray, std::size_t> m_categories;
    QHash<QByteArray, std::size_t> m_areas;
};

}  // namespace picture
