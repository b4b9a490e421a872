#include "core/records/history_writer.h"

#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace records {

namespace {

constexpr qsizetype kUsualHead = 128;  // bytes of a digest's content before the values

const char* word(Change::Operation operation) {
    switch (operation) {
        case Change::Operation::Add: return "add";
        case Change::Operation::Update: return "update";
        case Change::Operation::Remove: return "remove";
    }
    return "";
}

QJsonObject values(const Kind& kind, const Record* record, const QList<qsizetype>& fields) {
    QJsonObject object;
    if (record == nullptr) return object;
    for (const qsizetype field : fields)
        if (!isEmpty(record->values[field])) object.insert(QLatin1String(kind.fields[field].key), toJson(kind.fields[field], record->values[field]));
    return object;
}

/// The values that history keeps: of an update the old ones of each changed field, also when they were empty.
QJsonObject keptBefore(const Kind& kind, const Change& change) {
    QJsonObject object = values(kind, change.before, change.fields);
    for (const qsizetype field : change.fields)
        if (const QLatin1String key(kind.fields[field].key); change.operation == Change::Operation::Update && !object.contains(key))
            object.insert(key, QJsonValue());
    return object;
}

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

}  // namespace

HistoryWriter::HistoryWriter(storage::Database& database, const base::Clock& clock, base::IdGenerator& ids) : m_database(database), m_clock(clock), m_ids(ids) {
    m_number = database.value(QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM entry")).toLongLong();
}

QByteArray HistoryWriter::digest(const QByteArray& salt, const Kind& kind, const Change& change) {
    const Record& record = change.after != nullptr ? *change.after : *change.before;
    const QByteArray before = compact(keptBefore(kind, change));
    const QByteArray after = compact(values(kind, change.after, change.fields));
    QByteArray content;
    content.reserve(kUsualHead + before.size() + after.size());
    content += salt;
    content += kind.key;
    content += word(change.operation);
    content += record.id.toLatin1();
    content += QByteArray::number(record.revision);
    content += before;
    content += after;
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

void HistoryWriter::note(const Kind& kind, qint64 kindNumber, const Change& change) {
    const Record& record = change.after != nullptr ? *change.after : *change.before;
    QVariant before;
    if (change.operation != Change::Operation::Add) before = QString::fromUtf8(compact(keptBefore(kind, change)));
    QVariant previous;
    if (change.operation != Change::Operation::Add || record.revision > 1)
        previous = m_database.value(QStringLiteral("SELECT entry FROM change WHERE record=? ORDER BY number DESC LIMIT 1"), {record.id});
    const QByteArray salt = m_ids.salt();
    const QByteArray digest = HistoryWriter::digest(salt, kind, change);
    storage::Statement statement = m_database.prepare(QStringLiteral(
        "INSERT INTO change(entry, kind, record, operation, revision, before, previous_entry, salt, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(m_number).bind(kindNumber).bind(record.id).bind(QString::fromLatin1(word(change.operation))).bind(record.revision);
    statement.bind(before).bind(previous).bind(salt).bind(digest);
    statement.run();
    m_waiting += digest;
    if (!m_held) release(true);
}

void HistoryWriter::release(bool kept) {
    m_held = false;
    if (kept && !m_waiting.isEmpty()) {
        m_digests.addData(m_waiting);
        m_any = true;
    }
    m_waiting.clear();
}

std::optional<qint64> HistoryWriter::finish(const Author& author, const QString& act, const QString& note, std::optional<qint64> undoes) {
    if (!m_any) return std::nullopt;
    const QString uuid = m_ids.next();
    const QString at = m_clock.now().toString(Qt::ISODate);
    const QByteArray previous = m_database.value(QStringLiteral("SELECT hash FROM entry WHERE number=?"), {m_number - 1}).toByteArray();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QString& part : {QString::number(m_number), uuid, author.office, author.who, at, act, note, undoes ? QString::number(*undoes) : QString()}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));  // parts must not run into each other
    }
    hash.addData(m_digests.result());
    storage::Statement statement =
        m_database.prepare(QStringLiteral("INSERT INTO entry(number, uuid, office, who, at, act, note, undoes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(m_number).bind(uuid).bind(author.office).bind(author.who).bind(at).bind(act);
    statement.bind(note.isEmpty() ? QVariant() : QVariant(note)).bind(undoes ? QVariant(*undoes) : QVariant()).bind(hash.result());
    statement.run();
    return m_number;
}

}  // namespace records
