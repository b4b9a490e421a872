#pragma once

#include "core/focus/plan.h"

namespace focus {

/// The assessment of the best interests of the child (barnkonsekvensanalys); one may serve several plans.
struct ChildImpact {
    QList<base::Id<Plan>> plans;
    std::optional<bool> concerned;  ///< are children concerned, directly or indirectly
    QString reason;                 ///< when they are not: why
    QString groups;
    QString rights;
    QString known;
    QString heard;
    QString options;
    QString weighing;
    QString conclusion;
    QString feedback;
};

/// The keys of the fields that an assessment still lacks; empty = complete.
[[nodiscard]] QList<QByteArray> missingParts(const ChildImpact& assessment);

}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::ChildImpact>();
