#include "core/registers/special_event.h"

#include "core/records/moment_rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> endsAfterItBegins(const SpecialEvent& event) { return records::momentsFollow("ends", event.begins, event.ends); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::SpecialEvent>() {
    using registers::SpecialEvent;
    // clang-format off
    static const Kind kind = Description<SpecialEvent>("special-event", QT_TRANSLATE_NOOP("kind", "Special event"), QT_TRANSLATE_NOOP("kind", "Special events"))
                                 .text("title", &SpecialEvent::title, QT_TRANSLATE_NOOP("kind", "Title")).required().freeText().title()
                                 .help(QT_TRANSLATE_NOOP("kind", "No information that is security classified"))
                                 .moment("begins", &SpecialEvent::begins, QT_TRANSLATE_NOOP("kind", "Begins")).required().mainDay()
                                 .moment("ends", &SpecialEvent::ends, QT_TRANSLATE_NOOP("kind", "Ends"))
                                 .reference("area", &SpecialEvent::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).scope()
                                 .text("place", &SpecialEvent::place, QT_TRANSLATE_NOOP("kind", "Place")).freeText()
                                 .longText("situation", &SpecialEvent::situation, QT_TRANSLATE_NOOP("kind", "What is happening")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "Write about places and groups, not persons"))
                                 .longText("closing", &SpecialEvent::closing, QT_TRANSLATE_NOOP("kind", "Closing report")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "What happened, what was done, what to do better"))
                                 .text("case-number", &SpecialEvent::caseNumber, QT_TRANSLATE_NOOP("kind", "Case number"))
                                 .rule(&registers::endsAfterItBegins)
                                 .build();
    // clang-format on
    return kind;
}
