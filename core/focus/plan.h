#pragma once

#include "core/focus/focus_area.h"

namespace focus {

enum class PlanState { Draft, Submitted, Returned, Approved, InProgress, FollowedUp, Evaluated };

/// The action plan of a focus area (handlingsplan); a focus area has one.
struct Plan {
    base::Id<FocusArea> focusArea;
    QString title;
    QString followUpProduction;  ///< was it done
    QString followUpProcess;     ///< how it went
    QString followUpEffect;      ///< did the problem change
    QString evaluation;
    PlanState state = PlanState::Draft;
    int version = 1;                     ///< the version that is worked on
    std::optional<int> approvedVersion;  ///< the one in force
};

}  // namespace focus

template <>
struct records::ChoicesOf<focus::PlanState> {
    static constexpr std::array<Choice, 7> choices{{{"draft", QT_TRANSLATE_NOOP("kind", "Draft")},
                                                    {"submitted", QT_TRANSLATE_NOOP("kind", "Submitted to the steering group")},
                                                    {"returned", QT_TRANSLATE_NOOP("kind", "Returned for completion")},
                                                    {"approved", QT_TRANSLATE_NOOP("kind", "Approved")},
                                                    {"in_progress", QT_TRANSLATE_NOOP("kind", "In progress")},
                                                    {"followed_up", QT_TRANSLATE_NOOP("kind", "Follow-up done")},
                                                    {"evaluated", QT_TRANSLATE_NOOP("kind", "Evaluated")}}};
};
template <>
const records::Kind& records::kindOf<focus::Plan>();
