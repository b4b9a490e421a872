#pragma once

#include "core/meetings/meeting_type.h"
#include "core/places/area.h"

namespace meetings {

enum class MeetingState { Planned, Held, Cancelled };

/// One meeting (möte).
struct Meeting {
    base::Id<MeetingType> type;
    QDate day;
    QTime time;
    QTime end;
    std::optional<base::Id<places::Area>> area;
    QString place;
    QString title;  ///< the type's label when not filled in
    MeetingState state = MeetingState::Planned;
    QString reason;                       ///< why it was cancelled
    QList<base::Id<people::Role>> roles;  ///< the functions that were present
    QString agenda;
    QString notes;
    QString source;     ///< the calendar that it was read from; empty: written here
    QString sourceKey;  ///< what it is called there
    QDate endDay;       ///< the last day, where it is another than the first
    QString sourceVersion;  ///< which state of it was read last, as CalendarMark writes it
};

}  // namespace meetings

template <>
struct records::ChoicesOf<meetings::MeetingState> {
    static constexpr std::array<Choice, 3> choices{{{"planned", QT_TRANSLATE_NOOP("kind", "To be held")},
                                                    {"held", QT_TRANSLATE_NOOP("kind", "Held")},
                                                    {"cancelled", QT_TRANSLATE_NOOP("kind", "Called off")}}};
};
template <>
const records::Kind& records::kindOf<meetings::Meeting>();
