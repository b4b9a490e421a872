#include "core/tables/column_habits.h"

#include "core/tables/row_words.h"

#include <QUuid>

namespace tables {

namespace {

using records::DecimalMark;
using records::Field;
using records::FieldType;

DecimalMark markOf(qsizetype cell, const QList<TableRow>& rows) {
    DecimalMark found = DecimalMark::Unsaid;
    for (const TableRow& row : rows) {
        if (row.isNumber(cell)) continue;  // the workbook says it by itself
        const DecimalMark mark = records::markIn(row.cells.value(cell));
        if (mark == DecimalMark::Unsaid) continue;
        if (found != DecimalMark::Unsaid && found != mark) return DecimalMark::Unsaid;
        found = mark;
    }
    return found;
}

std::optional<QString> foreignIdIn(qsizetype cell, const QList<TableRow>& rows) {
    std::optional<QString> foreign;
    for (const TableRow& row : rows) {
        const QString id = row.cells.value(cell).trimmed();
        if (id.isEmpty()) continue;
        if (!QUuid::fromString(id).isNull()) return std::nullopt;
        if (!foreign) foreign = id;
    }
    return foreign;
}

}  // namespace

ColumnHabits habitsOf(const records::Kind& kind, const ImportColumns& columns, const QList<TableRow>& rows) {
    ColumnHabits habits;
    habits.marks.resize(kind.fields.size(), DecimalMark::Unsaid);
    for (const ImportColumn& column : columns.fields) {
        const Field& field = kind.fields[column.field];
        if (field.type == FieldType::Number || field.type == FieldType::Integer) habits.marks[column.field] = markOf(column.cell, rows);
    }
    if (columns.id) habits.foreignId = foreignIdIn(columns.id->cell, rows);
    return habits;
}

}  // namespace tables
