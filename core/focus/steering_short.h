#pragma once

#include "core/focus/steering_year.h"

namespace focus {

/// The focus areas of the year in three lines each, for a steering group with five minutes: how the plan stands, what its goals say, what comes next.
/// In public output small counts are blurred.
[[nodiscard]] report::Table areasInShort(const SteeringYear& picture, bool isPublic);

}  // namespace focus
