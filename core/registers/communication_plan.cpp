#include "core/registers/communication_plan.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> fromBeforeTo(const CommunicationPlan& value) { return records::inOrder("valid-to", value.validFrom, value.validTo); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::CommunicationPlan>() {
    using registers::CommunicationPlan;
    // clang-format off
    static const Kind kind = Description<CommunicationPlan>("communication-plan", QT_TRANSLATE_NOOP("kind", "Communication plan"), QT_TRANSLATE_NOOP("kind", "Communication plans"))
                                 .text("title", &CommunicationPlan::title, QT_TRANSLATE_NOOP("kind", "Title")).required().freeText().title()
                                 .yesNo("special", &CommunicationPlan::special, QT_TRANSLATE_NOOP("kind", "Special plan"))
                                 .reference("focus-area", &CommunicationPlan::focusArea, "focus-area", QT_TRANSLATE_NOOP("kind", "Focus area"))
                                 .day("valid-from", &CommunicationPlan::validFrom, QT_TRANSLATE_NOOP("kind", "Valid from")).mainDay().lasting()
                                 .day("valid-to", &CommunicationPlan::validTo, QT_TRANSLATE_NOOP("kind", "Valid to")).lastsUntil()
                                 .help(QT_TRANSLATE_NOOP("kind", "Left empty: until further notice"))
                                 .text("responsible", &CommunicationPlan::responsible, QT_TRANSLATE_NOOP("kind", "Responsible"))
                                 .longText("audiences", &CommunicationPlan::audiences, QT_TRANSLATE_NOOP("kind", "Audiences")).freeText()
                                 .longText("messages", &CommunicationPlan::messages, QT_TRANSLATE_NOOP("kind", "Messages")).freeText()
                                 .longText("channels", &CommunicationPlan::channels, QT_TRANSLATE_NOOP("kind", "Channels")).freeText()
                                 .longText("feedback", &CommunicationPlan::feedback, QT_TRANSLATE_NOOP("kind", "How citizens get feedback")).freeText()
                                 .rule(&registers::fromBeforeTo)
                                 .build();
    // clang-format on
    return kind;
}
