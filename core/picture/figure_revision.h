#pragma once

#include "core/picture/counts.h"
#include "core/records/reader.h"

namespace picture {

/// Those of the question's year, source and area, by month. None of events. Throws storage::DbError, as readers do.
[[nodiscard]] std::vector<FigureRevision> readRevisions(const records::Reader& reader, const Question& question);

/// "2026-10 Theft, North: 10 (preliminary) → 12"
[[nodiscard]] QString revisionWords(const FigureRevision& revision);

}  // namespace picture
