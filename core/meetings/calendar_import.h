#pragma once

#include "core/tables/importing.h"

namespace meetings {

/// Whether @p path is a calendar file by its name.
[[nodiscard]] bool isCalendarFile(const QString& path);

/// Reads a calendar file (.ics) into meetings, as one act: each occurrence of a series is a meeting of its own, planned until someone says that it
/// was held. What is read again changes the same meetings as calendarChanges() says, and makes no doubles. The type follows from the title where it is
/// that of a type, else it is the constant `type` or "other". What was read in part, left out or called off is named among the problems.
/// @error file-missing … as importTable; not-a-calendar, no-sheets (Input)
[[nodiscard]] base::Result<tables::ImportOutcome> importCalendar(records::OpenFile& file, const QString& path, const tables::ImportOptions& options);

}  // namespace meetings
