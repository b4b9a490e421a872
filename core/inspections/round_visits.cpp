#include "core/inspections/round_visits.h"

#include "core/records/choice_label.h"
#include "core/report/words.h"

#include <algorithm>

namespace inspections {

namespace {

using base::Failure;
using base::Result;
using records::Batch;
using records::Reader;
using records::Record;

const records::Kind& visits() { return records::kindOf<Inspection>(); }

/// Whether @p goods can be found at premises of that kind: a shop serves no alcohol, farm sale is sale.
bool fits(Goods goods, PremisesKind kind) {
    if (goods == Goods::FarmSale) return kind == PremisesKind::Sale;
    return kind == PremisesKind::Serving || goods != Goods::Alcohol;
}

/// What such premises usually have; who sells what is made on the farm is one of few, and its round says so.
bool isUsual(Goods goods, PremisesKind kind) {
    if (kind == PremisesKind::Serving) return goods == Goods::Alcohol;
    return goods != Goods::Alcohol && goods != Goods::FarmSale;
}

QList<Goods> scopeAt(const Round& round, PremisesKind kind) {
    QList<Goods> scope;
    for (const Goods goods : round.scope)
        if (fits(goods, kind)) scope << goods;
    return scope;
}

/// The checkpoints, of those asked for on its day, of what the round looks at; of what such premises usually have when it does not say.
QList<QPair<QString, Checkpoint>> checkpointsFor(const QList<QPair<QString, Checkpoint>>& all, const Round& round, PremisesKind kind) {
    const QList<Goods> scope = scopeAt(round, kind);
    QList<QPair<QString, Checkpoint>> fitting;
    for (const auto& [id, checkpoint] : all) {
        if (!checkpoint.isAskedOn(round.day)) continue;
        const bool asked = checkpoint.scopes.isEmpty() || std::any_of(checkpoint.scopes.cbegin(), checkpoint.scopes.cend(), [&](Goods goods) {
                               return scope.isEmpty() ? isUsual(goods, kind) : scope.contains(goods);
                           });
        if (asked) fitting << QPair(id, checkpoint);
    }
    return fitting;
}

QList<QPair<QString, Checkpoint>> allCheckpoints(const Reader& reader) {
    QList<QPair<QString, Checkpoint>> all;
    for (const Record& record : reader.all(records::kindOf<Checkpoint>())) all << QPair(record.id, records::fromRecord<Checkpoint>(record));
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one.second.order < other.second.order; });
    return all;
}

std::optional<Record> visitOn(const Reader& reader, const QString& premises, QDate day) {
    records::Query query;
    query.where(&Inspection::premises, premises);
    query.from = query.to = day;
    std::optional<Record> found;
    reader.each(visits(), query, [&](const Record& record) {
        found = record;
        return false;
    });
    return found;
}

Risk riskOf(const PremisesStanding& standing, QDate day) {
    const bool late = isFollowUpAsked(standing) && standing.followUpDue < day;
    if (late || standing.lastOutcome == InspectionOutcome::Serious) return Risk::High;
    const bool longAgo = !standing.lastVisit.isValid() || standing.lastVisit.addYears(1) < day;
    return longAgo || standing.lastOutcome == InspectionOutcome::Remarks ? Risk::Raised : Risk::Normal;
}

Result<void> addResults(Batch& batch, const QString& inspection, const Stop& stop, const VisitNotes& notes) {
    // Whoever says that there were no remarks says it of all; of a visit with remarks, what nobody said anything about was not checked.
    const CheckpointOutcome unsaid = notes.outcome == InspectionOutcome::NoRemarks ? CheckpointOutcome::Ok : CheckpointOutcome::NotChecked;
    for (const auto& [id, checkpoint] : stop.checkpoints) {
        CheckpointResult result;
        result.inspection = base::Id<Inspection>(inspection);
        result.checkpoint = base::Id<Checkpoint>(id);
        result.outcome = notes.checkpoints.value(id, unsaid);
        if (auto added = batch.add(records::kindOf<CheckpointResult>(), records::toRecord(result)); !added) return Failure(added.error());
    }
    return {};
}

Result<void> closeFollowUp(Batch& batch, const Stop& stop, QDate day) {
    if (stop.before.followUpInspection.isEmpty()) return {};
    Record earlier = batch.reader().get(visits(), stop.before.followUpInspection);
    visits().setValue(earlier, &Inspection::followUpDone, day);
    if (auto changed = batch.change(visits(), earlier); !changed) return Failure(changed.error());
    return {};
}

Inspection visitOf(const Round& round, const Stop& stop, const VisitNotes& notes) {
    Inspection visit;
    visit.day = round.day;
    visit.premises = base::Id<Premises>(stop.id);
    visit.kind = round.kind;
    visit.scope = scopeAt(round, stop.premises.kind);
    visit.participants = round.participants;
    visit.policeGround = round.policeGround;
    visit.outcome = notes.outcome;
    visit.remarks = notes.remarks;
    visit.followUpDue = notes.followUpDue;
    return visit;
}

}  // namespace

QString whyAtRisk(const PremisesStanding& standing, QDate day) {
    using report::words;
    const auto on = [](const char* sentence, QDate when) { return words(sentence, {report::dayText(when)}); };
    if (standing.risk == Risk::Normal) return {};
    if (isFollowUpAsked(standing) && standing.followUpDue < day)
        return on(QT_TRANSLATE_NOOP("report", "the follow-up due %1 is late"), standing.followUpDue);
    if (standing.lastOutcome == InspectionOutcome::Serious) return on(QT_TRANSLATE_NOOP("report", "serious shortcomings on %1"), standing.lastVisit);
    if (standing.lastOutcome == InspectionOutcome::Remarks) return on(QT_TRANSLATE_NOOP("report", "remarks on %1"), standing.lastVisit);
    if (!standing.lastVisit.isValid()) return words(QT_TRANSLATE_NOOP("report", "never visited"));
    return on(QT_TRANSLATE_NOOP("report", "no visit since %1"), standing.lastVisit);
}

bool findsAnything(const Round& round, PremisesKind kind) { return round.scope.isEmpty() || !scopeAt(round, kind).isEmpty(); }

QHash<QByteArray, records::Value> lastRoundOf(const Reader& reader, const Record& round) {
    const records::Kind& kind = records::kindOf<Round>();
    QHash<QByteArray, records::Value> found;
    records::Query query;
    query.where(&Round::kind, kind.value(round, &Round::kind));
    query.sortField = kind.mainDay;
    query.descending = true;
    reader.each(kind, query, [&](const Record& earlier) {
        if (earlier.id == round.id || records::isEmpty(kind.value(earlier, &Round::participants))) return true;
        for (const char* field : {"participants", "scope"}) found.insert(field, kind.value(earlier, field));
        return false;
    });
    return found;
}

Record visitOf(const Round& round, PremisesKind kind) {
    Stop stop;
    stop.premises.kind = kind;
    return records::toRecord(visitOf(round, stop, {}));
}

PremisesStanding standingOf(const Reader& reader, const QString& premises, QDate day, const QString& besides) {
    PremisesStanding standing;
    records::Query query;
    query.where(&Inspection::premises, premises);
    query.to = day;
    query.sortField = visits().mainDay;
    query.descending = true;
    QList<Inspection> clean;  // visits without remarks, the newest first
    const auto answered = [&clean](const Inspection& asking) {
        const auto looksAtTheSame = [&asking](const Inspection& later) {
            return later.day > asking.day &&
                   std::all_of(asking.scope.cbegin(), asking.scope.cend(), [&later](Goods goods) { return later.scope.contains(goods); });
        };
        const auto found = std::find_if(clean.cbegin(), clean.cend(), looksAtTheSame);
        return found == clean.cend() ? QDate() : found->day;
    };
    reader.each(visits(), query, [&](const Record& record) {
        if (record.id == besides) return true;
        const auto visit = records::fromRecord<Inspection>(record);
        if (!standing.lastVisit.isValid()) {
            standing.lastVisit = visit.day;
            standing.lastOutcome = visit.outcome;
            standing.lastRemarks = visit.remarks;
        }
        if (visit.followUpDue.isValid() && !visit.followUpDone.isValid()) {
            const QDate answer = answered(visit);
            const bool asked = !answer.isValid();
            const bool sooner = !standing.followUpDue.isValid() || (asked == isFollowUpAsked(standing) ? visit.followUpDue < standing.followUpDue : asked);
            if (sooner) {
                standing.followUpDue = visit.followUpDue;
                standing.followUpVisit = visit.day;
                standing.followUpAnswered = answer;
                standing.followUpInspection = record.id;
            }
        }
        if (visit.outcome == InspectionOutcome::NoRemarks) clean << visit;
        return true;
    });
    standing.risk = riskOf(standing, day);
    return standing;
}

QStringList unwrittenStops(const Reader& reader, const Round& round) {
    QStringList unwritten;
    for (const auto& stop : round.stops)
        if (!visitOn(reader, stop.text(), round.day)) unwritten << stop.text();
    return unwritten;
}

std::optional<RoundState> stateOf(const Reader& reader, const Round& round) {
    if (round.stops.isEmpty()) return std::nullopt;
    if (unwrittenStops(reader, round).isEmpty()) return RoundState::Written;
    return round.day < reader.today() ? RoundState::Unwritten : RoundState::Planned;
}

QList<Stop> stopsOf(const Reader& reader, const Round& round) {
    const auto checkpoints = allCheckpoints(reader);
    QList<Stop> stops;
    for (const auto& id : round.stops) {
        Stop stop;
        stop.id = id.text();
        stop.premises = reader.get<Premises>(stop.id);
        if (stop.premises.area) stop.area = reader.label(records::kindOf<places::Area>(), stop.premises.area->text());
        if (const auto visit = visitOn(reader, stop.id, round.day)) {
            stop.visit = visit->id;
            stop.outcome = records::fromRecord<Inspection>(*visit).outcome;
        }
        stop.before = standingOf(reader, stop.id, round.day, stop.visit);
        stop.checkpoints = checkpointsFor(checkpoints, round, stop.premises.kind);
        stops << stop;
    }
    return stops;
}

QHash<QString, QStringList> stopsOfOtherRounds(const Reader& reader, QDate day, const QString& besides) {
    QHash<QString, QStringList> places;
    if (!day.isValid()) return places;
    records::Query query;
    query.from = query.to = day;
    reader.each(records::kindOf<Round>(), query, [&](const Record& record) {
        const auto other = records::fromRecord<Round>(record);
        if (record.id != besides)
            for (const auto& stop : other.stops) places[stop.text()] << records::choiceLabel(other.kind);
        return true;
    });
    return places;
}

bool saysWhatWasFound(const VisitNotes& notes) {
    if (notes.outcome == InspectionOutcome::NoRemarks || !notes.remarks.trimmed().isEmpty()) return true;
    return std::any_of(notes.checkpoints.cbegin(), notes.checkpoints.cend(), [](CheckpointOutcome outcome) { return outcome == CheckpointOutcome::Remark; });
}

Result<QString> writeVisit(records::OpenFile& file, const QString& roundId, const QString& premises, const VisitNotes& notes,
                           const records::PersonalDataPolicy& personalData) {
    QString id;
    const records::Kind& rounds = records::kindOf<Round>();
    const auto written = file.write({QStringLiteral("log inspection"), {}, personalData, {}}, [&](Batch& batch) -> Result<void> {
        const auto record = batch.reader().find(rounds, roundId);
        if (!record) return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "There is no round with the id %1."), {roundId}});
        const auto round = records::fromRecord<Round>(*record);
        const QList<Stop> stops = stopsOf(batch.reader(), round);
        const auto stop = std::find_if(stops.cbegin(), stops.cend(), [&](const Stop& candidate) { return candidate.id == premises; });
        if (stop == stops.cend())
            return base::badInput({"not-a-stop", QT_TRANSLATE_NOOP("message", "The premises do not belong to the round. Add them to it first."), {}});
        if (round.day > batch.reader().today())
            return base::refused({{"not-yet",
                                   QT_TRANSLATE_NOOP("message", "The round is on %1. Its visits can be written from that day on."),
                                   {round.day.toString(Qt::ISODate)}},
                                  rounds.key,
                                  roundId});
        if (!stop->visit.isEmpty())
            return base::refused({{"already-written",
                                   QT_TRANSLATE_NOOP("message", "The visit to %1 on %2 is written already. Change it there."),
                                   {stop->premises.name, round.day.toString(Qt::ISODate)}},
                                  visits().key,
                                  stop->visit});
        if (!saysWhatWasFound(notes))
            return base::badInput({"nothing-noted", QT_TRANSLATE_NOOP("message", "Say what was found: mark a checkpoint that is not met, or write remarks."), {}});
        auto added = batch.add(visits(), records::toRecord(visitOf(round, *stop, notes)));
        if (!added) return Failure(added.error());
        id = *added;
        if (auto results = addResults(batch, id, *stop, notes); !results) return results;
        return notes.closesFollowUp ? closeFollowUp(batch, *stop, round.day) : Result<void>{};
    });
    if (!written) return Failure(written.error());
    return id;
}

}  // namespace inspections
