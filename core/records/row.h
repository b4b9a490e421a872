#pragma once

#include "core/records/table_sql.h"

#include <QHash>

namespace storage {
class Statement;
}

namespace records {

/// One record while Reader::scan streams its kind: the fields that were asked for, as the file holds them. Good until the next one.
class Row {
public:
    Row(const Reader& reader, const storage::Statement& statement, const Kind& kind, const Wanted& wanted)
        : m_reader(reader), m_statement(statement), m_kind(kind), m_wanted(wanted) {}

    /// Only where ids are wanted.
    [[nodiscard]] QString id() const;
    /// The @p at-th field that was asked for, in UTF-8: days as ISO, lists as JSON, references as ids parted by blanks (of one by row the row's number,
    /// which tells records apart as well). Null when it is empty.
    [[nodiscard]] QByteArrayView bytes(qsizetype at) const;
    /// The same of a whole number, a yes or no, or a reference by row: where there is none, a number that none of them is.
    [[nodiscard]] qint64 number(qsizetype at) const;
    /// Whether the @p at-th of Wanted::filled is.
    [[nodiscard]] bool isFilled(qsizetype at) const;
    [[nodiscard]] Value value(qsizetype at) const;
    /// The ids that a reference, or a list of them, holds.
    [[nodiscard]] QStringList ids(qsizetype at) const;

private:
    const Reader& m_reader;
    const storage::Statement& m_statement;
    const Kind& m_kind;
    const Wanted& m_wanted;
    mutable QHash<std::pair<qsizetype, qint64>, QString> m_targets;  ///< ids by field and row: few targets, very many records
};

}  // namespace records
