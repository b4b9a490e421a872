#include "core/report/columns.h"

#include "core/report/words.h"

#include <algorithm>

namespace report {

void leaveOutSilentColumns(Table& table) {
    const auto isSilent = [](const Cell& cell) { return orDash(cell.text) == orDash({}) && !cell.standing; };
    for (qsizetype column = table.columns.size() - 1; column > 0 && !table.rows.isEmpty(); --column) {
        if (!std::all_of(table.rows.cbegin(), table.rows.cend(), [&](const QList<Cell>& row) { return isSilent(row[column]); })) continue;
        table.columns.removeAt(column);
        for (QList<Cell>& row : table.rows) row.removeAt(column);
    }
}

}  // namespace report
