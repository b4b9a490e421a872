#pragma once

#include "core/records/description.h"

namespace people {

enum class OrganisationKind { Municipality, Police, School, Housing, Association, Business, Other };

/// An organisation that takes part or reports (organisation).
struct Organisation {
    QString name;
    std::optional<OrganisationKind> kind;
};

}  // namespace people

template <>
struct records::ChoicesOf<people::OrganisationKind> {
    static constexpr std::array<Choice, 7> choices{{{"municipality", QT_TRANSLATE_NOOP("kind", "Municipality")},
                                                    {"police", QT_TRANSLATE_NOOP("kind", "Police")},
                                                    {"school", QT_TRANSLATE_NOOP("kind", "School")},
                                                    {"housing", QT_TRANSLATE_NOOP("kind", "Housing company")},
                                                    {"association", QT_TRANSLATE_NOOP("kind", "Association")},
                                                    {"business", QT_TRANSLATE_NOOP("kind", "Business")},
                                                    {"other", QT_TRANSLATE_NOOP("kind", "Other")}}};
};
template <>
const records::Kind& records::kindOf<people::Organisation>();
