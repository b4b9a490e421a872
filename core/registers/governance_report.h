#pragma once

#include "core/records/description.h"

namespace registers {

/// Who was told.
enum class Receiver { Council, Board };

/// That the board has reported on the work to the council of the municipality (rapport till fullmäktige).
/// @source act (2023:196) § 13
struct GovernanceReport {
    QDate day;
    Receiver body = Receiver::Council;
    QString title;
    QString caseNumber;
    QString content;
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::Receiver> {
    static constexpr std::array<Choice, 2> choices{
        {{"council", QT_TRANSLATE_NOOP("kind", "Municipal council")}, {"board", QT_TRANSLATE_NOOP("kind", "Municipal board")}}};
};
template <>
const records::Kind& records::kindOf<registers::GovernanceReport>();
