#pragma once

#include "core/tables/importing.h"

#include <memory>

namespace tables {

/// Opens the table at @p path for rows of @p kind and tells in @p outcome how it is read: encoding, or sheet and sheets left. A sheet that is left
/// although its head fits is a problem of the file, unless somebody has said which sheet is wanted.
/// @error those of importTable that concern the file
[[nodiscard]] base::Result<std::unique_ptr<TableSource>> openSource(const records::Kind& kind, const QString& path, const ImportOptions& options, ImportOutcome& outcome);

}  // namespace tables
