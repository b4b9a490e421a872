#include "core/agreement/asking.h"

namespace agreement {

namespace {

QStringList textsOf(const auto& ids) {
    QStringList texts;
    for (const auto& id : ids) texts << id.text();
    return texts;
}

QList<Condition> conditionsOf(const QStringList& texts) {
    QList<Condition> all;
    for (const QString& text : texts)
        if (auto condition = Condition::fromText(text)) all << *condition;
    return all;
}

Scoping scopingOf(const Rule& rule, const QList<Condition>& evidence) {
    for (const Condition& condition : evidence)
        if (!condition.each.isEmpty()) return condition.each == kEachRecord ? EachRecord{condition.kind, {}} : EachRecord{{}, condition.each};
    if (!rule.scope) return Once{};
    if (*rule.scope == RuleScope::Area) return EachArea{};
    return EachWord{records::choiceKey(*rule.scope).toLatin1(), rule.scopeWords};
}

decltype(Asking::what) demanded(const Rule& rule) {
    switch (rule.demand.value_or(Demand::DocumentValid)) {
        case Demand::RoleFilled: return RolesFilled{rule.confirmedWithin, rule.scopeWords};
        case Demand::BodyHasRole: {
            BodiesHaveRoles bodies;
            for (const QString& text : rule.scopeWords) bodies.members << BodyRole{text.section(u'=', 0, 0), text.section(u'=', 1)};
            return bodies;
        }
        case Demand::StandingItem: return StandingItemAsking{rule.item};
        case Demand::BothParents:
        case Demand::ChildrenFocus:
        case Demand::TreatedInCouncil: return OfTheYear{};
        case Demand::PlanWhole: return PlanWholeAsking{};
        case Demand::PlanFollowedUp: return PlanFollowedUpAsking{};
        case Demand::DocumentValid: return InForce{};
        case Demand::AllInvited: return AllInvitedAsking{};
    }
    return InForce{};
}

decltype(Asking::what) whatOf(const Rule& rule) {
    switch (rule.kind) {
        case RuleKind::Count:
            return CountAsking{rule.count.value_or(1), rule.per.value_or(Per::Year), std::max(1, rule.roundYears.value_or(1)), rule.dueDay, rule.summerExempt};
        case RuleKind::OnceBy: {
            if (rule.dates.isEmpty()) return OnceByAsking{rule.by, rule.remindFrom};
            YearlyAsking yearly;
            for (const QString& text : rule.dates)
                if (auto day = yearlyDay(text)) yearly.days << *day;
            return yearly;
        }
        case RuleKind::Continuous: return ContinuousAsking{rule.gapDays.value_or(1)};
        case RuleKind::Gate: return GateAsking{conditionsOf(rule.before), rule.item.toLatin1()};
        case RuleKind::Structure: return demanded(rule);
        case RuleKind::AsNeeded: return AsNeededAsking{rule.targetDays, rule.trend};
    }
    return AsNeededAsking{};
}

}  // namespace

Asking askingOf(const Rule& rule) {
    Asking asking;
    asking.what = whatOf(rule);
    asking.meetingTypes = textsOf(rule.meetingTypes);
    // Types of the standing item and of the call to all are looked at as types, not as meetings.
    if (!rule.meetingTypes.isEmpty() && !asking.is<StandingItemAsking>() && !asking.is<AllInvitedAsking>())
        asking.evidence << Condition{"meeting", {{"type", asking.meetingTypes, false, false}}, {}, {}};
    asking.evidence << conditionsOf(rule.evidence);
    asking.roles = textsOf(rule.roles);
    asking.joint = rule.joint;
    asking.soft = rule.soft;
    asking.ownMeasure = rule.ownMeasure;
    asking.scoping = scopingOf(rule, asking.evidence);
    return asking;
}

}  // namespace agreement
