#include "core/registers/diary_entry.h"

template <>
const records::Kind& records::kindOf<registers::DiaryEntry>() {
    using registers::DiaryEntry;
    // clang-format off
    static const Kind kind = Description<DiaryEntry>("diary-entry", QT_TRANSLATE_NOOP("kind", "Entry of the diary"), QT_TRANSLATE_NOOP("kind", "Diary"))
                                 .partOf("special-event", &DiaryEntry::specialEvent, "special-event", QT_TRANSLATE_NOOP("kind", "Special event"))
                                 .moment("at", &DiaryEntry::at, QT_TRANSLATE_NOOP("kind", "Time")).required().mainDay()
                                 .longText("text", &DiaryEntry::text, QT_TRANSLATE_NOOP("kind", "What happened")).required().freeText().title()
                                 .help(QT_TRANSLATE_NOOP("kind", "Write about places and groups, not persons"))
                                 .reference("told-by", &DiaryEntry::toldBy, "role", QT_TRANSLATE_NOOP("kind", "Told by"))
                                 .reference("told-to", &DiaryEntry::toldTo, "role", QT_TRANSLATE_NOOP("kind", "Told to"))
                                 .choice("channel", &DiaryEntry::channel, QT_TRANSLATE_NOOP("kind", "Channel"))
                                 .build();
    // clang-format on
    return kind;
}
