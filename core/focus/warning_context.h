#pragma once

#include "core/focus/plan_gates.h"

namespace focus {

/// The warnings that a decision on @p record gives: of a plan its own, of a focus area those of its plan.
[[nodiscard]] QList<base::Message> warningsFor(const records::Reader& reader, const records::Kind& kind, const records::Record& record);

}  // namespace focus
