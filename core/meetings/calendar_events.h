#pragma once

#include "core/base/error.h"
#include "core/meetings/calendar_component.h"
#include "core/tables/importing.h"

namespace meetings {

/// One occurrence of an event in a calendar file, at Swedish wall-clock time.
struct CalendarEvent {
    qint64 line = 0;     ///< of the file where the event begins, 1-based
    QString uid;         ///< of the event; several occurrences share it. Of events that only share a UID: with what tells them apart, "1#2026-10-19T09:00"
    QString occurrence;  ///< tells the occurrences of one event apart: the day and time of its place in the series; empty for a single one
    QDate day;           ///< null: the event has no day that can be read
    QTime time;          ///< null: all day
    QTime end;           ///< null: none
    QDate endDay;        ///< the last day, where it is another; null: it ends on its first
    QString summary;
    QString location;
    bool cancelled = false;
    CalendarVersion version;
    bool moved = false;  ///< it stands in the file by itself, in place of an occurrence of its series
    /// The occurrences of a series that the file does not have which go with it: those behind (+1) or before it (-1); 0: none.
    int others = 0;
    qint64 shift = 0;  ///< how far they go with it, in seconds on the wall

    [[nodiscard]] QString key() const { return occurrence.isEmpty() ? uid : uid + u'/' + occurrence; }
};

/// An event that the file tells whole: what else is known of it inside the span does not occur any more.
struct WholeEvent {
    qint64 line = 0;
    QString summary;
    CalendarVersion version;
};

/// What a calendar file holds.
struct CalendarContents {
    QList<CalendarEvent> events;                ///< by day and time
    QHash<QString, WholeEvent> whole;           ///< by uid
    QList<tables::ImportProblem> problems;      ///< what could be read in part only, or in more than one way; by line
    QString encoding;                           ///< how its letters are written, as tables::CsvDialect says
    int refused = 0;                            ///< events that are no state of a meeting, as answers to an invitation: named in `problems`
};

/// Reads an iCalendar file (RFC 5545, or version 1.0) by libical: series with their exceptions and moved occurrences, THISANDFUTURE, foreign names of
/// time zones, lines folded or broken anyhow, letters of any usual encoding. Of several versions of one event or occurrence the newest counts, wherever
/// it stands. An event of a series outside @p span is left out, a single one never is.
/// @param encoding  as calendarText() takes it
/// @error not-a-calendar (Input) when there is no calendar in it
[[nodiscard]] base::Result<CalendarContents> readCalendar(const QByteArray& bytes, const CalendarSpan& span, const QString& source, const QString& encoding = {});

}  // namespace meetings
