#include "core/focus/measurement.h"

template <>
const records::Kind& records::kindOf<focus::Measurement>() {
    using focus::Measurement;
    // clang-format off
    static const Kind kind = Description<Measurement>("measurement", QT_TRANSLATE_NOOP("kind", "Measurement"), QT_TRANSLATE_NOOP("kind", "Measurements"))
                                 .partOf("goal", &Measurement::goal, "goal", QT_TRANSLATE_NOOP("kind", "Goal"))
                                 .day("day", &Measurement::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .number("value", &Measurement::value, QT_TRANSLATE_NOOP("kind", "Value")).required()
                                 .text("source", &Measurement::source, QT_TRANSLATE_NOOP("kind", "Source")).freeText()
                                 .naturalKey({"goal", "day", "source"})
                                 .titleFrom({"day", "value"})
                                 .build();
    // clang-format on
    return kind;
}
