#pragma once

#include "core/meetings/meeting.h"

namespace registers {

/// One round of the safety survey (trygghetsmätning) that the police conduct; the municipality pays a share of what its areas cost.
/// @source agreement A8
struct Survey {
    int year = 0;
    QDate day;
    QString conductedBy;
    std::optional<double> cost;
    std::optional<double> share;
    QDate budgeted;
    QDate ordered;
    QDate invoiced;
    QDate paid;
    QList<base::Id<meetings::Meeting>> treatedAt;
    QString note;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Survey>();
