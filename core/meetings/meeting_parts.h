#pragma once

#include "core/meetings/meeting.h"
#include "core/people/person.h"

namespace meetings {

/// A named participant of a meeting (närvaro): only adds names, the functions stand in Meeting::roles.
struct Attendance {
    base::Id<Meeting> meeting;
    std::optional<base::Id<people::Role>> role;
    std::optional<base::Id<people::Person>> person;
    QString note;
};

/// One item of a meeting's agenda (dagordningspunkt).
struct AgendaItem {
    base::Id<Meeting> meeting;
    int number = 0;
    QString text;
    QString outcome;
};

enum class ActionState { Open, Done, Dropped };

/// Something that someone promised at a meeting (åtgärdspunkt).
struct ActionPoint {
    base::Id<Meeting> meeting;
    QString what;
    QString responsible;
    QDate due;
    ActionState state = ActionState::Open;
};

/// Whether attendance, agenda items or action points of the meeting hold any text.
[[nodiscard]] bool partsHoldText(const records::Reader& reader, const QString& meeting);

}  // namespace meetings

template <>
struct records::ChoicesOf<meetings::ActionState> {
    static constexpr std::array<Choice, 3> choices{
        {{"open", QT_TRANSLATE_NOOP("kind", "Open")}, {"done", QT_TRANSLATE_NOOP("kind", "Done")}, {"dropped", QT_TRANSLATE_NOOP("kind", "Dropped")}}};
};
template <>
const records::Kind& records::kindOf<meetings::Attendance>();
template <>
const records::Kind& records::kindOf<meetings::AgendaItem>();
template <>
const records::Kind& records::kindOf<meetings::ActionPoint>();
