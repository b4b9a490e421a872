#include "core/focus/plan.h"

#include "core/records/reader.h"

namespace focus {
namespace {

void titleFromFocusArea(const records::Reader& reader, records::Record& record) {
    const records::Kind& kind = records::kindOf<Plan>();
    if (!records::isEmpty(kind.value(record, &Plan::title))) return;
    if (const auto area = reader.find(records::kindOf<FocusArea>(), kind.text(record, &Plan::focusArea)))
        kind.setValue(record, &Plan::title, records::kindOf<FocusArea>().text(*area, &FocusArea::title));
}

}  // namespace
}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::Plan>() {
    using focus::Plan;
    // clang-format off
    static const Kind kind =
        Description<Plan>("plan", QT_TRANSLATE_NOOP("kind", "Action plan"), QT_TRANSLATE_NOOP("kind", "Action plans"))
            .partOf("focus-area", &Plan::focusArea, "focus-area", QT_TRANSLATE_NOOP("kind", "Focus area")).unique()
            .text("title", &Plan::title, QT_TRANSLATE_NOOP("kind", "Title")).freeText().title()
            .help(QT_TRANSLATE_NOOP("kind", "Left empty, it becomes the focus area's title"))
            .longText("follow-up-production", &Plan::followUpProduction, QT_TRANSLATE_NOOP("kind", "Follow-up: was it done")).freeText()
            .longText("follow-up-process", &Plan::followUpProcess, QT_TRANSLATE_NOOP("kind", "Follow-up: how did it go")).freeText()
            .longText("follow-up-effect", &Plan::followUpEffect, QT_TRANSLATE_NOOP("kind", "Follow-up: did the problem change")).freeText()
            .longText("evaluation", &Plan::evaluation, QT_TRANSLATE_NOOP("kind", "Evaluation")).freeText()
            .choice("state", &Plan::state, QT_TRANSLATE_NOOP("kind", "State")).workflow()
            .integer("version", &Plan::version, QT_TRANSLATE_NOOP("kind", "Version")).workflow()
            .integer("approved-version", &Plan::approvedVersion, QT_TRANSLATE_NOOP("kind", "Version in force")).workflow()
            .completion(&focus::titleFromFocusArea)
            .build();
    // clang-format on
    return kind;
}
