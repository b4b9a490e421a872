#pragma once

#include "core/focus/plan_snapshot.h"
#include "core/focus/report_parts.h"

namespace focus {

/// The section of one focus area in the steering group's report: problem, causes, goals with their curves, activities,
/// what has been changed of the plan since the approval, follow-up and evaluation.
/// @param heading  one of headingTexts()
[[nodiscard]] QList<report::Block> areaSection(const records::Reader& reader, const AreaReport& area, const QString& heading, bool isPublic);

/// What the focus areas are called in a report of @p year, in their order: with the rank, which stands once only, or that one is
/// only proposed or in draft.
[[nodiscard]] QStringList headingTexts(const QList<AreaReport>& areas, int year);

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
/// Without those that only tell how far the work has come: state, done day, follow-up.
[[nodiscard]] QList<Deviation> changesOfThePlan(QList<Deviation> all);
/// What has been changed of the plan itself since it was approved.
[[nodiscard]] report::Table changesSinceApproval(const records::Reader& reader, const QString& planId);

}  // namespace focus
