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
            add(m_last.addDays(most + 1), day.addDays(-1));
            m_last = day;
        }
        // Done before it was asked for: the duty runs from that day at the earliest.
        add(m_last.addDays(most + 1), end);
        m_due = m_last.addDays(most);
    }
    [[nodiscard]] QDate due() const { return m_due; }
    /// The first stretch that touches the days; null when there is none.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> touching(QDate from, QDate to) const {
        for (const auto& gap : m_gaps)
            if (gap.first <= to && gap.second >= from) return gap;
        return std::nullopt;
    }

private:
    void add(QDate from, QDate to) {
        if (from <= to) m_gaps << std::pair(from, to);
    }
    QList<std::pair<QDate, QDate>> m_gaps;
    QDate m_last;
    QDate m_due;
};

}  // namespace

QList<ScopeStanding> standingOfContinuous(const RuleView& view) {
    const Rule& rule = view.rule();
    const Agreement& agreement = view.book().agreement;
    const QDate origin = std::max(agreement.validFrom, countsFrom(agreement));
    const int most = rule.gapDays.value_or(1);
    QList<ScopeStanding> all;
    for (const ScopeItems& scope : scopesOf(view)) {
        QList<QDate> days;
        for (const RuleView::Item* item : scope.items)
            if (view.done(*item) && item->evidence->day.isValid()) days << item->evidence->day;
        const QDate next = Gaps(days, origin, std::max(view.date(), origin), most).due();
        ScopeStanding standing{scope.name, 0, {}};
        for (const Period& year : yearsOf(view.book())) {
            PeriodStanding period = blankStanding(year, 1);
            if (year.from > view.date() && year.from <= next && next <= year.to) period.due = next;
            for (const RuleView::Item* item : RuleView::within(scope.items, year.from, year.to)) view.note(*item, period);
            if (!view.restsIn(year, period)) {
                const bool open = year.to >= view.date();
                const QDate end = open ? view.date() : year.to;
                const Gaps gaps(days, origin, end, most);
                // Of an open year the present counts; what was late and has been done is told, not held against it.
                const auto late = gaps.touching(open ? end : year.from, end);
                if (const auto told = gaps.touching(year.from, end))
                    period.missing << base::Message{"gap",
                                                    QT_TRANSLATE_NOOP("message", "More than %1 days without, from %2 to %3."),
                                                    {QString::number(most), told->first.toString(Qt::ISODate), told->second.toString(Qt::ISODate)}};
                if (late) period.state = rule.ownMeasure || year.from < origin ? State::DueSoon : State::Missed;
                else if (!open || (gaps.due() >= year.to && !days.isEmpty())) period.state = State::Fulfilled;
                else
                    period.state =
                        !rule.ownMeasure && period.planned == 0 && view.date().daysTo(gaps.due()) <= agreement.soonDay ? State::DueSoon : State::OnTrack;
                if (open && period.state != State::Fulfilled) period.due = gaps.due();
            }
            standing.periods << period;
        }
        all << standing;
    }
    return all;
}

QList<ScopeStanding> standingOfGate(const RuleView& view) {
    const Rule& rule = view.rule();
    const QByteArray link = rule.item.toLatin1();
    ScopeStanding standing;
    for (const Period& year : yearsOf(view.book())) {
        PeriodStanding period = blankStanding(year, 0);
        bool broken = false;
        for (const QString& text : rule.before) {
            const auto condition = Condition::fromText(text);
            if (!condition) continue;
            for (const Evidence& step : evidenceOf(view.set(), condition->kind)) {
                if (step.day < year.from || step.day > std::min(year.to, view.date()) || !match(*condition, step).whole()) continue;
                ++period.required;
                const QStringList& wanted = step.facts.value(link);
                const auto kept = std::find_if(view.items().cbegin(), view.items().cend(), [&](const RuleView::Item& item) {
                    const QStringList& offered = item.evidence->facts.value(link);
                    return view.done(item) && (!item.evidence->day.isValid() || item.evidence->day <= step.day) &&
                           std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString& word) { return offered.contains(word); });
                });
                if (kept != view.items().cend()) {
                    ++period.fulfilled;
                    period.evidence << Counted{kept->evidence->kind, kept->evidence->id, step.day, step.label};
                    continue;
                }
                broken = broken || step.day >= countsFrom(view.book().agreement);
                period.missing << base::Message{
                    "gate-passed", QT_TRANSLATE_NOOP("message", "%1: decided without it – %2."), {step.day.toString(Qt::ISODate), step.label}};
            }
        }
        if (!view.restsIn(year, period)) {
            const bool open = year.to >= view.date();
            if (broken) period.state = rule.ownMeasure ? State::DueSoon : State::Missed;
            else period.state = open && period.required == 0 ? State::OnTrack : State::Fulfilled;
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

QList<ScopeStanding> standingOfAsNeeded(const RuleView& view) {
    const Rule& rule = view.rule();
    QList<ScopeStanding> all;
    for (const ScopeItems& scope : scopesOf(view)) {
        ScopeStanding standing{scope.name, 0, {}};
        for (const Period& year : yearsOf(view.book())) {
            PeriodStanding period = blankStanding(year, 0);
            for (const RuleView::Item* item : RuleView::within(scope.items, year.from, year.to)) view.note(*item, period);
            if (!view.restsIn(year, period)) {
                period.state = State::Counted;
                if (rule.trend) noteTrend(scope.items, year.from, std::min(year.to, view.date()), period);
                if (rule.targetDays && year.to >= view.date()) {
                    QDate last;
                    for (const RuleView::Item* item : scope.items)
                        if (view.done(*item)) last = std::max(last, item->evidence->day);
                    const QDate due = last.addDays(*rule.targetDays);
                    if (last.isValid()) period.due = due;
                    if (last.isValid() && due < view.date() && period.planned == 0) {
                        period.state = State::DueSoon;
                        period.missing << base::Message{
                            "target-passed", QT_TRANSLATE_NOOP("message", "Last on %1: our own target is passed."), {last.toString(Qt::ISODate)}};
                    }
                }
            }
            standing.periods << period;
        }
        all << standing;
    }
    return all;
}

}  // namespace agreement
