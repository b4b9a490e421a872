#include "core/focus/counted_months.h"

#include "core/storage/database.h"

#include <QHash>
#include <map>

namespace focus {

namespace {

using records::Reader;

/// Never null, which SQLite would take for "unknown".
QString orNone(const QString& id) { return id.isNull() ? QStringLiteral("") : id; }

QString monthText(QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }

void bindWhere(storage::Statement& rows, const CountedWhere& where, const QString& from, const QString& to) {
    rows.bind(from);
    rows.bind(to);
    for (int i = 0; i < 2; ++i) rows.bind(orNone(where.category));
    for (int i = 0; i < 2; ++i) rows.bind(orNone(where.area));
}

void countEvents(const Reader& reader, const CountedWhere& where, CountedMonths& months, QDate end) {
    QHash<QString, qint64> counts;
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT substr(occurred, 1, 7), count(*) FROM incident WHERE occurred>=? AND occurred<? "
                       "AND (?='' OR category=(SELECT row FROM category WHERE id=?)) AND (?='' OR area=(SELECT row FROM area WHERE id=?)) GROUP BY 1"));
    bindWhere(rows, where, months.first.toString(Qt::ISODate), end.toString(Qt::ISODate));
    while (rows.next()) counts.insert(rows.text(0), rows.integer(1));
    const QString begun = reader.database().value(QStringLiteral("SELECT min(occurred) FROM incident")).toString().left(7);
    std::map<int, bool> kept;
    for (std::size_t at = 0; at < months.counts.size(); ++at) {
        const QDate month = months.month(at);
        const auto [year, isNew] = kept.try_emplace(month.year(), false);
        if (isNew) {
            storage::Statement any = reader.database().prepare(QStringLiteral("SELECT EXISTS(SELECT 1 FROM incident WHERE occurred>=? AND occurred<?)"));
            any.bind(QString::number(month.year()));
            any.bind(QString::number(month.year() + 1));
            year->second = any.next() && any.integer(0) != 0;
        }
        if (year->second && !begun.isEmpty() && monthText(month) >= begun) months.counts[at] = counts.value(monthText(month), 0);
    }
}

void countFigures(const Reader& reader, const CountedWhere& where, CountedMonths& months, QDate end) {
    const QString column = where.measure == GoalMeasure::Crimes ? QStringLiteral("crimes") : QStringLiteral("reports");
    std::map<std::tuple<QString, QString, QString>, qint64> figures;
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT month, category, area, value FROM %1 WHERE month>=? AND month<? AND (?='' OR category=?) AND (?='' OR area=?) %2")
            .arg(policeValues(column), countsLast()));
    bindWhere(rows, where, monthText(months.first), monthText(end));
    while (rows.next()) figures[{rows.text(0), rows.text(1), rows.text(2)}] = rows.integer(3);
    for (std::size_t at = 0; at < months.counts.size(); ++at)
        for (auto one = figures.lower_bound({monthText(months.month(at)), {}, {}}); one != figures.end() && std::get<0>(one->first) == monthText(months.month(at)); ++one)
            months.counts[at] = months.counts[at].value_or(0) + one->second;
}

}  // namespace

std::optional<qint64> CountedMonths::of(QDate day) const {
    const int at = (day.year() - first.year()) * 12 + day.month() - first.month();
    return at >= 0 && static_cast<std::size_t>(at) < counts.size() ? counts[static_cast<std::size_t>(at)] : std::nullopt;
}

CountedMonths readCountedMonths(const Reader& reader, const CountedWhere& where, QDate first, QDate last) {
    CountedMonths months{{first.year(), first.month(), 1}, {}};
    const QDate end = QDate(last.year(), last.month(), 1).addMonths(1);
    for (QDate month = months.first; month < end; month = month.addMonths(1)) months.counts.emplace_back();
    if (months.counts.empty()) return months;
    if (where.measure == GoalMeasure::Incident) countEvents(reader, where, months, end);
    else countFigures(reader, where, months, end);
    return months;
}

QString policeValues(const QString& column) {
    return QStringLiteral("(SELECT month, category, area, %1 AS value, coalesce(preliminary, 0) AS preliminary, 1 AS newest, row FROM police_statistic "
                          "UNION ALL SELECT p.month, p.category, p.area, e.%1, coalesce(e.preliminary, 0), 0, e.row "
                          "FROM earlier_figure e JOIN police_statistic p ON p.id=e.figure) ")
        .arg(column);
}

QString countsLast() { return QStringLiteral(" AND value IS NOT NULL ORDER BY preliminary DESC, newest, row"); }

}  // namespace focus
