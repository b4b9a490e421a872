#include "core/tables/known_rows_queries.h"

#include "core/records/table_sql.h"
#include "core/storage/database.h"

#include <QtEndian>
#include <algorithm>

namespace tables {

namespace {
constexpr qsizetype kMostRemembered = 20'000;  // rows: some four megabytes
constexpr qint64 kAskedOneByOne = 1'000;       // keys; for more it is worth to go through all that the file knows

quint64 beginningOf(QByteArrayView key) { return qFromBigEndian<quint64>(key.data()); }
}  // namespace

KnownRows::KnownRows(storage::Database& database) : m_database(database) {
    if (!database.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM import_row)")).toBool()) m_beginnings.emplace();
}

bool KnownRows::mayKnow(const QByteArray& key) const {
    if (!m_beginnings) {
        if (++m_asked <= kAskedOneByOne) return true;
        m_beginnings.emplace();
        storage::Statement statement = m_database.prepare(QStringLiteral("SELECT key FROM import_row ORDER BY key"));
        while (statement.next()) m_beginnings->push_back(beginningOf(statement.bytes(0)));
    }
    return std::binary_search(m_beginnings->cbegin(), m_beginnings->cend(), beginningOf(key));
}

std::optional<KnownRows::Past> KnownRows::past(const QString& id) const {
    storage::Statement statement = m_database.prepare(
        QStringLiteral("SELECT k.key, c.revision FROM change c JOIN kind k ON k.number=c.kind WHERE %1 ORDER BY c.number DESC LIMIT 1").arg(records::sql::ofRecord("c")));
    statement.bind(id);
    if (!statement.next()) return std::nullopt;
    return Past{statement.text(0).toLatin1(), static_cast<int>(statement.integer(1))};
}

QString KnownRows::recordOf(const QByteArray& key) const {
    if (const auto now = m_remembered.constFind(key); now != m_remembered.cend()) return *now;
    if (!mayKnow(key)) return {};
    return m_database.value(QStringLiteral("SELECT record FROM import_row WHERE key=?"), {key}).toString();
}

void KnownRows::remember(const QByteArray& key, const QString& record) {
    m_remembered.insert(key, record);
    if (m_remembered.size() >= kMostRemembered) finish();
}

void KnownRows::finish() {
    if (m_remembered.isEmpty()) return;
    std::vector<std::pair<QByteArray, QString>> rows;
    rows.reserve(static_cast<std::size_t>(m_remembered.size()));
    for (auto it = m_remembered.cbegin(); it != m_remembered.cend(); ++it) rows.emplace_back(it.key(), it.value());
    m_remembered.clear();
    std::sort(rows.begin(), rows.end());
    if (m_beginnings) {
        const auto known = static_cast<std::ptrdiff_t>(m_beginnings->size());
        for (const auto& row : rows) m_beginnings->push_back(beginningOf(row.first));
        std::inplace_merge(m_beginnings->begin(), m_beginnings->begin() + known, m_beginnings->end());
    }
    m_database.later([&database = m_database, rows = std::move(rows)] {
        for (const auto& [key, record] : rows) {
            storage::Statement statement = database.prepare(QStringLiteral("INSERT OR REPLACE INTO import_row(key, record) VALUES (?, ?)"));
            statement.bind(key).bind(record);
            statement.run();
        }
    });
}

QList<QByteArrayList> KnownRows::columnsOf(const records::Kind& kind) const {
    storage::Statement statement = m_database.prepare(QStringLiteral("SELECT fields FROM import_columns WHERE kind=?"));
    statement.bind(QString::fromLatin1(kind.key));
    QList<QByteArrayList> all;
    while (statement.next()) all << statement.text(0).toLatin1().split(' ');
    return all;
}

void KnownRows::rememberColumns(const records::Kind& kind, const QByteArrayList& fields) {
    storage::Statement statement = m_database.prepare(QStringLiteral("INSERT OR IGNORE INTO import_columns(kind, fields) VALUES (?, ?)"));
    statement.bind(QString::fromLatin1(kind.key)).bind(QString::fromLatin1(fields.join(' ')));
    statement.run();
}

bool KnownRows::hasTexts() const { return m_database.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM import_row_by_text)")).toBool(); }

QString KnownRows::recordOfText(const QByteArray& key) const {
    return m_database.value(QStringLiteral("SELECT record FROM import_row_by_text WHERE key=?"), {key}).toString();
}

QString KnownRows::recordWith(const records::Kind& kind, qsizetype first, const records::Value& one, qsizetype second, const records::Value& other) const {
    return m_database
        .value(QStringLiteral("SELECT id FROM %1 WHERE %2=? AND %3=?")
                   .arg(records::sql::quoted(kind.table), records::sql::quoted(kind.fields[first].column), records::sql::quoted(kind.fields[second].column)),
               {records::toColumn(one), records::toColumn(other)})
        .toString();
}

}  // namespace tables
