#pragma once

#include "core/records/open_file.h"

namespace inspections {

/// Adds the checkpoints that a migration found due in a file of an earlier version (Setting::NewCheckpoints), as the shipped agreement has them; one that
/// somebody has made under the same key stays. One entry of the history, once.
[[nodiscard]] base::Result<void> addNewCheckpoints(records::OpenFile& file);

}  // namespace inspections
