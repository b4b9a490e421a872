#pragma once

#include "core/report/words.h"
#include "core/status/agreement_status.h"

namespace status {

/// The year as a wheel on A3 (årshjul); behind it what the council's yearly meeting asks for – commitments kept and missed, focus areas,
/// inspections, what waits for a decision – and the wheel as a list.
[[nodiscard]] report::Report yearReport(const records::Reader& reader, const AgreementStatus& status, int year, const report::Face& face);

}  // namespace status
