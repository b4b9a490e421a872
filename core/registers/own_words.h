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

/// Makes the report as it is read: with the words of one's own before its first section, and those of its figures (figure_words.h). The public version has no
/// words before it, for they were written to colleagues; its figures have words of their own.
/// @error those of the report
[[nodiscard]] base::Result<report::Report> makeReport(records::OpenFile& file, const report::ReportKind& kind, const report::Parameters& parameters);

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::OwnWords>();
