#include "core/picture/week_counts.h"

#include "core/storage/database.h"

#include <QHash>

namespace picture {

WeekCounts readWeek(const records::Reader& reader, QDate from, QDate to) {
    WeekCounts counts;
    counts.severity.assign(4, 0);
    const QString first = from.toString(Qt::ISODate);
    const QString after = to.addDays(1).toString(Qt::ISODate);
    const QString yearBefore = from.addDays(-WeekCounts::kDaysBefore).toString(Qt::ISODate);
    storage::Statement areas = reader.database().prepare(QStringLiteral("SELECT row, name FROM area ORDER BY name"));
    QHash<qint64, std::size_t> places;
    while (areas.next()) {
        places.insert(areas.integer(0), static_cast<std::size_t>(counts.areas.size()));
        counts.areas << areas.text(1);
    }
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT c.name, sum(i.occurred<?), i.area, sum(i.occurred>=?), sum(i.occurred>=? AND i.severity='low'), "
                       "sum(i.occurred>=? AND i.severity='medium'), sum(i.occurred>=? AND i.severity='high'), sum(i.occurred>=? AND i.severity IS NULL), "
                       "sum(i.occurred>=? AND i.children=1) FROM incident i JOIN category c ON c.row=i.category WHERE i.occurred>=? AND i.occurred<? "
                       "GROUP BY c.id, i.area ORDER BY c.\"order\" IS NULL, c.\"order\", c.name, c.id"));
    for (int i = 0; i < 7; ++i) rows.bind(first);
    rows.bind(yearBefore);
    rows.bind(after);
    while (rows.next()) {
        if (counts.categories.isEmpty() || counts.categories.last() != rows.text(0)) {
            counts.categories << rows.text(0);
            counts.before.push_back(0);
            counts.cells.resize(counts.cells.size() + static_cast<std::size_t>(counts.areas.size()), 0);
        }
        counts.before.back() += rows.integer(1);
        counts.cells[counts.before.size() * static_cast<std::size_t>(counts.areas.size()) - static_cast<std::size_t>(counts.areas.size()) +
                     places.value(rows.integer(2))] += rows.integer(3);
        for (int step = 0; step < 4; ++step) counts.severity[static_cast<std::size_t>(step)] += rows.integer(4 + step);
        counts.children += rows.integer(8);
    }
    storage::Statement earliest = reader.database().prepare(QStringLiteral("SELECT min(occurred) FROM incident"));
    counts.countedBefore = earliest.next() && !earliest.isNull(0) && earliest.text(0).left(10) <= yearBefore;
    storage::Statement foremost = reader.database().prepare(
        QStringLiteral("SELECT i.occurred, c.name, a.name, i.place, i.severity, i.status, i.passed_on_to FROM incident i JOIN category c ON c.row=i.category "
                       "JOIN area a ON a.row=i.area WHERE i.occurred>=? AND i.occurred<? AND (i.severity='high' OR i.status<>'closed') "
                       "ORDER BY coalesce(i.severity, '')<>'high', i.occurred, i.row LIMIT 40"));
    foremost.bind(first);
    foremost.bind(after);
    while (foremost.next())
        counts.foremost.push_back(
            {foremost.text(0), foremost.text(1), foremost.text(2), foremost.text(3), foremost.text(4), foremost.text(5), foremost.text(6)});
    return counts;
}

}  // namespace picture
