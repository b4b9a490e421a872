#include "core/registers/note.h"

template <>
const records::Kind& records::kindOf<registers::Note>() {
    using registers::Note;
    // clang-format off
    static const Kind kind = Description<Note>("note", QT_TRANSLATE_NOOP("kind", "Monitoring note"), QT_TRANSLATE_NOOP("kind", "Monitoring notes"))
                                 .text("title", &Note::title, QT_TRANSLATE_NOOP("kind", "Title")).required().freeText().title()
                                 .day("day", &Note::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .longText("text", &Note::text, QT_TRANSLATE_NOOP("kind", "Text")).freeText()
                                 .words("commitments", &Note::commitments, QT_TRANSLATE_NOOP("kind", "Shows that these are kept"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Numbers of commitments, as A15; left empty: monitoring of the world around"))
                                 .build();
    // clang-format on
    return kind;
}
