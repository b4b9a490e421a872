#include "app/example/focus_play.h"

#include <algorithm>

namespace app {

namespace {

constexpr int kCauseDays = 12;       // from the focus area's decision to the cause analysis
constexpr int kPlanDays = 21;        // and to the drafted plan
constexpr int kAssessmentDays = 5;   // from the draft to the child impact assessment
constexpr int kShortestStory = 120;  // days that the percents of a young story speak of
constexpr int kReportDays = 7;       // the work ends so long before its follow-up

bool is(const char* word, const char* other) { return qstrcmp(word, other) == 0; }

/// What the police do and measure they write down themselves.
Actor writerOf(const char* responsible) {
    return text(responsible).contains(QStringLiteral("polis"), Qt::CaseInsensitive) ? Actor::CommunityPolice : Actor::SecurityChief;
}

}  // namespace

QDate Work::at(int percent) const {
    const qint64 days = base.daysTo(end);
    return workday(base.addDays((hasFollowUp(story->path) ? days : std::max<qint64>(days, kShortestStory)) * percent / 100));
}

void FocusPlay::draftPlan(Work& work) {
    const Story& story = *work.story;
    const QDate decided = m_council.steeringDay(story.focusAt);
    work.drafted = workday(decided.addDays(kPlanDays));
    work.base = isApproved(story.path) ? m_council.steeringDay(story.planAt) : work.drafted;
    work.end = hasFollowUp(story.path) ? m_council.before(m_council.steeringDay(story.followedAt)).day.addDays(-kReportDays) : m_scene.today();
    m_scene.on(workday(decided.addDays(kCauseDays)), Actor::CommunityPolice);
    for (const CauseText& cause : story.causes)
        work.causes << m_scene.add("cause", {{"focus-area", work.area}, {"text", cause.text}, {"factor", cause.factor}, {"direct", cause.direct}});
    m_scene.on(work.drafted, Actor::SecurityChief);
    work.plan = m_scene.add("plan", {{"focus-area", work.area}});
    addGoals(work, workday(decided.addDays(-10)));
    for (const ActivityText& activity : story.activities) addActivity(work, activity, work.drafted);
    assess(work);
    measure(work);
}

void FocusPlay::addGoals(Work& work, QDate known) {
    for (const GoalText& goal : work.story->goals) {
        QList<Field> fields{{"plan", work.plan},   {"statement", goal.statement}, {"indicator", goal.indicator}, {"unit", goal.unit},
                            {"scope", goal.scope}, {"realistic", goal.realistic}, {"due", work.at(goal.due)}};
        if (!is(goal.indicator, ""))
            fields << Field{"baseline", goal.baseline} << Field{"target", goal.target} << Field{"baseline-source", goal.source} << Field{"baseline-day", known};
        if (const CountText& counted = goal.counted; !is(counted.measure, ""))
            fields << Field{"measure", counted.measure} << Field{"category", m_scene.known("category", counted.category)} << Field{"area", m_scene.known("area", counted.area)}
                   << Field{"comparison-area", m_scene.known("area", counted.comparison)};
        work.goals << m_scene.add("goal", fields);
    }
}

void FocusPlay::addActivity(const Work& work, const ActivityText& activity, QDate added) {
    QList<Field> fields{{"plan", work.plan},
                        {"what", activity.what},
                        {"responsible", activity.responsible},
                        {"participants", activity.participants},
                        {"start", work.at(activity.start)},
                        {"due", work.at(activity.due)}};
    if (activity.goal >= 0) fields << Field{"goal", work.goals[activity.goal]};
    if (activity.cause >= 0) fields << Field{"cause", work.causes[activity.cause]};
    m_scene.on(added, Actor::SecurityChief);
    const Handle record = m_scene.add("activity", fields);
    const bool planned = is(activity.status, "planned");
    const bool done = is(activity.status, "done");
    if (planned && is(activity.deviation, "")) return;
    const QDate day = std::min(std::max(done ? work.at(activity.done) : work.at(planned ? activity.due : activity.start), added), m_scene.today());
    m_scene.on(day, writerOf(activity.responsible));
    m_scene.change(record, {{"status", activity.status}, {"done-day", done ? day : QDate()}, {"deviation", activity.deviation}});
}

void FocusPlay::assess(const Work& work) {
    const auto found =
        std::find_if(assessments().begin(), assessments().end(), [&](const AssessmentText& candidate) { return is(candidate.key, work.story->assessment); });
    if (found == assessments().end()) return;
    m_scene.on(workday(work.drafted.addDays(kAssessmentDays)), Actor::SecurityChief);
    Assessment& assessment = m_assessments[text(found->key)];
    assessment.plans << work.plan;
    if (assessment.plans.size() > 1) {
        m_scene.change(assessment.record, {{"plans", assessment.plans}});
        return;
    }
    assessment.record = m_scene.add("child-impact", {{"plans", assessment.plans},
                                                     {"concerned", found->concerned},
                                                     {"reason", found->reason},
                                                     {"groups", found->groups},
                                                     {"rights", found->rights},
                                                     {"known", found->known},
                                                     {"heard", found->heard},
                                                     {"options", found->options},
                                                     {"weighing", found->weighing},
                                                     {"conclusion", found->conclusion},
                                                     {"feedback", found->feedback}});
}

void FocusPlay::measure(const Work& work) {
    for (qsizetype g = 0; g < work.goals.size(); ++g) {
        const GoalText& goal = work.story->goals[static_cast<std::size_t>(g)];
        const int count = static_cast<int>(goal.measured.size());
        for (int i = 0; i < count; ++i) {
            const QDate day = work.at(100 * (i + 1) / (count + 1));
            m_scene.on(day, writerOf(goal.source));
            m_scene.add("measurement", {{"goal", work.goals[g]}, {"day", day}, {"value", goal.measured[static_cast<std::size_t>(i)]}, {"source", goal.source}});
        }
    }
}

}  // namespace app
