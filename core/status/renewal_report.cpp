#include "core/status/renewal_report.h"

#include "core/status/kept_lines.h"

#include <algorithm>

namespace status {

namespace {

using agreement::CommitmentStanding;
using agreement::PeriodStanding;
using report::Cell;
using report::Heading;
using report::Standing;
using report::Table;
using report::words;

/// What has come of a commitment over the whole validity.
enum class Outcome { Kept, Missed, Excused, NoBreach, AsNeeded, NotYet, Before, NeverRelevant };

bool isAhead(const PeriodStanding& period, QDate date) {
    return period.to >= date && (period.state == agreement::State::OnTrack || period.state == agreement::State::DueSoon || period.reason == agreement::NotDue::Future);
}

Outcome outcomeOf(const CommitmentStanding& commitment, const KeptLine& line, QDate date) {
    if (line.asked > line.kept && line.state != agreement::State::Missed) return Outcome::NoBreach;
    if (line.asked > line.kept) return line.missed.isEmpty() ? Outcome::Excused : Outcome::Missed;
    if (line.asked > 0) return Outcome::Kept;
    if (line.counted > 0) return Outcome::AsNeeded;
    if (line.state == agreement::State::Counted) return Outcome::NeverRelevant;
    const auto any = [&commitment](const auto& is) {
        return std::any_of(commitment.scopes.cbegin(), commitment.scopes.cend(),
                           [&is](const agreement::ScopeStanding& scope) { return std::any_of(scope.periods.cbegin(), scope.periods.cend(), is); });
    };
    if (any([date](const PeriodStanding& period) { return isAhead(period, date); })) return Outcome::NotYet;
    return any([](const PeriodStanding& period) { return period.reason == agreement::NotDue::BeforeSigning; }) ? Outcome::Before : Outcome::NeverRelevant;
}

Cell cellOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::Kept: return {words(QT_TRANSLATE_NOOP("report", "Always kept")), Standing::Fulfilled};
        case Outcome::Missed: return {words(QT_TRANSLATE_NOOP("report", "Missed at times")), Standing::Missed};
        case Outcome::Excused: return {words(QT_TRANSLATE_NOOP("report", "Missed with a reason")), Standing::Excused};
        case Outcome::NoBreach: return {words(QT_TRANSLATE_NOOP("report", "Not each time, but no breach")), Standing::DueSoon};
        case Outcome::AsNeeded: return {words(QT_TRANSLATE_NOOP("report", "As needed")), Standing::Counted};
        case Outcome::NotYet: return {words(QT_TRANSLATE_NOOP("report", "Not due yet")), Standing::NotDue};
        case Outcome::Before: return {words(QT_TRANSLATE_NOOP("report", "Fell due before the counting began")), Standing::NotDue};
        case Outcome::NeverRelevant: return {words(QT_TRANSLATE_NOOP("report", "Never relevant")), Standing::NotDue};
    }
    return {};
}

Cell cellOfYear(const KeptLine& line) {
    if (line.asked > 0) {
        const bool broken = line.state == agreement::State::Missed;
        const Standing sign = line.kept == line.asked ? Standing::Fulfilled
                              : !broken               ? Standing::DueSoon
                              : line.missed.isEmpty() ? Standing::Excused
                                                      : Standing::Missed;
        return {shareText(line), sign};
    }
    // Beside a demand that is open what is only counted would look like all that was done.
    if (line.wanted > 0) return {keptText(line), stateCell(line).standing.value_or(Standing::OnTrack)};
    if (line.counted > 0)
        return {report::counted(line.counted, QT_TRANSLATE_NOOP("report", "once"), QT_TRANSLATE_NOOP("report", "%1 times")), Standing::Counted};
    return report::orDash({});
}

/// A commitment with what has come of it.
struct Account {
    const CommitmentStanding* commitment = nullptr;
    QString change;  ///< the wording that is proposed
    KeptLine line;
    Outcome outcome = Outcome::NotYet;
};

QList<Account> accounts(const AgreementStatus& status) {
    QList<Account> all;
    for (qsizetype i = 0; i < status.commitments.size(); ++i) {
        const CommitmentStanding& commitment = status.commitments[i];
        const KeptLine line = keptTogether(commitment, std::nullopt, status.date);
        all << Account{&commitment, status.book.commitments[i].commitment.change.trimmed(), line, outcomeOf(commitment, line, status.date)};
    }
    return all;
}

report::KeyNumbers inShort(const QList<Account>& all) {
    const auto number = [&](Outcome outcome) {
        return QString::number(std::count_if(all.cbegin(), all.cend(), [outcome](const Account& one) { return one.outcome == outcome; }));
    };
    const auto proposed = std::count_if(all.cbegin(), all.cend(), [](const Account& one) { return !one.change.isEmpty(); });
    return {{{words(QT_TRANSLATE_NOOP("report", "Commitments promised")), QString::number(all.size()),
              words(QT_TRANSLATE_NOOP("report", "with a proposed wording: %1"), {QString::number(proposed)})},
             {words(QT_TRANSLATE_NOOP("report", "Always kept")), number(Outcome::Kept),
              words(QT_TRANSLATE_NOOP("report", "used as needed besides: %1"), {number(Outcome::AsNeeded)})},
             {words(QT_TRANSLATE_NOOP("report", "Missed at times")), number(Outcome::Missed),
              words(QT_TRANSLATE_NOOP("report", "besides with a reason each time: %1, without a breach: %2"),
                    {number(Outcome::Excused), number(Outcome::NoBreach)})},
             {words(QT_TRANSLATE_NOOP("report", "Never relevant")), number(Outcome::NeverRelevant),
              words(QT_TRANSLATE_NOOP("report", "not due yet: %1, due before the counting: %2"), {number(Outcome::NotYet), number(Outcome::Before)})}}};
}

Table byYear(const AgreementStatus& status, const QList<Account>& all) {
    const int first = agreement::countsFrom(status.book.agreement).year();
    const int last = std::max(first, status.book.agreement.validTo.isValid() ? status.book.agreement.validTo.year() : status.date.year());
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.6, false}, {words(QT_TRANSLATE_NOOP("report", "Commitment")), 3.4, false, true}};
    for (int year = first; year <= last; ++year) table.columns << report::Column{QString::number(year), 1.1, false};
    table.columns << report::Column{words(QT_TRANSLATE_NOOP("report", "In all")), 1, false}
                  << report::Column{words(QT_TRANSLATE_NOOP("report", "What came of it")), 2, false};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "The agreement has no commitments."));
    for (const Account& one : all) {
        QList<Cell> row{one.commitment->id, one.commitment->title};
        for (int year = first; year <= last; ++year) row << cellOfYear(keptTogether(*one.commitment, year, status.date));
        QString sum = shareText(one.line);
        if (sum.isEmpty() && one.line.counted > 0) sum = report::numberText(one.line.counted);
        table.rows << (row << report::orDash(sum) << cellOf(one.outcome));
    }
    return table;
}

/// What the years have taught of a commitment: which periods were missed, and the reasons that were given.
QString experience(const Account& one, QDate countsFrom) {
    QStringList parts;
    if (!one.line.missed.isEmpty())
        parts << words(one.outcome == Outcome::NoBreach ? QT_TRANSLATE_NOOP("report", "Not held: %1.") : QT_TRANSLATE_NOOP("report", "Missed: %1."),
                       {listed(one.line.missed)});
    if (!one.line.excused.isEmpty()) parts << words(QT_TRANSLATE_NOOP("report", "With a reason: %1."), {listed(one.line.excused)});
    if (one.outcome == Outcome::Before)
        parts << words(QT_TRANSLATE_NOOP("report", "What has been asked for is counted from %1."), {report::dayText(countsFrom)});
    if (one.outcome == Outcome::NeverRelevant)
        parts << words(QT_TRANSLATE_NOOP("report", "Nothing has been asked for or recorded. Is it needed, and is it worded so that it can be followed?"));
    return report::orDash(parts.join(u' '));
}

Table wordings(const QList<Account>& all, QDate countsFrom) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Commitment")), 1.8, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "How it is counted today")), 2.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "What came of it")), 2.8, false},
                     {words(QT_TRANSLATE_NOOP("report", "Proposed wording")), 3, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "The agreement has no commitments."));
    for (const Account& one : all) {
        Cell outcome = cellOf(one.outcome);
        if (const QString text = experience(one, countsFrom); text != report::orDash({})) outcome.text += u'\n' + text;
        table.rows << QList<Cell>{one.commitment->id + u' ' + one.commitment->title, report::orDash(one.commitment->rules.join(u'\n')), outcome,
                                  one.change.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "none written yet")) : one.change};
    }
    return table;
}

}  // namespace

report::Report renewalReport(const AgreementStatus& status, const report::Face& face) {
    const agreement::Agreement& agreement = status.book.agreement;
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "Basis for the next agreement")),
                                          words(QT_TRANSLATE_NOOP("report", "%1, as it stands on %2"), {agreement.title, report::dayText(status.date)}), status.date,
                                          face);
    report.landscape = true;
    const QList<Account> all = accounts(status);
    report.blocks << report::Paragraph{
        words(QT_TRANSLATE_NOOP("report", "Holds from %1 to %2"), {report::dayText(agreement.validFrom), report::dayText(agreement.validTo)}) + QStringLiteral(". ") +
            words(QT_TRANSLATE_NOOP("report", "What has been asked for is counted from %1."), {report::dayText(agreement::countsFrom(agreement))}),
        true};
    report.blocks << inShort(all);
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Promised and kept, year by year"))} << byYear(status, all);
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Wording for the next agreement"))} << wordings(all, agreement::countsFrom(agreement));
    return report;
}

}  // namespace status
