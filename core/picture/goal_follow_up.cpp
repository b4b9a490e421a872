#include "core/picture/goal_follow_up.h"

namespace picture {

namespace {

focus::GoalMeasure wantedMeasure(Source source) {
    switch (source) {
        case Source::Reports: return focus::GoalMeasure::Reports;
        case Source::Crimes: return focus::GoalMeasure::Crimes;
        case Source::Incident: break;
    }
    return focus::GoalMeasure::Incident;
}

}  // namespace

std::optional<bool> GoalFollowUp::isReached() const {
    if (!goal.target || !count.lastYear) return std::nullopt;
    const auto now = static_cast<double>(*count.lastYear);
    const bool downwards = !goal.baseline || *goal.target <= *goal.baseline;
    return downwards ? now <= *goal.target : now >= *goal.target;
}

std::vector<GoalFollowUp> readGoals(const records::Reader& reader, const Question& question) {
    std::vector<GoalFollowUp> goals;
    const focus::GoalMeasure wanted = wantedMeasure(question.source);
    reader.each(records::kindOf<focus::Goal>(), {}, [&](const records::Record& record) {
        const auto goal = records::fromRecord<focus::Goal>(record);
        const QString area = goal.area ? goal.area->text() : QString();
        if (goal.measure != wanted || (!question.area.isEmpty() && area != question.area)) return true;
        GoalFollowUp one;
        one.id = record.id;
        one.goal = goal;
        const auto plan = reader.get<focus::Plan>(goal.plan.text());
        one.focusArea = reader.label(records::kindOf<focus::FocusArea>(), plan.focusArea.text());
        if (goal.category) one.category = reader.label(reader.catalogue().get("category"), goal.category->text());
        if (!area.isEmpty()) one.area = reader.label(records::kindOf<places::Area>(), area);
        one.count = *focus::countGoal(reader, goal);
        goals.push_back(std::move(one));
        return true;
    });
    return goals;
}

}  // namespace picture
