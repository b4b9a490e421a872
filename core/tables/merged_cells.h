#pragma once

#include "core/tables/table_source.h"

#include <QByteArray>

class QIODevice;

namespace tables {

/// 0-based column of "BC12" (54); -1 when it names none that a spreadsheet has.
[[nodiscard]] int columnOf(QStringView reference);

/// Takes out of a row what areas put there that begin at @p head or above it: the name of a column is nothing that its rows say.
void withoutMergesOfHead(TableRow& row, qint64 head);

/// The cells of a sheet that were merged into one: the first stands for those below it.
class MergedCells {
public:
    /// Looks for them in the unpacked XML of a sheet: they are listed behind its rows.
    explicit MergedCells(QIODevice& sheet);

    /// Fills the row as its merged cells mean it; rows must come in order. Only a row that has something of its own is filled.
    void fill(TableRow& row);

private:
    struct Area {
        qint64 top = 0;
        qint64 bottom = 0;
        int left = 0;
        int right = 0;
        QString text;
        QString shown;
        QList<CellTrouble> troubles;
    };
    QList<Area> m_areas;  ///< by their first row
    qsizetype m_first = 0;
};

}  // namespace tables
