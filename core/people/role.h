#pragma once

#include "core/records/description.h"

namespace people {

/// A function in the cooperation (funktion), such as the security chief; ships with the agreement, users add their own.
struct Role {
    QString key;    ///< kebab-case, names the role in files
    QString label;  ///< in the municipality's language
};

}  // namespace people

template <>
const records::Kind& records::kindOf<people::Role>();
