#include "core/inspections/round.h"

#include "core/inspections/round_visits.h"
#include "core/records/rules.h"

namespace inspections {
namespace {

records::Value state(const records::Reader& reader, const records::Record& record) {
    const auto state = stateOf(reader, records::fromRecord<Round>(record));
    return state ? records::Value(records::choiceKey(*state)) : records::Value();
}

}  // namespace
}  // namespace inspections

template <>
const records::Kind& records::kindOf<inspections::Round>() {
    using inspections::Round;
    // clang-format off
    static const Kind kind =
        Description<Round>("round", QT_TRANSLATE_NOOP("kind", "Round of inspections"), QT_TRANSLATE_NOOP("kind", "Rounds of inspections"))
            .day("day", &Round::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
            .references("stops", &Round::stops, "premises", QT_TRANSLATE_NOOP("kind", "Premises, in the order of the visits"))
            .choice("kind", &Round::kind, QT_TRANSLATE_NOOP("kind", "Kind of inspection")).required()
            .choices("scope", &Round::scope, QT_TRANSLATE_NOOP("kind", "Scope"))
            .references("participants", &Round::participants, "role", QT_TRANSLATE_NOOP("kind", "Participants"))
            .choice("police-ground", &Round::policeGround, QT_TRANSLATE_NOOP("kind", "Ground for police presence"))
            .help(QT_TRANSLATE_NOOP("kind", "Only when the police took part"))
            .longText("note", &Round::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText().confidential()
            .deriveChoice<inspections::RoundState>("state", QT_TRANSLATE_NOOP("kind", "State"), &inspections::state)
            .crossRule(&inspections::groundNeedsPolice<Round>)
            .titleFrom({"day", "kind", "scope"})
            .build();
    // clang-format on
    return kind;
}
