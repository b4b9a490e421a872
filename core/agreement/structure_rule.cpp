#include "core/agreement/demands.h"

#include <algorithm>

namespace agreement {

namespace {

/// How fresh contact details must be is always an own measure; that somebody is named may be the agreement's.
bool isOnlyStale(const Rule& rule, const Holding& holding) {
    return rule.confirmedWithin && std::none_of(holding.missing.cbegin(), holding.missing.cend(),
                                                [](const base::Message& message) { return QByteArray(message.code) == "role-empty"; });
}

PeriodStanding standingIn(const RuleView& view, const ScopedDemand& demand, const Period& year) {
    const Rule& rule = view.rule();
    const Agreement& agreement = view.book().agreement;
    PeriodStanding period = blankStanding(year, 1);
    if (view.restsIn(year, period)) return period;
    if (view.date() < countsFrom(agreement)) {
        period.reason = NotDue::BeforeSigning;
        return period;
    }
    const bool open = year.to >= view.date();
    const Holding holding = demand.holding(year.from, std::min(year.to, view.date()));
    period.evidence = holding.evidence;
    period.missing = holding.missing;
    if (holding.holds) {
        period.fulfilled = 1;
        period.state = State::Fulfilled;
        return period;
    }
    const bool standing = isStanding(*rule.demand);
    if (holding.pending) period.state = open ? State::OnTrack : State::Fulfilled;
    else if (open && !holding.broken) {
        // What must be there each day is wanted today; what belongs to the year has until its end.
        period.due = standing ? view.date() : year.to;
        period.state = standing || view.date().daysTo(year.to) <= agreement.soonYear ? State::DueSoon : State::OnTrack;
    } else if (rule.ownMeasure || rule.soft || isOnlyStale(rule, holding)) period.state = State::DueSoon;
    else if (year.from < countsFrom(agreement)) period.reason = NotDue::BeforeSigning;
    else period.state = State::Missed;
    return period;
}

}  // namespace

QList<ScopeStanding> standingOfStructure(const RuleView& view) {
    QList<ScopeStanding> all;
    for (const ScopedDemand& demand : demandsOf(view)) {
        ScopeStanding scope{demand.scope, 0, {}};
        for (const Period& year : yearsOf(view.book()))
            if (demand.concerns(year.year)) scope.periods << standingIn(view, demand, year);
        all << scope;
    }
    return all;
}

}  // namespace agreement
