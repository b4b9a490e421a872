#pragma once

#include "core/records/reader.h"

class QIODevice;

namespace tables {

/// Writes the records of @p query as `{kind, count, records:[…]}`, streamed; a record is `{id, revision, labels:{field:text},
/// field:value…}`: every stored and derived field, opaque ones left out; labels of filled references.
/// @return false when the device took no more
bool writeJson(const records::Reader& reader, const records::Kind& kind, const records::Query& query, QIODevice& device);

/// Writes them as Swedish Excel reads it: UTF-8 with BOM, `;`, decimal comma, CRLF; the header `id` and the fields' keys, derived
/// ones last, opaque ones left out. Cells are those of textFromValue; texts that a spreadsheet would run stand behind an apostrophe (formula_guard.h).
/// @return false when the device took no more
bool writeCsv(const records::Reader& reader, const records::Kind& kind, const records::Query& query, QIODevice& device);

}  // namespace tables
