#pragma once

#include "core/agreement/rule.h"
#include "core/records/reader.h"

namespace agreement {

/// What in a rule does not fit the registers that there are: a register, field or word that does not exist, a scope or a function that its evidence
/// cannot have, and what nothing could ever fulfil. All at once; empty when it fits.
[[nodiscard]] QList<base::FieldIssue> checkFit(const records::Reader& reader, const Rule& rule);

}  // namespace agreement
