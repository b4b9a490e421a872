#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QTime>

namespace meetings {

/// One occurrence of an event in a calendar file, at Swedish wall-clock time.
struct CalendarEvent {
    qint64 line = 0;     ///< of the file where the event begins, 1-based
    QString uid;         ///< of the event; several occurrences share it
    QString occurrence;  ///< tells the occurrences of one event apart: the day and time of its place in the series; empty for a single one
    QDate day;           ///< null: the event has no day that can be read
    QTime time;          ///< null: all day
    QTime end;           ///< null: none, or on another day
    QString summary;
    QString location;
    bool cancelled = false;
};

/// How far a series without an end is followed.
struct CalendarSpan {
    QDate from;
    QDate to;
};

/// Reads an iCalendar file (RFC 5545) by libical: series with their exceptions and moved occurrences, foreign names of time zones (also those of
/// Windows), lines folded or broken anyhow, UTF-8 with or without BOM. An event of a series outside @p span is left out, a single one never is.
/// @return by day and time
/// @error not-a-calendar (Input) when there is no calendar in it
[[nodiscard]] base::Result<QList<CalendarEvent>> readCalendar(const QByteArray& bytes, const CalendarSpan& span, const QString& source);

}  // namespace meetings
