#include "core/agreement/evaluate.h"

#include "core/agreement/rule_text.h"
#include "core/agreement/rule_view.h"

namespace agreement {

namespace {

QList<ScopeStanding> standingOf(const RuleView& view) {
    switch (view.rule().kind) {
        case RuleKind::Count: return standingOfCount(view);
        case RuleKind::OnceBy: return standingOfOnceBy(view);
        case RuleKind::Continuous: return standingOfContinuous(view);
        case RuleKind::Gate: return standingOfGate(view);
        case RuleKind::Structure: return standingOfStructure(view);
        case RuleKind::AsNeeded: return standingOfAsNeeded(view);
    }
    return {};
}

/// Whether a period says something of how the commitment stands on the date: those of its year, and one that is open.
bool speaksOf(const PeriodStanding& period, const Rule& rule, QDate date) {
    if (rule.kind == RuleKind::OnceBy && rule.dates.isEmpty()) return true;  // until it is done
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

/// By which day the period wants something to happen; null: by none. What is late is wanted today.
QDate wantedBy(const PeriodStanding& period, const Rule& rule, QDate date) {
    // What has been missed and can still be mended is wanted today.
    const bool mendable = rule.kind == RuleKind::Continuous || (rule.kind == RuleKind::OnceBy && rule.dates.isEmpty());
    if (period.state == State::Missed && mendable && (period.to >= date || rule.kind == RuleKind::OnceBy)) return date;
    // What holds today and has an end is renewed by then.
    if (rule.kind == RuleKind::Structure && period.state == State::Fulfilled) return period.due >= date ? period.due : QDate();
    // So is what is counted, where we have set ourselves a target.
    if (rule.kind == RuleKind::AsNeeded && period.state == State::Counted) return period.due >= date ? period.due : QDate();
    const bool open = period.state == State::OnTrack || period.state == State::DueSoon || (period.state == State::NotDue && period.reason == NotDue::Future);
    if (!open || !period.due.isValid() || (period.required > 0 && period.fulfilled >= period.required && rule.kind != RuleKind::Continuous)) return {};
    if (period.due >= date) return period.due;
    // A week that has passed cannot be held any more; figures can still come.
    if (rule.kind == RuleKind::Count && !rule.dueDay) return {};
    return period.state == State::DueSoon && speaksOf(period, rule, date) ? date : QDate();
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
        bool missedWithoutReason = false;
        for (qsizetype i = 0; i < entry.rules.size(); ++i) {
            const Rule& rule = entry.rules[i];
            standing.rules << ruleText(rule, book);
            standing.soft = standing.soft || rule.soft;
            standing.ownMeasure = standing.ownMeasure || rule.ownMeasure || rule.dueDay || rule.confirmedWithin;
            for (ScopeStanding& scope : standingOf(RuleView(book, set, rule, date))) {
                scope.rule = i;
                for (PeriodStanding& period : scope.periods)
                    if (period.uncounted > kMostTold)
                        period.missing << base::Message{
                            "more-uncounted", QT_TRANSLATE_NOOP("message", "%1 more do not count yet."), {QString::number(period.uncounted - kMostTold)}};
                putExcuses(book, standing.id, date, scope);
                for (PeriodStanding& period : scope.periods) {
                    period.passed = period.state == State::DueSoon && period.to < date && (!period.due.isValid() || period.due < date);
                    if (const QDate by = wantedBy(period, rule, date); by.isValid() && (!standing.nextDue.isValid() || by < standing.nextDue))
                        standing.nextDue = by;
                    if (!speaksOf(period, rule, date)) continue;
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
