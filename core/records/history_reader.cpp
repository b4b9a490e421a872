#include "core/records/history_reader.h"

#include "core/storage/database.h"

#include <QJsonDocument>
#include <algorithm>

namespace records {

namespace {

const QString kEntryColumns = QStringLiteral("e.number, e.uuid, e.office, e.who, e.at, e.act, e.note, e.undoes");

Change::Operation operationFrom(const QString& word) {
    if (word == QStringLiteral("add")) return Change::Operation::Add;
    return word == QStringLiteral("remove") ? Change::Operation::Remove : Change::Operation::Update;
}

/// The newest entry of @p undoings that takes @p number back and was not taken back itself.
std::optional<qint64> inForce(const QHash<qint64, QList<qint64>>& undoings, qint64 number) {
    const QList<qint64> candidates = undoings.value(number);
    for (auto it = candidates.crbegin(); it != candidates.crend(); ++it)
        if (!inForce(undoings, *it)) return *it;
    return std::nullopt;
}

Entry entryFrom(const storage::Statement& row, const QHash<qint64, QList<qint64>>& undoings) {
    Entry entry;
    entry.number = row.integer(0);
    entry.uuid = row.text(1);
    entry.office = row.text(2);
    entry.who = row.text(3);
    entry.at = QDateTime::fromString(row.text(4), Qt::ISODate);
    entry.act = actNamed(row.text(5));
    entry.note = row.text(6);
    if (!row.isNull(7)) entry.undoes = row.integer(7);
    entry.undoneBy = inForce(undoings, entry.number);
    return entry;
}

PastChange changeFrom(const storage::Statement& row, const Catalogue& catalogue) {
    PastChange change;
    change.number = row.integer(0);
    change.entry = row.integer(1);
    change.kind = catalogue.find(row.text(2).toLatin1());
    change.record = row.text(3);
    change.operation = operationFrom(row.text(4));
    change.revision = static_cast<int>(row.integer(5));
    change.before = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    if (!row.isNull(7)) change.previousEntry = row.integer(7);
    return change;
}

const QString kChangeSelect = QStringLiteral(
    "SELECT c.number, c.entry, k.key, c.record, c.operation, c.revision, c.before, c.previous_entry FROM change c JOIN kind k ON k.number=c.kind ");

void overlay(const Kind& kind, const QJsonObject& values, Record& record) {
    for (auto it = values.begin(); it != values.end(); ++it)
        if (const qsizetype field = kind.index(it.key().toLatin1()); field >= 0) record.values[field] = fromJson(kind.fields[field], it.value());
}

Record emptyRecord(const Kind& kind, const QString& id, int revision) {
    Record record{id, revision, {}};
    record.values.resize(kind.fields.size());
    return record;
}

}  // namespace

QHash<qint64, QList<qint64>> HistoryReader::undoings() const {
    QHash<qint64, QList<qint64>> undoings;
    storage::Statement statement = m_reader.database().prepare(QStringLiteral("SELECT undoes, number FROM entry WHERE undoes IS NOT NULL ORDER BY number"));
    while (statement.next()) undoings[statement.integer(0)] << statement.integer(1);
    return undoings;
}

std::optional<Entry> HistoryReader::entry(qint64 number) const {
    storage::Statement statement = m_reader.database().prepare(QStringLiteral("SELECT %1 FROM entry e WHERE number=?").arg(kEntryColumns));
    statement.bind(number);
    if (!statement.next()) return std::nullopt;
    return entryFrom(statement, undoings());
}

void HistoryReader::each(const QString& record, const std::function<bool(const Entry&)>& visit) const {
    const auto undone = undoings();
    const QString filter = record.isEmpty() ? QString() : QStringLiteral(" WHERE e.number IN (SELECT c.entry FROM change c WHERE %1)").arg(sql::ofRecord("c"));
    storage::Statement statement = m_reader.database().prepare(QStringLiteral("SELECT %1 FROM entry e%2 ORDER BY e.number").arg(kEntryColumns, filter));
    if (!record.isEmpty()) statement.bind(record);
    while (statement.next())
        if (!visit(entryFrom(statement, undone))) return;
}

QList<Entry> HistoryReader::newest(int limit, qint64 before) const {
    const auto undone = undoings();
    storage::Statement statement =
        m_reader.database().prepare(QStringLiteral("SELECT %1 FROM entry e WHERE ?=0 OR e.number<? ORDER BY e.number DESC LIMIT ?").arg(kEntryColumns));
    statement.bind(before).bind(before).bind(limit);
    QList<Entry> entries;
    while (statement.next()) entries << entryFrom(statement, undone);
    return entries;
}

QList<Entry> HistoryReader::newestOf(const QString& record, int limit, qint64 before) const {
    const auto undone = undoings();
    storage::Statement statement = m_reader.database().prepare(
        QStringLiteral(
            "SELECT %1 FROM entry e WHERE e.number IN (SELECT c.entry FROM change c WHERE %2) AND (?2=0 OR e.number<?2) ORDER BY e.number DESC LIMIT ?3")
            .arg(kEntryColumns, sql::ofRecord("c")));
    statement.bind(record).bind(before).bind(limit);
    QList<Entry> entries;
    while (statement.next()) entries << entryFrom(statement, undone);
    return entries;
}

void HistoryReader::eachChange(qint64 entry, const QString& record, const std::function<bool(const PastChange&)>& visit) const {
    const QString ofRecord = record.isEmpty() ? QString() : sql::ofRecord("c") + QStringLiteral(" AND ");
    storage::Statement statement = m_reader.database().prepare(kChangeSelect + QStringLiteral("WHERE %1c.entry=? ORDER BY c.number").arg(ofRecord));
    if (!record.isEmpty()) statement.bind(record);
    statement.bind(entry);
    while (statement.next())
        if (!visit(changeFrom(statement, m_reader.catalogue()))) return;
}

std::optional<Record> HistoryReader::stateAfter(const PastChange& change) const {
    const Kind& kind = *change.kind;
    std::optional<Record> state = m_reader.find(kind, change.record);
    // From today back to the change, each later change gives its before-values.
    storage::Statement statement = m_reader.database().prepare(kChangeSelect + QStringLiteral("WHERE %1 AND c.number>? ORDER BY c.number DESC").arg(sql::ofRecord("c")));
    statement.bind(change.record).bind(change.number);
    while (statement.next()) {
        const PastChange later = changeFrom(statement, m_reader.catalogue());
        switch (later.operation) {
            case Change::Operation::Add: state.reset(); break;
            case Change::Operation::Remove:
                state = emptyRecord(kind, change.record, later.revision);
                overlay(kind, later.before, *state);
                break;
            case Change::Operation::Update:
                if (state) overlay(kind, later.before, *state);
                break;
        }
    }
    if (state) state->revision = change.revision;
    return state;
}

QList<Difference> HistoryReader::differences(const PastChange& change) const {
    QList<Difference> differences;
    const bool added = change.operation == Change::Operation::Add;
    const auto after = stateAfter(change);
    for (qsizetype i = 0; i < change.kind->fields.size(); ++i) {
        const Field& field = change.kind->fields[i];
        const QString key = QLatin1String(field.key);
        if (added ? !after || isEmpty(after->values[i]) : !change.before.contains(key)) continue;
        Difference difference{i, {}, {}};
        if (!added) difference.before = fromJson(field, change.before.value(key));
        if (after) difference.after = after->values[i];
        differences << difference;
    }
    return differences;
}

std::optional<QDate> HistoryReader::lastChange(const QString& record) const {
    const QVariant at = m_reader.database().value(
        QStringLiteral("SELECT e.at FROM change c JOIN entry e ON e.number=c.entry WHERE %1 ORDER BY c.number DESC LIMIT 1").arg(sql::ofRecord("c")), {record});
    if (at.isNull()) return std::nullopt;
    return QDateTime::fromString(at.toString(), Qt::ISODate).date();
}

std::optional<Entry> HistoryReader::newestUndoable(const QString& who) const {
    const auto undone = undoings();
    storage::Statement statement = m_reader.database().prepare(
        QStringLiteral("SELECT %1 FROM entry e WHERE e.undoes IS NULL AND (?='' OR e.who=?) ORDER BY e.number DESC").arg(kEntryColumns));
    // An empty QString that is null would bind as NULL.
    const QString author = who.isEmpty() ? QStringLiteral("") : who;
    statement.bind(author).bind(author);
    while (statement.next()) {
        const Entry entry = entryFrom(statement, undone);
        if (!entry.undoneBy) return entry;
    }
    return std::nullopt;
}

std::optional<Entry> HistoryReader::newestRedoable(const QString& who) const {
    const auto undone = undoings();
    storage::Statement statement = m_reader.database().prepare(QStringLiteral("SELECT %1 FROM entry e ORDER BY e.number DESC").arg(kEntryColumns));
    while (statement.next()) {
        const Entry entry = entryFrom(statement, undone);
        if (!entry.undoes) return std::nullopt;  // a new act ends what can be redone
        const bool isUndo = !undone.isEmpty() && !this->entry(*entry.undoes)->undoes;
        if (isUndo && !entry.undoneBy && (who.isEmpty() || entry.who == who)) return entry;
    }
    return std::nullopt;
}

}  // namespace records
