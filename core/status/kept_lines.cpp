#include "core/status/kept_lines.h"

#include "core/report/words.h"
#include "core/status/commitment_drawings.h"

#include <QHash>
#include <algorithm>

namespace status {

namespace {

using agreement::CommitmentStanding;
using agreement::PeriodStanding;
using agreement::State;
using report::words;

/// A week of several years says which; of one among several scopes the scope says what is meant, and the year is no news.
QString nameOf(const PeriodStanding& period, bool ofOneYear, const QString& scope) {
    const QString label = ofOneYear ? shortLabel(period.label) : longLabel(period.label);
    if (scope.isEmpty()) return label;
    return ofOneYear && label == QString::number(period.year) ? scopeText(scope) : scopeText(scope) + QStringLiteral(", ") + label;
}

/// What all rules of a commitment ask for in the same period and scope: one promise.
struct Together {
    QString scope;
    QList<const PeriodStanding*> rules;
};

QList<Together> byPeriod(const CommitmentStanding& commitment, const QString* scope, std::optional<int> year, QDate date) {
    QList<Together> all;
    QHash<QString, qsizetype> places;
    for (const agreement::ScopeStanding& one : commitment.scopes) {
        if (scope != nullptr && one.scope != *scope) continue;
        for (const PeriodStanding& period : one.periods) {
            if (!isIn(period, year, date)) continue;
            const QString key = one.scope + u'\n' + period.label;
            if (!places.contains(key)) {
                places.insert(key, all.size());
                all << Together{one.scope, {}};
            }
            all[places.value(key)].rules << &period;
        }
    }
    return all;
}

bool isJudged(const PeriodStanding& period) { return period.state != State::NotDue && period.state != State::Counted; }
bool isShort(const PeriodStanding& period, QDate date) {
    return period.state == State::Missed || (period.state == State::DueSoon && period.to < date);
}

void add(const Together& together, QDate date, bool ofOneYear, bool sayScope, KeptLine& line) {
    const QString scope = sayScope ? together.scope : QString();
    bool isKept = false;  // by one of the rules, so far
    bool isMissed = false;
    bool isUnexcused = false;
    for (const PeriodStanding* rule : together.rules) {
        const PeriodStanding& period = *rule;
        line.state = agreement::worse(line.state, period.state);
        if (period.state == State::Counted) line.counted += period.fulfilled;
        if (period.state == State::NotDue) line.reason = period.reason;
        if (!isJudged(period)) continue;
        line.soft = period.soft;
        if (period.state == State::Missed && !period.excused) line.isExcused = false;
        if (period.state == State::DueSoon && !period.overdue) line.isOpen = true;
        if (period.excused) line.excused << QStringLiteral("%1 (%2)").arg(nameOf(period, ofOneYear, scope), period.excused->reason);
        if (isShort(period, date)) {
            isMissed = true;
            isUnexcused = isUnexcused || !period.excused;
        } else if (period.state == State::Fulfilled) {
            isKept = true;
        } else if (period.required > 1 && period.fulfilled < period.required) {
            // Of what is asked for once there is no half.
            line.soFar += period.fulfilled;
            line.wanted += period.required;
        }
    }
    if (isUnexcused) line.missed << nameOf(*together.rules.first(), ofOneYear, scope);
    // What is open and not kept yet is neither.
    if (!isKept && !isMissed) return;
    ++line.asked;
    if (!isMissed) ++line.kept;
}

}  // namespace

bool isIn(const PeriodStanding& period, std::optional<int> year, QDate date) { return year ? period.year == *year : period.from <= date; }

QList<KeptLine> keptLines(const CommitmentStanding& commitment, std::optional<int> year, QDate date) {
    QList<KeptLine> lines;
    for (const agreement::ScopeStanding& scope : commitment.scopes) {
        if (std::any_of(lines.cbegin(), lines.cend(), [&](const KeptLine& one) { return one.scope == scope.scope; })) continue;
        // A focus area that was not there yet has no line in that year.
        const QList<Together> all = byPeriod(commitment, &scope.scope, year, date);
        if (all.isEmpty()) continue;
        KeptLine line;
        line.scope = scope.scope;
        for (const Together& together : all) add(together, date, year.has_value(), false, line);
        lines << line;
    }
    if (lines.isEmpty()) lines << KeptLine();
    return lines;
}

KeptLine keptTogether(const CommitmentStanding& commitment, std::optional<int> year, QDate date) {
    KeptLine all;
    for (const Together& together : byPeriod(commitment, nullptr, year, date)) add(together, date, year.has_value(), true, all);
    all.missed.removeDuplicates();
    all.excused.removeDuplicates();
    return all;
}

report::Cell stateCell(const KeptLine& line) {
    const bool excused = line.state == State::Missed && line.isExcused;
    if (line.state == State::Counted) return {words(QT_TRANSLATE_NOOP("report", "As needed: %1"), {report::numberText(line.counted)}), report::Standing::Counted};
    // Nothing is asked for in the span, and no reason is known.
    if (line.state == State::NotDue && line.reason == agreement::NotDue::None) return {words(QT_TRANSLATE_NOOP("report", "Nothing asked for")), report::Standing::NotDue};
    PeriodStanding like;
    like.reason = line.reason;
    like.state = line.state;
    like.overdue = line.state == State::DueSoon && !line.isOpen;
    like.soft = line.soft;
    if (excused) like.excused = agreement::Excused{};
    return {wordOf(like), signOf(like)};
}

QString shareText(const KeptLine& line) {
    return line.asked == 0 ? QString() : words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(line.kept), QString::number(line.asked)});
}

QString keptText(const KeptLine& line) {
    if (line.asked > 0) return shareText(line);
    if (line.wanted > 0) return words(QT_TRANSLATE_NOOP("report", "so far %1 of %2"), {QString::number(line.soFar), QString::number(line.wanted)});
    return report::orDash({});
}

QString listed(const QStringList& labels) {
    // "w 3–5, w 9" would be shorter, but labels are of several sorts: the first ones, and how many more.
    constexpr qsizetype kMost = 6;
    if (labels.size() <= kMost) return report::orDash(labels.join(QStringLiteral(", ")));
    return labels.first(kMost).join(QStringLiteral(", ")) + QStringLiteral(" … (%1)").arg(labels.size());
}

}  // namespace status
