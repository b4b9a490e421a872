#pragma once

#include "core/records/open_file.h"
#include "core/status/overview.h"

namespace status {

/// Whether close() can close it: what someone promised to do, an activity, the follow-up of a visit.
[[nodiscard]] bool canClose(const Task& task);

/// Says that the task is done, today, as one act that undo takes back.
/// @error unknown-id (Input) when it is gone, and those of a record's rules
[[nodiscard]] base::Result<void> close(records::OpenFile& file, const Task& task);

}  // namespace status
