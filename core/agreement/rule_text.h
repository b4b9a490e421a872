#pragma once

#include "core/agreement/rule_book.h"

namespace agreement {

/// A rule in plain words, in the asking thread's language: "At least 2 per term in each area (Lomma and Bjärred)".
[[nodiscard]] QString ruleText(const Rule& rule, const RuleBook& book);

}  // namespace agreement
