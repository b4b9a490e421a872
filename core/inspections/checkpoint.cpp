#include "core/inspections/checkpoint.h"

#include "core/records/rules.h"

namespace inspections {
namespace {

QList<base::FieldIssue> pointFromBeforeTo(const Checkpoint& checkpoint) { return records::inOrder("to", checkpoint.from, checkpoint.to); }

}  // namespace
}  // namespace inspections

template <>
const records::Kind& records::kindOf<inspections::Checkpoint>() {
    using inspections::Checkpoint;
    // clang-format off
    static const Kind kind = Description<Checkpoint>("checkpoint", QT_TRANSLATE_NOOP("kind", "Checkpoint"), QT_TRANSLATE_NOOP("kind", "Checkpoints"))
                                 .text("key", &Checkpoint::key, QT_TRANSLATE_NOOP("kind", "Key")).required().key().rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "A short word without blanks that names it in files"))
                                 .text("label", &Checkpoint::label, QT_TRANSLATE_NOOP("kind", "Label")).required().title()
                                 .choices("scopes", &Checkpoint::scopes, QT_TRANSLATE_NOOP("kind", "Scope"))
                                 .integer("order", &Checkpoint::order, QT_TRANSLATE_NOOP("kind", "Order"))
                                 .day("from", &Checkpoint::from, QT_TRANSLATE_NOOP("kind", "From"))
                                 .day("to", &Checkpoint::to, QT_TRANSLATE_NOOP("kind", "To"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Later rounds do not ask for it any more; visits keep what they found"))
                                 .text("source", &Checkpoint::source, QT_TRANSLATE_NOOP("kind", "Section of the act"))
                                 .rule(&inspections::pointFromBeforeTo)
                                 .build();
    // clang-format on
    return kind;
}

template <>
const records::Kind& records::kindOf<inspections::CheckpointResult>() {
    using inspections::CheckpointResult;
    static const Kind kind =
        Description<CheckpointResult>("checkpoint-result", QT_TRANSLATE_NOOP("kind", "Checkpoint result"), QT_TRANSLATE_NOOP("kind", "Checkpoint results"))
            .partOf("inspection", &CheckpointResult::inspection, "inspection", QT_TRANSLATE_NOOP("kind", "Inspection"))
            .reference("checkpoint", &CheckpointResult::checkpoint, "checkpoint", QT_TRANSLATE_NOOP("kind", "Checkpoint"))
            .required()
            .choice("outcome", &CheckpointResult::outcome, QT_TRANSLATE_NOOP("kind", "Outcome"))
            .required()
            .text("note", &CheckpointResult::note, QT_TRANSLATE_NOOP("kind", "Note"))
            .freeText()
            .confidential()
            .naturalKey({"inspection", "checkpoint"})
            .titleFrom({"checkpoint", "outcome"})
            .build();
    return kind;
}
