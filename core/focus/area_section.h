#pragma once

#include "core/focus/report_parts.h"

namespace focus {

/// The section of one focus area in the steering group's report: problem, causes, goals with their curves, activities, decisions,
/// what has been changed since the approval, follow-up and evaluation.
[[nodiscard]] QList<report::Block> areaSection(const records::Reader& reader, const AreaReport& area, int year, bool isPublic);

/// The activities of a plan with sign, goal, responsible and days; goals are named by their number in the plan.
[[nodiscard]] report::Table activitiesTable(const PlanContent& plan, QDate today);

}  // namespace focus
