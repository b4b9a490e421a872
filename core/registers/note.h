#pragma once

#include "core/records/description.h"

namespace registers {

/// Something seen in the world around that may matter (omvärldsnotering).
struct Note {
    QString title;
    QDate day;
    QString text;
    QStringList commitments;  ///< those that it is evidence for ("A15"); empty: monitoring in general
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Note>();
