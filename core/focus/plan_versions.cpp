#include "core/focus/plan_versions.h"

#include "core/focus/plan.h"

#include <algorithm>

namespace focus {

namespace {

base::Result<void> openVersion(records::Batch& batch, const QString& planId) {
    const records::Kind& plans = records::kindOf<Plan>();
    auto plan = batch.reader().find(plans, planId);
    if (!plan) return {};
    // An undo that has put the plan back itself must not open the version again.
    if (batch.restoring() && batch.touched(plan->id)) return {};
    Plan value = records::fromRecord<Plan>(*plan);
    if (value.state == PlanState::Draft || value.state == PlanState::Submitted || value.state == PlanState::Returned) return {};
    plans.setValue(*plan, &Plan::state, QStringLiteral("draft"));
    plans.setValue(*plan, &Plan::version, qint64(value.approvedVersion.value_or(value.version) + 1));
    if (auto opened = batch.change(plans, *plan); !opened) return base::Failure(opened.error());
    return {};
}

}  // namespace

base::Result<void> openVersionOnPlannedChange(records::Batch& batch, const records::Change& change) {
    const records::Kind& kind = *change.kind;
    // One that moves to another plan is taken from the one and added to the other.
    const records::Flags planning = records::Flags(records::Flag::Planned) | records::Flag::PartOf;
    const bool planned =
        change.operation != records::Change::Operation::Update ||
        std::any_of(change.fields.cbegin(), change.fields.cend(), [&](qsizetype field) { return kind.fields[field].flags.testAnyFlags(planning); });
    if (!planned) return {};
    QStringList plans;
    for (const records::Record* record : {change.before, change.after})
        if (record != nullptr) plans << kind.text(*record, "plan");
    plans.removeDuplicates();
    for (const QString& plan : std::as_const(plans))
        if (auto opened = openVersion(batch, plan); !opened) return opened;
    return {};
}

}  // namespace focus
