#pragma once

#include "core/records/catalogue.h"

namespace storage {
class Database;
}

namespace records {

/// The full-text index over all kinds: one FTS5 table that keeps no text of its own. A record's entry has the row
/// `number of its kind × kRowsPerKind + row of the record`, so that one kind is a range and one search covers all.
class SearchIndex {
public:
    static constexpr qint64 kRowsPerKind = qint64(1) << 40;

    explicit SearchIndex(storage::Database& database);

    /// The first row of the range of @p kind.
    [[nodiscard]] qint64 base(const Kind& kind) const { return m_numbers.value(kind.key) * kRowsPerKind; }
    /// The kind and record row of an entry.
    [[nodiscard]] QByteArray kindAt(qint64 entryRow) const { return m_keys.value(entryRow / kRowsPerKind); }

    void add(const Kind& kind, qint64 row, const Record& record);
    void replace(const Kind& kind, qint64 row, const Record& before, const Record& after);
    void remove(const Kind& kind, qint64 row, const Record& record);

private:
    static QString words(const Kind& kind, const Record& record);
    void write(const QString& sql, qint64 entryRow, const QString& words);

    storage::Database& m_database;
    QHash<QByteArray, qint64> m_numbers;
    QHash<qint64, QByteArray> m_keys;
};

}  // namespace records
