#include "core/picture/picture_queries.h"

#include "core/base/swedish_calendar.h"
#include "core/incidents/category.h"
#include "core/picture/plain_days.h"
#include "core/places/population.h"
#include "core/storage/database.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace picture {

namespace {

using records::Reader;

constexpr int kYearsBack = 6;  // five of Farrington, and a month before them

int monthNumber(int year, int month) { return year * 12 + month - 1; }
int monthNumber(QDate day) { return monthNumber(day.year(), day.month()); }
QDate monthDay(int number) { return {number / 12, number % 12 + 1, 1}; }

int daysSince1970(QDate day) { return static_cast<int>(day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()); }

std::vector<CountedCategory> categoriesOf(const Reader& reader) {
    struct Ordered {
        CountedCategory category;
        int order;
    };
    std::vector<Ordered> all;
    reader.each(records::kindOf<incidents::Category>(), {}, [&](const records::Record& record) {
        const auto own = records::fromRecord<incidents::Category>(record);
        all.push_back({{record.id, own.name, own.from, own.to, own.policeActivity}, own.order.value_or(std::numeric_limits<int>::max())});
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

/// Finds the cell of a category and an area by their ids, as SQLite holds them.
class Cells {
public:
    explicit Cells(Counts& counts) : m_counts(counts), m_cells(counts.categories.size() * counts.areas.size(), -1) {
        for (std::size_t i = 0; i < counts.categories.size(); ++i) m_categories.insert(counts.categories[i].id.toUtf8(), i);
        for (std::size_t i = 0; i < counts.areas.size(); ++i) m_areas.insert(counts.areas[i].id.toUtf8(), i);
    }

    CellCounts& at(QByteArrayView category, QByteArrayView area) {
        const std::size_t row = m_categories.value(QByteArray::fromRawData(category.data(), category.size()));
        const std::size_t column = m_areas.value(QByteArray::fromRawData(area.data(), area.size()));
        int& cell = m_cells[row * m_counts.areas.size() + column];
        if (cell < 0) {
            cell = static_cast<int>(m_counts.cells.size());
            CellCounts fresh;
            fresh.category = row;
            fresh.area = column;
            fresh.months.resize(m_counts.monthsKnown);
            m_counts.cells.push_back(fresh);
        }
        return m_counts.cells[static_cast<std::size_t>(cell)];
    }

private:
    Counts& m_counts;
    std::vector<int> m_cells;
    QHash<QByteArray, std::size_t> m_categories;
    QHash<QByteArray, std::size_t> m_areas;
};

/// Months are known from the first that has anything, at most kYearsBack before the year, to the year's end or the present month.
void setMonths(Counts& counts, const QDate& first) {
    const Question& question = counts.question;
    const int present = monthNumber(question.today);
    const int last = std::min(monthNumber(question.year, 12), present);
    int from = monthNumber(question.year - kYearsBack, 1);
    if (first.isValid()) from = std::max(from, monthNumber(first));
    from = std::min(from, monthNumber(question.year, 1));
    counts.firstMonth = monthDay(from);
    counts.monthsKnown = last >= from ? static_cast<std::size_t>(last - from + 1) : 0;
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

void countWeeks(const Counts& counts, int& monday, std::vector<qint64>& weeks) {
    weeks.assign(static_cast<std::size_t>(base::weeksIn(counts.question.year)), 0);
    monday = daysSince1970(base::IsoWeek{counts.question.year, 1}.monday());
}

void readIncidents(const Reader& reader, Counts& counts) {
    setMonths(counts, QDate::fromString(reader.database().value(QStringLiteral("SELECT min(occurred) FROM incident")).toString().left(10), Qt::ISODate));
    Cells cells(counts);
    const Days now(counts.now);
    const Days before(counts.before);
    const int today = daysSince1970(counts.question.today);
    const int first = monthNumber(counts.firstMonth);
    int firstMonday = 0;
    countWeeks(counts, firstMonday, counts.weeks);
    const QByteArray onlyArea = counts.question.area.toUtf8();
    const QDate from = std::min(counts.firstMonth, std::min(counts.before.from, QDate(counts.question.year - 1, 12, 25)));
    // The table in its own order: by the index each row would be looked up alone, which costs more than it spares.
    storage::Statement rows =
        reader.database().prepare(QStringLiteral("SELECT category, area, occurred, occurred_to, severity, children FROM incident NOT INDEXED WHERE occurred>=?"));
    rows.bind(from.toString(Qt::ISODate));
    while (rows.next()) {
        const QByteArrayView occurred = rows.bytes(2);
        const auto day = plainDay(occurred);
        if (!day) continue;
        if (day->number > today) {
            ++counts.afterToday;
            continue;
        }
        CellCounts& cell = cells.at(rows.bytes(0), rows.bytes(1));
        const int month = monthNumber(day->year, day->month) - first;
        if (month >= 0 && static_cast<std::size_t>(month) < cell.months.size()) {
            auto& count = cell.months[static_cast<std::size_t>(month)];
            count = count.value_or(0) + 1;
        }
        const bool inArea = onlyArea.isEmpty() || rows.bytes(1) == onlyArea;
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
    setMonths(counts, QDate::fromString(reader.database()
                                                .value(QStringLiteral("SELECT min(month) FROM police_statistic WHERE %1 IS NOT NULL").arg(column))
                                                .toString() +
                                            QStringLiteral("-01"),
                                        Qt::ISODate));
    Cells cells(counts);
    const int first = monthNumber(counts.firstMonth);
    const int compareFirst = monthNumber(question.compare, 1);
    std::map<std::size_t, std::array<std::optional<qint64>, 12>> beforeMonths;  // by cell
    std::map<QString, bool> ownMonths;                                         // of the year: whether a figure is preliminary
    // A final figure comes after the preliminary ones, a newer after an older: the last one stays.
    storage::Statement rows = reader.database().prepare(QStringLiteral("SELECT month, category, area, %1, preliminary FROM police_statistic WHERE %1 IS NOT NULL "
                                                                       "ORDER BY coalesce(preliminary, 0) DESC, row")
                                                            .arg(column));
    std::map<std::pair<int, std::size_t>, bool> preliminary;
    while (rows.next()) {
        const QDate day = base::monthFromText(rows.text(0));
        if (!day.isValid()) continue;
        const int month = monthNumber(day);
        if (month > monthNumber(question.today)) {
            ++counts.afterToday;
            continue;
        }
        CellCounts& cell = cells.at(rows.bytes(1), rows.bytes(2));
        const auto at = static_cast<std::size_t>(&cell - counts.cells.data());
        if (day.year() == question.compare) beforeMonths[at][static_cast<std::size_t>(month - compareFirst)] = rows.integer(3);
        if (day.year() == question.year) preliminary[{month, at}] = !rows.isNull(4) && rows.integer(4) != 0;
        const int place = month - first;
        if (place >= 0 && static_cast<std::size_t>(place) < cell.months.size()) cell.months[static_cast<std::size_t>(place)] = rows.integer(3);
    }
    for (const auto& [key, is] : preliminary) {
        bool& any = ownMonths[monthDay(key.first).toString(QStringLiteral("yyyy-MM"))];
        any = any || is;
    }
    for (const auto& [month, is] : ownMonths)
        if (is) counts.preliminary << month;

    // A year that is not over is counted, and compared, up to the last month that has come.
    int months = 12;
    const auto lastOf = [&](int year) {
        int last = 0;
        for (std::size_t i = 0; i < counts.cells.size(); ++i)
            for (int month = 1; month <= 12; ++month) {
                const int place = monthNumber(year, month) - first;
                const auto& own = counts.cells[i].months;
                const bool has = year == question.compare ? beforeMonths[i][static_cast<std::size_t>(month - 1)].has_value()
                                                          : place >= 0 && static_cast<std::size_t>(place) < own.size() && own[static_cast<std::size_t>(place)];
                if (has) last = std::max(last, month);
            }
        return last;
    };
    for (const int year : {question.year, question.compare})
        if (year == question.today.year())
            if (const int last = lastOf(year); last > 0) months = std::min(months, last);
    const auto endOf = [&](int year) { return QDate(year, months, 1).addMonths(1).addDays(-1); };
    if (!counts.now.isEmpty()) counts.now.to = endOf(question.year);
    if (!counts.before.isEmpty()) counts.before.to = endOf(question.compare);

    std::array<std::size_t, 12> filled{};
    for (std::size_t i = 0; i < counts.cells.size(); ++i) {
        CellCounts& cell = counts.cells[i];
        for (int month = 1; month <= months; ++month) {
            const int place = monthNumber(question.year, month) - first;
            const std::optional<qint64> own = place >= 0 && static_cast<std::size_t>(place) < cell.months.size() ? cell.months[static_cast<std::size_t>(place)] : std::nullopt;
            const std::optional<qint64> then = beforeMonths[i][static_cast<std::size_t>(month - 1)];
            if (own) cell.now = cell.now.value_or(0) + *own;
            if (own) ++filled[static_cast<std::size_t>(month - 1)];
            if (then) cell.before = cell.before.value_or(0) + *then;
            if (!own || !then) continue;
            cell.comparable = true;
            cell.comparedNow += *own;
            cell.comparedBefore += *then;
        }
        counts.countedNow = counts.countedNow || cell.now;
        counts.countedBefore = counts.countedBefore || cell.before;
    }
    const std::size_t most = *std::max_element(filled.begin(), filled.end());
    for (int month = 1; month <= months && counts.countedNow; ++month) {
        const std::size_t has = filled[static_cast<std::size_t>(month - 1)];
        const QString name = QDate(question.year, month, 1).toString(QStringLiteral("yyyy-MM"));
        if (has == 0)
            counts.gaps << name;
        else if (has < most)
            counts.incomplete << name;
    }
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
