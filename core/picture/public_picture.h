#pragma once

#include "core/picture/year_picture.h"

namespace picture {

class CellGrid;

/// Leaves out of @p picture what public output may not show: counts from 1 to 4, and so much more that none of them follows from rows, columns,
/// totals, months or hours. What is decided does not depend on the area that was asked for, so that the picture of an area gives
/// nothing away that the whole one hides, nor the other way round; months and hours are published of the whole municipality alone.
/// Whatever is computed from a count that is left out goes with it.
void leaveOutSmallCells(const Counts& counts, const CellGrid& grid, YearPicture& picture);

}  // namespace picture
