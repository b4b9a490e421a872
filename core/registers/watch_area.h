#pragma once

#include "core/places/area.h"

namespace registers {

/// An area with neighbourhood watch (grannsamverkansområde).
struct WatchArea {
    QString name;
    std::optional<base::Id<places::Area>> area;
    QDate started;
    QDate ended;
    std::optional<int> households;
    QString note;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::WatchArea>();
