#pragma once

#include "core/records/kind.h"

namespace storage {
class Statement;
}

namespace records {

/// One record while Reader::scan streams its kind: the fields that were asked for, as the file holds them. Good until the next one.
class Row {
public:
    Row(const storage::Statement& statement, const Kind& kind, const QList<qsizetype>& fields) : m_statement(statement), m_kind(kind), m_fields(fields) {}

    [[nodiscard]] QString id() const;
    /// The @p at-th field that was asked for, in UTF-8: days as ISO, lists as JSON, references as ids parted by blanks. Null when it is empty.
    [[nodiscard]] QByteArrayView bytes(qsizetype at) const;
    [[nodiscard]] Value value(qsizetype at) const;

private:
    const storage::Statement& m_statement;
    const Kind& m_kind;
    const QList<qsizetype>& m_fields;
};

}  // namespace records
