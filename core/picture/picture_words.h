#pragma once

#include "core/picture/year_picture.h"

namespace picture {

/// What has changed, in words first: "certain rise (35 → 134, +283 %)", "no certain change (2 → 5)", or why nothing can be said.
/// A percentage stands only beside certain changes in which both counts are 20 or more.
[[nodiscard]] QString changeWords(const GroupFigures& group);
/// "more than chance brings", "within chance", or why nothing can be said.
[[nodiscard]] QString monthWords(const MonthFigure& month, QDate today);
/// Why nothing can be said.
[[nodiscard]] QString reasonWords(NoStatement reason);
/// The key of a reason in files, as "too-little-history".
[[nodiscard]] QString reasonKey(NoStatement reason);

/// "2026" of a whole year, "2026 up to 25 November" of one that is not over.
[[nodiscard]] QString daysWords(const Period& period);
/// The days that a picture is compared with: "2025", or "the same days of 2025".
[[nodiscard]] QString sameDaysWords(const YearPicture& picture);

/// The word for what is counted.
[[nodiscard]] QString sourceWords(Source source);

}  // namespace picture
