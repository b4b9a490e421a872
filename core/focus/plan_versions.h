#pragma once

#include "core/records/batch.h"

namespace focus {

/// The follow-up of goals and activities: adding or removing one, or changing a planned field, after the approval opens the
/// next version of the plan (its state is draft again; the approved version stays in force). @source design.md "Workflow"
[[nodiscard]] base::Result<void> openVersionOnPlannedChange(records::Batch& batch, const records::Change& change);

}  // namespace focus
