#include "core/records/history_writer.h"

#include "core/records/canonical_json.h"
#include "core/records/table_sql.h"
#include "core/storage/database.h"

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

/// The values that history keeps: of an update the old ones of each changed field, also when they were empty.
QByteArray keptBefore(const CanonicalJson& json, const Change& change) {
    const bool update = change.operation == Change::Operation::Update;
    return json.of(change.before, change.fields, update ? CanonicalJson::Empty::Null : CanonicalJson::Empty::LeftOut);
}

QByteArray digestOf(const CanonicalJson& json, const QByteArray& salt, const Kind& kind, const Change& change, const QByteArray& before) {
    const Record& record = change.after != nullptr ? *change.after : *change.before;
    const QByteArray after = json.of(change.after, change.fields, CanonicalJson::Empty::LeftOut);
    QByteArray content;
    content.reserve(kUsualHead + before.size() + after.size());
    content += salt;
    content += kind.key;
    content += word(change.operation);
    content += record.id.toLatin1();
    content += QByteArray::number(record.revision);
    content += before;
    content += after;
    return base::sha256(content);
}

}  // namespace

HistoryWriter::HistoryWriter(storage::Database& database, const base::Clock& clock, base::IdGenerator& ids) : m_database(database), m_clock(clock), m_ids(ids) {
    m_number = database.value(QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM entry")).toLongLong();
}

HistoryWriter::~HistoryWriter() = default;

QByteArray HistoryWriter::digest(const QByteArray& salt, const Kind& kind, const Change& change) {
    const CanonicalJson json(kind);
    return digestOf(json, salt, kind, change, keptBefore(json, change));
}

const CanonicalJson& HistoryWriter::jsonOf(const Kind& kind) {
    auto& known = m_json[&kind];
    if (!known) known = std::make_unique<CanonicalJson>(kind);
    return *known;
}

HistoryWriter::Seal HistoryWriter::seal(const Kind& kind, const Change& change) {
    const CanonicalJson& json = jsonOf(kind);
    Seal seal{keptBefore(json, change), m_ids.salt(), {}};
    seal.digest = digestOf(json, seal.salt, kind, change, seal.before);
    m_waiting += seal.digest;
    if (!m_held) release(true);
    return seal;
}

void HistoryWriter::write(qint64 kindNumber, const Change& change, const Seal& seal) const {
    const Record& record = change.after != nullptr ? *change.after : *change.before;
    QVariant previous;
    if (change.operation != Change::Operation::Add || record.revision > 1)
        previous = m_database.value(QStringLiteral("SELECT c.entry FROM change c WHERE %1 ORDER BY c.number DESC LIMIT 1").arg(sql::ofRecord("c")), {record.id});
    storage::Statement statement = m_database.prepare(QStringLiteral(
        "INSERT INTO change(entry, kind, record, operation, revision, before, previous_entry, salt, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(m_number).bind(kindNumber).bind(record.id).bindLetters(word(change.operation)).bind(record.revision);
    if (change.operation == Change::Operation::Add) statement.bind(QVariant());
    else statement.bindLetters(seal.before);
    statement.bind(previous).bind(seal.salt).bind(seal.digest);
    statement.run();
}

void HistoryWriter::release(bool kept) {
    m_held = false;
    if (kept && !m_waiting.isEmpty()) {
        m_digests.add(m_waiting);
        m_any = true;
    }
    m_waiting.clear();
}

std::optional<qint64> HistoryWriter::finish(const Author& author, const QString& act, const QString& note, std::optional<qint64> undoes) {
    if (!m_any) return std::nullopt;
    const QString uuid = m_ids.next();
    const QString at = m_clock.now().toString(Qt::ISODate);
    const QByteArray previous = m_database.value(QStringLiteral("SELECT hash FROM entry WHERE number=?"), {m_number - 1}).toByteArray();
    base::Sha256 hash;
    hash.add(previous);
    for (const QString& part : {QString::number(m_number), uuid, author.office, author.who, at, act, note, undoes ? QString::number(*undoes) : QString()}) {
        hash.add(part.toUtf8());
        hash.add(QByteArray(1, '\0'));  // parts must not run into each other
    }
    hash.add(m_digests.take());
    storage::Statement statement =
        m_database.prepare(QStringLiteral("INSERT INTO entry(number, uuid, office, who, at, act, note, undoes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(m_number).bind(uuid).bind(author.office).bind(author.who).bind(at).bind(act);
    statement.bind(note.isEmpty() ? QVariant() : QVariant(note)).bind(undoes ? QVariant(*undoes) : QVariant()).bind(hash.take());
    statement.run();
    return m_number;
}

}  // namespace records
