#include "core/status/kept_lines.h"

#include "core/report/words.h"
#include "core/status/commitment_pictures.h"

#include <algorithm>

namespace status {

namespace {

using agreement::CommitmentStanding;
using agreement::PeriodStanding;
using agreement::State;
using report::words;

/// A week of several years says which.
QString nameOf(const PeriodStanding& period, bool ofOneYear) { return ofOneYear ? shortLabel(period.label) : longLabel(period.label); }

void add(const PeriodStanding& period, QDate date, bool ofOneYear, KeptLine& line) {
    line.state = agreement::worse(line.state, period.state);
    if (period.state == State::Counted) line.counted += period.fulfilled;
    if (period.state == State::NotDue || period.state == State::Counted) return;
    if (period.state == State::Fulfilled) ++line.kept;
    // What is open and not kept yet is neither.
    const bool isShort = period.state == State::Missed || (period.state == State::DueSoon && period.to < date);
    if (period.state == State::Fulfilled || isShort) ++line.asked;
    if (period.state == State::Missed && !period.excused) line.isExcused = false;
    if (period.state == State::DueSoon && !period.overdue) line.isOpen = true;
    line.soft = period.soft;
    if (period.excused) line.excused << QStringLiteral("%1 (%2)").arg(nameOf(period, ofOneYear), period.excused->reason);
    else if (isShort) line.missed << nameOf(period, ofOneYear);
}

}  // namespace

bool isIn(const PeriodStanding& period, std::optional<int> year, QDate date) { return year ? period.year == *year : period.from <= date; }

QList<KeptLine> keptLines(const CommitmentStanding& commitment, std::optional<int> year, QDate date) {
    QList<KeptLine> lines;
    for (const agreement::ScopeStanding& scope : commitment.scopes) {
        auto line = std::find_if(lines.begin(), lines.end(), [&](const KeptLine& one) { return one.scope == scope.scope; });
        if (line == lines.end()) {
            KeptLine begun;
            begun.scope = scope.scope;
            line = lines.insert(lines.end(), begun);
        }
        for (const PeriodStanding& period : scope.periods)
            if (isIn(period, year, date)) add(period, date, year.has_value(), *line);
    }
    return lines;
}

KeptLine keptTogether(const CommitmentStanding& commitment, std::optional<int> year, QDate date) {
    KeptLine all;
    for (const agreement::ScopeStanding& scope : commitment.scopes)
        for (const PeriodStanding& period : scope.periods)
            if (isIn(period, year, date)) add(period, date, year.has_value(), all);
    all.missed.removeDuplicates();
    all.excused.removeDuplicates();
    return all;
}

report::Cell stateCell(const KeptLine& line) {
    const bool excused = line.state == State::Missed && line.isExcused;
    if (line.state == State::Counted) return {words(QT_TRANSLATE_NOOP("report", "As needed: %1"), {QString::number(line.counted)}), report::Standing::Counted};
    PeriodStanding like;
    like.state = line.state;
    like.overdue = line.state == State::DueSoon && !line.isOpen;
    like.soft = line.soft;
    if (excused) like.excused = agreement::Excused{};
    return {wordOf(like), signOf(like)};
}

QString shareText(const KeptLine& line) {
    return line.asked == 0 ? QString() : words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(line.kept), QString::number(line.asked)});
}

QString listed(const QStringList& labels) {
    // "w 3–5, w 9" would be shorter, but labels are of several sorts: the first ones, and how many more.
    constexpr qsizetype kMost = 6;
    if (labels.size() <= kMost) return report::orDash(labels.join(QStringLiteral(", ")));
    return labels.first(kMost).join(QStringLiteral(", ")) + QStringLiteral(" … (%1)").arg(labels.size());
}

}  // namespace status
