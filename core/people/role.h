#pragma once

#include "core/records/description.h"

namespace people {

/// A function in the cooperation (funktion), such as the security chief; ships with the agreement, users add their own.
struct Role {
    QString key;    ///< kebab-case, names the role in files
    QString label;  ///< in the municipality's language
};

/// Whether the role of this key is the police's. Keys say so, since agreements name the functions and a role knows no organisation: a word of the key is
/// "police" ("community-police", "police-analyst"), or it is the chief of the local police area.
[[nodiscard]] bool isPolice(const QString& key);

}  // namespace people

template <>
const records::Kind& records::kindOf<people::Role>();
