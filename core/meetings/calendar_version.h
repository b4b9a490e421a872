#pragma once

#include <QString>

namespace meetings {

/// Which of two states of an event is the newer one: the higher SEQUENCE, then the later DTSTAMP (RFC 5546, 2.1.5), then LAST-MODIFIED.
struct CalendarVersion {
    int sequence = 0;
    QString stamp;     ///< "20261001T080000Z"; empty: it says none
    QString modified;  ///< the same, of LAST-MODIFIED; only within one file

    /// Below 0: @p one is the older. What one of both does not say decides nothing.
    [[nodiscard]] static int compare(const CalendarVersion& one, const CalendarVersion& other) {
        if (one.sequence != other.sequence) return one.sequence < other.sequence ? -1 : 1;
        if (!one.stamp.isEmpty() && !other.stamp.isEmpty() && one.stamp != other.stamp) return one.stamp < other.stamp ? -1 : 1;
        if (!one.modified.isEmpty() && !other.modified.isEmpty() && one.modified != other.modified) return one.modified < other.modified ? -1 : 1;
        return 0;
    }
};

/// What is kept of an event's state beside its meeting, as text: "2 20261001T080000Z moved cancelled r4".
struct CalendarMark {
    CalendarVersion version;
    bool moved = false;      ///< it stood in the file as an occurrence of its own, not as one of its series
    bool cancelled = false;  ///< the calendar called it off, not someone here
    int revision = 0;        ///< of a meeting that this program gave its name: the one that reading it made; 0: none

    [[nodiscard]] QString text() const;
    [[nodiscard]] static CalendarMark of(const QString& text);
};

}  // namespace meetings
