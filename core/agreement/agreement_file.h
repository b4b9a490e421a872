#pragma once

#include "core/records/open_file.h"

namespace agreement {

/// The agreement that ships with the program, as the bytes of its file.
[[nodiscard]] QByteArray shippedAgreement();

/// Puts an agreement file into an empty .vaksam file: its records (areas, roles, meeting types, checkpoints, categories) as one act,
/// the municipality's name and the whole file as settings; the rules in it are evaluated later.
/// @param json    the file's bytes, see docs/agreement-file.md
/// @param source  what to call the file in an error
/// @error not-an-agreement (Input) names what is wrong; those of the records
[[nodiscard]] base::Result<void> install(records::OpenFile& file, const QByteArray& json, const QString& source);

}  // namespace agreement
