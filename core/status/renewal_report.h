#pragma once

#include "core/report/words.h"
#include "core/status/agreement_status.h"

namespace status {

/// The basis for negotiating the next agreement (underlag för ny överenskommelse), over the whole validity: each commitment promised, kept, missed
/// or never relevant, year by year, and beside what was agreed the wording that is proposed for it.
[[nodiscard]] report::Report renewalReport(const AgreementStatus& status, const report::Face& face);

}  // namespace status
