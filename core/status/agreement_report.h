#pragma once

#include "core/report/words.h"
#include "core/status/agreement_status.h"

namespace status {

/// How the agreement has been kept (avstämning av överenskommelsen): per commitment and area kept, missed and excused periods, what lacks, and
/// a column for proposed changes – the base for the next agreement.
/// @param year  of one year; nothing: of the whole validity until the status' date
[[nodiscard]] report::Report agreementReport(const AgreementStatus& status, std::optional<int> year, const report::Face& face);

/// The duties of act (2023:196) with their evidence (lagens krav).
[[nodiscard]] report::Report lawReport(const AgreementStatus& status, const report::Face& face);

/// What page one of the steering report says of the agreement in @p year.
[[nodiscard]] QList<report::KeyNumber> keyNumbers(const AgreementStatus& status, int year);

}  // namespace status
