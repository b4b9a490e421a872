#pragma once

#include "core/picture/counts.h"

#include <map>

namespace picture {

/// The police's figures as they are read, before they are put together: the year's own months stand in the cells.
struct FigureMonths {
    std::map<std::size_t, std::array<std::optional<qint64>, 12>> before;  ///< by cell: the months of the year that is compared with
    std::map<std::pair<int, std::size_t>, bool> preliminary;              ///< by month of the year (1–12) and cell: whether the figure that counts is
};

/// Puts the figures together: sums of the period, the months that both years have, and what is missing. A month without figure stays nothing.
/// The period of a running year ends with the last month that has come.
void settleFigures(const FigureMonths& read, Counts& counts);

}  // namespace picture
