#pragma once

#include "core/records/open_file.h"

namespace agreement {

/// Makes a new .vaksam file with an agreement in it; nothing of it stays when that fails.
/// @param path   must not exist
/// @param agreementPath  of an agreement file; empty: the one that ships with the program
/// @param who  who acts, when that is said; a role of the agreement
/// @return the open file
/// @error target-exists (Refused), file-missing (File), not-an-agreement (Input), and those of OpenFile::open
[[nodiscard]] base::Result<std::unique_ptr<records::OpenFile>> makeFile(const QString& path, const QString& agreementPath,
                                                                        const records::OpenFile::Environment& environment, const QString& who = {});

}  // namespace agreement
