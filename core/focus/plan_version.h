#pragma once

#include "core/focus/plan.h"

namespace focus {

/// What the steering group approved (planversion): an immutable snapshot.
struct PlanVersion {
    base::Id<Plan> plan;
    int version = 1;
    QDate day;
    QString content;  ///< JSON of plan, goals, activities, causes and child impact, see plan_snapshot.h
};

}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::PlanVersion>();
