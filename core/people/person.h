#pragma once

#include "core/people/organisation.h"
#include "core/people/role.h"

namespace people {

/// Someone who fills a role in the cooperation (person); work contact details only.
struct Person {
    QString name;
    QList<base::Id<Role>> roles;
    std::optional<base::Id<Organisation>> organisation;
    QString phone;
    QString email;
    QDate confirmed;  ///< when the details were last confirmed
};

}  // namespace people

template <>
const records::Kind& records::kindOf<people::Person>();
