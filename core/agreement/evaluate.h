#pragma once

#include "core/agreement/rule_book.h"

namespace agreement {

/// How every commitment stands on @p date, for all periods of the validity. Pure: no file, no clock.
/// @param set  evidence by kind, each list by ascending day
/// @source agreement.md "How a status is reached"
[[nodiscard]] QList<CommitmentStanding> evaluate(const RuleBook& book, const EvidenceSet& set, QDate date);

/// How many commitments stand where; excused ones are in `missed` too.
struct Summary {
    int fulfilled = 0;
    int onTrack = 0;
    int dueSoon = 0;
    int missed = 0;
    int excused = 0;
    int notDue = 0;
    int counted = 0;
};
[[nodiscard]] Summary summaryOf(const QList<CommitmentStanding>& commitments);

}  // namespace agreement
