#include "core/registers/exit_contact.h"

#include "core/people/freshness.h"

template <>
const records::Kind& records::kindOf<registers::ExitContact>() {
    using registers::ExitContact;
    // clang-format off
    static const Kind kind = Description<ExitContact>("exit-contact", QT_TRANSLATE_NOOP("kind", "Contact for leavers"), QT_TRANSLATE_NOOP("kind", "Contacts for leavers"))
                                 .reference("role", &ExitContact::role, "role", QT_TRANSLATE_NOOP("kind", "Role")).required().tookPart()
                                 .text("name", &ExitContact::name, QT_TRANSLATE_NOOP("kind", "Name or function")).required().title()
                                 .text("phone", &ExitContact::phone, QT_TRANSLATE_NOOP("kind", "Phone")).confidential()
                                 .text("email", &ExitContact::email, QT_TRANSLATE_NOOP("kind", "E-mail")).confidential()
                                 .text("hours", &ExitContact::hours, QT_TRANSLATE_NOOP("kind", "Hours"))
                                 .day("confirmed", &ExitContact::confirmed, QT_TRANSLATE_NOOP("kind", "Details confirmed")).countsOn()
                                 .deriveChoice<people::Freshness>("freshness", QT_TRANSLATE_NOOP("kind", "Contact details"), &people::freshness<ExitContact>)
                                 .build();
    // clang-format on
    return kind;
}
