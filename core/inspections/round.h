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

}  // namespace inspections

template <>
const records::Kind& records::kindOf<inspections::Round>();
