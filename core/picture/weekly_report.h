#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace picture {

/// The weekly picture (veckolägesbild) of one page: the events from @p from to @p to, both included, by category and area, what is more than usual
/// against the year before, and what is to be looked at first.
/// @source field-notes 1.3
[[nodiscard]] report::Report weeklyReport(const records::Reader& reader, QDate from, QDate to, const report::Face& face);

}  // namespace picture
