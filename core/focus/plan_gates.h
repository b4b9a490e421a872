#pragma once

#include "core/focus/plan_content.h"

namespace focus {

/// What stands in the way of an approval: everything at once, each with the record to mend. Pure.
/// @source agreement A6, A11; design.md "Workflow"
[[nodiscard]] QList<base::Reason> approvalGates(const PlanContent& content);
/// What stands in the way of the evaluation: the three texts of the follow-up.
[[nodiscard]] QList<base::Reason> evaluationGates(const PlanContent& content);

/// What is worth a word but refuses nothing.
struct WarningContext {
    QDate today;
    QDate lastUpdate;            ///< the newest change of the plan and its parts
    QStringList peopleWhoLeft;   ///< names of people whose time in the groups is over
    bool childrenFocusThisYear;  ///< some focus area of the year is for children and young people
};
[[nodiscard]] QList<base::Message> planWarnings(const PlanContent& content, const WarningContext& context);

}  // namespace focus
