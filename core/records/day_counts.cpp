#include "core/records/day_counts.h"

#include "core/storage/database.h"

#include <algorithm>

namespace records::sql {

namespace {

constexpr QLatin1String kRecords("records");
constexpr qsizetype kDayLength = 10;  // of `yyyy-MM-dd`, without the time of a moment

/// The fields in the order of the columns: the main day, scopes, what is counted by being filled in.
QList<qsizetype> lookOf(const Kind& kind) {
    QList<qsizetype> fields;
    for (const qsizetype scope : kind.evidence.scopes)
        if (kind.fields[scope].is(Flag::ByRow)) fields << scope;
    for (qsizetype index = 0; index < kind.fields.size(); ++index)
        if (kind.fields[index].is(Flag::CountedByDay)) fields << index;
    fields.prepend(kind.mainDay);
    return fields;
}

}  // namespace

bool hasDayCounts(const Kind& kind) {
    return std::any_of(kind.fields.cbegin(), kind.fields.cend(), [](const Field& field) { return field.is(Flag::CountedByDay); });
}

QString dayTable(const Kind& kind) { return kind.table + QStringLiteral("__days"); }

bool countsByDay(const Kind& kind, const Wanted& wanted) {
    if (!hasDayCounts(kind) || wanted.ids) return false;
    const QList<qsizetype> look = lookOf(kind);
    return std::all_of(wanted.fields.cbegin(), wanted.fields.cend(),
                       [&](qsizetype index) { return look.contains(index) && !kind.fields[index].is(Flag::CountedByDay); }) &&
           std::all_of(wanted.filled.cbegin(), wanted.filled.cend(), [&](qsizetype index) { return kind.fields[index].is(Flag::CountedByDay); });
}

QString selectDayCounts(const Kind& kind, const Wanted& wanted) {
    QStringList columns;
    for (const qsizetype index : wanted.fields + wanted.filled) columns << quoted(kind.fields[index].column);
    return QStringLiteral("SELECT %1, %2 FROM %3").arg(columns.join(QStringLiteral(", ")), kRecords, quoted(dayTable(kind)));
}

QStringList dayCountsSchema(const Kind& kind) {
    if (!hasDayCounts(kind)) return {};
    QStringList lines;
    QStringList columns;
    for (const qsizetype index : lookOf(kind)) {
        columns << quoted(kind.fields[index].column);
        lines << columns.last() + (index == kind.mainDay ? QStringLiteral(" TEXT NOT NULL") : QStringLiteral(" INTEGER NOT NULL"));
    }
    lines << kRecords + QStringLiteral(" INTEGER NOT NULL") << QStringLiteral("PRIMARY KEY (%1)").arg(columns.join(QStringLiteral(", ")));
    return {QStringLiteral("CREATE TABLE %1 (\n    %2\n) STRICT, WITHOUT ROWID").arg(quoted(dayTable(kind)), lines.join(QStringLiteral(",\n    ")))};
}

DayCounts::DayCounts(const Kind& kind) : m_kind(kind) {
    if (!hasDayCounts(kind)) return;
    m_look = lookOf(kind);
    QStringList marks;
    QStringList same;
    for (const qsizetype index : std::as_const(m_look)) {
        marks << parameter(kind.fields[index]);
        same << quoted(kind.fields[index].column) + u'=' + marks.last();
    }
    const QString table = quoted(dayTable(kind));
    const QString where = same.join(QStringLiteral(" AND "));
    m_more = QStringLiteral("INSERT INTO %1 VALUES (%2, 1) ON CONFLICT DO UPDATE SET %3=%3+1").arg(table, marks.join(QStringLiteral(", ")), kRecords);
    m_less = QStringLiteral("UPDATE %1 SET %2=%2-1 WHERE %3").arg(table, kRecords, where);
    m_empty = QStringLiteral("DELETE FROM %1 WHERE %2 AND %3=0").arg(table, where, kRecords);
}

void DayCounts::keep(storage::Database& database, const Change& change) const {
    if (m_look.isEmpty()) return;
    const auto concerns = [this](qsizetype index) { return m_look.contains(index); };
    if (change.operation == Change::Operation::Update && std::none_of(change.fields.cbegin(), change.fields.cend(), concerns)) return;
    if (change.before != nullptr) {
        run(database, m_less, *change.before);
        run(database, m_empty, *change.before);
    }
    if (change.after != nullptr) run(database, m_more, *change.after);
}

void DayCounts::run(storage::Database& database, const QString& sql, const Record& record) const {
    storage::Statement statement = database.prepare(sql);
    for (const qsizetype index : m_look) {
        const Value& value = record.values[index];
        if (index == m_kind.mainDay) statement.bind(toColumn(value).toString().left(kDayLength));
        else if (m_kind.fields[index].is(Flag::CountedByDay)) statement.bind(!isEmpty(value));
        else statement.bind(std::get<QString>(value));
    }
    statement.run();
}

}  // namespace records::sql
