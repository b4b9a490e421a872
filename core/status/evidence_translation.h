#pragma once

#include "core/agreement/evidence.h"
#include "core/records/reader.h"

namespace status {

/// The records of @p kind as evidence, in no order: its fields say day, area, functions and facts.
/// @param facts  the fields that some rule asks for; those that scopes and demands look at are added
[[nodiscard]] QList<agreement::Evidence> translated(const records::Reader& reader, const records::Kind& kind, const QSet<QByteArray>& facts);

}  // namespace status
