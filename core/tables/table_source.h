#pragma once

#include "core/base/error.h"

#include <QStringList>
#include <optional>

namespace tables {

/// Why what stands in a cell is no value, although something stands there.
struct CellTrouble {
    qsizetype cell = 0;
    QString value;
    base::Message reason;
    qint64 merged = 0;  ///< the row in which the merged area begins that says so; 0: the cell itself does
};

/// A cell that a merged area above it has filled.
struct FilledCell {
    qsizetype cell = 0;
    qint64 from = 0;  ///< the row in which the area begins
};

/// One row of a table.
struct TableRow {
    qint64 line = 0;             ///< its number, 1-based, as a spreadsheet shows it: blank rows count, line breaks inside cells do not
    QStringList cells;           ///< days as ISO, numbers with a point where the file knows that they are numbers
    bool broken = false;         ///< a quote that never ended, bytes that are no text, or a NUL character
    qsizetype brokenCell = -1;   ///< the first cell of which that is so, where one can be told
    QStringList shown = {};      ///< what people see in a cell, where that is another text; null or missing where it is the same
    QList<CellTrouble> troubles = {};
    QList<FilledCell> filled = {};

    /// What people see in @p cell: what a field of text takes.
    [[nodiscard]] QString seen(qsizetype cell) const {
        return isNumber(cell) ? shown[cell] : cells.value(cell);
    }
    /// Whether the file knows a number, moment or yes-no in @p cell that it shows by another text.
    [[nodiscard]] bool isNumber(qsizetype cell) const { return cell < shown.size() && !shown[cell].isNull(); }
};

/// What a workbook holds and does not show: a filter hides rows, people hide columns.
struct HiddenParts {
    QList<std::pair<qint64, qint64>> rows;       ///< lines with something in them, the first and the last of each run
    QList<std::pair<qsizetype, qsizetype>> columns;  ///< cells, likewise
};

/// Rows of text that an import can take in, whatever file they come from; the first one names the columns.
class TableSource {
public:
    virtual ~TableSource() = default;
    /// Reads the next row. @return false at the end
    [[nodiscard]] virtual bool next(TableRow& row) = 0;
    /// Whether each cell stands in its column whatever stands in the others, as in a workbook: one more than the header has shifts none.
    [[nodiscard]] virtual bool isGrid() const { return false; }
    /// What was read so far although people do not see it.
    [[nodiscard]] virtual HiddenParts hidden() const { return {}; }
    /// The part that has been read, 0–1, for progress.
    [[nodiscard]] virtual double progress() const = 0;
    /// Why there is no next row although there should be; nothing at the true end.
    [[nodiscard]] virtual std::optional<base::Error> fault() const { return std::nullopt; }
};

}  // namespace tables
