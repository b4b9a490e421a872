#include "core/agreement/rule_check.h"
#include "core/agreement/rule_view.h"

#include <algorithm>

namespace agreement {

namespace {

// Where the municipality's terms of a year are not known: no term ends before the first, none later than the second.
constexpr std::pair kSpringTermEnds{6, 15};
constexpr std::pair kAutumnTermEnds{12, 20};

constexpr int kLongestAhead = 183;  // days: a mailing that names its occasion can come early, not half a year before

QDate endOfTerm(const TermCalendar& calendar, int year, bool spring) {
    for (const NamedPeriod& term : calendar.terms)
        if (term.to.year() == year && (term.to.month() < 8) == spring) return term.to;
    const auto& [month, day] = spring ? kSpringTermEnds : kAutumnTermEnds;
    return {year, month, day};
}

QDate dayIn(const YearlyDay& yearly, const TermCalendar& calendar, int year) {
    if (yearly.when == YearlyDay::When::Date) return {year, yearly.month, yearly.day};
    return endOfTerm(calendar, year, yearly.when == YearlyDay::When::SpringTermEnds);
}

/// Whether evidence that names its occasion names this one; what names none belongs by its day.
bool isFor(const Evidence& evidence, const YearlyDay& yearly, QDate first, QDate by) {
    const QStringList& named = evidence.facts.value("occasion");
    if (!named.isEmpty() && !yearly.occasion.isEmpty())
        return named.contains(yearly.occasion) && evidence.day <= by && evidence.day > by.addDays(-kLongestAhead);
    return evidence.day >= first && evidence.day <= by;
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
    standing.state = view.shortState(period.from, period.to, standing.planned > 0, view.rule().ownMeasure || view.rule().soft, view.book().agreement.soonDay,
                                     standing.reason);
    standing.missing.prepend({"not-done-by", QT_TRANSLATE_NOOP("message", "To be done by %1."), {period.to.toString(Qt::ISODate)}});
    return standing;
}

QList<ScopeStanding> once(const RuleView& view) {
    const Rule& rule = view.rule();
    const QDate from = rule.remindFrom.isValid() ? rule.remindFrom : std::min(view.book().agreement.validFrom, rule.by);
    QList<const RuleView::Item*> items;
    for (const RuleView::Item& item : view.items()) items << &item;
    // A day late, but done: from then on nothing more is asked for.
    return {{{}, 0, {standingBy(view, {QString::number(rule.by.year()), from, rule.by, rule.by.year(), false, false}, items)}}};
}

}  // namespace

QList<ScopeStanding> standingOfOnceBy(const RuleView& view) {
    const Rule& rule = view.rule();
    if (rule.dates.isEmpty()) return once(view);
    QList<YearlyDay> days;
    for (const QString& text : rule.dates)
        if (const auto day = yearlyDay(text)) days << *day;
    QList<ScopeStanding> all;
    for (const YearlyDay& yearly : days) all << ScopeStanding{yearly.label, 0, {}};
    for (const Period& year : yearsOf(view.book())) {
        for (qsizetype i = 0; i < days.size(); ++i) {
            const QDate by = dayIn(days[i], view.book().calendar, year.year);
            // From the day after the occasion before, so that each mailing without a name counts once.
            QDate first(year.year, 1, 1);
            for (const YearlyDay& other : std::as_const(days))
                if (const QDate before = dayIn(other, view.book().calendar, year.year); before < by) first = std::max(first, before.addDays(1));
            const bool outside = by < year.from || by > year.to;
            QList<const RuleView::Item*> items;
            for (const RuleView::Item& item : view.items())
                if (isFor(*item.evidence, days[i], first, by)) items << &item;
            all[i].periods << standingBy(view, {year.label, first, by, year.year, outside, false}, items);
        }
    }
    return all;
}

}  // namespace agreement
