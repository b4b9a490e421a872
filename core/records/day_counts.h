#pragma once

#include "core/records/table_sql.h"

namespace storage {
class Database;
}

/// How many records of a numerous kind there are of each day and look: a small table beside the kind's own, kept by each change, so that what rules ask of
/// a million records is read from some thousand rows. A row's look are the references by row that a rule may ask each (scopes), and of the
/// fields marked Flag::CountedByDay whether they are filled in.
namespace records::sql {

/// Whether such a table lies beside the kind's.
[[nodiscard]] bool hasDayCounts(const Kind& kind);
[[nodiscard]] QString dayTable(const Kind& kind);
/// Whether the table alone can tell what is wanted; of its main day a record has the day here, without a time.
[[nodiscard]] bool countsByDay(const Kind& kind, const Wanted& wanted);
/// Selects the columns of Row, then how many records there are; only where countsByDay().
[[nodiscard]] QString selectDayCounts(const Kind& kind, const Wanted& wanted);
/// The statements that make the table in a new file.
[[nodiscard]] QStringList dayCountsSchema(const Kind& kind);

/// Keeps the table of a kind, if there is one, by what is stored. Not by triggers: with one SQLite opens a journal for each statement.
class DayCounts {
public:
    explicit DayCounts(const Kind& kind);
    void keep(storage::Database& database, const Change& change) const;

private:
    void run(storage::Database& database, const QString& sql, const Record& record) const;

    const Kind& m_kind;
    QList<qsizetype> m_look;
    QString m_more;
    QString m_less;
    QString m_empty;
};

}  // namespace records::sql
