#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace focus {

/// The action plan (handlingsplan) on wide pages: problem, causes, goals, activities, child impact assessment, decisions, follow-up.
/// @param id  of a plan or of its focus area
/// @error unknown-id, no-plan (Input)
/// @source field-notes 2.2
[[nodiscard]] base::Result<report::Report> actionPlanReport(const records::Reader& reader, const QString& id, const report::Face& face);

}  // namespace focus
