#pragma once

#include "core/records/written_forms.h"
#include "core/tables/import_columns.h"

namespace tables {

/// How the columns of one table are written, found out once from its first rows.
struct ColumnHabits {
    QList<records::DecimalMark> marks;  ///< of numbers, by field; Unsaid where no number shows it, or some show one and some the other
    std::optional<QString> foreignId;   ///< some value of the column of ids, where none in it is an id of this program
};

/// @param rows  the first ones below the head
[[nodiscard]] ColumnHabits habitsOf(const records::Kind& kind, const ImportColumns& columns, const QList<TableRow>& rows);

}  // namespace tables
