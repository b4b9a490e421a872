#pragma once

#include "core/people/role.h"
#include "core/places/area.h"

namespace registers {

/// The grade (årskurs); the agreement speaks of 5 and 7.
enum class Grade { Five, Seven, Other };

/// A day on safety for a grade at school (trygghetsdag): the municipality arranges it, the police take part.
/// @source agreement A21
struct SafetyDay {
    QDate day;
    Grade grade = Grade::Five;
    QString school;
    std::optional<base::Id<places::Area>> area;
    QList<base::Id<people::Role>> roles;
    std::optional<int> pupils;
    QString programme;
    QString note;
};

}  // namespace registers

template <>
struct records::ChoicesOf<registers::Grade> {
    static constexpr std::array<Choice, 3> choices{
        {{"5", QT_TRANSLATE_NOOP("kind", "Grade 5")}, {"7", QT_TRANSLATE_NOOP("kind", "Grade 7")}, {"other", QT_TRANSLATE_NOOP("kind", "Another grade")}}};
};
template <>
const records::Kind& records::kindOf<registers::SafetyDay>();
