#pragma once

#include "core/records/drafts.h"
#include "core/records/reader.h"
#include "core/report/words.h"

namespace status {

/// What a successor or a stand-in must know (överlämning): what is open, the next thirty days, and whom to call. Nothing of it
/// may be public: planned inspections must not be known before.
[[nodiscard]] report::Report handoverReport(const records::Reader& reader, const QList<records::Draft>& drafts, const report::Face& face);

}  // namespace status
