#pragma once

#include "core/records/description.h"

namespace registers {

/// What a mailing precedes; three of them each year are promised.
enum class Occasion { Walpurgis, Summer, Christmas, Other };

/// A mailing that municipality and police have planned together (gemensamt utskick).
/// @source agreement A24
struct Mailing {
    QDate day;
    std::optional<Occasion> occasion;
    QString subject;
    QString channel;
    QString audience;
    std::optional<bool> plannedJointly;
    QString note;
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::Occasion> {
    static constexpr std::array<Choice, 4> choices{{{"walpurgis", QT_TRANSLATE_NOOP("kind", "Walpurgis Night")},
                                                    {"summer", QT_TRANSLATE_NOOP("kind", "Summer break")},
                                                    {"christmas", QT_TRANSLATE_NOOP("kind", "Christmas break")},
                                                    {"other", QT_TRANSLATE_NOOP("kind", "Other")}}};
};
template <>
const records::Kind& records::kindOf<registers::Mailing>();
