#pragma once

#include "core/records/reader.h"

namespace records {

/// A record that goes.
struct Doomed {
    const Kind* kind;
    Record record;
};

/// Finds out what a removal takes with it, deepest parts first, and what stands in its way.
/// @param byDecision  records that only decisions write may go too (an undo)
/// @error has-parts, referenced, workflow-field (Refused, all at once)
[[nodiscard]] base::Result<QList<Doomed>> planRemoval(const Reader& reader, const Kind& kind, const Record& record, bool withParts, bool byDecision);

}  // namespace records
