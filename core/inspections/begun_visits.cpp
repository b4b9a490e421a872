#include "core/inspections/begun_visits.h"

#include "core/records/open_file.h"

namespace inspections {

namespace {

using base::Failure;
using base::Result;
using records::Draft;
using records::Kind;
using records::Record;

constexpr char kFollowUp[] = "follow-up-due";

const Kind& inspectionKind() { return records::kindOf<Inspection>(); }
const Kind& resultKind() { return records::kindOf<CheckpointResult>(); }

bool isNew(const Draft& draft, const Kind& kind) { return draft.kind == &kind && draft.record.revision == 0; }

/// What is kept of the checkpoints of a visit: the drafts, by checkpoint.
QHash<QString, Record> keptResults(const QList<Draft>& drafts, const QString& visit) {
    QHash<QString, Record> kept;
    for (const Draft& draft : drafts)
        if (isNew(draft, resultKind()) && resultKind().text(draft.record, &CheckpointResult::inspection) == visit)
            kept.insert(resultKind().text(draft.record, &CheckpointResult::checkpoint), draft.record);
    return kept;
}

Result<void> keepResults(records::OpenFile& file, const QString& visit, const QHash<QString, CheckpointOutcome>& now) {
    const auto drafts = file.drafts().all();
    if (!drafts) return Failure(drafts.error());
    QHash<QString, Record> kept = keptResults(*drafts, visit);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        CheckpointResult result;
        result.inspection = base::Id<Inspection>(visit);
        result.checkpoint = base::Id<Checkpoint>(it.key());
        result.outcome = it.value();
        Record record = records::toRecord(result);
        const auto before = kept.constFind(it.key());
        record.id = before == kept.cend() ? file.environment().ids.next() : before->id;
        if (before == kept.cend() || *before != record)
            if (auto done = file.drafts().keep(resultKind(), record); !done) return done;
        kept.remove(it.key());
    }
    for (const Record& record : std::as_const(kept))
        if (auto done = file.drafts().drop(record.id); !done) return done;
    return {};
}

}  // namespace

QHash<QString, BegunVisit> begunVisits(const QList<Draft>& drafts, const Round& round) {
    QHash<QString, BegunVisit> begun;
    for (const Draft& draft : drafts) {
        if (!isNew(draft, inspectionKind())) continue;
        const auto written = records::fromRecord<Inspection>(draft.record);
        const QString premises = written.premises.text();
        // The newest comes first.
        if (written.day != round.day || premises.isEmpty() || begun.contains(premises)) continue;
        BegunVisit visit{draft.record.id, written.outcome, {}, written.remarks, written.followUpDue, draft.typed.value(kFollowUp)};
        const QHash<QString, Record> found = keptResults(drafts, draft.record.id);
        for (auto it = found.cbegin(); it != found.cend(); ++it)
            visit.checkpoints.insert(it.key(), records::fromRecord<CheckpointResult>(*it).outcome);
        begun.insert(premises, visit);
    }
    return begun;
}

Result<QString> keepBegun(records::OpenFile& file, const Round& round, const Stop& stop, const BegunVisit& visit) {
    if (visit.isEmpty()) {
        if (visit.draft.isEmpty()) return QString();
        if (auto done = file.drafts().discard(visit.draft); !done) return Failure(done.error());
        return QString();
    }
    const auto before = visit.draft.isEmpty() ? Result<std::optional<Draft>>(std::nullopt) : file.drafts().find(visit.draft);
    if (!before) return Failure(before.error());
    // What someone added in the form of the inspection stays.
    Record record = *before ? (*before)->record : visitOf(round, stop.premises.kind);
    if (record.id.isEmpty()) record.id = file.environment().ids.next();
    inspectionKind().setValue(record, &Inspection::premises, stop.id);
    inspectionKind().setValue(record, &Inspection::outcome, visit.outcome ? records::choiceKey(*visit.outcome) : QString());
    inspectionKind().setValue(record, &Inspection::remarks, visit.remarks);
    inspectionKind().setValue(record, &Inspection::followUpDue, visit.followUpDue);
    QHash<QByteArray, QString> typed = *before ? (*before)->typed : QHash<QByteArray, QString>();
    typed.remove(kFollowUp);
    if (!visit.typedFollowUp.isEmpty()) typed.insert(kFollowUp, visit.typedFollowUp);
    if (!*before || (*before)->record != record || (*before)->typed != typed)
        if (auto done = file.drafts().keep(inspectionKind(), record, typed); !done) return Failure(done.error());
    if (auto done = keepResults(file, record.id, visit.checkpoints); !done) return Failure(done.error());
    return record.id;
}

}  // namespace inspections
