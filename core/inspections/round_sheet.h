#pragma once

#include "core/inspections/round.h"
#include "core/report/words.h"

namespace inspections {

/// The paper that is taken along on a round (rundlista): the premises in order, what is known of each, boxes to tick and room for notes.
/// For use at work only: nothing of it may be public, a planned round must not be known before.
[[nodiscard]] report::Report roundSheet(const records::Reader& reader, const Round& round, const report::Face& face);

/// The round that a sheet is most likely wanted for: the next one from today on, else the newest; nothing when there is none.
[[nodiscard]] std::optional<QString> nextRound(const records::Reader& reader);

}  // namespace inspections
