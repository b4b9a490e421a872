#include "core/picture/picture_queries.h"

#include "core/base/swedish_calendar.h"
#include "core/focus/counted_months.h"
#include "core/incidents/category.h"
#include "core/picture/count_cells.h"
#include "core/picture/figure_counts.h"
#include "core/picture/figure_revision.h"
#include "core/picture/plain_days.h"
#include "core/places/population.h"
#include "core/storage/database.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <tuple>

namespace picture {

namespace {

using records::Reader;

int daysSince1970(QDate day) { return static_cast<int>(day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()); }

std::vector<CountedCategory> categoriesOf(const Reader& reader) {
    struct Ordered {
        CountedCategory category;
        int order;
    };
    std::vector<Ordered> all;
    reader.each(records::kindOf<incidents::Category>(), {}, [&](const records::Record& record) {
        const auto own = records::fromRecord<incidents::Category>(record);
        all.push_back({{record.id, own.name, own.from, own.to, own.policeActivity, own.colour ? std::optional(static_cast<int>(*own.colour)) : std::nullopt},
                       own.order.value_or(std::numeric_limits<int>::max())});
        return true;
    });
    // The reader gives them by name.
    std::stable_sort(all.begin(), all.end(), [](const Ordered& a, const Ordered& b) { return a.order < b.order; });
    std::vector<CountedCategory> categories;
    for (Ordered& one : all) categories.push_back(std::move(one.category));
    return categories;
}

std::vector<CountedArea> areasOf(const Reader& reader, const Question& question) {
    std::vector<CountedArea> areas;
    QHash<QString, std::size_t> places;
    reader.each(records::kindOf<places::Area>(), {}, [&](const records::Record& record) {
        places.insert(record.id, areas.size());
        areas.push_back({record.id, records::fromRecord<places::Area>(record).name, {}, {}});
        return true;
    });
    reader.each(records::kindOf<places::Population>(), {}, [&](const records::Record& record) {
        const auto own = records::fromRecord<places::Population>(record);
        CountedArea& area = areas[places.value(own.area.text())];
        if (own.year == question.year) area.population = own.inhabitants;
        if (own.year == question.compare) area.previousPopulation = own.inhabitants;
        return true;
    });
    return areas;
}

/// Days as numbers, so that a million rows are sorted without making dates.
struct Days {
    int from = 0;
    int to = -1;
    explicit Days(const Period& period) {
        if (period.isEmpty()) return;
        from = daysSince1970(period.from);
        to = daysSince1970(period.to);
    }
    [[nodiscard]] bool holds(int day) const { return day >= from && day <= to; }
};

QDate firstDay(const Reader& reader, const QString& sql) {
    const QString text = reader.database().value(sql).toString();
    return QDate::fromString(text.size() == 7 ? text + QStringLiteral("-01") : text.left(10), Qt::ISODate);
}

void countWeeks(const Counts& counts, int& monday, std::vector<qint64>& weeks) {
    weeks.assign(static_cast<std::size_t>(base::weeksIn(counts.question.year)), 0);
    monday = daysSince1970(base::IsoWeek{counts.question.year, 1}.monday());
}

/// Events name their category and area by their rows.
CountCells::Names rowsById(const Reader& reader) {
    CountCells::Names rows;
    storage::Statement statement = reader.database().prepare(QStringLiteral("SELECT id, row FROM category UNION ALL SELECT id, row FROM area"));
    while (statement.next()) rows.insert(statement.text(0), QByteArray::number(statement.integer(1)));
    return rows;
}

void readIncidents(const Reader& reader, Counts& counts) {
    counts.firstEvent = firstDay(reader, QStringLiteral("SELECT min(occurred) FROM incident"));
    setKnownMonths(counts, counts.firstEvent);
    const CountCells::Names rowOf = rowsById(reader);
    CountCells cells(counts, rowOf);
    const Days now(counts.now);
    const Days before(counts.before);
    const int today = daysSince1970(counts.question.today);
    const int first = monthNumber(counts.firstMonth);
    int firstMonday = 0;
    countWeeks(counts, firstMonday, counts.weeks);
    const QByteArray onlyArea = rowOf.value(counts.question.area);
    const QDate from = std::min(counts.firstMonth, std::min(counts.before.from, QDate(counts.question.year - 1, 12, 25)));
    // The table in its own order: by the index each row would be looked up alone, which costs more than it spares.
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT category, area, occurred, occurred_to, severity, children FROM incident NOT INDEXED WHERE occurred>=?"));
    rows.bind(from.toString(Qt::ISODate));
    while (rows.next()) {
        const QByteArrayView occurred = rows.bytes(2);
        const auto day = plainDay(occurred);
        if (!day) continue;
        if (day->number > today) {
            ++counts.afterToday;
            continue;
        }
        CellCounts& cell = counts.cells[cells.at(rows.bytes(0), rows.bytes(1))];
        const int month = monthNumber(day->year, day->month) - first;
        if (month >= 0 && static_cast<std::size_t>(month) < cell.months.size()) {
            auto& count = cell.months[static_cast<std::size_t>(month)];
            count = count.value_or(0) + 1;
        }
        const bool inArea = counts.question.area.isEmpty() || rows.bytes(1) == onlyArea;
        const int week = day->number >= firstMonday ? (day->number - firstMonday) / 7 : -1;
        if (inArea && week >= 0 && static_cast<std::size_t>(week) < counts.weeks.size()) ++counts.weeks[static_cast<std::size_t>(week)];
        if (before.holds(day->number)) ++cell.comparedBefore;
        if (!now.holds(day->number)) continue;
        ++cell.comparedNow;
        if (!inArea) continue;
        const QByteArrayView severity = rows.bytes(4);
        ++counts.bySeverity[severity == "low" ? 0 : severity == "medium" ? 1 : severity == "high" ? 2 : 3];
        ++counts.byChildren[rows.isNull(5) ? 2 : rows.integer(5) != 0 ? 0 : 1];
        const auto span = spanOf(occurred, rows.bytes(3));
        if (!span) {
            ++counts.withoutHour;
            continue;
        }
        if (span->to > span->from) ++counts.spread;
        spread(*span, counts.hours);
    }
}

/// Where anything was counted in a period, nothing in a cell means none; where nothing was counted at all, it means that nobody counted.
void settleIncidents(Counts& counts) {
    for (const CellCounts& cell : counts.cells) {
        counts.countedNow = counts.countedNow || cell.comparedNow > 0;
        counts.countedBefore = counts.countedBefore || cell.comparedBefore > 0;
    }
    for (CellCounts& cell : counts.cells) {
        if (counts.countedNow) cell.now = cell.comparedNow;
        if (counts.countedBefore) cell.before = cell.comparedBefore;
        cell.comparable = counts.countedNow && counts.countedBefore;
        for (auto& month : cell.months) month = month.value_or(0);
    }
}

void readFigures(const Reader& reader, Counts& counts) {
    const QString column = counts.question.source == Source::Crimes ? QStringLiteral("crimes") : QStringLiteral("reports");
    const Question& question = counts.question;
    setKnownMonths(counts, firstDay(reader, QStringLiteral("SELECT min(month) FROM police_statistic WHERE %1 IS NOT NULL").arg(column)));
    CountCells cells(counts);
    const int first = monthNumber(counts.firstMonth);
    FigureMonths read;
    // A final figure comes after the preliminary ones, a newer after an older: the last one stays.
    storage::Statement rows = reader.database().prepare(QStringLiteral("SELECT month, category, area, value, preliminary FROM ") +
                                                        focus::policeValues(column) + QStringLiteral("WHERE true") + focus::countsLast());
    while (rows.next()) {
        const QDate day = base::monthFromText(rows.text(0));
        if (!day.isValid()) continue;
        if (monthNumber(day) > monthNumber(question.today)) {
            ++counts.afterToday;
            continue;
        }
        const std::size_t at = cells.at(rows.bytes(1), rows.bytes(2));
        if (day.year() == question.compare) read.before[at][static_cast<std::size_t>(day.month() - 1)] = rows.integer(3);
        if (day.year() == question.year) read.preliminary[{day.month(), at}] = !rows.isNull(4) && rows.integer(4) != 0;
        const int place = monthNumber(day) - first;
        Series& months = counts.cells[at].months;
        if (place >= 0 && static_cast<std::size_t>(place) < months.size()) months[static_cast<std::size_t>(place)] = rows.integer(3);
    }
    settleFigures(read, counts);
    counts.revisions = readRevisions(reader, question);
}

}  // namespace

Counts readCounts(const Reader& reader, const Question& question) {
    Counts counts;
    counts.question = question;
    std::tie(counts.now, counts.before) = comparedPeriods(question);
    counts.categories = categoriesOf(reader);
    counts.areas = areasOf(reader, question);
    if (question.source == Source::Incident) {
        readIncidents(reader, counts);
        settleIncidents(counts);
    } else {
        readFigures(reader, counts);
    }
    return counts;
}

}  // namespace picture
