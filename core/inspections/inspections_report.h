#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace inspections {

/// The days that the report speaks of, both included.
struct InspectionsRequest {
    QDate from;
    QDate to;
    report::Face face;
};

/// The inspections of a period: numbers, follow-ups that are open, a row for each visit, and – apart – the test purchases.
/// Visits in the future are left out: an unannounced one must not be known before.
/// @source agreement A17, A18; field-notes 1.5
[[nodiscard]] report::Report inspectionsReport(const records::Reader& reader, const InspectionsRequest& request);

}  // namespace inspections
