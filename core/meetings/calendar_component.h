#pragma once

#include "core/base/message.h"
#include "core/meetings/calendar_version.h"
#include "core/meetings/calendar_zones.h"

#include <QDateTime>
#include <QSet>
#include <functional>
#include <libical/ical.h>
#include <optional>

namespace meetings {

/// How far a series without an end is followed.
struct CalendarSpan {
    QDate from;
    QDate to;
};

/// Where a moment lies on a Swedish wall; without a time it is the whole day.
struct Wall {
    QDate day;
    QTime time;
    /// "2026-10-19", "2026-10-19T09:00".
    [[nodiscard]] QString key() const { return day.toString(Qt::ISODate) + (time.isValid() ? u'T' + time.toString(QStringLiteral("HH:mm")) : QString()); }
    [[nodiscard]] QDateTime moment() const { return {day, time.isValid() ? time : QTime(0, 0), Qt::UTC}; }
};

/// One beginning of an event.
struct Beginning {
    Wall wall;
    QDate ownDay;        ///< the day on the clock of the file, by which an exception may name it
    qint64 length = -1;  ///< seconds, where this one has a length of its own
};

/// What the times of an event say that nobody understands, or only in part.
struct ComponentDoubt {
    QString property;  ///< "DTSTART"
    QString value;
    base::Message reason;
};

/// One VEVENT of a calendar: its words and times as the file has them, told at the Swedish wall. Lives no longer than the calendar that it is in.
class CalendarComponent {
public:
    explicit CalendarComponent(icalcomponent* component);

    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] const QString& uid() const { return m_uid; }
    [[nodiscard]] const QString& summary() const { return m_summary; }
    [[nodiscard]] const QString& location() const { return m_location; }
    [[nodiscard]] const CalendarVersion& version() const { return m_version; }
    [[nodiscard]] icalproperty_method method() const { return m_method; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    /// The first beginning; nothing when the event has no day that can be read.
    [[nodiscard]] const std::optional<Beginning>& start() const { return m_begins; }
    [[nodiscard]] bool isWholeDay() const { return m_begins && !m_begins->wall.time.isValid(); }
    /// Its length on the wall in seconds, of whole days to the end of the last one; 0: it has no end.
    [[nodiscard]] qint64 length() const { return m_length; }
    [[nodiscard]] bool isSeries() const;
    /// Whether a rule makes its series, and not a list of days alone.
    [[nodiscard]] bool hasRule() const;

    /// Which occurrence of a series the event stands for: a place in it, or (by THISANDFUTURE) all from there on.
    enum class Range { This, AndFuture, AndPrior };
    [[nodiscard]] const std::optional<Wall>& place() const { return m_place; }
    [[nodiscard]] Range range() const { return m_range; }

    /// The beginnings of the series in @p span by day and time, without its exceptions.
    /// @param cut  set when there are more than a calendar of meetings can have
    /// @param outside  set when the series has others before or after the span
    [[nodiscard]] QList<Beginning> beginnings(const CalendarSpan& span, bool& cut, bool& outside) const;
    [[nodiscard]] const QList<ComponentDoubt>& doubts() const { return m_doubts; }

private:
    /// What stands behind a time: a distance from nothing, from UTC, or a zone.
    struct Clock {
        bool utc = false;
        icaltimezone* described = nullptr;  ///< by the file
        QTimeZone named;
    };
    struct Exceptions;

    void readStart();
    void readEnd();
    void readPlace();
    void readDoubts();
    void doubtZone(icalproperty* property, const icaltimetype& time);
    [[nodiscard]] Clock clockOf(icalproperty* property, const icaltimetype& time) const;
    [[nodiscard]] bool isPast(const icaltimetype& until, const icaltimetype& time) const;
    /// Calls @p take with each beginning by the rule until it answers false. @return whether it came to the rule's end or to take's
    bool follow(const icalrecurrencetype& rule, const std::function<bool(const Beginning&)>& take) const;
    [[nodiscard]] QList<Beginning> extraDates() const;
    [[nodiscard]] Exceptions exceptions() const;
    [[nodiscard]] static Beginning beginningAt(const icaltimetype& time, const Clock& clock);
    [[nodiscard]] static Wall wallOf(const icaltimetype& time, const Clock& clock);
    [[nodiscard]] static qint64 secondsOf(const icaltimetype& time, const Clock& clock);

    icalcomponent* m_component;
    qint64 m_line = 0;
    QString m_uid;
    QString m_summary;
    QString m_location;
    CalendarVersion m_version;
    icalproperty_method m_method = ICAL_METHOD_NONE;
    bool m_cancelled = false;
    icaltimetype m_start;
    Clock m_clock;
    std::optional<Beginning> m_begins;
    qint64 m_length = 0;
    std::optional<Wall> m_place;
    Range m_range = Range::This;
    QList<ComponentDoubt> m_doubts;
};

}  // namespace meetings
