#include "core/records/row.h"

#include "core/storage/statement.h"

namespace records {

namespace {

constexpr int kBeforeFields = 1;  // the id

}  // namespace

QString Row::id() const { return m_statement.text(0); }

QByteArrayView Row::bytes(qsizetype at) const { return m_statement.bytes(static_cast<int>(at) + kBeforeFields); }

Value Row::value(qsizetype at) const {
    const Field& field = m_kind.fields[m_fields[at]];
    const int column = static_cast<int>(at) + kBeforeFields;
    if (field.type != FieldType::References) return fromColumn(field, m_statement.value(column));
    const QString ids = m_statement.text(column);
    return ids.isEmpty() ? Value() : Value(ids.split(u' '));
}

}  // namespace records
