#pragma once

#include "core/records/description.h"

namespace registers {

/// What was answered to a request.
enum class Disclosure { Whole, Partly, Refused, None, Withdrawn };

/// That someone has asked to see official documents (begäran om allmän handling), and what was answered. Who asks may stay unknown: there is no
/// field for it.
/// @source the freedom of the press act, chapter 2
struct PublicRequest {
    QDate received;
    QString asked;
    QDate answered;
    std::optional<Disclosure> answer;
    QString ground;
    QString caseNumber;
    QString note;
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::Disclosure> {
    static constexpr std::array<Choice, 5> choices{{{"whole", QT_TRANSLATE_NOOP("kind", "Disclosed")},
                                                    {"partly", QT_TRANSLATE_NOOP("kind", "Disclosed in part")},
                                                    {"refused", QT_TRANSLATE_NOOP("kind", "Not disclosed")},
                                                    {"none", QT_TRANSLATE_NOOP("kind", "No such document")},
                                                    {"withdrawn", QT_TRANSLATE_NOOP("kind", "Request withdrawn")}}};
};
template <>
const records::Kind& records::kindOf<registers::PublicRequest>();
