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

PeriodStanding standingIn(const RuleView& view, const Period& period, const QList<const RuleView::Item*>& items) {
    const Rule& rule = view.rule();
    PeriodStanding standing = blankStanding(period, rule.count.value_or(1));
    standing.due = period.to;
    if (rule.dueDay) {
        const QDate next = QDate(period.from.year(), period.from.month(), 1).addMonths(1);
        standing.due = QDate(next.year(), next.month(), *rule.dueDay);
    }
    for (const RuleView::Item* item : RuleView::within(items, period.from, period.to)) view.note(*item, standing);
    if (view.restsIn(period, standing)) {
        if (standing.reason != NotDue::Future) standing.due = QDate();
        return standing;
    }
    if (standing.fulfilled >= standing.required) {
        standing.state = State::Fulfilled;
        return standing;
    }
    const bool covered = standing.fulfilled + standing.planned >= standing.required;
    const bool own = rule.ownMeasure || rule.soft || rule.dueDay;
    standing.state = view.shortState(period.from, standing.due, covered, own, soonLimit(view.book().agreement, rule.per.value_or(Per::Year)), standing.reason);
    if (standing.state == State::NotDue) standing.due = QDate();
    standing.missing.prepend({"more-needed",
                              view.date() > period.to ? QT_TRANSLATE_NOOP("message", "%1 of %2.") : QT_TRANSLATE_NOOP("message", "%1 of %2 so far."),
                              {QString::number(standing.fulfilled), QString::number(standing.required)}});
    return standing;
}

}  // namespace

QList<ScopeStanding> standingOfCount(const RuleView& view) {
    const QList<Period> periods = periodsOf(view.rule(), view.book());
    QList<ScopeStanding> all;
    for (const ScopeItems& scope : scopesOf(view)) {
        ScopeStanding standing{scope.name, 0, {}};
        standing.periods.reserve(periods.size());
        for (const Period& period : periods) standing.periods << standingIn(view, period, scope.items);
        all << standing;
    }
    return all;
}

}  // namespace agreement
