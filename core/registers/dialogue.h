#pragma once

#include "core/people/role.h"
#include "core/places/area.h"

namespace registers {

/// A conversation with those who live there, to learn more about a problem (medborgardialog), and what they were told afterwards.
/// @source agreement A9
struct Dialogue {
    QString title;
    QDate day;
    std::optional<base::Id<places::Area>> area;
    QString place;
    QList<base::Id<people::Role>> roles;
    std::optional<int> participants;
    QString heard;
    QString feedback;
    QDate feedbackGiven;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Dialogue>();
