#pragma once

#include "core/agreement/rule_book.h"
#include "core/records/reader.h"

namespace status {

/// Reads everything that the rules of @p books may ask for, as plain evidence. Kinds that no rule names are not read.
/// @param date  the day on which the rules will be looked at: says which agreement is "the next"
[[nodiscard]] agreement::EvidenceSet readEvidence(const records::Reader& reader, const QList<const agreement::RuleBook*>& books, QDate date);

/// Puts the newest of what bundles stand for into the evidence of each period, one by one.
void listBundles(const records::Reader& reader, QList<agreement::CommitmentStanding>& commitments);

}  // namespace status
