#include "core/registers/safety_day.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> countsPupils(const SafetyDay& day) { return records::notBelow("pupils", day.pupils, 0); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::SafetyDay>() {
    using registers::SafetyDay;
    // clang-format off
    static const Kind kind = Description<SafetyDay>("safety-day", QT_TRANSLATE_NOOP("kind", "Safety day"), QT_TRANSLATE_NOOP("kind", "Safety days"))
                                 .day("day", &SafetyDay::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .choice("grade", &SafetyDay::grade, QT_TRANSLATE_NOOP("kind", "Grade")).required().scope()
                                 .text("school", &SafetyDay::school, QT_TRANSLATE_NOOP("kind", "School or place"))
                                 .reference("area", &SafetyDay::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).scope()
                                 .references("roles", &SafetyDay::roles, "role", QT_TRANSLATE_NOOP("kind", "Roles present")).tookPart()
                                 .integer("pupils", &SafetyDay::pupils, QT_TRANSLATE_NOOP("kind", "Number of pupils"))
                                 .longText("programme", &SafetyDay::programme, QT_TRANSLATE_NOOP("kind", "Programme")).freeText()
                                 .longText("note", &SafetyDay::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .rule(&registers::countsPupils)
                                 .titleFrom({"grade", "school", "day"})
                                 .build();
    // clang-format on
    return kind;
}
