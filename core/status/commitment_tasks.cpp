#include "core/status/commitment_tasks.h"

#include "core/status/commitment_drawings.h"

#include <algorithm>

namespace status {

namespace {

using agreement::CommitmentStanding;
using agreement::PeriodStanding;
using agreement::State;

constexpr qsizetype kMostLabels = 4;

/// The commitment's periods of the year with @p state that want something; those with a reason do not, nor do those that nobody can mend any more.
/// @param gone  those that nobody can mend are wanted too
Task taskOf(const CommitmentStanding& commitment, State state, int year, bool gone = false) {
    Task task{Subject::Commitment, "commitment", {}, commitment.id + u' ' + commitment.title, {}, {}, {}};
    QStringList labels;
    qsizetype more = 0;
    for (qsizetype s = 0; s < commitment.scopes.size(); ++s)
        for (qsizetype p = 0; p < commitment.scopes[s].periods.size(); ++p) {
            const PeriodStanding& period = commitment.scopes[s].periods[p];
            if (period.year != year || period.state != state || period.excused || (period.passed && !gone)) continue;
            const QString& scope = commitment.scopes[s].scope;
            task.id = commitment.id + u' ' + PeriodPlace{s, p}.text();  // the newest one is the one that can still be mended
            if (period.due.isValid()) task.day = period.due;
            const QString label = (scope.isEmpty() ? QString() : scopeText(scope) + u' ') + shortLabel(period.label);
            if (labels.contains(label)) continue;  // two rules of one year
            if (labels.size() >= kMostLabels) ++more;
            else labels << label;
        }
    task.context = labels.join(QStringLiteral(", ")) + (more > 0 ? QStringLiteral(" … +%1").arg(more) : QString());
    return task;
}

/// Since when something that must hold each day lacks; null when nothing does.
QDate firstLacking(const CommitmentStanding& commitment, int year) {
    QDate since;
    for (const agreement::ScopeStanding& scope : commitment.scopes)
        for (const PeriodStanding& period : scope.periods)
            if (period.year == year && period.lacking && !period.excused && period.since.isValid() && (!since.isValid() || period.since < since)) since = period.since;
    return since;
}

}  // namespace

CommitmentTasks commitmentTasks(const AgreementStatus& status) {
    CommitmentTasks tasks;
    const int year = status.date.year();
    for (const CommitmentStanding& commitment : status.commitments) {
        if (commitment.state == State::Missed && !commitment.excused) {
            if (Task task = taskOf(commitment, State::Missed, year); !task.id.isEmpty()) {
                task.day = QDate();
                tasks.missed << task;
            }
        } else if (commitment.state == State::DueSoon) {
            // Told apart as the list of commitments and the wheel tell them apart.
            const bool passed = signOf(commitment, year) == report::Standing::Passed;
            if (Task task = taskOf(commitment, State::DueSoon, year, passed); !task.id.isEmpty()) {
                // What lacks today has lacked since a day, which the other pages tell.
                const QDate since = firstLacking(commitment, year);
                task.day = passed ? QDate() : since.isValid() ? since : commitment.nextDue;
                (passed ? tasks.passed : tasks.dueSoon) << task;
            }
        }
    }
    tasks.actMissed = std::count_if(status.law.cbegin(), status.law.cend(),
                                    [](const CommitmentStanding& duty) { return duty.state == State::Missed && !duty.excused; });
    std::stable_sort(tasks.dueSoon.begin(), tasks.dueSoon.end(), [](const Task& a, const Task& b) { return a.day < b.day; });
    return tasks;
}

}  // namespace status
