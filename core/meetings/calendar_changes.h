#pragma once

#include "core/meetings/calendar_events.h"
#include "core/meetings/meeting.h"
#include "core/records/reader.h"

namespace meetings {

/// What reading a calendar makes of one meeting.
struct MeetingChange {
    qint64 line = 0;  ///< of the file, where the event begins that says so
    QString id;       ///< of a known meeting, or one to be made with; empty: a new one
    QString summary;  ///< by which a new one's type is found
    Meeting meeting;  ///< all that the import writes, its type apart
};

/// The difference between what a calendar says and what the file knows.
struct CalendarChanges {
    QList<MeetingChange> meetings;
    QList<tables::ImportProblem> problems;
    int elsewhere = 0;  ///< entries that are no meetings of anyone: last days that this program has written itself
};

/// What the file of records must become so that it says what the calendar says. A calendar is a state:
/// - the newer state of an event or occurrence counts, whichever is read first; what an older one would change is named and left;
/// - what a whole event does not have any more is called off when it is planned; held meetings keep day and hour and are named;
/// - a meeting whose place in the series has another hour on the same day stays the same meeting, with what was written into it since;
/// - what someone here has called off stays so, what the calendar has called off comes back with it.
/// @param span  the one that @p contents was read with: outside it nothing is known of a series
[[nodiscard]] CalendarChanges calendarChanges(const records::Reader& reader, const CalendarContents& contents, const CalendarSpan& span);

}  // namespace meetings
