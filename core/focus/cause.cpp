#include "core/focus/cause.h"

template <>
const records::Kind& records::kindOf<focus::Cause>() {
    using focus::Cause;
    // clang-format off
    static const Kind kind = Description<Cause>("cause", QT_TRANSLATE_NOOP("kind", "Cause"), QT_TRANSLATE_NOOP("kind", "Causes"))
                                 .partOf("focus-area", &Cause::focusArea, "focus-area", QT_TRANSLATE_NOOP("kind", "Focus area"))
                                 .text("text", &Cause::text, QT_TRANSLATE_NOOP("kind", "Cause")).required().freeText().title()
                                 .choice("factor", &Cause::factor, QT_TRANSLATE_NOOP("kind", "Factor"))
                                 .yesNo("direct", &Cause::direct, QT_TRANSLATE_NOOP("kind", "Direct cause"))
                                 .build();
    // clang-format on
    return kind;
}
