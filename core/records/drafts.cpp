#include "core/records/drafts.h"

#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace records {

namespace {

const QString kTyped = QStringLiteral("=typed");  // no field is called so

Draft draftFrom(const storage::Statement& row, const Catalogue& catalogue) {
    Draft draft;
    draft.kind = catalogue.find(row.text(1).toLatin1());
    if (draft.kind == nullptr) return draft;
    draft.record = draft.kind->blank;
    draft.record.id = row.text(0);
    draft.record.revision = static_cast<int>(row.integer(2));
    const QJsonObject values = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    for (qsizetype i = 0; i < draft.kind->fields.size(); ++i)
        draft.record.values[i] = fromJson(draft.kind->fields[i], values.value(QLatin1String(draft.kind->fields[i].key)));
    const QJsonObject typed = values.value(kTyped).toObject();
    for (auto it = typed.begin(); it != typed.end(); ++it) draft.typed.insert(it.key().toLatin1(), it.value().toString());
    draft.at = QDateTime::fromString(row.text(4), Qt::ISODate);
    return draft;
}

const QString kSelect = QStringLiteral("SELECT id, kind, revision, content, at FROM draft");

}  // namespace

base::Result<void> Drafts::keep(const Kind& kind, const Record& record, const QHash<QByteArray, QString>& typed) {
    QJsonObject values;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) values.insert(QLatin1String(kind.fields[i].key), toJson(kind.fields[i], record.values[i]));
    if (!typed.isEmpty()) {
        QJsonObject texts;
        for (auto it = typed.cbegin(); it != typed.cend(); ++it) texts.insert(QString::fromLatin1(it.key()), it.value());
        values.insert(kTyped, texts);
    }
    auto kept = m_database.write([&]() -> base::Result<void> {
        storage::Statement statement =
            m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO draft(id, kind, revision, content, at) VALUES (?, ?, ?, ?, ?)"));
        statement.bind(record.id).bind(QString::fromLatin1(kind.key)).bind(record.revision);
        statement.bind(QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact))).bind(m_clock.now().toString(Qt::ISODate));
        statement.run();
        return {};
    });
    if (kept) Q_EMIT m_changes.drafted(kind.key, record.id);
    return kept;
}

base::Result<void> Drafts::drop(const QString& id) {
    const auto known = find(id);
    if (!known) return base::Failure(known.error());
    if (!*known) return {};
    auto dropped = m_database.write([&]() -> base::Result<void> {
        storage::Statement statement = m_database.prepare(QStringLiteral("DELETE FROM draft WHERE id=?"));
        statement.bind(id);
        statement.run();
        return {};
    });
    if (dropped) Q_EMIT m_changes.drafted((*known)->kind->key, id);
    return dropped;
}

base::Result<void> Drafts::discard(const QString& id) {
    const auto drafts = all();
    if (!drafts) return base::Failure(drafts.error());
    for (const Draft& draft : *drafts)
        if (draft.kind->owner >= 0 && draft.record.id != id && draft.record.values[draft.kind->owner] == Value(id))
            if (auto done = discard(draft.record.id); !done) return done;
    return drop(id);
}

base::Result<std::optional<Draft>> Drafts::find(const QString& id) const {
    QList<Draft> found;
    const auto read = m_database.read([&]() -> base::Result<void> {
        storage::Statement statement = m_database.prepare(kSelect + QStringLiteral(" WHERE id=?"));
        statement.bind(id);
        if (statement.next()) found << draftFrom(statement, m_catalogue);
        return {};
    });
    if (!read) return base::Failure(read.error());
    if (found.isEmpty() || found.first().kind == nullptr) return std::optional<Draft>();
    return std::optional<Draft>(found.first());
}

base::Result<QList<Draft>> Drafts::all() const {
    QList<Draft> drafts;
    const auto read = m_database.read([&]() -> base::Result<void> {
        storage::Statement statement = m_database.prepare(kSelect + QStringLiteral(" ORDER BY at DESC, id"));
        while (statement.next())
            if (Draft draft = draftFrom(statement, m_catalogue); draft.kind != nullptr) drafts << draft;
        return {};
    });
    if (!read) return base::Failure(read.error());
    return drafts;
}

}  // namespace records
