#include "core/status/agreement_report.h"

#include "core/report/columns.h"
#include "core/status/commitment_drawings.h"
#include "core/status/kept_lines.h"

#include <QHash>
#include <algorithm>

namespace status {

namespace {

using agreement::CommitmentStanding;
using agreement::PeriodStanding;
using agreement::ScopeStanding;
using agreement::State;
using report::Cell;
using report::Heading;
using report::Standing;
using report::Table;
using report::words;

constexpr qsizetype kMostEvidence = 4;

/// How many commitments ended how, in the span of the report.
struct Span {
    int kept = 0;
    int onTrack = 0;  ///< of those kept: open, and nothing lacks yet
    int soon = 0;
    int ownPassed = 0;
    int missed = 0;
    int excused = 0;
    int others = 0;  ///< as needed, to come, before the signing: nothing to judge
};

Span spanOf(const AgreementStatus& status, std::optional<int> year) {
    Span span;
    for (const CommitmentStanding& commitment : status.commitments) {
        State state = State::NotDue;
        bool isExcused = true;
        bool isOpen = false;
        for (const ScopeStanding& scope : commitment.scopes)
            for (const PeriodStanding& period : scope.periods) {
                if (!isIn(period, year, status.date)) continue;
                state = agreement::worse(state, period.state);
                if (period.state == State::Missed && !period.excused) isExcused = false;
                if (period.state == State::DueSoon && !period.overdue) isOpen = true;
            }
        // Of the year of the day the window says the same.
        if (year == status.date.year()) {
            state = commitment.state;
            isExcused = commitment.excused;
        }
        switch (state) {
            case State::Missed:
                ++span.missed;
                if (isExcused) ++span.excused;
                break;
            case State::DueSoon: ++(isOpen ? span.soon : span.ownPassed); break;
            case State::OnTrack: ++span.onTrack; [[fallthrough]];
            case State::Fulfilled: ++span.kept; break;
            case State::Counted:
            case State::NotDue: ++span.others; break;
        }
    }
    return span;
}

QList<report::KeyNumber> keyNumbers(const Span& span) {
    const int asked = span.kept + span.soon + span.ownPassed + span.missed;
    QStringList notes;
    const auto note = [&notes](int number, const char* text) {
        if (number > 0) notes << words(text, {QString::number(number)});
    };
    note(span.soon, QT_TRANSLATE_NOOP("report", "due soon: %1"));
    note(span.ownPassed, QT_TRANSLATE_NOOP("report", "own measure passed, or not held: %1"));
    note(span.others, QT_TRANSLATE_NOOP("report", "not counted: %1 (as needed or to come)"));
    return {{words(QT_TRANSLATE_NOOP("report", "Commitments kept (%1) or on track (%2)"), {QString::number(span.kept - span.onTrack), QString::number(span.onTrack)}),
             words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(span.kept), QString::number(asked)}), notes.join(QStringLiteral(" · "))},
            {words(QT_TRANSLATE_NOOP("report", "Commitments not kept")), QString::number(span.missed),
             words(QT_TRANSLATE_NOOP("report", "of them with a reason: %1"), {QString::number(span.excused)})}};
}

Table keptTable(const AgreementStatus& status, std::optional<int> year) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.5, false},           {words(QT_TRANSLATE_NOOP("report", "Commitment")), 2.6, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "For")), 2.2, false},           {words(QT_TRANSLATE_NOOP("report", "How it stands")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Kept")), 0.9, true},           {words(QT_TRANSLATE_NOOP("report", "Short")), 1.8, false},
                     {words(QT_TRANSLATE_NOOP("report", "With a reason")), 1.4, false}, {words(QT_TRANSLATE_NOOP("report", "Proposed change")), 1.6, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "The agreement has no commitments."));
    for (qsizetype i = 0; i < status.commitments.size(); ++i) {
        const CommitmentStanding& commitment = status.commitments[i];
        bool first = true;
        // Each row says what it is about: the one before may stand on another page.
        for (const KeptLine& line : keptLines(commitment, year, status.date)) {
            table.rows << QList<Cell>{commitment.id,
                                      commitment.title,
                                      report::orDash(scopeText(line.scope)),
                                      stateCell(line),
                                      keptText(line),
                                      listed(line.missed),
                                      listed(line.excused),
                                      first ? status.book.commitments[i].commitment.change.trimmed() : QString()};
            first = false;
        }
    }
    report::leaveOutSilentColumns(table);
    return table;
}

/// Whether a message says what somebody is called; functions may be named anywhere, persons not.
bool namesSomeone(const base::Message& message) {
    static const QSet<QByteArray> codes{"not-called", "not-confirmed", "never-confirmed"};
    return codes.contains(message.code);
}

/// What a plan lacks ends with what its author should do: that is for the author, not for who reads the report. Where a visit was made is for the desk.
QString forReaders(const base::Message& message, const report::Face& face) {
    if (face.isPublic && message.is("role-needed"))
        return base::sentence({"role-needed", QT_TRANSLATE_NOOP("message", "%1 does not count: %2 did not take part."), message.args});
    const QString text = base::sentence(message);
    const qsizetype end = message.is("plan-lacks") ? text.lastIndexOf(QStringLiteral(". ")) : -1;
    return end < 0 ? text : text.left(end + 1);
}

/// What only whoever keeps the file can do something about: a field to fill in. That the count is short stands before it.
bool isForTheDesk(const base::Message& message) { return message.is("more-needed") || message.is("field-empty"); }

/// A period is short, and nobody has written why.
QString noReason(const PeriodStanding& period) {
    const int lacking = period.required - period.fulfilled;
    return lacking > 0 && period.required > 1
               ? report::counted(lacking, QT_TRANSLATE_NOOP("report", "One is lacking, and no reason is given."), QT_TRANSLATE_NOOP("report", "%1 are lacking, and no reason is given."))
               : words(QT_TRANSLATE_NOOP("report", "No reason is given."));
}

/// What a line is about where the commitment asks for several things: the scope, and the rule where the same scope is asked by another one too.
QString aboutText(const CommitmentStanding& commitment, const ScopeStanding& scope) {
    QStringList parts;
    if (!scope.scope.isEmpty()) parts << scopeText(scope.scope);
    const auto alike = std::count_if(commitment.scopes.cbegin(), commitment.scopes.cend(), [&](const ScopeStanding& one) { return one.scope == scope.scope; });
    if (alike <= 1) return parts.isEmpty() ? QString() : parts.first() + QStringLiteral(", ");
    parts << commitment.rules.value(scope.rule);
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + QStringLiteral(": ");
}

/// What lacks, period by period, of all that is short. The public version names nobody.
void addShort(const AgreementStatus& status, std::optional<int> year, const report::Face& face, QList<report::Block>& blocks) {
    for (const CommitmentStanding& commitment : status.commitments) {
        report::ItemList items;
        for (const ScopeStanding& scope : commitment.scopes)
            for (const PeriodStanding& period : scope.periods) {
                if (!isIn(period, year, status.date) || (period.state != State::Missed && period.state != State::DueSoon)) continue;
                QStringList missing;
                bool isExplained = false;
                for (const base::Message& message : period.missing) {
                    isExplained = isExplained || !(isForTheDesk(message) || message.is("role-absent"));
                    if (!(face.isPublic && namesSomeone(message)) && !isForTheDesk(message)) missing << forReaders(message, face);
                }
                if (!isExplained && period.state == State::Missed && !period.excused) missing.prepend(noReason(period));
                items.items << aboutText(commitment, scope) + lineOf(period) +
                                   (missing.isEmpty() ? QString() : QStringLiteral(": ") + missing.join(u' '));
            }
        // A soft duty of each week fills pages: its periods stand in the table.
        if (items.items.isEmpty() || commitment.soft) continue;
        blocks << Heading{2, commitment.id + u' ' + commitment.title} << items;
    }
}

QString validity(const agreement::Agreement& agreement) {
    return words(QT_TRANSLATE_NOOP("report", "Holds from %1 to %2"), {report::dayText(agreement.validFrom), report::dayText(agreement.validTo)});
}

QList<agreement::Counted> newestEvidence(const CommitmentStanding& duty) {
    QList<agreement::Counted> all;
    for (const ScopeStanding& scope : duty.scopes)
        for (const PeriodStanding& period : scope.periods)
            for (const agreement::Counted& one : period.evidence)
                if (std::none_of(all.cbegin(), all.cend(), [&](const agreement::Counted& other) { return other.id == one.id; })) all << one;
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.day > b.day; });
    return all.first(std::min(kMostEvidence, all.size()));
}

/// What a record of evidence is, and what it is called: "Kommunens egen, 2026" alone could be anything. People are named by their name.
QString saidOf(const agreement::Counted& one) {
    static const QHash<QByteArray, const char*> nouns{{"situation-picture", QT_TRANSLATE_NOOP("report", "Picture")},
                                                      {"decision", QT_TRANSLATE_NOOP("report", "Decision on the action plan")},
                                                      {"document", QT_TRANSLATE_NOOP("report", "Document")},
                                                      {"agreement", QT_TRANSLATE_NOOP("report", "Agreement")},
                                                      {"governance-report", QT_TRANSLATE_NOOP("report", "Report to the council")},
                                                      {"group-member", QT_TRANSLATE_NOOP("report", "Member")}};
    const char* key = nouns.value(one.kind, nullptr);
    if (key == nullptr) return one.note;
    const QString noun = words(key);
    return one.note.contains(noun, Qt::CaseInsensitive) ? one.note : noun + QStringLiteral(": ") + one.note;
}

}  // namespace

QList<report::KeyNumber> keyNumbers(const AgreementStatus& status, int year) { return keyNumbers(spanOf(status, year)); }

report::Report agreementReport(const AgreementStatus& status, std::optional<int> year, const report::Face& face) {
    const QString span = year ? QString::number(*year) : words(QT_TRANSLATE_NOOP("report", "The whole validity until %1"), {report::dayText(status.date)});
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "How the agreement is kept")), span, status.date, face);
    report.landscape = true;
    report.blocks << report::Paragraph{status.book.agreement.title + QStringLiteral(". ") + validity(status.book.agreement) + u'.', true};
    report.blocks << report::KeyNumbers{keyNumbers(spanOf(status, year))};
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Commitment by commitment"))} << keptTable(status, year);
    QList<report::Block> details;
    addShort(status, year, face, details);
    if (!details.isEmpty()) report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "What is short"))} << details;
    return report;
}

report::Report lawReport(const AgreementStatus& status, const report::Face& face) {
    report::Report report =
        report::begun(words(QT_TRANSLATE_NOOP("report", "The duties of the act")),
                      words(QT_TRANSLATE_NOOP("report", "Act (2023:196) on municipalities' responsibility for crime prevention")), status.date, face);
    report.landscape = true;
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Section")), 0.8, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Duty")), 3, false},
                     {words(QT_TRANSLATE_NOOP("report", "How it stands")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Evidence")), 3.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Next day")), 1, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing."));
    for (const CommitmentStanding& duty : status.law) {
        QStringList evidence;
        for (const agreement::Counted& one : newestEvidence(duty)) {
            // The public version says that somebody is named, not who.
            const bool someone = one.kind == "person" || one.kind == "group-member" || one.kind == "exit-contact";
            if (face.isPublic && someone) evidence << words(QT_TRANSLATE_NOOP("report", "named"));
            else evidence << (one.day.isValid() ? report::dayText(one.day) + u' ' : QString()) + saidOf(one);
        }
        evidence.removeDuplicates();
        table.rows << QList<Cell>{duty.id, duty.title, Cell(wordOf(duty, status.date.year()), signOf(duty, status.date.year())),
                                  report::orDash(evidence.join(QStringLiteral("; "))), report::orDash(nextDayText(duty))};
    }
    report.blocks << table;
    return report;
}

}  // namespace status
