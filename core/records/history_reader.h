#pragma once

#include "core/records/act.h"
#include "core/records/reader.h"

#include <QDateTime>
#include <QJsonObject>

namespace records {

/// One act as history keeps it.
struct Entry {
    qint64 number = 0;
    QString uuid;
    QString office;
    QString who;
    QDateTime at;  ///< UTC
    ActName act;
    QString note;
    std::optional<qint64> undoes;
    std::optional<qint64> undoneBy;  ///< the newest entry that takes this one back and is itself in force
};

/// One record's part in an act.
struct PastChange {
    qint64 number = 0;  ///< order of all changes
    qint64 entry = 0;
    const Kind* kind = nullptr;
    QString record;
    Change::Operation operation = Change::Operation::Add;
    int revision = 0;
    QJsonObject before;  ///< changed fields only; all of a removal
    std::optional<qint64> previousEntry;
};

/// One field that a change wrote.
struct Difference {
    qsizetype field = 0;          ///< index in Kind::fields
    std::optional<Value> before;  ///< nothing when the record was added
    std::optional<Value> after;   ///< nothing when it was removed
};

/// Reads the history; like Reader, lent out inside a transaction.
class HistoryReader {
public:
    explicit HistoryReader(const Reader& reader) : m_reader(reader) {}

    [[nodiscard]] std::optional<Entry> entry(qint64 number) const;
    /// Streams the entries by ascending number, of one record when @p record is not empty.
    void each(const QString& record, const std::function<bool(const Entry&)>& visit) const;
    /// The newest entries first, at most @p limit, older than @p before when that is above 0.
    [[nodiscard]] QList<Entry> newest(int limit, qint64 before = 0) const;
    /// The same of the entries that touched @p record.
    [[nodiscard]] QList<Entry> newestOf(const QString& record, int limit, qint64 before = 0) const;
    /// The changes of an entry in their order, of one record when @p record is not empty.
    void eachChange(qint64 entry, const QString& record, const std::function<bool(const PastChange&)>& visit) const;
    /// The record as @p change left it; nothing when it was gone then.
    [[nodiscard]] std::optional<Record> stateAfter(const PastChange& change) const;

    /// The fields that @p change wrote; of an added record those that were filled in.
    [[nodiscard]] QList<Difference> differences(const PastChange& change) const;

    /// The day of the newest entry that touched the record; nothing when there is none.
    [[nodiscard]] std::optional<QDate> lastChange(const QString& record) const;
    /// The newest act that can be undone (of @p who when given): neither undone nor itself an undo or redo.
    [[nodiscard]] std::optional<Entry> newestUndoable(const QString& who = {}) const;
    /// The newest undo that can be redone: no other act came after it.
    [[nodiscard]] std::optional<Entry> newestRedoable(const QString& who = {}) const;

private:
    [[nodiscard]] QHash<qint64, QList<qint64>> undoings() const;

    const Reader& m_reader;
};

}  // namespace records
