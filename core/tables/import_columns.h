#pragma once

#include "core/tables/csv_reader.h"
#include "core/tables/importing.h"

namespace tables {

/// What one column of a table is for.
struct ImportColumn {
    qsizetype cell = 0;    ///< its place in the row
    QString header;        ///< as people find it: trimmed
    qsizetype field = -1;  ///< the stored field that it fills, -1 for the id
};

/// The columns of a table, sorted by use.
struct ImportColumns {
    QList<ImportColumn> fields;
    std::optional<ImportColumn> id;
    QList<qsizetype> nameless;  ///< columns without header: told only when a cell is filled
    QStringList unknown;
    QStringList ignored;
    QStringList names;          ///< of all columns by their place, blanks folded
    qsizetype width = 0;  ///< cells of the header
    bool grid = false;    ///< as TableSource::isGrid says

    /// The header of the column that fills @p field, empty when none does.
    [[nodiscard]] QString headerOf(qsizetype field) const;
};

/// Finds out what the columns of @p header are for.
/// @error duplicate-column, bad-mapping, no-columns (Input)
[[nodiscard]] base::Result<ImportColumns> columnsOf(const records::Kind& kind, const Mapping& mapping, const TableRow& header, const QString& source);

}  // namespace tables
