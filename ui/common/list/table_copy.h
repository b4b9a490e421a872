#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace ui {

/// Cells of a list as a table for other programs: a head and rows, the texts that the list shows.
struct TableCopy {
    QList<QString> head;
    QList<QList<QString>> rows;

    /// @param columns  of the model, in the order in which they are shown
    [[nodiscard]] static TableCopy of(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns);

    /// Parted by tabs, a line a row; tabs and line ends inside a cell become blanks.
    [[nodiscard]] QString plain() const;
    /// A <table> with a head, escaped.
    [[nodiscard]] QString html() const;
    /// Parted by `;` as Swedish Excel reads it, CRLF; cells quoted where they must be. What a spreadsheet would take for a formula
    /// is kept from being one by an apostrophe.
    [[nodiscard]] QString csv() const;
};

}  // namespace ui
