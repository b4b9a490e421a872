#include "core/registers/training.h"

#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> countsParticipants(const Training& training) { return records::notBelow("participants", training.participants, 0); }

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Training>() {
    using registers::Training;
    // clang-format off
    static const Kind kind = Description<Training>("training", QT_TRANSLATE_NOOP("kind", "Training"), QT_TRANSLATE_NOOP("kind", "Trainings"))
                                 .day("day", &Training::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .text("unit", &Training::unit, QT_TRANSLATE_NOOP("kind", "Unit (workplace)")).required().scope()
                                 .help(QT_TRANSLATE_NOOP("kind", "School, library, town hall …"))
                                 .choice("subject", &Training::subject, QT_TRANSLATE_NOOP("kind", "Subject"))
                                 .help(QT_TRANSLATE_NOOP("kind", "No information that is security classified"))
                                 .integer("participants", &Training::participants, QT_TRANSLATE_NOOP("kind", "Number of participants"))
                                 .text("leader", &Training::leader, QT_TRANSLATE_NOOP("kind", "Led by"))
                                 .longText("note", &Training::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "No information that is security classified"))
                                 .rule(&registers::countsParticipants)
                                 .titleFrom({"subject", "unit", "day"})
                                 .build();
    // clang-format on
    return kind;
}
