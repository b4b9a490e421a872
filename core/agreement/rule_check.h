#pragma once

#include "core/agreement/rule.h"

namespace agreement {

/// What a rule lacks, and what in it contradicts itself: all at once.
[[nodiscard]] QList<base::FieldIssue> checkRule(const Rule& rule);

}  // namespace agreement
