#pragma once

#include "core/inspections/inspection.h"

namespace inspections {

/// A round of inspection (tillsynsrunda): the premises that are visited one after the other, and what all visits share.
/// Planned ones are nobody's business before they have been made: they stay out of calendars and public output.
struct Round {
    QDate day;
    QList<base::Id<Premises>> stops;  ///< in the order of the visits
    InspectionKind kind = InspectionKind::Coordinated;
    QList<Goods> scope;
    QList<base::Id<people::Role>> participants;
    std::optional<PoliceGround> policeGround;
    QString note;
};

/// How far a round has come, said by the visits of its day.
enum class RoundState {
    Planned,    ///< its day has not passed, and visits are not written yet
    Unwritten,  ///< its day has passed, and visits are not written
    Written,    ///< each stop has its visit
};

}  // namespace inspections

template <>
struct records::ChoicesOf<inspections::RoundState> {
    static constexpr std::array<Choice, 3> choices{{{"planned", QT_TRANSLATE_NOOP("kind", "Visits to come")},
                                                    {"unwritten", QT_TRANSLATE_NOOP("kind", "Visits to write in")},
                                                    {"written", QT_TRANSLATE_NOOP("kind", "Visits written in")}}};
};

template <>
const records::Kind& records::kindOf<inspections::Round>();
