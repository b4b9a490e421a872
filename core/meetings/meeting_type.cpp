#include "core/meetings/meeting_type.h"

template <>
const records::Kind& records::kindOf<meetings::MeetingType>() {
    using meetings::MeetingType;
    static const Kind kind =
        Description<MeetingType>("meeting-type", QT_TRANSLATE_NOOP("kind", "Meeting type"), QT_TRANSLATE_NOOP("kind", "Meeting types"))
            .text("key", &MeetingType::key, QT_TRANSLATE_NOOP("kind", "Key")).required().key()
            .help(QT_TRANSLATE_NOOP("kind", "A short word without blanks that names it in files"))
            .text("label", &MeetingType::label, QT_TRANSLATE_NOOP("kind", "Label")).required().title()
            .choice("notes", &MeetingType::notes, QT_TRANSLATE_NOOP("kind", "Notes"))
            .references("roles", &MeetingType::roles, "role", QT_TRANSLATE_NOOP("kind", "Roles that should be present"))
            .words("agenda", &MeetingType::agenda, QT_TRANSLATE_NOOP("kind", "Standing agenda items"))
            .build();
    return kind;
}
