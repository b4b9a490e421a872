#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace picture {

/// The annual picture of the situation (lägesbild) as a report: page one says what is certain, what is not and what is proposed; then what is counted, chart by
/// chart with sentence and table, the safety survey, the analysis, the measures, sources, limits and method in words.
/// Of the year's pictures the joint one speaks, else the two that it would be made of.
/// @source design.md section 5; field-notes 1.2
[[nodiscard]] report::Report situationReport(const records::Reader& reader, int year, const report::Face& face);

/// The certain changes of the year in events, reports and crimes, against the year before: a line each, the surest first.
/// @return at most @p most; none: nothing is certain
[[nodiscard]] QStringList certainSignals(const records::Reader& reader, int year, bool isPublic, qsizetype most);

}  // namespace picture
