#include "core/records/reader.h"

#include "core/base/folded_text.h"
#include "core/base/language.h"
#include "core/records/day_counts.h"
#include "core/records/period_text.h"
#include "core/records/row_order.h"
#include "core/records/said.h"
#include "core/records/search_index.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <cstdlib>

namespace records {

Reader::Reader(storage::Database& database, const Catalogue& catalogue, const SearchIndex& search, const base::Clock& clock)
    : m_database(database), m_catalogue(catalogue), m_search(search), m_clock(clock) {}

QString Reader::select(const Kind& kind, const QString& rest) const {
    return QStringLiteral("SELECT ") + kind.columns + QStringLiteral(" FROM \"") + kind.table + QStringLiteral("\" t") + rest;
}

namespace {

constexpr qint64 kFirstApart = 10'000;

/// Whether a column's text is the value.
bool isPlainText(FieldType type) {
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Moment || type == FieldType::Choice || type == FieldType::Reference;
}

}  // namespace

Record Reader::recordFrom(const Kind& kind, const storage::Statement& row) const {
    Record record;
    record.id = row.text(0);
    record.revision = static_cast<int>(row.integer(1));
    record.values.reserve(kind.fields.size());
    int column = 2;
    for (const Field& field : kind.fields) {
        // The two that occur most: nothing, and a text as it stands.
        if (row.isNull(column)) record.values << Value();
        else if (isPlainText(field.type)) record.values << Value(row.text(column));
        else record.values << fromColumn(field, row.value(column));
        ++column;
    }
    return record;
}

std::optional<Record> Reader::find(const Kind& kind, const QString& id) const {
    storage::Statement statement = m_database.prepare(select(kind, QStringLiteral(" WHERE t.id=?")));
    statement.bind(id);
    if (!statement.next()) return std::nullopt;
    return recordFrom(kind, statement);
}

Record Reader::get(const Kind& kind, const QString& id) const {
    auto record = find(kind, id);
    Q_ASSERT(record.has_value());
    return *record;
}

void Reader::each(const Kind& kind, const Query& query, const std::function<bool(const Record&)>& visit) const {
    const sql::Where where = sql::where(kind, query, m_search.base(kind));
    storage::Statement statement = m_database.prepare(select(kind, where.text + sql::order(m_catalogue, kind, query)));
    statement.bindAll(where.parameters);
    const auto wished = [&](const Record& record) {
        return std::all_of(query.derived.cbegin(), query.derived.cend(),
                           [&](const Filter& filter) { return derived(kind, record, kind.derived[filter.field]) == filter.value; });
    };
    while (statement.next())
        if (const Record record = recordFrom(kind, statement); wished(record) && !visit(record)) return;
}

void Reader::scan(const Kind& kind, const Wanted& wanted, const std::function<void(const Row&)>& visit) const {
    storage::Statement statement = m_database.prepare(QStringLiteral("SELECT %1 FROM %2 t").arg(sql::rowColumns(kind, wanted), sql::quoted(kind.table)));
    const Row row(*this, statement, kind, wanted);
    while (statement.next()) visit(row);
}

bool Reader::scanDays(const Kind& kind, const Wanted& wanted, const std::function<void(const Row&, qint64)>& visit) const {
    if (!sql::countsByDay(kind, wanted)) return false;
    storage::Statement statement = m_database.prepare(sql::selectDayCounts(kind, wanted));
    const Row row(*this, statement, kind, wanted);
    const int count = static_cast<int>(wanted.fields.size() + wanted.filled.size());
    while (statement.next()) visit(row, statement.integer(count));
    return true;
}

QList<Record> Reader::all(const Kind& kind, const Query& query) const {
    QList<Record> records;
    each(kind, query, [&](const Record& record) {
        records << record;
        return true;
    });
    return records;
}

qint64 Reader::count(const Kind& kind, const Query& query) const {
    if (!query.derived.isEmpty()) {
        qint64 count = 0;
        each(kind, query, [&](const Record&) { return ++count > 0; });
        return count;
    }
    const sql::Where where = sql::where(kind, query, m_search.base(kind));
    return m_database.value(QStringLiteral("SELECT count(*) FROM %1 t%2").arg(sql::quoted(kind.table), where.text), where.parameters).toLongLong();
}

bool Reader::holdsMore(const Kind& kind, qint64 few) const {
    return m_database.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 LIMIT 1 OFFSET ?)").arg(sql::quoted(kind.table)), {few}).toBool();
}

QList<Record> Reader::parts(const Kind& part, const QString& owner) const {
    Query query;
    query.filters << Filter{part.owner, owner};
    return all(part, query);
}

QList<qint64> Reader::rows(const Kind& kind, const Query& query) const { return order(kind, query).rows(); }

RowOrder Reader::order(const Kind& kind, const Query& query) const { return {m_database, m_catalogue, kind, query, m_search.base(kind)}; }

qint64 Reader::lastRow(const Kind& kind) const {
    return m_database.value(QStringLiteral("SELECT max(row) FROM %1").arg(sql::quoted(kind.table))).toLongLong();
}

QList<Record> Reader::atRows(const Kind& kind, const QList<qint64>& rows) const {
    QList<Record> records;
    storage::Statement statement = m_database.prepare(select(kind, QStringLiteral(" WHERE t.row=?")));
    for (const qint64 row : rows) {
        statement.reset();
        statement.bind(row);
        if (statement.next()) records << recordFrom(kind, statement);
    }
    return records;
}

std::optional<qint64> Reader::rowOf(const Kind& kind, const QString& id) const {
    const QVariant row = m_database.value(QStringLiteral("SELECT row FROM \"") + kind.table + QStringLiteral("\" WHERE id=?"), {id});
    if (row.isNull()) return std::nullopt;
    return row.toLongLong();
}

QString Reader::idAt(const Field& field, qint64 row) const {
    return m_database.value(QStringLiteral("SELECT id FROM %1 WHERE row=?").arg(sql::quoted(sql::targetTable(field))), {row}).toString();
}

QString Reader::label(const Kind& kind, const Record& record) const {
    if (kind.title >= 0) return saidOf(*this, kind, record, kind.title);
    QStringList words;
    for (const qsizetype part : kind.titleParts)
        if (const QString word = saidOf(*this, kind, record, part); !word.isEmpty()) words << word;
    return words.join(QStringLiteral(", "));
}

QString Reader::label(const Kind& kind, const QString& id) const {
    const auto record = find(kind, id);
    return record ? label(kind, *record) : QString();
}

QString Reader::text(const Field& field, const Value& value) const {
    if (isEmpty(value)) return {};
    const auto one = [&](const QString& item) {
        if (field.isReference()) return label(m_catalogue.get(field.target), item);
        if (const Choice* choice = field.choice(item)) return QCoreApplication::translate("kind", choice->label);
        return field.is(Flag::Month) ? periodText(item) : item;
    };
    if (const auto* text = std::get_if<QString>(&value)) return field.type == FieldType::Moment ? QString(*text).replace(u'T', u' ') : one(*text);
    if (const auto* list = std::get_if<QStringList>(&value)) {
        QStringList labels;
        for (const QString& item : *list) labels << one(item);
        return labels.join(QStringLiteral("; "));
    }
    if (const auto* yes = std::get_if<bool>(&value)) return *yes ? QCoreApplication::translate("kind", "yes") : QCoreApplication::translate("kind", "no");
    if (const auto* number = std::get_if<double>(&value)) return base::currentLocale().toString(*number, 'g', QLocale::FloatingPointShortest);
    // A year has four figures and no blank; from five on thousands stand apart.
    if (const auto* number = std::get_if<qint64>(&value); number != nullptr && std::abs(*number) >= kFirstApart) return base::currentLocale().toString(*number);
    return toColumn(value).toString();
}

base::Result<QString> Reader::resolve(const Kind& kind, const QString& text) const {
    const QString wanted = base::composed(text.trimmed());
    const QString table = sql::quoted(kind.table);
    const QVariant byId = m_database.value(QStringLiteral("SELECT id FROM %1 WHERE id=?").arg(table), {wanted});
    if (!byId.isNull()) return byId.toString();
    QStringList names;
    if (kind.keyField >= 0) names << sql::quoted(kind.fields[kind.keyField].column);
    if (kind.title >= 0 && kind.fields[kind.title].isText()) names << sql::quoted(kind.fields[kind.title].column);
    // As it is written first: only that has an index, and nearly all names are found by it.
    QStringList ways;
    for (const QString& name : names) ways << name + QStringLiteral("=?");
    for (const QString& name : names) ways << QStringLiteral("folded(%1)=folded(?)").arg(name);
    if (kind.otherNames >= 0)
        ways << QStringLiteral("EXISTS (SELECT 1 FROM json_each(%1) WHERE folded(value)=folded(?))").arg(sql::quoted(kind.fields[kind.otherNames].column));
    for (const QString& way : ways) {
        storage::Statement statement = m_database.prepare(QStringLiteral("SELECT id FROM %1 WHERE %2 LIMIT 2").arg(table, way));
        statement.bind(wanted);
        if (!statement.next()) continue;
        const QString id = statement.text(0);
        if (statement.next())
            return base::badInput({"ambiguous-name", QT_TRANSLATE_NOOP("message", "More than one record is called \"%1\". Give them names of their own, or use the id."), {wanted}});
        return id;
    }
    return base::badInput({"unknown-reference",
                           QT_TRANSLATE_NOOP("message", "There is no %2 called \"%1\". Write the name of one that is there, or add it first."),
                           {wanted, QCoreApplication::translate("kind", kind.label).toLower()}});
}

Value Reader::derived(const Kind&, const Record& record, const Field& field) const {
    Q_ASSERT(field.derive);
    return field.derive(*this, record);
}

QList<Reader::Hit> Reader::search(const QString& words, int limit) const {
    QList<Hit> hits;
    const QString match = sql::match(words);
    if (match.isEmpty()) return hits;
    QList<QPair<const Kind*, qint64>> found;
    {
        storage::Statement statement = m_database.prepare(QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"));
        statement.bind(match).bind(limit);
        while (statement.next()) {
            const qint64 entry = statement.integer(0);
            if (const Kind* kind = m_catalogue.find(m_search.kindAt(entry))) found << qMakePair(kind, entry % SearchIndex::kRowsPerKind);
        }
    }
    for (const auto& [kind, row] : found)
        for (const Record& record : atRows(*kind, {row})) hits << Hit{kind, record.id, label(*kind, record)};
    return hits;
}

}  // namespace records
