#include "core/focus/decision.h"

#include "core/focus/plan_evidence.h"
#include "core/records/reader.h"

#include <QCoreApplication>

namespace focus {
namespace {

QList<base::FieldIssue> oneSubject(const Decision& decision) {
    if (decision.focusArea.has_value() != decision.plan.has_value()) return {};
    return {{"plan", {"one-subject", QT_TRANSLATE_NOOP("message", "A decision is about either a focus area or an action plan."), {}}}};
}

/// The focus area, and which version of its plan where the plan was decided on.
QString subjectOf(const records::Reader& reader, const Decision& decision) {
    if (decision.focusArea) return reader.label(records::kindOf<FocusArea>(), decision.focusArea->text());
    if (!decision.plan) return {};
    const QString name = reader.label(records::kindOf<Plan>(), decision.plan->text());
    if (!decision.version) return QCoreApplication::translate("kind", "%1 – action plan").arg(name);
    return QCoreApplication::translate("kind", "%1 – action plan, version %2").arg(name).arg(*decision.version);
}

/// A plan is approved, a focus area gets its place among the others.
records::Value verbOf(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<Decision>();
    const records::Value& verb = kind.value(record, &Decision::verb);
    const bool ofArea = records::isEmpty(kind.value(record, &Decision::plan));
    if (ofArea && kind.text(record, &Decision::verb) == records::choiceKey(Verb::Approve)) return QCoreApplication::translate("kind", "Prioritisation");
    return reader.text(kind.fields[kind.index(&Decision::verb)], verb);
}

/// What was decided on what, in one text: the subject stands in one of two fields, and the word depends on which.
records::Value decided(const records::Reader& reader, const records::Record& record) {
    return std::get<QString>(verbOf(reader, record)) + QStringLiteral(": ") + subjectOf(reader, records::fromRecord<Decision>(record));
}

/// Lists, labels and the history say what the step was.
records::Kind withWords(records::Kind kind) {
    kind.fields[kind.index("verb")].derive = &verbOf;
    return kind;
}

/// A step can be undone only while it is its record's newest.
QList<base::Reason> newestOfItsRecord(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<Decision>();
    for (const char* subject : {"focus-area", "plan"}) {
        const QString id = kind.text(record, subject);
        if (id.isEmpty()) continue;
        records::Query query;
        query.filters << records::Filter{kind.index(subject), id};
        // Table rows ascend in the order of entry, whatever day the decision was taken.
        const auto row = reader.rowOf(kind, record.id);
        for (const records::Record& other : reader.all(kind, query))
            if (reader.rowOf(kind, other.id) > row)
                return {
                    {{"changed-since", QT_TRANSLATE_NOOP("message", "A later decision has been taken: \"%1\". Undo that first."), {reader.label(kind, other)}},
                     kind.key,
                     other.id}};
    }
    return {};
}

}  // namespace
}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::Decision>() {
    using focus::Decision;
    // clang-format off
    static const Kind kind = focus::withWords(Description<Decision>("decision", QT_TRANSLATE_NOOP("kind", "Decision"), QT_TRANSLATE_NOOP("kind", "Decisions"))
                                 .reference("focus-area", &Decision::focusArea, "focus-area", QT_TRANSLATE_NOOP("kind", "Focus area"))
                                 .reference("plan", &Decision::plan, "plan", QT_TRANSLATE_NOOP("kind", "Action plan"))
                                 .choice("verb", &Decision::verb, QT_TRANSLATE_NOOP("kind", "Decision")).required()
                                 .day("day", &Decision::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .choice("body", &Decision::body, QT_TRANSLATE_NOOP("kind", "Body")).required()
                                 .reference("meeting", &Decision::meeting, "meeting", QT_TRANSLATE_NOOP("kind", "Meeting"))
                                 .text("item", &Decision::item, QT_TRANSLATE_NOOP("kind", "Paragraph"))
                                 .text("case-number", &Decision::caseNumber, QT_TRANSLATE_NOOP("kind", "Case number"))
                                 .longText("note", &Decision::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .integer("rank", &Decision::rank, QT_TRANSLATE_NOOP("kind", "Rank"))
                                 .integer("year", &Decision::year, QT_TRANSLATE_NOOP("kind", "Year"))
                                 .longText("despite", &Decision::despite, QT_TRANSLATE_NOOP("kind", "Approved despite")).freeText()
                                 .integer("version", &Decision::version, QT_TRANSLATE_NOOP("kind", "Version"))
                                 .derive("decided", FieldType::Text, QT_TRANSLATE_NOOP("kind", "What was decided"), &focus::decided)
                                 .byDecisionsOnly()
                                 .rule(&focus::oneSubject)
                                 .undoGate(&focus::newestOfItsRecord)
                                 .evidenceFact("subject", QT_TRANSLATE_NOOP("kind", "What was decided on"), {QStringLiteral("focus-area"), QStringLiteral("plan")})
                                 .evidenceFact("plan-version", QT_TRANSLATE_NOOP("kind", "Version of the action plan"))
                                 .evidenceCompletion(&focus::completeDecisions, {"plan"})
                                 .titleFrom({"day", "verb", "focus-area", "plan"})
                                 .build());
    // clang-format on
    return kind;
}
