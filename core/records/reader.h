#pragma once

#include "core/base/clock.h"
#include "core/records/row.h"
#include "core/records/table_sql.h"

#include <functional>
#include <optional>

namespace storage {
class Database;
class Statement;
}  // namespace storage

namespace records {

class RowOrder;
class SearchIndex;

template <class T>
T fromRecord(const Record& record);

/// Reads records. Lent out by OpenFile::read and by a Batch; its functions may throw storage::DbError, which those catch.
class Reader {
public:
    Reader(storage::Database& database, const Catalogue& catalogue, const SearchIndex& search, const base::Clock& clock);

    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    [[nodiscard]] std::optional<Record> find(const Kind& kind, const QString& id) const;
    /// The record that a reference points at; a reference is never dangling.
    [[nodiscard]] Record get(const Kind& kind, const QString& id) const;
    /// The same as typed values.
    template <class T>
    [[nodiscard]] T get(const QString& id) const {
        return fromRecord<T>(get(kindOf<T>(), id));
    }
    template <class T>
    [[nodiscard]] std::optional<T> find(const QString& id) const {
        const auto record = find(kindOf<T>(), id);
        return record ? std::optional<T>(fromRecord<T>(*record)) : std::nullopt;
    }
    /// Streams the records of @p query in its order; @p visit returns false to stop.
    void each(const Kind& kind, const Query& query, const std::function<bool(const Record&)>& visit) const;
    /// Streams some fields of every record, in no order and without making records of them: for those who read very many and keep little.
    void scan(const Kind& kind, const Wanted& wanted, const std::function<void(const Row&)>& visit) const;
    /// Streams what alike records of a day have in common, and how many they are, instead of the records. Their main day has no time then.
    /// @return false, without a visit, where the file does not count them so; then scan()
    bool scanDays(const Kind& kind, const Wanted& wanted, const std::function<void(const Row& look, qint64 records)>& visit) const;
    /// The records of @p query in a list: for parts of one record and other small sets only.
    [[nodiscard]] QList<Record> all(const Kind& kind, const Query& query = {}) const;
    [[nodiscard]] qint64 count(const Kind& kind, const Query& query = {}) const;
    /// Whether there are more than @p few records, without counting the others.
    [[nodiscard]] bool holdsMore(const Kind& kind, qint64 few) const;
    /// The parts of kind @p part that belong to @p owner, in their own order.
    [[nodiscard]] QList<Record> parts(const Kind& part, const QString& owner) const;

    /// Table rows of @p query in its order: eight bytes a record, so that a list can jump anywhere in a million.
    [[nodiscard]] QList<qint64> rows(const Kind& kind, const Query& query) const;
    [[nodiscard]] RowOrder order(const Kind& kind, const Query& query) const;
    /// The highest table row, 0 of an empty table: at once how many records there can be at most.
    [[nodiscard]] qint64 lastRow(const Kind& kind) const;
    /// The records at those rows, in the order given; a row that is gone is left out.
    [[nodiscard]] QList<Record> atRows(const Kind& kind, const QList<qint64>& rows) const;
    [[nodiscard]] std::optional<qint64> rowOf(const Kind& kind, const QString& id) const;
    /// The id of what the reference @p field points at, by its table row; null when there is none.
    [[nodiscard]] QString idAt(const Field& field, qint64 row) const;

    /// What the record is called: its title, or the texts that its description names, parted by a comma.
    [[nodiscard]] QString label(const Kind& kind, const Record& record) const;
    [[nodiscard]] QString label(const Kind& kind, const QString& id) const;
    /// The text of a value for people: labels of references and choices, ISO days.
    [[nodiscard]] QString text(const Field& field, const Value& value) const;
    /// Finds the record that @p text means: id, else key, else title, as written or folded; else another name of it.
    /// @error unknown-reference, ambiguous-name (Input)
    [[nodiscard]] base::Result<QString> resolve(const Kind& kind, const QString& text) const;
    /// A derived field's value, or a stored one's; @p key must exist.
    [[nodiscard]] Value derived(const Kind& kind, const Record& record, const Field& field) const;

    /// Search over everything: kind and id of records that hold all words, by kind, at most @p limit.
    struct Hit {
        const Kind* kind;
        QString id;
        QString label;
    };
    [[nodiscard]] QList<Hit> search(const QString& words, int limit) const;

    [[nodiscard]] storage::Database& database() const { return m_database; }

private:
    [[nodiscard]] Record recordFrom(const Kind& kind, const storage::Statement& row) const;
    [[nodiscard]] QString select(const Kind& kind, const QString& rest) const;

    storage::Database& m_database;
    const Catalogue& m_catalogue;
    const SearchIndex& m_search;
    const base::Clock& m_clock;
};

}  // namespace records
