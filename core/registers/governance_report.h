#pragma once

#include "core/records/description.h"

namespace registers {

/// Who was told.
enum class Receiver { Council, Board, Committee };

/// A report on the work to the elected (rapport till de förtroendevalda): to the council of the municipality, as the act asks for continuously; or to the
/// board or committee that leads the work, which follows up the plan of measures by it.
/// @source act (2023:196) §§ 6, 13
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
    static constexpr std::array<Choice, 3> choices{{{"council", QT_TRANSLATE_NOOP("kind", "Municipal council")},
                                                    {"board", QT_TRANSLATE_NOOP("kind", "Municipal board")},
                                                    {"committee", QT_TRANSLATE_NOOP("kind", "Committee")}}};
};
template <>
const records::Kind& records::kindOf<registers::GovernanceReport>();
