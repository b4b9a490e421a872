#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace focus {

/// The basis of an application for a national grant (bidragsunderlag) for one focus area, in the order in which such applications are judged:
/// problem, causes, measures, goals, follow-up. On top stands what the chain still lacks.
/// @param id  of the focus area or of its plan
/// @error unknown-id, no-plan (Input)
/// @source field-notes 1.2, 4.3: A in SMART means accepted there
[[nodiscard]] base::Result<report::Report> grantReport(const records::Reader& reader, const QString& id, const report::Face& face);

}  // namespace focus
