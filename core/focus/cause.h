#pragma once

#include "core/focus/focus_area.h"

namespace focus {

/// The arm of the fishbone that a cause belongs to: victim (brottsutsatt), offender (gärningsperson), object or place, or a chain of events.
enum class Factor { Victim, Offender, Place, Chain };

/// Why the problem exists (orsak).
struct Cause {
    base::Id<FocusArea> focusArea;
    QString text;
    std::optional<Factor> factor;
    bool direct = true;
};

}  // namespace focus

template <>
struct records::ChoicesOf<focus::Factor> {
    static constexpr std::array<Choice, 4> choices{{{"victim", QT_TRANSLATE_NOOP("kind", "Victim")},
                                                    {"offender", QT_TRANSLATE_NOOP("kind", "Offender")},
                                                    {"place", QT_TRANSLATE_NOOP("kind", "Object or place")},
                                                    {"chain", QT_TRANSLATE_NOOP("kind", "Chain of events")}}};
};
template <>
const records::Kind& records::kindOf<focus::Cause>();
