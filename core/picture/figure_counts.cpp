#include "core/picture/figure_counts.h"

#include "core/picture/count_cells.h"

#include <algorithm>

namespace picture {

namespace {

constexpr int kMonthsOfYear = 12;

std::optional<qint64> figureBefore(const FigureMonths& read, std::size_t cell, int month) {
    const auto own = read.before.find(cell);
    return own == read.before.end() ? std::nullopt : own->second[static_cast<std::size_t>(month - 1)];
}

std::optional<qint64> figureNow(const Counts& counts, std::size_t cell, int month) {
    const int place = monthNumber(counts.question.year, month) - monthNumber(counts.firstMonth);
    const Series& months = counts.cells[cell].months;
    return place >= 0 && static_cast<std::size_t>(place) < months.size() ? months[static_cast<std::size_t>(place)] : std::nullopt;
}

/// How many months are counted: all, or those up to the last that has come of a running year.
int countedMonths(const FigureMonths& read, const Counts& counts) {
    int months = kMonthsOfYear;
    for (const bool now : {true, false}) {
        if ((now ? counts.question.year : counts.question.compare) != counts.question.today.year()) continue;
        int last = 0;
        for (std::size_t cell = 0; cell < counts.cells.size(); ++cell)
            for (int month = 1; month <= kMonthsOfYear; ++month)
                if (now ? figureNow(counts, cell, month) : figureBefore(read, cell, month)) last = std::max(last, month);
        if (last > 0) months = std::min(months, last);
    }
    return months;
}

void tellGaps(const std::array<std::size_t, kMonthsOfYear>& filled, int months, Counts& counts) {
    const std::size_t most = *std::max_element(filled.begin(), filled.end());
    for (int month = 1; month <= months && most > 0; ++month) {
        const std::size_t has = filled[static_cast<std::size_t>(month - 1)];
        const QString name = QDate(counts.question.year, month, 1).toString(QStringLiteral("yyyy-MM"));
        if (has == 0) counts.gaps << name;
        else if (has < most) counts.incomplete << name;
    }
}

}  // namespace

void settleFigures(const FigureMonths& read, Counts& counts) {
    for (const auto& [key, preliminary] : read.preliminary) {
        const QString name = QDate(counts.question.year, key.first, 1).toString(QStringLiteral("yyyy-MM"));
        if (preliminary && !counts.preliminary.contains(name)) counts.preliminary << name;
    }
    const int months = countedMonths(read, counts);
    // Figures of a month that is not over speak of its days so far.
    const auto endOf = [&](Period& period) {
        if (period.isEmpty()) return;
        const QDate end = QDate(period.from.year(), months, 1).addMonths(1).addDays(-1);
        period.to = period.from <= counts.question.today ? std::min(end, counts.question.today) : end;
    };
    endOf(counts.now);
    endOf(counts.before);
    std::array<std::size_t, kMonthsOfYear> filled{};
    for (std::size_t at = 0; at < counts.cells.size(); ++at) {
        CellCounts& cell = counts.cells[at];
        for (int month = 1; month <= months; ++month) {
            const auto own = figureNow(counts, at, month);
            const auto then = figureBefore(read, at, month);
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
    tellGaps(filled, months, counts);
}

}  // namespace picture
