#include "core/picture/cell_grid.h"

namespace picture {

namespace {

void addTo(CellCounts& sum, const CellCounts& cell) {
    const auto add = [](std::optional<qint64>& to, std::optional<qint64> more) {
        if (more) to = to.value_or(0) + *more;
    };
    add(sum.now, cell.now);
    add(sum.before, cell.before);
    sum.comparedNow += cell.comparedNow;
    sum.comparedBefore += cell.comparedBefore;
    sum.comparable = sum.comparable || cell.comparable;
}

}  // namespace

CellGrid::CellGrid(const Counts& counts) : m_counts(counts), m_cells(counts.categories.size() * counts.areas.size(), -1) {
    for (std::size_t i = 0; i < counts.cells.size(); ++i) m_cells[counts.cells[i].category * counts.areas.size() + counts.cells[i].area] = static_cast<int>(i);
}

CellCounts CellGrid::blank() const {
    CellCounts none;
    if (m_counts.question.source != Source::Incident) return none;
    if (m_counts.countedNow) none.now = 0;
    if (m_counts.countedBefore) none.before = 0;
    none.comparable = m_counts.countedNow && m_counts.countedBefore;
    return none;
}

CellCounts CellGrid::cell(std::size_t category, std::size_t area) const {
    const int at = m_cells[category * m_counts.areas.size() + area];
    if (at < 0) return blank();
    CellCounts own = m_counts.cells[static_cast<std::size_t>(at)];
    own.months.clear();
    return own;
}

CellCounts CellGrid::ofCategory(std::size_t category) const {
    CellCounts sum = blank();
    for (std::size_t area = 0; area < m_counts.areas.size(); ++area)
        if (wanted(area)) addTo(sum, cell(category, area));
    return sum;
}

CellCounts CellGrid::ofArea(std::size_t area) const {
    CellCounts sum = blank();
    for (const CellCounts& cell : m_counts.cells)
        if (cell.area == area) addTo(sum, cell);
    return sum;
}

CellCounts CellGrid::ofEverything() const {
    CellCounts sum = blank();
    for (const CellCounts& cell : m_counts.cells)
        if (wanted(cell.area)) addTo(sum, cell);
    return sum;
}

Series CellGrid::months() const {
    Series series(m_counts.monthsKnown, m_counts.question.source == Source::Incident ? std::optional<qint64>(0) : std::nullopt);
    for (const CellCounts& cell : m_counts.cells) {
        if (!wanted(cell.area)) continue;
        for (std::size_t i = 0; i < cell.months.size(); ++i)
            if (cell.months[i]) series[i] = series[i].value_or(0) + *cell.months[i];
    }
    return series;
}

bool CellGrid::occurs(std::size_t category) const {
    for (std::size_t area = 0; area < m_counts.areas.size(); ++area) {
        const CellCounts own = cell(category, area);
        if (own.now.value_or(0) > 0 || own.before.value_or(0) > 0) return true;
    }
    return false;
}

std::optional<qint64> CellGrid::populationBy(std::optional<qint64> CountedArea::*year) const {
    std::optional<qint64> sum;
    for (std::size_t area = 0; area < m_counts.areas.size(); ++area) {
        if (!wanted(area)) continue;
        const auto& own = m_counts.areas[area].*year;
        if (!own) return std::nullopt;
        sum = sum.value_or(0) + *own;
    }
    return sum;
}

std::optional<qint64> CellGrid::population() const { return populationBy(&CountedArea::population); }

std::optional<qint64> CellGrid::previousPopulation() const { return populationBy(&CountedArea::previousPopulation); }

QString CellGrid::areaName() const {
    for (const CountedArea& area : m_counts.areas)
        if (area.id == m_counts.question.area) return area.name;
    return {};
}

bool CellGrid::wanted(std::size_t area) const { return m_counts.question.area.isEmpty() || m_counts.areas[area].id == m_counts.question.area; }

}  // namespace picture
