#pragma once

#include "core/records/open_file.h"

namespace agreement {

/// The agreement that ships with the program, as the bytes of its file.
[[nodiscard]] QByteArray shippedAgreement();

/// Puts an agreement file into an empty .vaksam file: its records (areas, roles, meeting types, checkpoints, categories) as one act,
/// agreement, terms, commitments and rules too; the municipality's name and the whole file as settings.
/// @param json    the file's bytes, see docs/agreement-file.md
/// @param source  what to call the file in an error
/// @error not-an-agreement (Input) names what is wrong; those of the records
[[nodiscard]] base::Result<void> install(records::OpenFile& file, const QByteArray& json, const QString& source);

/// Makes records of the rules in a file that was made before they were records; does nothing in any other.
[[nodiscard]] base::Result<void> takeOver(records::OpenFile& file);

}  // namespace agreement
