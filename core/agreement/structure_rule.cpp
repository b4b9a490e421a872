#include "core/agreement/demands.h"
#include "core/base/day_text.h"

#include <algorithm>

namespace agreement {

namespace {

/// The days after @p from and until @p to on which something that lasts begins, or has ended the day before, ascending.
QList<QDate> turnsWithin(const RuleView& view, QDate from, QDate to) {
    QList<QDate> turns;
    const auto add = [&](QDate day) {
        if (day > from && day <= to) turns << day;
    };
    for (const RuleView::Item& item : view.items()) {
        if (!item.evidence->lasting) continue;
        add(item.evidence->day);
        if (item.evidence->to.isValid()) add(item.evidence->to.addDays(1));
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    return turns;
}

/// The first stretch between @p from and @p to on which the demand did not hold, though it does on the last day. Only of what has a beginning
/// and an end: of a person's details nobody knows when they were right before they were confirmed.
std::optional<std::pair<QDate, QDate>> gapWithin(const RuleView& view, const ScopedDemand& demand, QDate from, QDate to) {
    QList<QDate> turns = turnsWithin(view, from, to);
    if (turns.isEmpty()) return std::nullopt;
    turns.prepend(from);
    const auto holdsOn = [&](QDate day) { return demand.holding(from, day).holds; };
    const auto first = std::find_if_not(turns.cbegin(), turns.cend(), holdsOn);
    if (first == turns.cend()) return std::nullopt;
    const auto next = std::find_if(first, turns.cend(), holdsOn);
    return std::pair(*first, next == turns.cend() ? to : next->addDays(-1));
}

/// Since when a demand does not hold that does not on @p to; null where the records do not say it: who has a function is known of today alone.
QDate lackingSince(const RuleView& view, const ScopedDemand& demand, const Holding& holding, QDate to) {
    if (holding.since.isValid()) return holding.since;
    if (!view.asking().is<BodiesHaveRoles>() && !view.asking().is<InForce>()) return {};
    const QDate from = std::max(view.book().agreement.validFrom, countsFrom(view.book().agreement));
    QList<QDate> turns = turnsWithin(view, from, to);
    turns.prepend(from);
    QDate since;
    for (auto day = turns.crbegin(); day != turns.crend() && !demand.holding(QDate(day->year(), 1, 1), *day).holds; ++day) since = *day;
    return since;
}

/// What holds on the day, or on the year's last: fulfilled, unless there was a hole before.
void judgeHolding(const RuleView& view, const ScopedDemand& demand, const Holding& holding, const Period& year, PeriodStanding& period) {
    period.fulfilled = 1;
    period.state = State::Fulfilled;
    if (!isStanding(view.asking())) return;
    if (year.to >= view.date()) period.due = holding.until;
    const auto gap = gapWithin(view, demand, std::max(year.from, countsFrom(view.book().agreement)), std::min(year.to, view.date()));
    if (!gap) return;
    period.missing << base::Message{
        "not-all-year", QT_TRANSLATE_NOOP("message", "Not from %1 to %2."), {base::isoText(gap->first), base::isoText(gap->second)}};
    period.fulfilled = 0;
    period.hole = year.to >= view.date();
    period.since = gap->first;
    view.close(period, view.asking().ownMeasure || view.asking().soft);
}

/// What does not hold. What must be there each day has its hole already; what belongs to the year has until its end.
void judgeLacking(const RuleView& view, const ScopedDemand& demand, const Holding& holding, const Period& year, PeriodStanding& period) {
    const bool own = view.asking().ownMeasure || view.asking().soft || holding.stale;
    const bool open = year.to >= view.date();
    if (holding.pending) {
        period.state = open ? State::OnTrack : State::NotDue;
        if (!open) period.reason = NotDue::Future;
    } else if (isStanding(view.asking())) {
        if (open) period.due = view.date();
        period.lacking = open;
        period.since = lackingSince(view, demand, holding, std::min(year.to, view.date()));
        if (open && view.straddles(period.from)) period.state = State::OnTrack;
        else view.close(period, own);
    } else if (open && !holding.broken) {
        period.due = year.to;
        view.shorten(period, false, own, view.book().agreement.soonYear);
    } else {
        period.since = holding.since;
        view.close(period, own);
    }
}

PeriodStanding standingIn(const RuleView& view, const ScopedDemand& demand, const Period& year) {
    PeriodStanding period = blankStanding(year, 1);
    if (view.restsIn(year, period)) return period;
    if (view.date() < countsFrom(view.book().agreement)) {
        period.reason = NotDue::BeforeSigning;
        return period;
    }
    const Holding holding = demand.holding(year.from, std::min(year.to, view.date()));
    for (const Counted& one : holding.evidence) period.add(one);
    for (const Counted& one : holding.amiss) period.addAmiss(one);
    period.missing = holding.missing;
    if (holding.holds) judgeHolding(view, demand, holding, year, period);
    else judgeLacking(view, demand, holding, year, period);
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
