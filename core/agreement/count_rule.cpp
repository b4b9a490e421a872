#include "core/agreement/rule_view.h"

namespace agreement {

namespace {

int soonLimit(const Agreement& agreement, Per per) {
    switch (per) {
        case Per::Week: return agreement.soonWeek;
        case Per::Month: return agreement.soonMonth;
        case Per::Term: return agreement.soonTerm;
        case Per::Year:
        case Per::Round: return agreement.soonYear;
    }
    return 0;
}

PeriodStanding standingIn(const RuleView& view, const CountAsking& count, const Period& period, const ScopeItems& scope) {
    PeriodStanding standing = blankStanding(period, count.count);
    standing.due = period.to;
    if (count.dueDay) {
        const QDate next = QDate(period.from.year(), period.from.month(), 1).addMonths(1);
        standing.due = QDate(next.year(), next.month(), *count.dueDay);
    }
    for (const RuleView::Item* item : view.within(scope.items, period.from, period.to)) view.note(*item, standing);
    if (view.restsIn(period, standing)) {
        if (standing.reason != NotDue::Future) standing.due = QDate();
        return standing;
    }
    if (standing.fulfilled >= standing.required) {
        standing.state = State::Fulfilled;
        return standing;
    }
    if (!scope.isThere(period)) {  // a camera that has gone need not be looked at
        standing.reason = NotDue::Outside;
        standing.due = QDate();
        return standing;
    }
    const bool covered = standing.fulfilled + standing.planned >= standing.required;
    const bool own = view.asking().ownMeasure || view.asking().soft || count.dueDay;
    view.shorten(standing, covered, own, soonLimit(view.book().agreement, count.per));
    if (standing.state == State::NotDue) standing.due = QDate();
    standing.missing.prepend({"more-needed",
                              view.date() > period.to ? QT_TRANSLATE_NOOP("message", "%1 of %2.") : QT_TRANSLATE_NOOP("message", "%1 of %2 so far."),
                              {QString::number(standing.fulfilled), QString::number(standing.required)}});
    return standing;
}

}  // namespace

QList<ScopeStanding> standingOf(const RuleView& view, const CountAsking& count) {
    const QList<Period> periods = periodsOf(count, view.book());
    QList<ScopeStanding> all;
    for (const ScopeItems& scope : scopesOf(view)) {
        ScopeStanding standing{scope.name, 0, {}};
        standing.periods.reserve(periods.size());
        for (const Period& period : periods) standing.periods << standingIn(view, count, period, scope);
        all << standing;
    }
    return all;
}

}  // namespace agreement
