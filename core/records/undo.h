#pragma once

#include "core/records/batch.h"
#include "core/records/history_reader.h"

namespace records {

/// Puts the records of @p entry back to what they were before it, as changes of @p batch.
/// Only if every field that the entry wrote still has the value that it wrote.
/// @error changed-since (Refused, one reason a record), and those of the rules: references made since, workflow order
[[nodiscard]] base::Result<void> takeBack(Batch& batch, const Entry& entry);

}  // namespace records
