#pragma once

#include "core/records/reader.h"

namespace focus {

/// Focus areas, once for each year that they were decided for (day: of the decision); facts: `state years children`, of the plan
/// `plan plan-evaluated plan-work-done` and its approvals `plan-approvals` ("2026-03-10 yes": a whole one) with `plan-lacks-0` … , before the first
/// `plan-lacks`; and `closed-on`. Rejected ones and proposals are not among them.
[[nodiscard]] QList<records::Evidence> focusAreaEvidence(const records::Reader& reader);
/// Adds to decisions what they decided on: facts `subject` ("focus-area" or "plan") and `plan-version` ("PLAN/3").
void completeDecisions(const records::Reader& reader, QDate date, QList<records::Evidence>& decisions);
/// The child impact assessments that were complete when a plan was approved: of each approved version that had one, fact `plan-version`, and
/// `complete`. What is written afterwards cannot have gone before.
[[nodiscard]] QList<records::Evidence> assessmentEvidence(const records::Reader& reader);

}  // namespace focus
