#pragma once

#include "core/agreement/term_calendar.h"
#include "core/meetings/meeting.h"
#include "core/records/open_file.h"

namespace meetings {

/// Meetings that come back (mötesserie): "every Tuesday this term, not in summer weeks, not on public holidays".
struct Series {
    Meeting model;       ///< type, times, place and area of each; its day and state are not looked at
    QDate from;          ///< the first meeting is on the first such weekday from here on
    QDate to;            ///< included
    int weekday = 1;     ///< 1 Monday … 7 Sunday
    int everyWeeks = 1;  ///< 1 every week, 2 every second …
    bool skipHolidays = true;
    bool skipBreaks = false;
    bool skipSummer = true;
};

/// A day that the series comes to, and why there is no meeting on it.
struct SeriesDay {
    enum class Why { Planned, Holiday, Break, Summer, Exists };
    QDate day;
    Why why = Why::Planned;
    QString name;  ///< of the holiday or break, in the language of this thread
    bool operator==(const SeriesDay&) const = default;
};

/// The days of @p series in order, those that are passed over too. @param existing  days on which such a meeting is planned or held already
[[nodiscard]] QList<SeriesDay> seriesDays(const Series& series, const agreement::TermCalendar& calendar, const QList<QDate>& existing);

/// The days on which meetings of the type are planned or held between two days, both included.
[[nodiscard]] QList<QDate> meetingDays(const records::Reader& reader, const QString& type, QDate from, QDate to);

/// Plans the meetings of @p days whose why is Planned, in one act. @return how many
/// @error nothing-to-plan (Input), and those of the write path
[[nodiscard]] base::Result<int> planSeries(records::OpenFile& file, const Series& series, const QList<SeriesDay>& days);

}  // namespace meetings
