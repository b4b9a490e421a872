#pragma once

#include <QtGlobal>
#include <cstddef>
#include <vector>

namespace picture {

/// Counts from 1 to this are left out of public output: they can point at a household. 0 stays 0.
inline constexpr qint64 kSmallCell = 4;
[[nodiscard]] inline bool isSmall(double count) { return count > 0 && count < kSmallCell + 1; }

/// A table that is published with its totals: rows × columns, row by row.
struct CellTable {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<qint64> cells;  ///< each 0 or more
};

/// What of a table is left out.
struct HiddenCells {
    std::size_t columns = 0;
    std::vector<bool> cells;
    std::vector<bool> rowTotals;
    std::vector<bool> columnTotals;
    bool total = false;

    [[nodiscard]] bool cell(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
};

/// Decides what of a table, its row totals, column totals and total is left out, so that nothing that is left out can be computed back.
/// All counts from 1 to kSmallCell are, and so many more that (1) none follows from the sums – a table with totals is a graph of rows and columns, in which
/// what is left out may be no bridge – and (2) none is fixed by knowing that each of them is at least 1. Cells of 0 are never left out; small
/// cells are preferred to large ones, cells to totals. The same table always gives the same answer.
/// @source D. Gusfield, A graph theoretic approach to statistical data security, SIAM J. Comput. 17 (1988)
[[nodiscard]] HiddenCells hideSmallCells(const CellTable& table);

/// The same for a list whose sum is published too, unless @p sumIsHidden: the months of a year, the hours of a week.
/// @param values  may be parts of events, as hours are
/// @return one for each value
[[nodiscard]] std::vector<bool> hideSmallOfList(const std::vector<double>& values, bool sumIsHidden);

}  // namespace picture
