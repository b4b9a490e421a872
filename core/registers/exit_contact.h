#pragma once

#include "core/people/role.h"

namespace registers {

/// Whom to turn to when someone wants to leave a criminal group (kontakt för avhopparverksamhet). Reports go the ordinary way, never into this
/// program: no text about anyone.
/// @source agreement A22
struct ExitContact {
    base::Id<people::Role> role;
    QString name;
    QString phone;
    QString email;
    QString hours;
    QDate confirmed;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::ExitContact>();
