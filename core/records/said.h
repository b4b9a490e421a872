#pragma once

#include "core/records/reader.h"

namespace records {

/// The word for a stored field of @p record. Where other fields decide it, the description has given the field a `derive` of its own: a focus area's approval is
/// its prioritisation.
[[nodiscard]] inline QString saidOf(const Reader& reader, const Kind& kind, const Record& record, qsizetype field) {
    const Field& one = kind.fields[field];
    return one.derive ? toColumn(one.derive(reader, record)).toString() : reader.text(one, record.values[field]);
}

}  // namespace records
