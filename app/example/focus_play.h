#pragma once

#include "app/example/council.h"
#include "app/example/focus_story.h"

#include <QMap>

namespace app {

/// A story on its way: its place in time and the records made so far.
struct Work {
    const Story* story;
    Handle area{};
    Handle plan{};
    QList<Handle> causes{};
    QList<Handle> goals{};
    QDate drafted{};
    QDate base{};  ///< the percents run from here
    QDate end{};   ///< to here

    [[nodiscard]] QDate at(int percent) const;
};

/// Plays the stories of the focus areas on the council's calendar.
class FocusPlay {
public:
    FocusPlay(Scene& scene, Council& council) : m_scene(scene), m_council(council) {}

    void play(const std::vector<Story>& stories);

private:
    // Decisions: focus_play.cpp
    void propose(Work& work);
    void continueEachYear();
    void decideArea(Work& work);
    void decidePlan(const Work& work);
    void adopt(const Work& work);
    void revise(const Work& work);
    void followUp(const Work& work);
    void atCooperation(focus::Verb verb, Handle subject, CouncilMeeting& meeting, const QString& matter, const QString& outcome);
    void atSteering(Resolution resolution, CouncilMeeting& meeting, const QString& matter, const QString& outcome);
    [[nodiscard]] QList<const Work*> activeAt(QDate day) const;

    // What a plan holds: plan_play.cpp
    void draftPlan(Work& work);
    void addGoals(Work& work, QDate known);
    void addActivity(const Work& work, const ActivityText& activity, QDate added);
    void assess(const Work& work);
    void measure(const Work& work);

    struct Assessment {
        Handle record;
        QList<Handle> plans;
    };

    Scene& m_scene;
    Council& m_council;
    QList<Work> m_works;
    QMap<QString, Assessment> m_assessments;
    QMap<QDate, int> m_ranks;  ///< given at a steering meeting so far
};

[[nodiscard]] inline bool isPrioritised(Path path) { return path >= Path::PlanDraft; }
[[nodiscard]] inline bool isApproved(Path path) { return path >= Path::Approved; }
[[nodiscard]] inline bool hasFollowUp(Path path) { return path >= Path::FollowedUp; }

}  // namespace app
