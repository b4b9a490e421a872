#pragma once

#include "core/agreement/agreement_file.h"

namespace app {

/// Brings a file of an earlier version, open to be written, to what this one knows of the law: rules as records, the act's newest edition, new checkpoints.
/// Entries of the history that are nobody's own; what people have changed stays.
/// @return what the act's new edition changed, if anything
[[nodiscard]] base::Result<std::optional<agreement::LawRenewal>> renew(records::OpenFile& file);

}  // namespace app
