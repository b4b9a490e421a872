#pragma once

#include "core/report/report_kind.h"

namespace ui {

/// What a report's file is called when nobody says otherwise: short, in the report's language, of letters that every file system and mail takes
/// ("styrgrupp-2026.pdf"). A report of a year has the year, others their day.
/// @param ending  without the dot
[[nodiscard]] QString reportFileName(const report::ReportKind& kind, const report::Parameters& parameters, const report::Report& report, const QString& ending);

}  // namespace ui
