#pragma once

#include "core/tables/table_source.h"

namespace incidents {

/// The rows of pasted text as spreadsheets and pages give it: cells parted by tabs, where there are none by semicolons; a cell between quotes can hold
/// line breaks. Rows without anything are left out, and the others keep their numbers.
[[nodiscard]] QList<tables::TableRow> pastedRows(const QString& text);

/// The figure that a cell says in digits: a blank within it parts thousands, "-" is none. Nothing when it is no number.
[[nodiscard]] std::optional<int> figureFrom(const QString& cell);

}  // namespace incidents
