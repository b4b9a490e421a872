#pragma once

#include "core/registers/watch_area.h"

namespace registers {

/// Who speaks for a neighbourhood watch area (kontaktombud): a private person, so name and contact only, confidential, and removed when
/// the assignment ends; invitations go with it.
struct ContactPerson {
    QString name;
    base::Id<WatchArea> watchArea;
    QString phone;
    QString email;
    QDate from;
    QDate to;
};

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::ContactPerson>();
