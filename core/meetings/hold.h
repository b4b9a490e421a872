#pragma once

#include "core/records/open_file.h"

namespace meetings {

/// A meeting was held with the same participants as last time ("Hölls – samma deltagare"), in one act: it gets the functions and the
/// named participants of the newest meeting of its type that was held before it. Functions that it holds already stay as they are.
/// @error unknown-id (Input); not-planned, not-yet, no-earlier-meeting (Refused), and those of the write path
[[nodiscard]] base::Result<void> holdAsBefore(records::OpenFile& file, const QString& meeting);

/// One more meeting like @p earlier was held on @p day: a new record with its type, times, place, area, functions and participants.
/// @return the id of the new meeting
/// @error unknown-id (Input); not-yet (Refused), and those of the write path
[[nodiscard]] base::Result<QString> logAnother(records::OpenFile& file, const QString& earlier, QDate day);

}  // namespace meetings
