#pragma once

#include "core/records/reader.h"

class QIODevice;

namespace tables {

/// Writes the records of @p query as an Excel workbook: the keys as header, days as days, numbers as numbers, the rest as text. Read again, it makes
/// no doubles.
/// @param device  open for writing, and not sequential
/// @return false when the device took no more
[[nodiscard]] bool writeWorkbook(const records::Reader& reader, const records::Kind& kind, const records::Query& query, QIODevice& device);

/// An empty table to send to someone without the program: the labels as header, those that are required in bold, and lists to choose from for
/// choices and for references to small registers. What comes back is imported like any table.
/// @param device  open for writing, and not sequential
/// @return false when the device took no more
[[nodiscard]] bool writeTemplate(const records::Reader& reader, const records::Kind& kind, QIODevice& device);

}  // namespace tables
