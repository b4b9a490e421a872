#pragma once

#include "core/places/area.h"

namespace inspections {

enum class PremisesKind { Serving, Sale };

/// A place that serves or sells alcohol, tobacco and the like (tillsynsobjekt: serveringsställe, försäljningsställe).
struct Premises {
    QString name;
    PremisesKind kind = PremisesKind::Serving;
    QString address;
    std::optional<base::Id<places::Area>> area;
    QString contact;
    QDate closed;  ///< null: still in business
};

}  // namespace inspections

template <>
struct records::ChoicesOf<inspections::PremisesKind> {
    static constexpr std::array<Choice, 2> choices{
        {{"serving", QT_TRANSLATE_NOOP("kind", "Place that serves")}, {"sale", QT_TRANSLATE_NOOP("kind", "Place that sells")}}};
};
template <>
const records::Kind& records::kindOf<inspections::Premises>();
