#include "core/agreement/rule_view.h"

#include "core/base/day_text.h"

#include <algorithm>

namespace agreement {

namespace {

/// The stretches of days on which a duty that must be done every so often was overdue.
class Gaps {
public:
    /// @param days  on which it was done, ascending; @param origin  from when it is asked for; @param end  the last day that is looked at
    Gaps(const QList<QDate>& days, QDate origin, QDate end, int most) {
        m_last = origin;
        for (const QDate day : days) {
            if (day > end) break;
            if (day < m_last) continue;
            // Done on the day after the last that would have been in time: that one day was too late.
            const QDate first = m_last.addDays(most + 1);
            if (first <= day) m_gaps << std::pair(first, std::max(first, day.addDays(-1)));
            m_last = day;
        }
        // Done before it was asked for: the duty runs from that day at the earliest.
        if (const QDate first = m_last.addDays(most + 1); first <= end) m_gaps << std::pair(first, end);
        m_due = m_last.addDays(most);
    }
    /// By when it must be done next.
    [[nodiscard]] QDate due() const { return m_due; }
    /// The first stretch that touches the days; null when there is none.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> touching(QDate from, QDate to) const {
        for (const auto& gap : m_gaps)
            if (gap.first <= to && gap.second >= from) return gap;
        return std::nullopt;
    }

private:
    QList<std::pair<QDate, QDate>> m_gaps;
    QDate m_last;
    QDate m_due;
};

/// A year of a continuous duty. @param days  on which it was done
void judge(const RuleView& view, int most, QDate origin, const QList<QDate>& days, const Period& year, PeriodStanding& period) {
    const Agreement& agreement = view.book().agreement;
    const bool own = view.asking().ownMeasure || view.asking().soft;
    const bool open = year.to >= view.date();
    const Gaps gaps(days, origin, open ? view.date() : year.to, most);
    if (open) period.due = gaps.due();
    if (const auto gap = gaps.touching(year.from, year.to)) {
        period.missing << base::Message{"gap",
                                        QT_TRANSLATE_NOOP("message", "More than %1 days without, from %2 to %3."),
                                        {QString::number(most), gap->first.toString(Qt::ISODate), gap->second.toString(Qt::ISODate)}};
        // What was too late stays so, also when it has been done since.
        period.hole = open && gaps.due() >= view.date();
        period.since = gap->first;
        return view.close(period, own);
    }
    const bool done = std::any_of(days.cbegin(), days.cend(), [&](QDate day) { return day >= origin && day <= std::min(year.to, view.date()); });
    if (done && gaps.due() >= year.to) {
        period.state = State::Fulfilled;
    } else if (!open) {  // it was asked for so late in the year that nothing had to be done in it
        period.reason = view.straddles(year.from) ? NotDue::BeforeSigning : NotDue::Future;
    } else {
        const bool soon = !own && period.planned == 0 && !view.straddles(year.from) && view.date().daysTo(gaps.due()) <= agreement.soonDay;
        period.state = soon ? State::DueSoon : State::OnTrack;
    }
}

}  // namespace

QList<ScopeStanding> standingOf(const RuleView& view, const ContinuousAsking& continuous) {
    const Agreement& agreement = view.book().agreement;
    const QDate origin = std::max(agreement.validFrom, countsFrom(agreement));
    QList<ScopeStanding> all;
    for (const ScopeItems& scope : scopesOf(view)) {
        QList<QDate> days;
        for (const RuleView::Item* item : scope.items)
            if (view.done(*item) && item->evidence->day.isValid()) days << item->evidence->day;
        std::sort(days.begin(), days.end());
        // Of a camera it is asked from its first day.
        const QDate asked = std::max(origin, scope.from.isValid() ? scope.from : origin);
        const QDate next = Gaps(days, asked, std::max(view.date(), asked), continuous.gapDays).due();
        ScopeStanding standing{scope.name, 0, {}};
        for (const Period& year : yearsOf(view.book())) {
            PeriodStanding period = blankStanding(year, 1);
            if (year.from > view.date() && year.from <= next && next <= year.to) period.due = next;
            for (const RuleView::Item* item : view.within(scope.items, year.from, year.to)) view.note(*item, period);
            if (!view.restsIn(year, period)) {
                if (scope.isThere(year)) judge(view, continuous.gapDays, asked, days, year, period);
                else period.reason = NotDue::Outside;
            }
            standing.periods << period;
        }
        all << standing;
    }
    return all;
}

namespace {

/// The evidence that went before @p step; null when none did.
const Evidence* keptBefore(const RuleView& view, const QByteArray& link, const Evidence& step) {
    const QStringList& wanted = step.facts.value(link);
    const auto kept = std::find_if(view.items().cbegin(), view.items().cend(), [&](const RuleView::Item& item) {
        const QStringList& offered = item.evidence->facts.value(link);
        return view.done(item) && (!item.evidence->day.isValid() || item.evidence->day <= step.day) &&
               std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString& word) { return offered.contains(word); });
    });
    return kept == view.items().cend() ? nullptr : kept->evidence;
}

}  // namespace

QList<ScopeStanding> standingOf(const RuleView& view, const GateAsking& gate) {
    ScopeStanding standing;
    for (const Period& year : yearsOf(view.book())) {
        PeriodStanding period = blankStanding(year, 0);
        bool broken = false;
        for (const Condition& condition : gate.before)
            for (const Evidence& step : evidenceOf(view.set(), condition.place())) {
                if (step.day < year.from || step.day > std::min(year.to, view.date()) || !match(condition, step).whole()) continue;
                ++period.required;
                if (const Evidence* kept = keptBefore(view, gate.link, step)) {
                    ++period.fulfilled;
                    period.add(Counted{kept->kind, kept->id, step.day, step.label});
                    continue;
                }
                broken = broken || step.day >= countsFrom(view.book().agreement);
                period.addAmiss({step.kind, step.id, step.day, step.label});
                if (!period.since.isValid() && step.day >= countsFrom(view.book().agreement)) period.since = step.day;
                period.missing << base::Message{
                    "gate-passed", QT_TRANSLATE_NOOP("message", "%1: decided without it – %2."), {step.day.toString(Qt::ISODate), step.label}};
            }
        if (!view.restsIn(year, period)) {
            // Nothing that was passed, nothing that was broken; a year's end changes nothing of that.
            if (broken) view.close(period, view.asking().ownMeasure);
            else period.state = State::Fulfilled;
        }
        standing.periods << period;
    }
    return {standing};
}

namespace {

/// How many there are, and whether that is more than a year before.
void noteTrend(const QList<const RuleView::Item*>& items, QDate from, QDate at, PeriodStanding& period) {
    const auto running = [&](QDate day) {
        return std::count_if(items.cbegin(), items.cend(), [day](const RuleView::Item* item) {
            const Evidence& one = *item->evidence;
            return (!one.day.isValid() || one.day <= day) && (!one.to.isValid() || one.to >= day);
        });
    };
    int ended = 0;
    for (const RuleView::Item* item : items)
        if (item->evidence->to >= from && item->evidence->to < at) ++ended;
    const auto now = running(at);
    const auto before = running(from.addDays(-1));
    period.missing << base::Message{
        "trend",
        now > before   ? QT_TRANSLATE_NOOP("message", "%1 started, %2 ended. On %3 there are %4, more than the %5 before.")
        : now < before ? QT_TRANSLATE_NOOP("message", "%1 started, %2 ended. On %3 there are %4, fewer than the %5 before.")
                       : QT_TRANSLATE_NOOP("message", "%1 started, %2 ended. On %3 there are %4, as many as before."),
        {QString::number(period.fulfilled), QString::number(ended), base::isoText(at), QString::number(now), QString::number(before)}};
}

}  // namespace

namespace {

/// Whether our own target of how long it may be since the last time has been passed.
void judgeTarget(const RuleView& view, int targetDays, const ScopeItems& scope, PeriodStanding& period) {
    QDate last;
    for (const RuleView::Item* item : scope.items)
        if (view.done(*item)) last = std::max(last, item->evidence->day);
    if (!last.isValid()) return;
    period.due = last.addDays(targetDays);
    if (period.due >= view.date() || period.planned > 0 || view.straddles(period.from)) return;
    period.state = State::DueSoon;
    period.missing << base::Message{"target-passed", QT_TRANSLATE_NOOP("message", "Last on %1: our own target is passed."), {last.toString(Qt::ISODate)}};
}

}  // namespace

QList<ScopeStanding> standingOf(const RuleView& view, const AsNeededAsking& needed) {
    QList<ScopeStanding> all;
    for (const ScopeItems& scope : scopesOf(view)) {
        ScopeStanding standing{scope.name, 0, {}};
        for (const Period& year : yearsOf(view.book())) {
            PeriodStanding period = blankStanding(year, 0);
            for (const RuleView::Item* item : view.within(scope.items, year.from, year.to)) view.note(*item, period);
            if (!view.restsIn(year, period)) {
                period.state = State::Counted;
                if (needed.trend) noteTrend(scope.items, year.from, std::min(year.to, view.date()), period);
                if (needed.targetDays && year.to >= view.date()) judgeTarget(view, *needed.targetDays, scope, period);
            }
            standing.periods << period;
        }
        all << standing;
    }
    return all;
}

}  // namespace agreement
