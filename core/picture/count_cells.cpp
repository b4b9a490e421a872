#include "core/picture/count_cells.h"

#include <algorithm>

namespace picture {

void setKnownMonths(Counts& counts, QDate first) {
    constexpr int kYearsBack = 6;  // five of Farrington's, and a month before them
    const Question& question = counts.question;
    const int last = std::min(monthNumber(question.year, 12), monthNumber(question.today));
    int from = monthNumber(question.year - kYearsBack, 1);
    if (first.isValid()) from = std::max(from, monthNumber(first));
    from = std::min(from, monthNumber(question.year, 1));
    counts.firstMonth = firstOfMonth(from);
    counts.monthsKnown = last >= from ? static_cast<std::size_t>(last - from + 1) : 0;
}

CountCells::CountCells(Counts& counts, const Names& names) : m_counts(counts), m_cells(counts.categories.size() * counts.areas.size(), -1) {
    const auto named = [&](const QString& id) { return names.value(id, id.toUtf8()); };
    for (std::size_t i = 0; i < counts.categories.size(); ++i) m_categories.insert(named(counts.categories[i].id), i);
    for (std::size_t i = 0; i < counts.areas.size(); ++i) m_areas.insert(named(counts.areas[i].id), i);
}

std::size_t CountCells::at(QByteArrayView category, QByteArrayView area) {
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
    return static_cast<std::size_t>(cell);
}

}  // namespace picture
