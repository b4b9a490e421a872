#pragma once

#include "core/focus/plan.h"
#include "core/meetings/meeting.h"

namespace focus {

/// Who decides: the cooperation group (samverkansgrupp), the steering group (styrgrupp); of the plan that the act asks for, which names no body, the
/// municipal board (kommunstyrelsen), the council of the municipality (kommunfullmäktige) or a committee (nämnd).
enum class Body { Cooperation, Steering, Board, Council, Committee };

enum class Verb { Propose, Approve, Reject, Defer, Continue, Close, Submit, Return, Start, FollowUp, Evaluate, Adopt };

/// One step in the workflow of a focus area or a plan (beslut); written by `decide` only.
struct Decision {
    std::optional<base::Id<FocusArea>> focusArea;  ///< either this
    std::optional<base::Id<Plan>> plan;            ///< or this
    Verb verb = Verb::Propose;
    QDate day;
    Body body = Body::Cooperation;
    std::optional<base::Id<meetings::Meeting>> meeting;
    QString item;
    QString caseNumber;
    QString note;
    std::optional<int> rank;
    std::optional<int> year;
    QString despite;             ///< why the steering group approved against the gates
    std::optional<int> version;  ///< the version of the plan that was decided on
};

}  // namespace focus

template <>
struct records::ChoicesOf<focus::Body> {
    static constexpr std::array<Choice, 5> choices{{{"cooperation", QT_TRANSLATE_NOOP("kind", "Cooperation group")},
                                                    {"steering", QT_TRANSLATE_NOOP("kind", "Steering group")},
                                                    {"board", QT_TRANSLATE_NOOP("kind", "Municipal board")},
                                                    {"council", QT_TRANSLATE_NOOP("kind", "Municipal council")},
                                                    {"committee", QT_TRANSLATE_NOOP("kind", "Committee")}}};
};
template <>
struct records::ChoicesOf<focus::Verb> {
    static constexpr std::array<Choice, 12> choices{{{"propose", QT_TRANSLATE_NOOP("kind", "Proposal")},
                                                     {"approve", QT_TRANSLATE_NOOP("kind", "Approval")},
                                                     {"reject", QT_TRANSLATE_NOOP("kind", "Not prioritised after all")},
                                                     {"defer", QT_TRANSLATE_NOOP("kind", "Deferral")},
                                                     {"continue", QT_TRANSLATE_NOOP("kind", "Continuation for a year")},
                                                     {"close", QT_TRANSLATE_NOOP("kind", "Closing")},
                                                     {"submit", QT_TRANSLATE_NOOP("kind", "Submission to the steering group")},
                                                     {"return", QT_TRANSLATE_NOOP("kind", "Return to be completed")},
                                                     {"start", QT_TRANSLATE_NOOP("kind", "Start of the work")},
                                                     {"follow-up", QT_TRANSLATE_NOOP("kind", "Following up")},
                                                     {"evaluate", QT_TRANSLATE_NOOP("kind", "Evaluation")},
                                                     {"adopt", QT_TRANSLATE_NOOP("kind", "Adoption")}}};
};
template <>
const records::Kind& records::kindOf<focus::Decision>();
