#pragma once

#include "core/focus/focus_area.h"

namespace registers {

/// How people are told of the work (kommunikationsplan): the general plan for the focus areas, or a special one.
/// @source agreement A23
struct CommunicationPlan {
    QString title;
    bool special = false;
    std::optional<base::Id<focus::FocusArea>> focusArea;
    QDate validFrom;
    QDate validTo;
    QString responsible;
    QString audiences;
    QString messages;
    QString channels;
    QString feedback;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::CommunicationPlan>();
