#pragma once

#include "core/records/table_sql.h"

#include <QBitArray>

namespace storage {
class Database;
}  // namespace storage

namespace records {

/// The records of a query as table rows in its order, made for lists of a million: along the index of the main day where that is the order, by the rank of
/// its distinct values where another field of very many is; what is equal stands in the order in which it was written.
/// Lent by Reader::order; throws storage::DbError.
class RowOrder {
public:
    RowOrder(storage::Database& database, const Catalogue& catalogue, const Kind& kind, Query query, qint64 searchBase);

    /// @param limit how many at most, from the first on; below 0: all
    [[nodiscard]] QList<qint64> rows(qint64 limit = -1) const;
    /// Where @p row stands, or would stand, among @p others, which are in this order and do not hold it; nothing where the query leaves it out.
    [[nodiscard]] std::optional<qsizetype> placeOf(qint64 row, const QList<qint64>& others) const;
    /// Whether the first rows are found without looking at all of them.
    [[nodiscard]] bool firstAtOnce() const;

private:
    /// What the search finds, as table rows.
    struct Found {
        bool asked = false;  ///< there is a search, and it finds so many that they are better looked up here
        QBitArray rows;
        [[nodiscard]] bool holds(qint64 row) const { return !asked || (row < rows.size() && rows.testBit(row)); }
    };
    [[nodiscard]] bool alongDays() const;
    /// The main day's column, in SQL.
    [[nodiscard]] QString mainDay() const;
    [[nodiscard]] bool ranks() const;
    [[nodiscard]] bool isNumerous() const { return m_kind.evidence.numerous && m_kind.mainDay >= 0 && m_kind.title < 0; }
    [[nodiscard]] Found found() const;
    [[nodiscard]] sql::Where where(const Found& found) const;
    [[nodiscard]] QList<qint64> ranked(const Found& found) const;
    [[nodiscard]] QByteArray sortKey(const Field& field, const QByteArray& value) const;

    storage::Database& m_database;
    const Catalogue& m_catalogue;
    const Kind& m_kind;
    const Query m_query;
    const qint64 m_searchBase;
};

}  // namespace records
