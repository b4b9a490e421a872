#pragma once

#include "core/tables/column_habits.h"
#include "core/tables/row_identity.h"

namespace tables {

/// Takes the rows of one table into records, inside one batch.
class RowImport {
public:
    RowImport(records::Batch& batch, const records::Kind& kind, const ImportOptions& options, ImportColumns columns, ColumnHabits habits, ImportOutcome& outcome);

    /// Must come before the first row.
    /// @error invalid: a constant that its field does not take
    [[nodiscard]] base::Result<void> readConstants();
    /// Takes one row in, or names why not.
    void take(const TableRow& row);
    /// Must come after the last row.
    void finish();

    [[nodiscard]] const QList<base::Reason>& refusals() const { return m_refusals; }
    /// So many refusals that nobody reads more.
    [[nodiscard]] bool hopeless() const;
    /// Columns without a header that hold something all the same.
    [[nodiscard]] QStringList filledNameless() const;

private:
    /// What became of a row that was let in.
    enum class Fate { Added, Updated, Unchanged };
    /// What an empty cell does to a known record.
    enum class EmptyCell { Empties, Leaves };
    /// What a text of a choice or reference means.
    struct Meaning {
        records::Value value;
        QList<base::FieldIssue> issues;
    };

    void problem(const TableRow& row, const QString& column, const QString& value, const base::Message& reason);
    [[nodiscard]] records::Value guarded(qsizetype field, records::Value value) const;
    /// @param mark  what parts the decimals of a number there
    [[nodiscard]] Meaning meaningOf(qsizetype field, const QString& cell, records::DecimalMark mark = records::DecimalMark::Unsaid);
    [[nodiscard]] bool readValues(const TableRow& row);
    /// Whether the column is required and the row has nothing for it.
    [[nodiscard]] bool lacks(const ImportColumn& column, const TableRow& row) const;
    [[nodiscard]] bool lacksSome(const TableRow& row) const;
    /// Why the row is no record of a table, with its cell; nothing when it may be one.
    struct NoRecord {
        qsizetype cell = 0;
        base::Message reason;
    };
    [[nodiscard]] std::optional<NoRecord> noRecord(const TableRow& row);
    /// The first cell of a row that says again, or says more closely, what the head says.
    [[nodiscard]] std::optional<qsizetype> headCell(const TableRow& row) const;
    /// Whether no column that is taken has anything in the row.
    [[nodiscard]] bool saysNothing(const TableRow& row) const;
    /// Where a row says that it sums up others, when it is no record besides.
    [[nodiscard]] std::optional<qsizetype> sumCell(const TableRow& row);
    /// The only cell of a row that is filled, when that is a note on the table or the name of a part of it; the first cell of a remark.
    [[nodiscard]] std::optional<qsizetype> footnoteCell(const TableRow& row) const;
    [[nodiscard]] QString headerAt(qsizetype cell) const;
    /// Names the first cell whose letters somebody spoiled before.
    void nameSpoiled(const TableRow& row, const ImportColumn& column, const QString& cell);
    [[nodiscard]] base::Result<Fate> store(const TableRow& row);
    [[nodiscard]] base::Result<Fate> storeKnown(const QString& id, EmptyCell empty);
    [[nodiscard]] base::Result<Fate> storeWider(const QString& id, const QList<qsizetype>& fields);
    [[nodiscard]] base::Result<Fate> storeByNaturalKey(const QString& id);
    [[nodiscard]] base::Result<Fate> storeNew(const TableRow& row, const QString& id, int revision);
    [[nodiscard]] base::Result<Fate> storeByValues(const TableRow& row);
    /// Whether the row has a source and a key there.
    [[nodiscard]] bool namesSource() const;
    /// The record that source and source key name; nothing when the row has none.
    [[nodiscard]] std::optional<QString> bySourceKey() const;
    [[nodiscard]] base::Result<Fate> apply(records::Record record, const QList<std::pair<qsizetype, records::Value>>& values);
    void explain(const TableRow& row, const base::Error& error);

    records::Batch& m_batch;
    const records::Kind& m_kind;
    const ImportOptions& m_options;
    ImportColumns m_columns;
    ColumnHabits m_habits;
    ImportOutcome& m_outcome;
    std::optional<RowIdentity> m_identity;
    std::optional<records::Batch::Beside> m_beside;  ///< of a kind of which there may be a million
    qsizetype m_source;
    qsizetype m_sourceKey;
    QHash<qsizetype, records::Value> m_constants;
    QList<QHash<QString, Meaning>> m_memory;  ///< by field
    QStringList m_cells;                      ///< of the row at hand, trimmed, one a column
    QList<records::Value> m_values;           ///< and what they mean
    RowValues m_row;                          ///< the same with the constants, as the row is known by
    QString m_lastAdded;                      ///< the id of the record that was added last
    QList<base::Reason> m_refusals;
    QSet<qsizetype> m_filled;  ///< cells without a header that hold something in some row
    bool m_spoiled = false;    ///< spoiled letters have been named
    bool m_first = true;       ///< the row at hand is the first one below the head
    bool m_below = false;      ///< the row before was a total or a note: the table may have ended
    qint64 m_before = 0;       ///< the row before it that holds something
    qint64 m_short = 0;        ///< rows that end before the head does, and the first of them
    qint64 m_firstShort = 0;
};

}  // namespace tables
