#pragma once

#include "core/agreement/agreement.h"

namespace agreement {

/// What the agreement asks for (åtagande): fulfilled when all its rules are.
struct Commitment {
    base::Id<Agreement> agreement;
    QString key;
    QString title;
    QStringList who;  ///< keys of roles and bodies
    QString theme;    ///< its ring in the wheel of the year
    QString note;
    QString change;
};

}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Commitment>();
