#pragma once

#include "core/places/area.h"

namespace registers {

/// A special or larger event, or one that may affect many (särskild händelse), with its diary.
/// @source agreement A25
struct SpecialEvent {
    QString title;
    QString begins;
    QString ends;
    std::optional<base::Id<places::Area>> area;
    QString place;
    QString situation;
    QString closing;
    QString caseNumber;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::SpecialEvent>();
