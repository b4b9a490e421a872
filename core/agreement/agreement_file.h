#pragma once

#include "core/agreement/law_file.h"

namespace agreement {

/// The agreement that ships with the program, as the bytes of its file.
[[nodiscard]] QByteArray shippedAgreement();

/// Puts an agreement file into an empty .vaksam file: its records (areas, roles, meeting types, checkpoints, categories) as one act,
/// agreement, terms, commitments and rules too, and the act that ships; the municipality's name and the whole file as settings.
/// @param json    the file's bytes, see docs/agreement-file.md
/// @param source  what to call the file in an error
/// @error not-an-agreement (Input) names what is wrong; those of the records
[[nodiscard]] base::Result<void> install(records::OpenFile& file, const QByteArray& json, const QString& source);

/// Brings a file that was made by an earlier version to what this one knows: makes records of the rules where they were none yet, and brings the act to the
/// edition that ships (see renewLaw). Does nothing in any other.
/// @return what the act's new edition changed, if anything
[[nodiscard]] base::Result<std::optional<LawRenewal>> takeOver(records::OpenFile& file);

}  // namespace agreement
