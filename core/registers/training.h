#pragma once

#include "core/records/description.h"

namespace registers {

/// What a training is about.
enum class Subject { Pdv, Other };

/// A training of staff (utbildning), above all about ongoing lethal violence (pågående dödligt våld, PDV).
/// @source agreement A26
struct Training {
    QDate day;
    QString unit;
    Subject subject = Subject::Pdv;
    std::optional<int> participants;
    QString leader;
    QString note;
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::Subject> {
    static constexpr std::array<Choice, 2> choices{
        {{"pdv", QT_TRANSLATE_NOOP("kind", "Ongoing lethal violence (PDV)")}, {"other", QT_TRANSLATE_NOOP("kind", "Other")}}};
};
template <>
const records::Kind& records::kindOf<registers::Training>();
