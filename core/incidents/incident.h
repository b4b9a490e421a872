#pragma once

#include "core/incidents/category.h"
#include "core/people/organisation.h"
#include "core/places/area.h"

namespace incidents {

enum class Severity { Low, Medium, High };
enum class IncidentStatus { Open, Assessed, Closed };

/// An event that a reporting unit has told of (händelse); places and groups, never persons.
struct Incident {
    QString occurred;    ///< moment: day, perhaps with time
    QString occurredTo;  ///< moment: the end, when it is not known exactly
    QDate reported;
    QString reportingUnit;
    base::Id<Category> category;
    base::Id<places::Area> area;
    QString place;
    std::optional<Severity> severity;
    std::optional<bool> children;  ///< children or young people concerned
    QString description;
    QString passedOnTo;
    QString feedbackGiven;
    QString source;
    QString sourceKey;
    IncidentStatus status = IncidentStatus::Open;
};

}  // namespace incidents

template <>
struct records::ChoicesOf<incidents::Severity> {
    static constexpr std::array<Choice, 3> choices{
        {{"low", QT_TRANSLATE_NOOP("kind", "Low")}, {"medium", QT_TRANSLATE_NOOP("kind", "Medium")}, {"high", QT_TRANSLATE_NOOP("kind", "High")}}};
};
template <>
struct records::ChoicesOf<incidents::IncidentStatus> {
    static constexpr std::array<Choice, 3> choices{
        {{"open", QT_TRANSLATE_NOOP("kind", "Open")}, {"assessed", QT_TRANSLATE_NOOP("kind", "Assessed")}, {"closed", QT_TRANSLATE_NOOP("kind", "Concluded")}}};
};
template <>
const records::Kind& records::kindOf<incidents::Incident>();
