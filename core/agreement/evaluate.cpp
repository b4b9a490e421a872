#include "core/agreement/evaluate.h"

#include "core/agreement/demands.h"
#include "core/agreement/rule_text.h"
#include "core/agreement/rule_view.h"

namespace agreement {

namespace {

QList<ScopeStanding> standingOf(const RuleView& view) {
    return std::visit(
        [&view](const auto& what) {
            if constexpr (requires { agreement::standingOf(view, what); }) return agreement::standingOf(view, what);
            else return standingOfStructure(view);
        },
        view.asking().what);
}

/// Whether a period says something of how the commitment stands on the date: those of its year, and one that is open.
bool speaksOf(const PeriodStanding& period, const Asking& asking, QDate date) {
    if (asking.is<OnceByAsking>()) return true;  // until it is done
    if (period.year == date.year()) return true;
    return period.from <= date && date <= std::max(period.to, period.due);
}

void putExcuses(const RuleBook& book, const QString& commitment, QDate date, ScopeStanding& scope) {
    for (const RuleBook::Excuse& excuse : book.excuses) {
        if (excuse.why.day > date) continue;  // it was said later
        if (excuse.commitment.compare(commitment, Qt::CaseInsensitive) != 0) continue;
        if (!excuse.scope.isEmpty() && excuse.scope.compare(scope.scope, Qt::CaseInsensitive) != 0) continue;
        for (PeriodStanding& period : scope.periods)
            if ((period.state == State::Missed || (period.state == State::DueSoon && period.to < date)) &&
                period.label.compare(excuse.period, Qt::CaseInsensitive) == 0)
                period.excused = excuse.why;
    }
}

/// The period's own day, or the day itself when that has passed.
QDate dueOrNow(const PeriodStanding& period, QDate date) { return period.due.isValid() && period.due < date ? date : period.due; }

/// Whether what the period wants today should have been there before: then "today" is no last day, and moves with each day.
bool isLate(const PeriodStanding& period, QDate date) { return period.lacking || (period.due.isValid() && period.due < date); }

/// Since when what is late lacks; null: not known.
QDate lateSince(const PeriodStanding& period) { return period.lacking ? period.since : period.due.addDays(1); }

/// By which day the period wants something to happen; null: by none. What is late and can still be done is wanted today.
QDate wantedBy(const PeriodStanding& period, const Asking& asking, QDate date) {
    const bool isOpen = period.to >= date;
    // What must be done every so often, and what must be there each day, goes on, whatever became of the year.
    if (asking.is<ContinuousAsking>() || isStanding(asking)) return isOpen ? dueOrNow(period, date) : QDate();
    if (asking.is<AsNeededAsking>()) return period.state == State::Counted && period.due >= date ? period.due : QDate();
    if (asking.is<OnceByAsking>() && period.state == State::Missed) return date;
    const bool wanting = period.state == State::OnTrack || period.state == State::DueSoon || (period.state == State::NotDue && period.reason == NotDue::Future);
    if (!wanting || !period.due.isValid() || (period.required > 0 && period.fulfilled >= period.required)) return {};
    if (period.due >= date) return period.due;
    // A week that has passed cannot be held any more; figures can still come.
    const auto* count = std::get_if<CountAsking>(&asking.what);
    if (count != nullptr && !count->dueDay) return {};
    return period.state == State::DueSoon && speaksOf(period, asking, date) ? date : QDate();
}

/// Of all that is wanted the first. What is due on the day itself says more than what has been late for long.
void noteWanted(const PeriodStanding& period, QDate by, QDate date, CommitmentStanding& standing) {
    if (!by.isValid() || (standing.nextDue.isValid() && by > standing.nextDue)) return;
    const bool late = isLate(period, date);
    const bool first = !standing.nextDue.isValid() || by < standing.nextDue;
    if (!first && !standing.late) return;
    const QDate since = late ? lateSince(period) : QDate();
    if (first || !late || (since.isValid() && (!standing.lateSince.isValid() || since < standing.lateSince))) standing.lateSince = since;
    standing.late = late;
    standing.nextDue = by;
}

/// Whether what lacks lies behind, and nothing can be done about it any more: a closed period of an own measure, a hole that is no more.
bool hasPassed(const PeriodStanding& period, QDate date) {
    if (period.to >= date) return period.hole;
    return period.state == State::DueSoon && (!period.due.isValid() || period.due < date);
}

/// The book as a rule sees it that asks for something only from a day on.
RuleBook askedFrom(RuleBook book, QDate day) {
    book.agreement.validFrom = day;
    return book;
}

/// How one rule stands, for each of its scopes.
QList<ScopeStanding> standingOfRule(const RuleBook& whole, const EvidenceSet& set, const Rule& rule, const Asking& asking, QDate date) {
    const bool later = rule.from > whole.agreement.validFrom && rule.from <= whole.agreement.validTo;
    const RuleBook book = later ? askedFrom(whole, rule.from) : whole;
    QList<ScopeStanding> scopes = standingOf(RuleView(book, set, asking, date));
    for (ScopeStanding& scope : scopes)
        for (PeriodStanding& period : scope.periods) {
            if (const int untold = period.uncounted - std::min(period.told, kMostTold); untold > 0)
                period.missing << base::Message{"more-uncounted", QT_TRANSLATE_NOOP("message", "%1 more do not count yet."), {QString::number(untold)}};
            if (period.evidence.size() > kMostEvidence) period.evidence.remove(0, period.evidence.size() - kMostEvidence);
        }
    return scopes;
}

}  // namespace

QList<CommitmentStanding> evaluate(const RuleBook& book, const EvidenceSet& set, QDate date) {
    QList<CommitmentStanding> all;
    for (const RuleBook::Entry& entry : book.commitments) {
        CommitmentStanding standing;
        standing.id = entry.commitment.key;
        standing.record = entry.record;
        standing.title = entry.commitment.title;
        standing.note = entry.commitment.note;
        standing.who = entry.commitment.who;
        standing.offered = entry.offered;
        bool missedWithoutReason = false;
        for (qsizetype i = 0; i < entry.rules.size(); ++i) {
            const Rule& rule = entry.rules[i];
            const Asking asking = askingOf(rule);
            standing.rules << ruleText(rule, book);
            standing.faults << book.faults.value(faultKey(entry.commitment.key, i));
            standing.soft = standing.soft || rule.soft;
            standing.ownMeasure = standing.ownMeasure || rule.ownMeasure || rule.dueDay || rule.confirmedWithin;
            for (ScopeStanding& scope : standingOfRule(book, set, rule, asking, date)) {
                scope.rule = i;
                putExcuses(book, standing.id, date, scope);
                for (PeriodStanding& period : scope.periods) {
                    period.passed = hasPassed(period, date);
                    period.soft = rule.soft;
                    period.overdue = period.state == State::DueSoon && (period.passed || (period.due.isValid() && period.due < date));
                    noteWanted(period, wantedBy(period, asking, date), date, standing);
                    if (!speaksOf(period, asking, date)) continue;
                    standing.state = worse(standing.state, period.state);
                    if (period.state == State::Missed && !period.excused) missedWithoutReason = true;
                }
                standing.scopes << scope;
            }
        }
        standing.excused = standing.state == State::Missed && !missedWithoutReason;
        all << standing;
    }
    return all;
}

Summary summaryOf(const QList<CommitmentStanding>& commitments) {
    Summary summary;
    for (const CommitmentStanding& commitment : commitments) {
        switch (commitment.state) {
            case State::Missed: ++summary.missed; break;
            case State::DueSoon: ++summary.dueSoon; break;
            case State::OnTrack: ++summary.onTrack; break;
            case State::Fulfilled: ++summary.fulfilled; break;
            case State::Counted: ++summary.counted; break;
            case State::NotDue: ++summary.notDue; break;
        }
        if (commitment.excused) ++summary.excused;
    }
    return summary;
}

}  // namespace agreement
