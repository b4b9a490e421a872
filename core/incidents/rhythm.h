#pragma once

#include "core/base/error.h"
#include "core/records/open_file.h"

namespace incidents {

/// How often the events are gone through (EST:s rytm).
enum class RhythmSpan { Week, Fortnight, Month };

/// The rhythm of the work with events: what was told of up to the day on which a cycle begins is assessed, and told on as the weekly picture.
/// @source field-notes 1.3: gathered on Tuesday, assessed on Thursday, sent on Friday
struct Rhythm {
    RhythmSpan span = RhythmSpan::Week;
    int begins = 2;   ///< weekday on which the next cycle begins, Monday 1
    int assessed = 4;  ///< weekday by which the last one is assessed
    int sent = 5;      ///< weekday on which its picture is sent

    bool operator==(const Rhythm&) const = default;
};

/// As the file keeps it, "week 2 4 5"; anything else is the usual rhythm.
[[nodiscard]] QString rhythmText(const Rhythm& rhythm);
[[nodiscard]] Rhythm rhythmFrom(const QString& text);

/// Days from … to, both included.
struct Cycle {
    QDate from;
    QDate to;
    bool operator==(const Cycle&) const = default;
};
/// The cycle that @p day lies in. A week begins on its weekday, a fortnight on that of every other ISO week counted from the first of 2024, a month on the
/// first such weekday of the month.
[[nodiscard]] Cycle cycleOn(const Rhythm& rhythm, QDate day);
/// The cycle that is gone through on @p day: the last that is over.
[[nodiscard]] Cycle cycleInWork(const Rhythm& rhythm, QDate day);
/// The days by which the cycle in work is assessed and sent: the first such weekdays from the day after it on.
[[nodiscard]] QDate assessedBy(const Rhythm& rhythm, const Cycle& cycle);
[[nodiscard]] QDate sentOn(const Rhythm& rhythm, const Cycle& cycle);

}  // namespace incidents
