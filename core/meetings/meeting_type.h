#pragma once

#include "core/people/role.h"

namespace meetings {

/// Whether a meeting of the type may hold text: meetings about individuals must not.
enum class Notes { Full, None };

/// A type of meeting with the functions that the agreement wants present (mötestyp); users add their own.
struct MeetingType {
    QString key;
    QString label;
    Notes notes = Notes::Full;
    QList<base::Id<people::Role>> roles;
    QStringList agenda;  ///< standing items of the agenda
};

}  // namespace meetings

template <>
struct records::ChoicesOf<meetings::Notes> {
    static constexpr std::array<Choice, 2> choices{{{"full", QT_TRANSLATE_NOOP("kind", "Text allowed")}, {"none", QT_TRANSLATE_NOOP("kind", "No text")}}};
};
template <>
const records::Kind& records::kindOf<meetings::MeetingType>();
