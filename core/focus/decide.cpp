#include "core/focus/decide.h"

#include "core/focus/plan_gates.h"
#include "core/focus/plan_snapshot.h"
#include "core/focus/plan_version.h"
#include "core/focus/warning_context.h"

#include <QCoreApplication>
#include <algorithm>

namespace focus {

namespace {

using base::Failure;
using base::Reason;
using base::Result;
using records::Kind;
using records::Reader;
using records::Record;

struct Target {
    Subject subject;
    const Kind* kind;
    Record record;

    [[nodiscard]] QString state() const { return kind->text(record, "state"); }
};

std::optional<Target> targetOf(const Reader& reader, const QString& id) {
    if (auto area = reader.find(records::kindOf<FocusArea>(), id)) return Target{Subject::FocusArea, &records::kindOf<FocusArea>(), *area};
    if (auto plan = reader.find(records::kindOf<Plan>(), id)) return Target{Subject::Plan, &records::kindOf<Plan>(), *plan};
    return std::nullopt;
}

QString kindWord(const char* text) { return QCoreApplication::translate("kind", text); }

QString bodyWord(Body body) { return kindWord(records::ChoicesOf<Body>::choices.at(static_cast<std::size_t>(body)).label); }

QString stateWord(const Reader& reader, const Target& target) { return reader.text(target.kind->fields[target.kind->index("state")], target.state()); }

QStringList decidedYears(const Target& target) {
    const auto* years = std::get_if<QStringList>(&target.kind->value(target.record, "years"));
    return years == nullptr ? QStringList() : *years;
}

void formalReasons(const Reader& reader, const Target& target, const DecisionRequest& request, QList<Reason>& reasons) {
    const QString label = reader.label(*target.kind, target.record);
    const auto refuse = [&](const char* code, const char* text, const QStringList& args) {
        reasons << Reason{{code, text, args}, target.kind->key, target.record.id};
    };
    const Step* step = stepFor(target.subject, request.verb);
    const QString verb = kindWord(records::ChoicesOf<Verb>::choices.at(static_cast<std::size_t>(request.verb)).label);
    if (step == nullptr || !step->from.contains(target.state())) {
        refuse("wrong-state", QT_TRANSLATE_NOOP("message", "\"%1\" cannot be decided on like that (%2): its state is \"%3\"."),
               {label, verb, stateWord(reader, target)});
        if (step == nullptr) return;
    }
    if (!step->bodies().contains(request.body)) {
        QStringList deciders;
        for (const Body body : step->bodies()) deciders << bodyWord(body);
        refuse("wrong-body", QT_TRANSLATE_NOOP("message", "This is decided by: %1."), {deciders.join(QStringLiteral(", "))});
    }
    if (step->needsRank && !request.rank) refuse("rank-missing", QT_TRANSLATE_NOOP("message", "Say which rank \"%1\" gets, 1 is first."), {label});
    if (step->needsNote && request.note.trimmed().isEmpty())
        refuse("note-missing", QT_TRANSLATE_NOOP("message", "Say in a note why, and what is asked for."), {});
    if (step->needsYear && !request.year) {
        refuse("year-missing", QT_TRANSLATE_NOOP("message", "Say for which year \"%1\" continues."), {label});
    } else if (step->needsYear && decidedYears(target).contains(QString::number(*request.year))) {
        refuse("wrong-state", QT_TRANSLATE_NOOP("message", "\"%1\" is decided for %2 already."), {label, QString::number(*request.year)});
    }
}

void contentReasons(const Reader& reader, const Target& target, const DecisionRequest& request, QList<Reason>& reasons) {
    if (target.subject != Subject::Plan) return;
    // Only an approval can have been given against the gates.
    if (request.verb == Verb::Approve && request.despite.trimmed().isEmpty()) reasons << approvalGates(readPlan(reader, target.record.id));
    if (request.verb == Verb::Evaluate) reasons << evaluationGates(readPlan(reader, target.record.id));
}

/// The state that the step leads to; a plan that had started before goes on where it was.
QString stateAfter(const Reader& reader, const Target& target, const Step& step) {
    if (step.to.isEmpty()) return target.state();
    if (target.subject == Subject::Plan && step.verb == Verb::Approve) {
        const Kind& decisions = records::kindOf<Decision>();
        records::Query started;
        started.where(&Decision::plan, target.record.id).where(&Decision::verb, QStringLiteral("start"));
        if (reader.count(decisions, started) > 0) return QStringLiteral("in_progress");
    }
    return step.to;
}

Result<void> writeStep(records::Batch& batch, Target target, const DecisionRequest& request, const Step& step, int position) {
    const Kind& kind = *target.kind;
    Decision decision;
    decision.verb = request.verb;
    decision.body = request.body;
    decision.day = request.day.isValid() ? request.day : batch.reader().today();
    if (!request.meeting.isEmpty()) decision.meeting = base::Id<meetings::Meeting>(request.meeting);
    decision.item = request.items.value(position, request.item);
    decision.caseNumber = request.caseNumber;
    decision.note = request.note;
    decision.despite = request.despite;
    const QString after = stateAfter(batch.reader(), target, step);
    if (target.subject == Subject::FocusArea) {
        decision.focusArea = base::Id<FocusArea>(target.record.id);
        if (step.needsRank) decision.rank = *request.rank + position;
        if (step.verb == Verb::Approve || step.verb == Verb::Continue) {
            const FocusArea area = records::fromRecord<FocusArea>(target.record);
            decision.year = step.needsYear ? *request.year : area.year;
            QStringList years = decidedYears(target) << QString::number(*decision.year);
            years.sort();
            kind.setValue(target.record, "years", years);
            // The rank is that of the newest year; an older one may be written down late.
            if (years.constLast() == QString::number(*decision.year)) kind.setValue(target.record, "rank", qint64(*decision.rank));
        }
    } else {
        const Plan plan = records::fromRecord<Plan>(target.record);
        decision.plan = base::Id<Plan>(target.record.id);
        decision.version = plan.version;
        if (step.verb == Verb::Approve) {
            PlanVersion version{base::Id<Plan>(target.record.id), plan.version, decision.day, snapshot(batch.reader(), target.record.id)};
            if (auto kept = batch.add(records::kindOf<PlanVersion>(), records::toRecord(version)); !kept) return Failure(kept.error());
            kind.setValue(target.record, "approved-version", qint64(plan.version));
        }
    }
    kind.setValue(target.record, "state", after);
    if (auto made = batch.add(records::kindOf<Decision>(), records::toRecord(decision)); !made) return Failure(made.error());
    if (auto changed = batch.change(kind, target.record); !changed) return Failure(changed.error());
    return {};
}

Result<QStringList> resolveIds(const Reader& reader, const QStringList& ids) {
    QStringList resolved;
    for (const QString& id : ids) {
        if (targetOf(reader, id)) {
            resolved << id;
            continue;
        }
        auto found = reader.resolve(records::kindOf<FocusArea>(), id);
        if (!found && !found.error().is("ambiguous-name")) found = reader.resolve(records::kindOf<Plan>(), id);
        if (!found) return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "There is no focus area and no action plan with the id %1."), {id}});
        resolved << *found;
    }
    if (resolved.removeDuplicates() > 0) return base::badInput({"usage", QT_TRANSLATE_NOOP("message", "The same record is named twice."), {}});
    return resolved;
}

}  // namespace

QList<Reason> obstacles(const Reader& reader, const DecisionRequest& request) {
    QList<Reason> reasons;
    for (const QString& id : request.ids) {
        const auto target = targetOf(reader, id);
        if (!target) continue;
        formalReasons(reader, *target, request, reasons);
        contentReasons(reader, *target, request, reasons);
    }
    return reasons;
}

Result<QList<DecisionOutcome>> decide(records::OpenFile& file, const DecisionRequest& asked) {
    DecisionRequest request = asked;
    QList<DecisionOutcome> outcomes;
    std::optional<Result<QStringList>> ids;
    if (auto read = file.read([&](const Reader& reader) {
            ids = resolveIds(reader, request.ids);
            if (*ids && !request.meeting.isEmpty()) {
                const auto meeting = reader.resolve(records::kindOf<meetings::Meeting>(), request.meeting);
                if (meeting) request.meeting = *meeting;
                else ids = Failure(meeting.error());
            }
        });
        !read)
        return Failure(read.error());
    if (!*ids) return Failure(ids->error());
    request.ids = **ids;
    if (request.ids.isEmpty()) return base::badInput({"usage", QT_TRANSLATE_NOOP("message", "Say which focus areas or action plans."), {}});

    const auto written = file.write(records::Act({records::ActVerb::Decide, "decision", records::choiceKey(request.verb).toLatin1(), {}, {}}), [&](records::Batch& batch) -> Result<void> {
        const Reader& reader = batch.reader();
        if (QList<Reason> reasons = obstacles(reader, request); !reasons.isEmpty()) return base::refusedBecause(std::move(reasons));
        const records::Batch::Decision permitted(batch);
        int position = 0;
        for (const QString& id : request.ids) {
            const auto target = targetOf(reader, id);
            const Step* step = stepFor(target->subject, request.verb);
            if (auto done = writeStep(batch, *target, request, *step, position++); !done) return done;
        }
        for (const QString& id : request.ids) {
            const auto target = targetOf(reader, id);
            outcomes << DecisionOutcome{id, target->state(), warningsFor(reader, *target->kind, target->record)};
        }
        return {};
    });
    if (!written) return Failure(written.error());
    return outcomes;
}

int nextFreeRank(const Reader& reader, int year) {
    const Kind& areas = records::kindOf<FocusArea>();
    records::Query query;
    query.where(&FocusArea::state, QStringLiteral("decided"));
    query.year = year;
    int highest = 0;
    reader.each(areas, query, [&](const records::Record& record) {
        highest = std::max(highest, records::fromRecord<FocusArea>(record).rank.value_or(0));
        return true;
    });
    return highest + 1;
}

Result<Verb> verbFrom(const QString& word) {
    if (const auto verb = records::choiceValue<Verb>(word.toLower())) return *verb;
    QStringList words;
    for (const records::Choice& choice : records::ChoicesOf<Verb>::choices) words << QLatin1String(choice.key);
    return base::badInput(
        {"unknown-verb", QT_TRANSLATE_NOOP("message", "\"%1\" is no decision. Choose one of: %2."), {word, words.join(QStringLiteral(", "))}});
}

Result<Body> bodyFrom(const QString& word) {
    if (const auto body = records::choiceValue<Body>(word.toLower())) return *body;
    return base::badInput({"unknown-body", QT_TRANSLATE_NOOP("message", "\"%1\" is no body. Choose cooperation, steering, board, council or committee."), {word}});
}

}  // namespace focus
