#pragma once

#include "core/tables/import_columns.h"

namespace tables {

/// The row of a table that names its columns, and what was read to find it.
struct TableHead {
    ImportColumns columns;
    qint64 line = 0;         ///< of the file, 1-based
    bool complete = false;   ///< all that the kind requires has a column or a constant
    bool skipped = false;    ///< something stands above it
    bool twoRows = false;    ///< the row above it names columns too
    QList<CellTrouble> troubles;  ///< names of columns that cannot be read
    QList<TableRow> behind;  ///< rows below it that were read already, in their order
};

/// Finds the row that names the columns: the one that the mapping tells; else the first row, unless a later one near the top suits the kind and that one
/// does not (titles, dates and sources stand above the tables that offices send). Two rows are one head where they name more columns together than the
/// upper one does: the lower one's cells count, above its blank ones the upper row's.
/// @error no-header, not-text, no-columns, duplicate-column, bad-mapping (Input)
[[nodiscard]] base::Result<TableHead> findHead(const records::Kind& kind, const Mapping& mapping, TableSource& table, const QString& source);

}  // namespace tables
