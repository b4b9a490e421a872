#pragma once

#include "core/records/batch.h"

namespace tables {

/// A value as bytes for comparing: the same for a text with other blanks, for a number with more than a spreadsheet's fifteen digits. Empty for nothing.
[[nodiscard]] QByteArray comparable(const records::Value& value);

/// Whether two texts say nearly the same: a slip of the pen, or one has some words more at an end. Other numbers make another text of it.
[[nodiscard]] bool isNearText(const QString& one, const QString& other);

/// Records for which a row of the table has spoken; by a number each, for a million of them.
class TakenRecords {
public:
    void add(const QString& id) { m_numbers.insert(qHash(id, 0)); }
    [[nodiscard]] bool contains(const QString& id) const { return m_numbers.contains(qHash(id, 0)); }

private:
    QSet<quint64> m_numbers;
};

/// What a row says, field by field.
struct RowValues {
    QList<qsizetype> fields;        ///< ascending, those of its columns and of the constants
    QList<records::Value> values;   ///< one a field, perhaps empty

    [[nodiscard]] const records::Value* of(qsizetype field) const;
};

/// Finds records that say the same as a row, or nearly: by what tells records of the kind apart (main day, required references and choices, else the
/// title). Knows the records that there were when it was asked first, before the import added its own.
class Likeness {
public:
    /// @param fields  those that rows have
    Likeness(records::Batch& batch, const records::Kind& kind, const QList<qsizetype>& fields);

    /// The first record for which nobody has spoken yet and that holds all that the row says; empty when there is none.
    [[nodiscard]] QString covering(const RowValues& row, const TakenRecords& taken);
    /// The first one that resembles it: the same in what tells records apart, no other day, time or reference, and texts nearly the same.
    [[nodiscard]] QString resembling(const RowValues& row, const TakenRecords& taken);
    /// Must be called before a record is added that rows are not to be compared with.
    void lookNow();

private:
    [[nodiscard]] QByteArray placeOf(const RowValues& row) const;
    [[nodiscard]] QString find(const RowValues& row, const TakenRecords& taken, const std::function<bool(const records::Record&)>& suits);
    [[nodiscard]] bool resembles(const RowValues& row, const records::Record& record) const;

    records::Batch& m_batch;
    const records::Kind& m_kind;
    QList<qsizetype> m_telling;  ///< the fields that tell records apart; empty: nothing can be said
    bool m_looked = false;
    QMultiHash<quint64, QString> m_records;  ///< ids by those fields
};

}  // namespace tables
