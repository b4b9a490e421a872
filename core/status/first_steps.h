#pragma once

#include "core/status/overview.h"

namespace status {

/// What someone does first in a new file, each a task that leads to a kind; those that are done are left out, and all of them once most are.
[[nodiscard]] QList<Task> firstSteps(const records::Reader& reader);

}  // namespace status
