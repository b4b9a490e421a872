#pragma once

#include "core/records/description.h"

namespace agreement {

/// Why a commitment could not be kept in a period (ursäkt, "kunde inte hållas, därför att"): the period stays missed, and it is said why.
struct Excuse {
    QString commitment;
    QString period;
    QString scope;
    QString reason;
    QDate day;
};

}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Excuse>();
