#pragma once

#include "core/picture/counts.h"
#include "core/records/reader.h"

namespace picture {

/// Counts what @p question asks for, in one pass over the events (or the police's figures) and one over areas, categories and populations.
/// Of a month with preliminary and final figures the newest final one counts.
/// The time grows with the events, the memory does not. Throws storage::DbError, as readers do.
[[nodiscard]] Counts readCounts(const records::Reader& reader, const Question& question);

}  // namespace picture
