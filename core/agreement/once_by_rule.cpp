#include "core/agreement/rule_view.h"

#include <algorithm>

namespace agreement {

namespace {

/// The last day of a year's spring or autumn term, known or plausible.
QDate endOfTerm(const RuleBook& book, int year, bool spring) {
    QDate end;
    for (const NamedPeriod& term : termsOf(book))
        if (term.to.year() == year && isSpring(term) == spring) end = term.to;
    return end;
}

QDate dayIn(const YearlyDay& yearly, const RuleBook& book, int year) {
    if (yearly.when == YearlyDay::When::Date) return {year, yearly.month, yearly.day};
    return endOfTerm(book, year, yearly.when == YearlyDay::When::SpringTermEnds);
}

/// Whether evidence falls within the occasion's days and, where the occasion has a name, names it.
bool isFor(const Evidence& evidence, const YearlyDay& yearly, QDate first, QDate by) {
    if (evidence.day < first || evidence.day > by) return false;
    return yearly.occasion.isEmpty() || evidence.facts.value("occasion").contains(yearly.occasion);
}

PeriodStanding standingBy(const RuleView& view, const Period& period, const QList<const RuleView::Item*>& items) {
    PeriodStanding standing = blankStanding(period, 1);
    standing.due = period.to;
    for (const RuleView::Item* item : items) view.note(*item, standing);
    const bool rests = view.restsIn(period, standing);
    if (rests && standing.reason != NotDue::Future) {
        standing.due = QDate();
        return standing;
    }
    // Done before it was asked for is done.
    if (standing.fulfilled > 0) {
        standing.state = State::Fulfilled;
        standing.reason = NotDue::None;
        return standing;
    }
    if (rests) return standing;
    view.shorten(standing, standing.planned > 0, view.asking().ownMeasure || view.asking().soft, view.book().agreement.soonDay);
    standing.missing.prepend({"not-done-by", QT_TRANSLATE_NOOP("message", "To be done by %1."), {period.to.toString(Qt::ISODate)}});
    return standing;
}

}  // namespace

QList<ScopeStanding> standingOf(const RuleView& view, const OnceByAsking& once) {
    const QDate from = once.remindFrom.isValid() ? once.remindFrom : std::min(view.book().agreement.validFrom, once.by);
    QList<const RuleView::Item*> items;
    for (const RuleView::Item& item : view.items()) items << &item;
    // A day late, but done: from then on nothing more is asked for.
    return {{{}, 0, {standingBy(view, {QString::number(once.by.year()), from, once.by, once.by.year(), false, false, false}, items)}}};
}

QList<ScopeStanding> standingOf(const RuleView& view, const YearlyAsking& yearlyDays) {
    const QList<YearlyDay>& days = yearlyDays.days;
    QList<ScopeStanding> all;
    for (const YearlyDay& yearly : days) all << ScopeStanding{yearly.label, 0, {}};
    for (const Period& year : yearsOf(view.book())) {
        for (qsizetype i = 0; i < days.size(); ++i) {
            const QDate by = dayIn(days[i], view.book(), year.year);
            // From the day after the year's occasion before, the first from the year's beginning.
            QDate first(year.year, 1, 1);
            for (const YearlyDay& other : days)
                if (const QDate before = dayIn(other, view.book(), year.year); before < by) first = std::max(first, before.addDays(1));
            const bool outside = by < year.from || by > year.to;
            QList<const RuleView::Item*> items;
            for (const RuleView::Item& item : view.items())
                if (isFor(*item.evidence, days[i], first, by)) items << &item;
            all[i].periods << standingBy(view, {year.label, first, by, year.year, outside, false, false}, items);
        }
    }
    return all;
}

}  // namespace agreement
