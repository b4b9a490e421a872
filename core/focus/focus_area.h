#pragma once

#include "core/records/description.h"

namespace focus {

/// Where a focus area stands; "active" and "followed up" are derived from its plan.
enum class FocusState { Draft, Proposed, Decided, Rejected, Closed };

/// How far it has come (skede), in that order: what was decided on it, and once it is prioritised its plan.
enum class Stage { Draft, Proposed, Rejected, Decided, PlanDraft, PlanReturned, PlanSubmitted, FollowedUp, PlanApproved, Active, Closed };

/// The special focus of the council (särskild satsning), of which there is one.
enum class SpecialFocus { Children };

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
struct records::ChoicesOf<focus::Stage> {
    static constexpr std::array<Choice, 11> choices{{{"draft", QT_TRANSLATE_NOOP("kind", "Proposal in draft")},
                                                     {"proposed", QT_TRANSLATE_NOOP("kind", "Proposed")},
                                                     {"rejected", QT_TRANSLATE_NOOP("kind", "Not prioritised")},
                                                     {"decided", QT_TRANSLATE_NOOP("kind", "Prioritised")},
                                                     {"plan-draft", QT_TRANSLATE_NOOP("kind", "Plan in draft")},
                                                     {"plan-returned", QT_TRANSLATE_NOOP("kind", "Plan returned")},
                                                     {"plan-submitted", QT_TRANSLATE_NOOP("kind", "Plan submitted")},
                                                     {"followed-up", QT_TRANSLATE_NOOP("kind", "Followed up")},
                                                     {"plan-approved", QT_TRANSLATE_NOOP("kind", "Plan approved")},
                                                     {"active", QT_TRANSLATE_NOOP("kind", "Active")},
                                                     {"closed", QT_TRANSLATE_NOOP("kind", "Closed")}}};
};
template <>
struct records::ChoicesOf<focus::SpecialFocus> {
    static constexpr std::array<Choice, 1> choices{{{"children", QT_TRANSLATE_NOOP("kind", "Children and young")}}};
};
template <>
const records::Kind& records::kindOf<focus::FocusArea>();
