#include "core/agreement/demands.h"
#include "core/base/day_text.h"

#include <algorithm>

namespace agreement {

namespace {

/// How fresh contact details must be is always an own measure; that somebody is named may be the agreement's.
bool isOnlyStale(const Rule& rule, const Holding& holding) {
    return rule.confirmedWithin && std::none_of(holding.missing.cbegin(), holding.missing.cend(),
                                                [](const base::Message& message) { return QByteArray(message.code) == "role-empty"; });
}

/// The first stretch between @p from and @p to on which the demand did not hold, though it does on the last day. Only of what has a beginning
/// and an end: of a person's details nobody knows when they were right before they were confirmed.
std::optional<std::pair<QDate, QDate>> gapWithin(const RuleView& view, const ScopedDemand& demand, QDate from, QDate to) {
    QList<QDate> turns;
    const auto add = [&](QDate day) {
        if (day > from && day <= to) turns << day;
    };
    for (const RuleView::Item& item : view.items()) {
        if (!item.evidence->lasting) continue;
        add(item.evidence->day);
        if (item.evidence->to.isValid()) add(item.evidence->to.addDays(1));
    }
    if (turns.isEmpty()) return std::nullopt;
    turns << from;
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    const auto holdsOn = [&](QDate day) { return demand.holding(from, day).holds; };
    const auto first = std::find_if_not(turns.cbegin(), turns.cend(), holdsOn);
    if (first == turns.cend()) return std::nullopt;
    const auto next = std::find_if(first, turns.cend(), holdsOn);
    return std::pair(*first, next == turns.cend() ? to : next->addDays(-1));
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
        if (!isStanding(*rule.demand)) return period;
        if (open && holding.until < year.to) period.due = holding.until;
        const auto gap = gapWithin(view, demand, std::max(year.from, countsFrom(agreement)), std::min(year.to, view.date()));
        if (!gap) return period;
        period.missing << base::Message{
            "not-all-year", QT_TRANSLATE_NOOP("message", "Not from %1 to %2."), {base::isoText(gap->first), base::isoText(gap->second)}};
        // As of what must be done every so often: of an open year the present counts, of a closed one each day.
        if (open) return period;
        period.fulfilled = 0;
        if (rule.ownMeasure || rule.soft) period.state = State::DueSoon;
        else if (year.from >= countsFrom(agreement)) period.state = State::Missed;
        else {
            period.state = State::NotDue;
            period.reason = NotDue::BeforeSigning;
        }
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
