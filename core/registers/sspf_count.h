#pragma once

#include "core/records/description.h"

namespace registers {

/// That SSPF or its like was used (SSPF-tillfälle): a number, nothing about anyone, and so no text at all.
/// @source agreement A16
struct SspfCount {
    QDate day;
    int count = 1;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::SspfCount>();
