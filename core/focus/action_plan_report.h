#pragma once

#include "core/focus/plan_content.h"
#include "core/report/words.h"

namespace focus {

/// The action plan (handlingsplan) on wide pages: problem, causes, goals, activities, child impact assessment, decisions, follow-up.
/// @param id  of a plan or of its focus area
/// @error unknown-id, no-plan (Input)
/// @source field-notes 2.2
[[nodiscard]] base::Result<report::Report> actionPlanReport(const records::Reader& reader, const QString& id, const report::Face& face);

/// The focus area that @p id names, itself or by its plan.
/// @error unknown-id, no-plan (Input)
[[nodiscard]] base::Result<QString> areaWithPlan(const records::Reader& reader, const QString& id);

/// The assessments of the best interests of the child that are tied to @p plan, or that there is none; what they still lack is said.
[[nodiscard]] QList<report::Block> childImpactSection(const records::Reader& reader, const PlanContent& plan);

}  // namespace focus
