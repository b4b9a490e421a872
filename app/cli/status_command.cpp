#include "app/cli/status_command.h"

#include "core/status/agreement_status.h"
#include "core/status/commitment_drawings.h"

#include <QJsonArray>

namespace cli {

namespace {

using agreement::CommitmentStanding;
using agreement::PeriodStanding;

QJsonValue day(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonValue wordOrNull(const QString& word) { return word.isEmpty() ? QJsonValue() : QJsonValue(word); }

QJsonArray evidenceJson(const QList<agreement::Counted>& evidence) {
    QJsonArray list;
    for (const agreement::Counted& one : evidence)
        list << QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(one.kind)},
                            {QStringLiteral("id"), one.id},
                            {QStringLiteral("day"), day(one.day)},
                            {QStringLiteral("note"), wordOrNull(one.note)}};
    return list;
}

QJsonObject periodJson(const PeriodStanding& period) {
    QJsonArray missing;
    for (const base::Message& message : period.missing) missing << base::sentence(message);
    QJsonValue excused;
    if (period.excused)
        excused = QJsonObject{{QStringLiteral("reason"), period.excused->reason},
                              {QStringLiteral("by"), wordOrNull(period.excused->by)},
                              {QStringLiteral("day"), day(period.excused->day)}};
    return {{QStringLiteral("label"), period.label},
            {QStringLiteral("from"), day(period.from)},
            {QStringLiteral("to"), day(period.to)},
            {QStringLiteral("required"), period.required},
            {QStringLiteral("fulfilled"), period.fulfilled},
            {QStringLiteral("planned"), period.planned},
            {QStringLiteral("state"), agreement::word(period.state)},
            {QStringLiteral("reason"), wordOrNull(agreement::word(period.reason))},
            {QStringLiteral("due"), day(period.due)},
            {QStringLiteral("excused"), excused},
            {QStringLiteral("evidence"), evidenceJson(period.evidence)},
            {QStringLiteral("evidence_count"), period.evidenceCount},
            {QStringLiteral("evidence_first"), day(period.evidenceFirst)},
            {QStringLiteral("evidence_last"), day(period.evidenceLast)},
            {QStringLiteral("missing"), missing}};
}

QJsonObject commitmentJson(const CommitmentStanding& commitment) {
    QJsonArray scopes;
    for (const agreement::ScopeStanding& scope : commitment.scopes) {
        QJsonArray periods;
        for (const PeriodStanding& period : scope.periods) periods << periodJson(period);
        scopes << QJsonObject{{QStringLiteral("scope"), wordOrNull(scope.scope)}, {QStringLiteral("rule"), scope.rule}, {QStringLiteral("periods"), periods}};
    }
    QJsonArray faults;
    for (const base::Message& fault : commitment.faults) faults << base::sentence(fault);
    return {{QStringLiteral("id"), commitment.id},
            {QStringLiteral("title"), commitment.title},
            {QStringLiteral("note"), wordOrNull(commitment.note)},
            {QStringLiteral("rules"), QJsonArray::fromStringList(commitment.rules)},
            {QStringLiteral("faults"), faults},
            {QStringLiteral("soft"), commitment.soft},
            {QStringLiteral("own_measure"), commitment.ownMeasure},
            {QStringLiteral("state"), agreement::word(commitment.state)},
            {QStringLiteral("next_due"), day(commitment.nextDue)},
            {QStringLiteral("scopes"), scopes}};
}

/// What speaks for a duty of the act: all that counts, each record once.
QJsonArray lawEvidence(const CommitmentStanding& duty) {
    QList<agreement::Counted> all;
    QSet<QString> seen;
    for (const agreement::ScopeStanding& scope : duty.scopes)
        for (const PeriodStanding& period : scope.periods)
            for (const agreement::Counted& one : period.evidence)
                if (!seen.contains(one.id)) {
                    seen << one.id;
                    all << one;
                }
    return evidenceJson(all);
}

QJsonObject answer(const status::AgreementStatus& status) {
    QJsonArray commitments;
    for (const CommitmentStanding& commitment : status.commitments) commitments << commitmentJson(commitment);
    QJsonArray law;
    for (const CommitmentStanding& duty : status.law)
        law << QJsonObject{{QStringLiteral("section"), duty.id},
                           {QStringLiteral("title"), duty.title},
                           {QStringLiteral("state"), agreement::word(duty.state)},
                           {QStringLiteral("next_due"), day(duty.nextDue)},
                           {QStringLiteral("evidence"), lawEvidence(duty)}};
    const agreement::Agreement& agreement = status.book.agreement;
    const agreement::Summary& sum = status.summary;
    return {{QStringLiteral("date"), day(status.date)},
            {QStringLiteral("agreement"), QJsonObject{{QStringLiteral("title"), agreement.title},
                                                      {QStringLiteral("valid_from"), day(agreement.validFrom)},
                                                      {QStringLiteral("valid_to"), day(agreement.validTo)},
                                                      {QStringLiteral("counts_from"), day(agreement::countsFrom(agreement))}}},
            {QStringLiteral("summary"), QJsonObject{{QStringLiteral("fulfilled"), sum.fulfilled},
                                                    {QStringLiteral("on_track"), sum.onTrack},
                                                    {QStringLiteral("due_soon"), sum.dueSoon},
                                                    {QStringLiteral("missed"), sum.missed},
                                                    {QStringLiteral("excused"), sum.excused},
                                                    {QStringLiteral("not_due"), sum.notDue},
                                                    {QStringLiteral("counted"), sum.counted}}},
            {QStringLiteral("commitments"), commitments},
            {QStringLiteral("law"), law}};
}

/// In the words of the window.
void sayLine(Call& call, const CommitmentStanding& commitment, int year) {
    const QString state = status::wordOf(commitment, year);
    call.say(QStringLiteral("%1\t%2\t%3\t%4").arg(commitment.id, state, commitment.title, commitment.nextDue.toString(Qt::ISODate)).trimmed());
}

}  // namespace

const Usage& StatusCommand::usage() const {
    static const Usage usage{"status",
                             "FILE [--date D]",
                             QT_TRANSLATE_NOOP("cli", "tells what is kept, due and missed"),
                             1,
                             1,
                             {{"date", "DATE", QT_TRANSLATE_NOOP("cli", "the day that it speaks of (today)")}}};
    return usage;
}

base::Result<Exit> StatusCommand::run(Call& call) const {
    auto file = call.open(call.arguments().word(0), records::OpenFile::Mode::Read);
    if (!file) return base::Failure(file.error());
    const auto asked = call.arguments().day("date");
    if (!asked) return base::Failure(asked.error());
    const QDate date = asked->value_or((*file)->clock().today());
    const auto status = status::readStatus(**file, date);
    if (!status) return base::Failure(status.error());
    for (const CommitmentStanding& commitment : status->commitments) sayLine(call, commitment, date.year());
    for (const CommitmentStanding& duty : status->law) sayLine(call, duty, date.year());
    if (call.json()) call.answer(answer(*status));
    return status->summary.missed > 0 ? Exit::Findings : Exit::Done;
}

}  // namespace cli
