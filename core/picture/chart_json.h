#pragma once

#include "core/picture/charts.h"

namespace picture {

/// A chart as it stands, with every number, sentence and word of it: what was shown in March can be shown again in November.
[[nodiscard]] QString chartToJson(const Chart& chart);
/// @return nothing when @p text is no chart
[[nodiscard]] std::optional<Chart> chartFromJson(const QString& text);

/// Whether two charts tell the same numbers: their tables, cell by cell.
[[nodiscard]] bool sameNumbers(const Chart& one, const Chart& other);

}  // namespace picture
