#pragma once

#include "core/picture/counts.h"

namespace picture {

/// The cells of counts as a grid of categories and areas, with the sums that a picture shows.
/// In a year in which something was counted, a cell of events without any is 0; a cell of the police's figures without any stays nothing.
class CellGrid {
public:
    /// @p counts must outlive it.
    explicit CellGrid(const Counts& counts);

    [[nodiscard]] CellCounts cell(std::size_t category, std::size_t area) const;
    /// Over the areas that were asked for.
    [[nodiscard]] CellCounts ofCategory(std::size_t category) const;
    [[nodiscard]] CellCounts ofArea(std::size_t area) const;
    [[nodiscard]] CellCounts ofEverything() const;
    /// The months of everything, in the areas that were asked for; of the police's figures a month in which no cell has one is nothing.
    [[nodiscard]] Series months() const;
    [[nodiscard]] bool occurs(std::size_t category) const;

    /// Of the areas that were asked for; nothing when one of them lacks it.
    [[nodiscard]] std::optional<qint64> population() const;
    [[nodiscard]] std::optional<qint64> previousPopulation() const;
    /// Of the only area that was asked for, else empty.
    [[nodiscard]] QString areaName() const;

private:
    [[nodiscard]] bool wanted(std::size_t area) const;
    [[nodiscard]] CellCounts blank() const;
    [[nodiscard]] std::optional<qint64> populationBy(std::optional<qint64> CountedArea::*year) const;

    const Counts& m_counts;
    std::vector<int> m_cells;  ///< index of the cell, -1: none
};

}  // namespace picture
