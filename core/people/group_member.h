#pragma once

#include "core/people/person.h"

namespace people {

/// The two groups of the safety council (trygghetsråd).
enum class Group { Cooperation, Steering };

/// Someone's time in one of the groups (ledamot).
struct GroupMember {
    base::Id<Person> person;
    Group group = Group::Cooperation;
    QDate from;
    QDate to;  ///< null: still a member
};

}  // namespace people

template <>
struct records::ChoicesOf<people::Group> {
    static constexpr std::array<Choice, 2> choices{
        {{"cooperation", QT_TRANSLATE_NOOP("kind", "Cooperation group")}, {"steering", QT_TRANSLATE_NOOP("kind", "Steering group")}}};
};
template <>
const records::Kind& records::kindOf<people::GroupMember>();
