#include "core/registers/dialogue.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> feedbackComesAfter(const Dialogue& dialogue) {
    QList<base::FieldIssue> issues = records::inOrder("feedback-given", dialogue.day, dialogue.feedbackGiven);
    issues << records::notBelow("participants", dialogue.participants, 0);
    return issues;
}

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Dialogue>() {
    using registers::Dialogue;
    // clang-format off
    static const Kind kind = Description<Dialogue>("dialogue", QT_TRANSLATE_NOOP("kind", "Citizen dialogue"), QT_TRANSLATE_NOOP("kind", "Citizen dialogues"))
                                 .text("title", &Dialogue::title, QT_TRANSLATE_NOOP("kind", "What it was about")).required().freeText().title()
                                 .day("day", &Dialogue::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .reference("area", &Dialogue::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).scope()
                                 .text("place", &Dialogue::place, QT_TRANSLATE_NOOP("kind", "Place")).freeText()
                                 .references("roles", &Dialogue::roles, "role", QT_TRANSLATE_NOOP("kind", "Roles present")).tookPart()
                                 .integer("participants", &Dialogue::participants, QT_TRANSLATE_NOOP("kind", "Number of participants"))
                                 .longText("heard", &Dialogue::heard, QT_TRANSLATE_NOOP("kind", "What was heard")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Write about places and groups, not persons"))
                                 .longText("feedback", &Dialogue::feedback, QT_TRANSLATE_NOOP("kind", "Feedback to those who came")).freeText()
                                 .day("feedback-given", &Dialogue::feedbackGiven, QT_TRANSLATE_NOOP("kind", "Feedback given"))
                                 .rule(&registers::feedbackComesAfter)
                                 .build();
    // clang-format on
    return kind;
}
