#pragma once

#include "core/report/report_kind.h"
#include "core/records/description.h"

namespace registers {

/// What someone says first in a report, in words of one's own (egna ord); kept for the next time.
struct OwnWords {
    QString report;  ///< key of the report
    QString name;    ///< what it was called when they were written
    QString text;
};

/// Makes the report as it is read: with the words of one's own before its first section. The public version has none: they were written to colleagues.
/// @error those of the report
[[nodiscard]] base::Result<report::Report> makeReport(records::OpenFile& file, const report::Kind& kind, const report::Parameters& parameters);

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::OwnWords>();
