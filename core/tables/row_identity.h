#pragma once

#include "core/tables/known_rows_queries.h"
#include "core/tables/likeness.h"

namespace tables {

/// Tells which record a row is, by what the row says: never by how its cells are written.
/// A row is remembered by its values, and by which of its equals it is. It is the same row when it comes in another file, form or order of columns; when
/// it comes with more columns than before; and when all that it says stands in a record for which no other row of the table has spoken.
class RowIdentity {
public:
    /// @param fields     those that rows have by columns and constants, ascending
    /// @param constants  of the mapping, as they were written: rows of older versions are known by them too
    RowIdentity(records::Batch& batch, const records::Kind& kind, QList<qsizetype> fields, const QHash<QString, QString>& constants);

    [[nodiscard]] const KnownRows& known() const { return m_known; }
    /// Says that a row has spoken for this record.
    void take(const QString& record) { m_taken.add(record); }
    [[nodiscard]] bool isTaken(const QString& record) const { return m_taken.contains(record); }

    /// The record with the row's natural key; empty when there is none, or the kind or the table has no such key.
    [[nodiscard]] QString byNaturalKey(const RowValues& row) const;
    [[nodiscard]] bool hasNaturalKey() const { return m_naturalKey; }

    /// How a row is known by its values.
    struct Match {
        QString record;              ///< empty: it is new
        QList<qsizetype> newFields;  ///< of the row that it did not have when it was read before
    };
    /// Must be called once for each row without another identity, in the table's order.
    /// @param cells  of the row's columns as rows of older versions were known by them, with the keys of their fields; only where remembersTexts()
    [[nodiscard]] Match byValues(const RowValues& row, const QList<std::pair<QByteArray, QString>>& cells);
    /// Whether rows that older versions read are remembered.
    [[nodiscard]] bool remembersTexts() const { return m_texts; }
    /// Remembers that the row of the last byValues() is this record.
    void remember(const QString& record);

    /// The record that a new row resembles, empty when there is none. Called before it is added.
    [[nodiscard]] QString resembling(const RowValues& row);

    /// Remembers which columns the table had.
    void finish();

private:
    [[nodiscard]] QByteArray contentOf(const RowValues& row, const QList<qsizetype>& fields) const;
    [[nodiscard]] QString stored(const QString& record) const;
    [[nodiscard]] QByteArray keyOfTexts(const QList<std::pair<QByteArray, QString>>& cells);

    records::Batch& m_batch;
    const records::Kind& m_kind;
    QList<qsizetype> m_fields;
    QHash<QString, QString> m_constants;
    KnownRows m_known;
    Likeness m_likeness;
    bool m_naturalKey = false;
    bool m_texts = false;                         ///< rows of older versions are remembered
    bool m_asked = false;                         ///< some row was known by its values, or was not
    QList<QList<qsizetype>> m_narrower;           ///< sets of fields that earlier tables had, all of which this one has; the widest first
    QHash<quint64, qint64> m_ordinals;            ///< equal rows so far, by their content
    QHash<quint64, qint64> m_narrowOrdinals;
    QHash<quint64, qint64> m_textOrdinals;
    QByteArray m_key;                             ///< of the row at hand
    TakenRecords m_taken;
};

}  // namespace tables
