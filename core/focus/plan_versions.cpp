#include "core/focus/plan_versions.h"

#include "core/focus/plan.h"

#include <algorithm>

namespace focus {

base::Result<void> openVersionOnPlannedChange(records::Batch& batch, const records::Change& change) {
    const records::Record& record = change.after != nullptr ? *change.after : *change.before;
    const records::Kind& kind = *change.kind;
    const bool planned = change.operation != records::Change::Operation::Update ||
                         std::any_of(change.fields.cbegin(), change.fields.cend(), [&](qsizetype field) { return kind.fields[field].is(records::Flag::Planned); });
    if (!planned) return {};
    const records::Kind& plans = records::kindOf<Plan>();
    auto plan = batch.reader().find(plans, kind.text(record, "plan"));
    if (!plan) return {};
    // An undo that has put the plan back itself must not open the version again.
    if (batch.restoring() && batch.touched(plan->id)) return {};
    Plan value = records::fromRecord<Plan>(*plan);
    if (value.state == PlanState::Draft || value.state == PlanState::Submitted || value.state == PlanState::Returned) return {};
    plans.setValue(*plan, "state", QStringLiteral("draft"));
    plans.setValue(*plan, "version", qint64(value.approvedVersion.value_or(value.version) + 1));
    if (auto opened = batch.change(plans, *plan); !opened) return base::Failure(opened.error());
    return {};
}

}  // namespace focus
