#include "core/tables/known_rows_queries.h"

#include "core/records/table_sql.h"
#include "core/storage/database.h"

namespace tables {

std::optional<KnownRows::Past> KnownRows::past(const QString& id) const {
    storage::Statement statement = m_database.prepare(
        QStringLiteral("SELECT k.key, c.revision FROM change c JOIN kind k ON k.number=c.kind WHERE %1 ORDER BY c.number DESC LIMIT 1").arg(records::sql::ofRecord("c")));
    statement.bind(id);
    if (!statement.next()) return std::nullopt;
    return Past{statement.text(0).toLatin1(), static_cast<int>(statement.integer(1))};
}

QString KnownRows::recordOf(const QByteArray& key) const {
    return m_database.value(QStringLiteral("SELECT record FROM import_row WHERE key=?"), {key}).toString();
}

void KnownRows::remember(const QByteArray& key, const QString& record) {
    storage::Statement statement = m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO import_row(key, record) VALUES (?, ?)"));
    statement.bind(key).bind(record);
    statement.run();
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
