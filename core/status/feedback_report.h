#pragma once

#include "core/report/words.h"
#include "core/status/agreement_status.h"

namespace status {

/// What we said and what we did (återkoppling): one page for those who live in the municipality, with counts. It is the public version by nature:
/// no words of one's own, no reasons, no small counts.
/// @param standing  null when the file has no agreement: its part is left out
[[nodiscard]] report::Report feedbackReport(const records::Reader& reader, const AgreementStatus* standing, int year, report::Face face);

}  // namespace status
