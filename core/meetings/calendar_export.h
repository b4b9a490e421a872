#pragma once

#include "core/records/reader.h"

#include <QDateTime>
#include <QTime>

namespace meetings {

/// One entry of a calendar that others read.
struct CalendarEntry {
    QString uid;       ///< stays the same as long as the record lives
    int sequence = 0;  ///< grows with each change
    QDate day;
    QTime time;  ///< null: all day
    QTime end;     ///< null: not known
    QDate endDay;  ///< the last day, where it is another
    QString summary;
    QString location;
    bool cancelled = false;
    int minutesBefore = 0;  ///< of the reminder; 0: none
};

/// What a record is called in calendars, and back; empty for another's.
[[nodiscard]] QString uidOf(const QString& record);
[[nodiscard]] QString recordOf(const QString& uid);
/// What the names of last days end with: entries that are no meetings and never come home.
[[nodiscard]] QString dueUidEnd();

/// The meetings, of a year or all. Nothing but day, time, place and title goes out: no notes, no agenda; of types without text the type's label.
[[nodiscard]] QList<CalendarEntry> meetingEntries(const records::Reader& reader, std::optional<int> year = std::nullopt);

/// The entries as an iCalendar file (RFC 5545) with Swedish time, by libical. Read again, it changes what it wrote before and makes no doubles.
/// @param stamp  when it was written, UTC
[[nodiscard]] QByteArray writeCalendar(const QList<CalendarEntry>& entries, const QDateTime& stamp);

}  // namespace meetings
