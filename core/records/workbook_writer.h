#pragma once

#include "core/records/reader.h"

namespace records {

/// Writes the records of @p query as an Excel workbook: the keys as header, days as days, numbers as numbers, the rest as text. Read again, it makes
/// no doubles.
/// @return false when the file could not be written
[[nodiscard]] bool writeWorkbook(const Reader& reader, const Kind& kind, const Query& query, const QString& path);

/// An empty table to send to someone without the program: the labels as header, those that are required in bold, and lists to choose from for
/// choices and for references to small registers. What comes back is imported like any table.
/// @return false when the file could not be written
[[nodiscard]] bool writeTemplate(const Reader& reader, const Kind& kind, const QString& path);

}  // namespace records
