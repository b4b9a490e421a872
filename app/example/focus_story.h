#pragma once

#include <vector>

namespace app {

/// How far a focus area and its plan have come by today, in the order of the work.
enum class Path {
    FocusDraft,
    Proposed,
    Deferred,
    Rejected,
    PlanDraft,
    Submitted,
    Returned,
    Approved,
    InProgress,
    Revised,   ///< a planned change opened version 2, which has been approved
    Reopened,  ///< a planned change opened version 2, which is a draft
    FollowedUp,
    Evaluated,
};

struct CauseText {
    const char* text;
    const char* factor;
    bool direct = true;
};

/// What a goal is counted by, when it counts itself.
struct CountText {
    const char* measure = "";  ///< empty: people measure it
    const char* category = "";
    const char* area = "";
    const char* comparison = "";  ///< an area in which no such measure is taken
};

/// Times in goals and activities are percent of the story's time: from the approval (before one: from the drafting) to today or to the
/// follow-up, so that what is late today is late on whatever day the example is made.
struct GoalText {
    const char* statement;
    const char* indicator;  ///< empty: not measurable yet, then the numbers stay empty too
    const char* unit;
    double baseline;
    double target;
    const char* source;
    const char* scope;
    const char* realistic;
    int due;
    std::vector<double> measured;  ///< evenly over the story's time
    CountText counted{};
};

struct ActivityText {
    const char* what;
    int goal;                 ///< index, −1 = none
    int cause;                ///< index, −1 = none
    const char* responsible;  ///< empty: nobody, a gap
    const char* participants;
    int start;
    int due;
    const char* status = "planned";
    int done = 0;
    const char* deviation = "";
};

/// The work with one focus area, told in steering meetings back from the newest one (0).
struct Story {
    const char* title;
    const char* reason;
    const char* picture;
    bool children = false;
    Path path = Path::FocusDraft;
    int focusAt = -1;     ///< the focus area is prioritised, rejected or deferred
    int planAt = -1;      ///< the plan is approved or returned
    int revisedAt = -1;   ///< version 2: approved then, or opened before then
    int followedAt = -1;  ///< followed up before then; evaluated after then
    int closedAt = -1;
    bool adopted = false;         ///< by the board, the month after the approval
    const char* assessment = "";  ///< key of a child impact assessment; empty: none yet
    const char* note = "";        ///< of the decision that needs one
    const char* despite = "";     ///< approved against the gates: why
    std::vector<CauseText> causes{};
    std::vector<GoalText> goals{};
    std::vector<ActivityText> activities{};
    std::vector<ActivityText> later{};  ///< what the planned change adds
    const char* production = "";
    const char* process = "";
    const char* effect = "";
    const char* evaluation = "";
};

/// A child impact assessment; one may serve several plans.
struct AssessmentText {
    const char* key;
    bool concerned;
    const char* reason = "";
    const char* groups = "";
    const char* rights = "";
    const char* known = "";
    const char* heard = "";
    const char* options = "";
    const char* weighing = "";
    const char* conclusion = "";
    const char* feedback = "";
};

/// The four themes.
[[nodiscard]] std::vector<Story> storiesOfChildren();
[[nodiscard]] std::vector<Story> storiesOfPlaces();
[[nodiscard]] std::vector<Story> storiesOfTheft();
[[nodiscard]] std::vector<Story> storiesOfWelfare();
[[nodiscard]] const std::vector<AssessmentText>& assessments();

}  // namespace app
