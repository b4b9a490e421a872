#pragma once

#include "core/meetings/calendar_export.h"
#include "core/status/agreement_status.h"

namespace status {

/// The year for other calendars: its meetings, and the last days by which the agreement asks for something (not those of each week and month),
/// with a reminder. Inspections are not among them: they come unannounced.
[[nodiscard]] QList<meetings::CalendarEntry> yearCalendar(const records::Reader& reader, const AgreementStatus& status, int year);

}  // namespace status
