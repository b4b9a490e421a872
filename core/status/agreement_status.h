#pragma once

#include "core/agreement/evaluate.h"
#include "core/records/open_file.h"

namespace status {

/// How agreement and act stand on a day.
struct AgreementStatus {
    QDate date;
    agreement::RuleBook book;
    QList<agreement::CommitmentStanding> commitments;
    QList<agreement::CommitmentStanding> law;  ///< the duties of act (2023:196): id is the section
    agreement::Summary summary;                ///< of the agreement's commitments
};

/// Reads and evaluates; the agreement is the version that held on @p date.
/// @param agreementFile  the setting of that name
/// @return nothing when the file has no agreement
[[nodiscard]] std::optional<AgreementStatus> readStatus(const records::Reader& reader, const QByteArray& agreementFile, QDate date);
/// What is answered when there is none. @error no-agreement (Refused)
[[nodiscard]] base::Failure noAgreement();
/// The same of an open file.
/// @error no-agreement (Refused) and those of reading
[[nodiscard]] base::Result<AgreementStatus> readStatus(const records::OpenFile& file, QDate date);

}  // namespace status
