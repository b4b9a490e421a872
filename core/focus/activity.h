#pragma once

#include "core/focus/cause.h"
#include "core/focus/goal.h"

namespace focus {

enum class ActivityStatus { Planned, Started, Done, Cancelled };

/// Something that is to be done (aktivitet): what, when, who.
struct Activity {
    base::Id<Plan> plan;
    QString what;
    std::optional<base::Id<Goal>> goal;
    std::optional<base::Id<Cause>> cause;
    QString responsible;  ///< a function, free text; linked when it names a role or a person
    QString participants;
    QDate start;
    QDate due;
    ActivityStatus status = ActivityStatus::Planned;
    QDate doneDay;
    QString deviation;
};

/// Planned or started: something is still to be done.
[[nodiscard]] bool isOpen(const Activity& activity);
/// Open after its due day.
[[nodiscard]] bool isLate(const Activity& activity, QDate today);
/// Open and without anyone responsible.
[[nodiscard]] bool isOwnerless(const Activity& activity);

}  // namespace focus

template <>
struct records::ChoicesOf<focus::ActivityStatus> {
    static constexpr std::array<Choice, 4> choices{{{"planned", QT_TRANSLATE_NOOP("kind", "Planned")},
                                                    {"started", QT_TRANSLATE_NOOP("kind", "Started")},
                                                    {"done", QT_TRANSLATE_NOOP("kind", "Done")},
                                                    {"cancelled", QT_TRANSLATE_NOOP("kind", "Cancelled")}}};
};
template <>
const records::Kind& records::kindOf<focus::Activity>();
