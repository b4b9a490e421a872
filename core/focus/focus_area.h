#pragma once

#include "core/records/description.h"

namespace focus {

/// Where a focus area stands; "active" and "followed up" are derived from its plan.
enum class FocusState { Draft, Proposed, Decided, Rejected, Closed };

/// A problem that the council works with together (fokusområde).
struct FocusArea {
    int year = 0;  ///< the first year that it is meant for
    QString title;
    QString reason;
    bool children = false;  ///< the special focus on children and young people
    QString picture;        ///< what in the picture of the situation it comes from
    FocusState state = FocusState::Draft;
    std::optional<int> rank;  ///< 1 = first; of the newest year decided
    QStringList years;        ///< the years that the steering group has decided it for, ascending
};

}  // namespace focus

template <>
struct records::ChoicesOf<focus::FocusState> {
    static constexpr std::array<Choice, 5> choices{{{"draft", QT_TRANSLATE_NOOP("kind", "Proposal in draft")},
                                                    {"proposed", QT_TRANSLATE_NOOP("kind", "Proposed")},
                                                    {"decided", QT_TRANSLATE_NOOP("kind", "Prioritised")},
                                                    {"rejected", QT_TRANSLATE_NOOP("kind", "Not prioritised")},
                                                    {"closed", QT_TRANSLATE_NOOP("kind", "Closed")}}};
};
template <>
const records::Kind& records::kindOf<focus::FocusArea>();
