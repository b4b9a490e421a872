#include "core/records/row.h"

#include "core/records/reader.h"
#include "core/storage/statement.h"

#include <limits>

namespace records {

QString Row::id() const { return m_statement.text(static_cast<int>(m_wanted.fields.size() + m_wanted.filled.size())); }

QByteArrayView Row::bytes(qsizetype at) const { return m_statement.bytes(static_cast<int>(at)); }

qint64 Row::number(qsizetype at) const {
    const int column = static_cast<int>(at);
    const qint64 number = m_statement.integer(column);
    // SQLite gives nothing as 0.
    return number == 0 && m_statement.isNull(column) ? std::numeric_limits<qint64>::min() : number;
}

bool Row::isFilled(qsizetype at) const { return m_statement.integer(static_cast<int>(m_wanted.fields.size() + at)) != 0; }

QStringList Row::ids(qsizetype at) const {
    const int column = static_cast<int>(at);
    const Field& field = m_kind.fields[m_wanted.fields[at]];
    if (m_statement.isNull(column)) return {};
    if (!field.is(Flag::ByRow)) return m_statement.text(column).split(u' ', Qt::SkipEmptyParts);
    QString& id = m_targets[{m_wanted.fields[at], m_statement.integer(column)}];
    if (id.isNull()) id = m_reader.idAt(field, m_statement.integer(column));
    return {id};
}

Value Row::value(qsizetype at) const {
    const Field& field = m_kind.fields[m_wanted.fields[at]];
    if (!field.isReference()) return fromColumn(field, m_statement.value(static_cast<int>(at)));
    const QStringList ids = this->ids(at);
    if (ids.isEmpty()) return {};
    return field.type == FieldType::References ? Value(ids) : Value(ids.first());
}

}  // namespace records
