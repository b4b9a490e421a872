#include "core/registers/mailing.h"

template <>
const records::Kind& records::kindOf<registers::Mailing>() {
    using registers::Mailing;
    // clang-format off
    static const Kind kind = Description<Mailing>("mailing", QT_TRANSLATE_NOOP("kind", "Joint mailing"), QT_TRANSLATE_NOOP("kind", "Joint mailings"))
                                 .day("day", &Mailing::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .choice("occasion", &Mailing::occasion, QT_TRANSLATE_NOOP("kind", "Occasion")).scope()
                                 .text("subject", &Mailing::subject, QT_TRANSLATE_NOOP("kind", "Subject")).freeText()
                                 .text("channel", &Mailing::channel, QT_TRANSLATE_NOOP("kind", "Channel"))
                                 .text("audience", &Mailing::audience, QT_TRANSLATE_NOOP("kind", "Audience"))
                                 .yesNo("planned-jointly", &Mailing::plannedJointly, QT_TRANSLATE_NOOP("kind", "Planned jointly"))
                                 .longText("note", &Mailing::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .titleFrom({"occasion", "subject", "day"})
                                 .build();
    // clang-format on
    return kind;
}
