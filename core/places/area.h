#pragma once

#include "core/records/description.h"

namespace places {

/// A part of the municipality that the agreement speaks of (ort, område).
struct Area {
    QString name;
};

}  // namespace places

template <>
const records::Kind& records::kindOf<places::Area>();
