#include "core/inspections/checkpoint.h"

template <>
const records::Kind& records::kindOf<inspections::Checkpoint>() {
    using inspections::Checkpoint;
    // clang-format off
    static const Kind kind = Description<Checkpoint>("checkpoint", QT_TRANSLATE_NOOP("kind", "Checkpoint"), QT_TRANSLATE_NOOP("kind", "Checkpoints"))
                                 .text("key", &Checkpoint::key, QT_TRANSLATE_NOOP("kind", "Key")).required().key()
                                 .help(QT_TRANSLATE_NOOP("kind", "A short word without blanks that names it in files"))
                                 .text("label", &Checkpoint::label, QT_TRANSLATE_NOOP("kind", "Label")).required().title()
                                 .choices("scopes", &Checkpoint::scopes, QT_TRANSLATE_NOOP("kind", "Scope"))
                                 .integer("order", &Checkpoint::order, QT_TRANSLATE_NOOP("kind", "Order"))
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
