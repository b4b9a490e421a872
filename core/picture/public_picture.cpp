#include "core/picture/public_picture.h"

#include "core/picture/cell_grid.h"
#include "core/picture/small_cells.h"

#include <QHash>

namespace picture {

namespace {

HiddenCells hiddenOf(const Counts& counts, std::optional<qint64> CellCounts::*year) {
    CellTable table{counts.categories.size(), counts.areas.size(), std::vector<qint64>(counts.categories.size() * counts.areas.size(), 0)};
    for (const CellCounts& cell : counts.cells) table.cells[cell.category * table.columns + cell.area] = (cell.*year).value_or(0);
    return hideSmallCells(table);
}

/// Drops what would tell the count or the one before.
void hide(GroupFigures& group, bool countHidden, bool previousHidden) {
    // Over part of the months, what is compared is another count than the one that was looked at.
    const bool partly = group.comparedCount != group.count.value_or(0) || group.comparedPrevious != group.previous.value_or(0);
    if (!countHidden && !previousHidden && !partly) return;
    if (countHidden) {
        group.count.reset();
        group.interval.reset();
        group.ratePer1000.reset();
    }
    if (previousHidden) {
        group.previous.reset();
        group.expected.reset();
    }
    group.comparedCount = group.comparedPrevious = 0;
    group.suppressed = countHidden || previousHidden;
    if (group.suppressed || group.comparison) group.noStatement = NoStatement::Suppressed;
    group.comparison.reset();
}

void hideGroups(const Counts& counts, const HiddenCells& now, const HiddenCells& before, YearPicture& picture) {
    QHash<QString, std::size_t> categories;
    QHash<QString, std::size_t> areas;
    for (std::size_t i = 0; i < counts.categories.size(); ++i) categories.insert(counts.categories[i].name, i);
    for (std::size_t i = 0; i < counts.areas.size(); ++i) areas.insert(counts.areas[i].name, i);
    for (GroupFigures& group : picture.groups) {
        const std::size_t row = categories.value(group.category);
        if (group.area.isEmpty()) {
            hide(group, now.rowTotals[row], before.rowTotals[row]);
        } else {
            const std::size_t column = areas.value(group.area);
            hide(group, now.cell(row, column), before.cell(row, column));
        }
    }
}

void hideMonths(YearPicture& picture, bool totalHidden) {
    std::vector<double> values;
    for (const MonthFigure& month : picture.months) values.push_back(static_cast<double>(month.count.value_or(0)));
    const auto hidden = hideSmallOfList(values, totalHidden);
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (!hidden[i]) continue;
        MonthFigure& month = picture.months[i];
        month.count.reset();
        month.signal.reset();
        month.suppressed = true;
        month.noStatement = NoStatement::Suppressed;
    }
}

void hideHours(YearPicture& picture, bool totalHidden) {
    if (!picture.hours) return;
    std::vector<double> values;
    for (const auto& day : *picture.hours)
        for (const auto& hour : day) values.push_back(*hour);
    values.push_back(static_cast<double>(*picture.withoutHour));
    const auto hidden = hideSmallOfList(values, totalHidden);
    for (std::size_t i = 0; i < 7 * 24; ++i)
        if (hidden[i]) (*picture.hours)[i / 24][i % 24].reset();
    if (hidden.back()) picture.withoutHour.reset();
    if (isSmall(static_cast<double>(*picture.spread))) picture.spread.reset();
}

}  // namespace

void leaveOutSmallCells(const Counts& counts, const CellGrid& grid, YearPicture& picture) {
    const HiddenCells now = hiddenOf(counts, &CellCounts::now);
    const HiddenCells before = hiddenOf(counts, &CellCounts::before);
    hideGroups(counts, now, before, picture);
    for (std::size_t i = 0; i < picture.areas.size(); ++i) {
        if (!now.columnTotals[i]) continue;
        AreaFigures& area = picture.areas[i];
        area.count.reset();
        area.interval.reset();
        area.suppressed = true;
    }
    bool totalHidden = now.total;
    bool previousHidden = before.total;
    if (!grid.areaName().isEmpty()) {
        for (std::size_t i = 0; i < counts.areas.size(); ++i)
            if (counts.areas[i].id == counts.question.area) {
                totalHidden = now.columnTotals[i];
                previousHidden = before.columnTotals[i];
            }
        picture.months.clear();
        picture.hours.reset();
        picture.withoutHour.reset();
        picture.spread.reset();
    } else {
        hideMonths(picture, totalHidden);
        hideHours(picture, totalHidden);
    }
    if (totalHidden) picture.total.reset();
    if (previousHidden) picture.previousTotal.reset();
}

}  // namespace picture
