#pragma once

#include "core/status/agreement_status.h"
#include "core/status/overview.h"

namespace status {

/// What the agreement asks someone to do now: `id` is the commitment's number and, after a blank, the place of the period (PeriodPlace).
struct CommitmentTasks {
    QList<Task> missed;   ///< not kept, and no reason is given
    QList<Task> dueSoon;  ///< the nearest first
    QList<Task> passed;   ///< an own measure passed, or not held when possible: no breach, and nothing that is still in time
    qsizetype actMissed = 0;  ///< duties of the act that are not kept, and no reason is given
    bool operator==(const CommitmentTasks&) const = default;
};
[[nodiscard]] CommitmentTasks commitmentTasks(const AgreementStatus& status);

}  // namespace status
