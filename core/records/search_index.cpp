#include "core/records/search_index.h"

#include "core/storage/database.h"

namespace records {

SearchIndex::SearchIndex(storage::Database& database) : m_database(database) {
    storage::Statement statement = database.prepare(QStringLiteral("SELECT number, key FROM kind"));
    while (statement.next()) {
        m_numbers.insert(statement.text(1).toLatin1(), statement.integer(0));
        m_keys.insert(statement.integer(0), statement.text(1).toLatin1());
    }
}

QString SearchIndex::words(const Kind& kind, const Record& record) {
    QString all;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        if (!kind.fields[i].isText() || kind.fields[i].is(Flag::Opaque)) continue;
        const Value& value = record.values[i];
        if (const auto* text = std::get_if<QString>(&value)) all += *text + u'\n';
        if (const auto* list = std::get_if<QStringList>(&value)) all += list->join(u'\n') + u'\n';
    }
    return all.normalized(QString::NormalizationForm_C);
}

void SearchIndex::write(const QString& sql, qint64 entryRow, const QString& words) {
    if (words.isEmpty()) return;
    storage::Statement statement = m_database.prepare(sql);
    statement.bind(entryRow).bind(words);
    statement.run();
}

void SearchIndex::add(const Kind& kind, qint64 row, const Record& record) {
    write(QStringLiteral("INSERT INTO search(rowid, words) VALUES (?, ?)"), base(kind) + row, words(kind, record));
}

void SearchIndex::remove(const Kind& kind, qint64 row, const Record& record) {
    // An index without own text must be told what to forget.
    write(QStringLiteral("INSERT INTO search(search, rowid, words) VALUES ('delete', ?, ?)"), base(kind) + row, words(kind, record));
}

void SearchIndex::replace(const Kind& kind, qint64 row, const Record& before, const Record& after) {
    if (words(kind, before) == words(kind, after)) return;
    remove(kind, row, before);
    add(kind, row, after);
}

}  // namespace records
