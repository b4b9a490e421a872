#include "core/registers/invitation.h"

template <>
const records::Kind& records::kindOf<registers::Invitation>() {
    using registers::Invitation;
    // clang-format off
    static const Kind kind = Description<Invitation>("invitation", QT_TRANSLATE_NOOP("kind", "Invitation"), QT_TRANSLATE_NOOP("kind", "Invitations"))
                                 .partOf("contact-person", &Invitation::contactPerson, "contact-person", QT_TRANSLATE_NOOP("kind", "Contact person"))
                                 .reference("meeting", &Invitation::meeting, "meeting", QT_TRANSLATE_NOOP("kind", "Meeting")).required()
                                 .day("sent", &Invitation::sent, QT_TRANSLATE_NOOP("kind", "Sent on")).mainDay()
                                 .choice("channel", &Invitation::channel, QT_TRANSLATE_NOOP("kind", "Channel"))
                                 .yesNo("came", &Invitation::came, QT_TRANSLATE_NOOP("kind", "Came"))
                                 .evidenceAlways({"contact-person", "meeting"})
                                 .titleFrom({"contact-person", "meeting"})
                                 .build();
    // clang-format on
    return kind;
}
