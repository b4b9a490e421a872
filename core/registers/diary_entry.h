#pragma once

#include "core/people/role.h"
#include "core/registers/special_event.h"

namespace registers {

/// How word went.
enum class DiaryChannel { Phone, Rakel, Meeting, Email, Sms, Other };

/// One line of a special event's diary (dagboksanteckning): when, what, and who told whom by which channel.
struct DiaryEntry {
    base::Id<SpecialEvent> specialEvent;
    QString at;
    QString text;
    std::optional<base::Id<people::Role>> toldBy;
    std::optional<base::Id<people::Role>> toldTo;
    std::optional<DiaryChannel> channel;
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::DiaryChannel> {
    static constexpr std::array<Choice, 6> choices{{{"phone", QT_TRANSLATE_NOOP("kind", "Phone")},
                                                    {"rakel", QT_TRANSLATE_NOOP("kind", "Rakel")},
                                                    {"meeting", QT_TRANSLATE_NOOP("kind", "Meeting")},
                                                    {"email", QT_TRANSLATE_NOOP("kind", "E-mail")},
                                                    {"sms", QT_TRANSLATE_NOOP("kind", "Text message")},
                                                    {"other", QT_TRANSLATE_NOOP("kind", "Other")}}};
};
template <>
const records::Kind& records::kindOf<registers::DiaryEntry>();
