#pragma once

#include "ui/common/session.h"

namespace ui {

/// What else counts for the commitments that the records of a kind count for, in a few words: "A9 counts meetings too: citizen dialogue". Who compares the
/// number of a list with the number of a commitment learns where the difference lies. Empty where nothing else counts.
[[nodiscard]] QString alsoCounted(const Session& session, const records::Kind& kind);

}  // namespace ui
