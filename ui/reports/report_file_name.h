#pragma once

#include "core/records/open_file.h"
#include "core/report/report_kind.h"

namespace ui {

/// What a report's file is called when nobody says otherwise: short, in the report's language, of letters that every file system and mail takes
/// ("styrgrupp-2026.pdf"). A report of a year has the year, what is about one day that day, others the day on which they were made.
/// @param ending  without the dot
/// @param about   as subjectDay() says it; null: none. A public version does not tell it.
[[nodiscard]] QString reportFileName(const report::ReportKind& kind, const report::Parameters& parameters, const report::Report& report, const QString& ending, QDate about);

/// The day that a report is about: of the round or the meeting that it was asked for, or the last one of its period; null when it is about none.
[[nodiscard]] QDate subjectDay(const records::OpenFile& file, const report::ReportKind& kind, const report::Parameters& parameters);

}  // namespace ui
