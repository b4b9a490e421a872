#pragma once

#include "core/picture/year_picture.h"

namespace picture {

class CellGrid;

/// What is missing from the figures, or limits what they say: each a sentence for people, the most important first. Empty: nothing.
/// @param openly  numbers of events from 1 to 4 are told as "1–4"
[[nodiscard]] QList<base::Message> whatIsMissing(const Counts& counts, const CellGrid& grid, const YearPicture& picture, bool openly);

}  // namespace picture
