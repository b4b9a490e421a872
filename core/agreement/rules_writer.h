#pragma once

#include "core/records/reader.h"

namespace agreement {

/// The agreement that holds on @p date as an agreement file (docs/agreement-file.md), so that another municipality can begin with it: validity, terms,
/// commitments and rules, and the areas, roles, meeting types, checkpoints and categories that they speak of. No people, no evidence.
/// @return nothing when there is no agreement
[[nodiscard]] std::optional<QByteArray> agreementFile(const records::Reader& reader, const QString& municipality, QDate date);

}  // namespace agreement
