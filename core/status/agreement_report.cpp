#include "core/status/agreement_report.h"

#include "core/status/commitment_pictures.h"
#include "core/status/kept_lines.h"

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

Table keptTable(const AgreementStatus& status, std::optional<int> year) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.5, false},           {words(QT_TRANSLATE_NOOP("report", "Commitment")), 2.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "For")), 1.1, false},           {words(QT_TRANSLATE_NOOP("report", "How it stands")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Kept")), 0.7, true},           {words(QT_TRANSLATE_NOOP("report", "Short")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "With a reason")), 1.6, false}, {words(QT_TRANSLATE_NOOP("report", "Proposed change")), 2, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "The agreement has no commitments."));
    for (qsizetype i = 0; i < status.commitments.size(); ++i) {
        const CommitmentStanding& commitment = status.commitments[i];
        bool first = true;
        for (const KeptLine& line : keptLines(commitment, year, status.date)) {
            table.rows << QList<Cell>{first ? commitment.id : QString(),
                                      first ? commitment.title : QString(),
                                      report::orDash(scopeText(line.scope)),
                                      stateCell(line),
                                      report::orDash(shareText(line)),
                                      listed(line.missed),
                                      listed(line.excused),
                                      first ? status.book.commitments[i].commitment.change : QString()};
            first = false;
        }
    }
    return table;
}

/// Whether a message says what somebody is called; functions may be named anywhere, persons not.
bool namesSomeone(const base::Message& message) {
    static const QSet<QByteArray> codes{"not-called", "not-confirmed", "never-confirmed"};
    return codes.contains(message.code);
}

/// What lacks, period by period, of all that is short. The public version names nobody.
void addShort(const AgreementStatus& status, std::optional<int> year, const report::Face& face, QList<report::Block>& blocks) {
    for (const CommitmentStanding& commitment : status.commitments) {
        report::ItemList items;
        for (const ScopeStanding& scope : commitment.scopes)
            for (const PeriodStanding& period : scope.periods) {
                if (!isIn(period, year, status.date) || (period.state != State::Missed && period.state != State::DueSoon)) continue;
                QStringList missing;
                for (const base::Message& message : period.missing)
                    if (!(face.isPublic && namesSomeone(message)) && QByteArray(message.code) != "more-needed") missing << base::sentence(message);
                items.items << (scope.scope.isEmpty() ? QString() : scopeText(scope.scope) + QStringLiteral(", ")) + lineOf(period) +
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

}  // namespace

QList<report::KeyNumber> keyNumbers(const AgreementStatus& status) {
    const agreement::Summary& sum = status.summary;
    const int asked = sum.fulfilled + sum.onTrack + sum.dueSoon + sum.missed;
    return {{words(QT_TRANSLATE_NOOP("report", "Commitments kept or on track")),
             words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(sum.fulfilled + sum.onTrack), QString::number(asked)}),
             words(QT_TRANSLATE_NOOP("report", "%1 due soon"), {QString::number(sum.dueSoon)})},
            {words(QT_TRANSLATE_NOOP("report", "Commitments not kept")), QString::number(sum.missed),
             words(QT_TRANSLATE_NOOP("report", "of them with a reason: %1"), {QString::number(sum.excused)})}};
}

report::Report agreementReport(const AgreementStatus& status, std::optional<int> year, const report::Face& face) {
    const QString span = year ? QString::number(*year) : words(QT_TRANSLATE_NOOP("report", "The whole validity until %1"), {report::dayText(status.date)});
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "How the agreement is kept")), span, status.date, face);
    report.landscape = true;
    report.blocks << report::Paragraph{status.book.agreement.title + QStringLiteral(". ") + validity(status.book.agreement) + u'.', true};
    report.blocks << report::KeyNumbers{keyNumbers(status)};
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
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Section")), 0.8, false},
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
            else evidence << (one.day.isValid() ? report::dayText(one.day) + u' ' : QString()) + one.note;
        }
        evidence.removeDuplicates();
        table.rows << QList<Cell>{duty.id, duty.title, Cell(wordOf(duty, status.date.year()), signOf(duty)),
                                  report::orDash(evidence.join(QStringLiteral("; "))), report::dayText(duty.nextDue)};
    }
    report.blocks << table;
    return report;
}

}  // namespace status
