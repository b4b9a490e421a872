#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace focus {

/// One focus area (fokusområde) with everything that hangs on it: problem, causes, its plan with goals and activities, the child impact
/// assessment, follow-up, what differs between the approved versions of the plan, and the decisions as an appendix.
/// @param id  of the focus area or of its plan
/// @error unknown-id (Input)
[[nodiscard]] base::Result<report::Report> focusAreaReport(const records::Reader& reader, const QString& id, const report::Face& face);

}  // namespace focus
