#pragma once

#include "core/picture/year_picture.h"

namespace picture {

/// What has changed, in words first: "certain rise (35 → 134, +283 %)", "no certain change (2 → 5)", or why nothing can be said.
/// A percentage stands only beside certain changes in which both counts are 20 or more.
[[nodiscard]] QString changeWords(const GroupFigures& group);
/// "more than expected", "as expected", or why nothing can be said.
[[nodiscard]] QString monthWords(const MonthFigure& month);
/// Why nothing can be said.
[[nodiscard]] QString reasonWords(NoStatement reason);
/// The key of a reason in files, as "too-little-history".
[[nodiscard]] QString reasonKey(NoStatement reason);

/// The word for what is counted.
[[nodiscard]] QString sourceWords(Source source);

}  // namespace picture
