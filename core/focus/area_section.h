#pragma once

#include "core/focus/plan_snapshot.h"
#include "core/focus/report_parts.h"

namespace focus {

/// The section of one focus area in the steering group's report: problem, causes, goals with their curves, activities, decisions,
/// what has been changed since the approval, follow-up and evaluation.
[[nodiscard]] QList<report::Block> areaSection(const records::Reader& reader, const AreaReport& area, int year, bool isPublic);

/// What the focus area is called in a report of @p year: with its rank, or that it is only proposed or in draft.
[[nodiscard]] QString headingText(const AreaReport& area, int year);

/// The activities of a plan with sign, goal, responsible and days; goals are named by their number in the plan.
[[nodiscard]] report::Table activitiesTable(const PlanContent& plan, QDate today);

/// How far its plan has come: the state, how many activities are done and how many are late.
[[nodiscard]] QString planSentence(const AreaReport& area, QDate today);
/// Since when it is prioritised, and whether it is closed or for the young: one line.
[[nodiscard]] QString areaLine(const FocusArea& area);
/// What the problem is and where in the picture of the situation it comes from, under a heading of @p level.
[[nodiscard]] QList<report::Block> problemSection(const FocusArea& area, int level);
/// The goals of its plan, which must be there, each under its own heading with what is measured and its curve.
[[nodiscard]] QList<report::Block> goalsSection(const AreaReport& area, int level, QDate today, bool isPublic);
/// What has been changed, a row for each; the same record is named once.
[[nodiscard]] report::Table deviationsTable(const QList<Deviation>& list);

}  // namespace focus
