#pragma once

#include "core/meetings/meeting.h"
#include "core/registers/contact_person.h"

namespace registers {

/// How someone was told.
enum class Channel { Letter, Email, Phone, Sms, InPerson, Other };

/// That a contact person was called to a meeting (kallelse till kontaktombud). A part of the contact person, so that it goes when he or she does.
struct Invitation {
    base::Id<ContactPerson> contactPerson;
    base::Id<meetings::Meeting> meeting;
    QDate sent;
    std::optional<Channel> channel;
    std::optional<bool> came;
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::Channel> {
    static constexpr std::array<Choice, 6> choices{{{"letter", QT_TRANSLATE_NOOP("kind", "Letter")},
                                                    {"email", QT_TRANSLATE_NOOP("kind", "E-mail")},
                                                    {"phone", QT_TRANSLATE_NOOP("kind", "Phone")},
                                                    {"sms", QT_TRANSLATE_NOOP("kind", "Text message")},
                                                    {"in-person", QT_TRANSLATE_NOOP("kind", "In person")},
                                                    {"other", QT_TRANSLATE_NOOP("kind", "Other")}}};
};
template <>
const records::Kind& records::kindOf<registers::Invitation>();
