#include "core/picture/year_picture.h"

#include "core/picture/benjamini_hochberg.h"
#include "core/picture/cell_grid.h"
#include "core/picture/missing_figures.h"
#include "core/picture/public_picture.h"

#include <QSet>

namespace picture {

namespace {

constexpr double kCertain = 0.05;

/// Whether @p category was used on all days of both periods.
bool lasted(const CountedCategory& category, const Counts& counts) {
    const auto whole = [&](const Period& period) {
        return (!category.from.isValid() || category.from <= period.from) && (!category.to.isValid() || category.to >= period.to);
    };
    return whole(counts.now) && whole(counts.before);
}

/// What one comparison stands on.
struct Grounds {
    std::optional<qint64> population;
    std::optional<qint64> previousPopulation;
    bool lasted = true;
    bool counted = true;  ///< in both years
};

void compare(GroupFigures& group, const CellCounts& sum, const Grounds& grounds) {
    group.count = sum.now;
    group.previous = sum.before;
    group.comparedCount = sum.comparedNow;
    group.comparedPrevious = sum.comparedBefore;
    const bool inhabited = grounds.population.value_or(0) > 0;
    if (group.count) {
        group.interval = countInterval(*group.count);
        if (inhabited) group.ratePer1000 = static_cast<double>(*group.count) / static_cast<double>(*grounds.population) * 1000;
    }
    const bool bothKnown = inhabited && grounds.previousPopulation.value_or(0) > 0;
    const double exposure = bothKnown ? static_cast<double>(*grounds.population) : 1;
    const double exposureBefore = bothKnown ? static_cast<double>(*grounds.previousPopulation) : 1;
    if (group.previous) group.expected = static_cast<double>(*group.previous) * exposure / exposureBefore;
    if (!grounds.counted || !group.count || !group.previous) group.noStatement = NoStatement::NotCounted;
    else if (!grounds.lasted) group.noStatement = NoStatement::CategoryIncomplete;
    else if (!sum.comparable) group.noStatement = NoStatement::MonthsDiffer;
    if (group.noStatement) return;
    const auto comparison = compareRates({sum.comparedNow, exposure}, {sum.comparedBefore, exposureBefore});
    if (comparison) group.comparison = *comparison;
    else group.noStatement = comparison.error();
}

std::vector<GroupFigures> groupsOf(const Counts& counts, const CellGrid& grid) {
    std::vector<GroupFigures> groups;
    for (std::size_t category = 0; category < counts.categories.size(); ++category) {
        const CountedCategory& own = counts.categories[category];
        // A category that was not used in either year and in which nothing occurred is no news.
        const bool used = grid.occurs(category);
        if (!used && !lasted(own, counts)) continue;
        const auto add = [&](const QString& area, const QString& areaId, const CellCounts& sum, std::optional<qint64> population,
                             std::optional<qint64> previous) {
            GroupFigures group;
            group.category = own.name;
            group.categoryId = own.id;
            group.area = area;
            group.areaId = areaId;
            group.policeActivity = own.policeActivity;
            group.hue = own.hue;
            compare(group, sum, {population, previous, lasted(own, counts), counts.countedNow && counts.countedBefore});
            groups.push_back(group);
        };
        if (counts.question.area.isEmpty()) add({}, {}, grid.ofCategory(category), grid.population(), grid.previousPopulation());
        for (std::size_t area = 0; area < counts.areas.size() && used; ++area)
            if (counts.question.area.isEmpty() || counts.areas[area].id == counts.question.area)
                add(counts.areas[area].name, counts.areas[area].id, grid.cell(category, area), counts.areas[area].population,
                    counts.areas[area].previousPopulation);
    }
    return groups;
}

std::vector<AreaFigures> areasOf(const Counts& counts, const CellGrid& grid) {
    std::vector<AreaFigures> areas;
    for (std::size_t area = 0; area < counts.areas.size() && counts.question.area.isEmpty(); ++area) {
        AreaFigures own{counts.areas[area].id, counts.areas[area].name, grid.ofArea(area).now, counts.areas[area].population, {}};
        if (own.count) own.interval = countInterval(*own.count);
        areas.push_back(own);
    }
    return areas;
}

std::vector<MonthFigure> monthsOf(const Counts& counts, const CellGrid& grid) {
    const Series series = grid.months();
    const QDate today = counts.question.today;
    std::vector<MonthFigure> months;
    for (int number = 1; number <= 12; ++number) {
        MonthFigure month;
        month.month = QDate(counts.question.year, number, 1);
        const int at = (month.month.year() - counts.firstMonth.year()) * 12 + month.month.month() - counts.firstMonth.month();
        const bool known = at >= 0 && static_cast<std::size_t>(at) < series.size();
        if (known && counts.countedNow) month.count = series[static_cast<std::size_t>(at)];
        if (month.month > today || (month.month.year() == today.year() && month.month.month() == today.month() && today.day() < month.month.daysInMonth())) {
            month.noStatement = NoStatement::NotOver;
        } else if (!month.count) {
            month.noStatement = NoStatement::Missing;
        } else if (const auto band = monthBand(series, static_cast<std::size_t>(at))) {
            month.band = *band;
            month.signal = band->alarm ? Signal::Rise : Signal::None;
        } else {
            month.noStatement = band.error();
        }
        months.push_back(month);
    }
    return months;
}

void setHours(const Counts& counts, YearPicture& picture) {
    if (counts.question.source != Source::Incident || !counts.countedNow) return;
    picture.hours.emplace();
    for (std::size_t day = 0; day < 7; ++day)
        for (std::size_t hour = 0; hour < 24; ++hour) (*picture.hours)[day][hour] = counts.hours[day][hour];
    picture.withoutHour = counts.withoutHour;
    picture.spread = counts.spread;
}

void settleSignals(std::vector<GroupFigures>& groups) {
    std::vector<std::optional<double>> values;
    for (const GroupFigures& group : groups) values.push_back(group.comparison ? std::optional(group.comparison->p) : std::nullopt);
    const auto adjusted = benjaminiHochberg(values);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!groups[i].comparison) continue;
        groups[i].pAdjusted = adjusted[i];
        const bool more = groups[i].comparison->ratio > 1;
        groups[i].signal = *adjusted[i] >= kCertain ? Signal::None : more ? Signal::Rise : Signal::Fall;
    }
}

}  // namespace

YearPicture makePicture(const Counts& counts, bool openly) {
    const CellGrid grid(counts);
    YearPicture picture;
    picture.question = counts.question;
    picture.now = counts.now;
    picture.before = counts.before;
    picture.area = grid.areaName();
    picture.population = grid.population();
    const CellCounts all = grid.ofEverything();
    picture.total = all.now;
    picture.previousTotal = all.before;
    picture.groups = groupsOf(counts, grid);
    picture.areas = areasOf(counts, grid);
    picture.months = monthsOf(counts, grid);
    setHours(counts, picture);
    picture.missing = whatIsMissing(counts, grid, picture, openly);
    if (!openly) picture.revisions = counts.revisions;
    if (openly) leaveOutSmallCells(counts, grid, picture);
    settleSignals(picture.groups);
    return picture;
}

}  // namespace picture
