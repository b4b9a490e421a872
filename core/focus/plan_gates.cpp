#include "core/focus/plan_gates.h"

#include "core/focus/report_parts.h"

#include <algorithm>

namespace focus {

namespace {

constexpr int kQuietDays = 60;

using base::Reason;

bool counts(const Held<Activity>& activity) { return activity.value.status != ActivityStatus::Cancelled; }

void goalGates(const PlanContent& content, QList<Reason>& reasons) {
    const QByteArray kind = records::kindOf<Goal>().key;
    for (const auto& goal : content.goals) {
        if (const QString lacking = missingSmartLetters(goal.value); !lacking.isEmpty())
            reasons << Reason{
                {"goal-not-smart", QT_TRANSLATE_NOOP("message", "The goal \"%1\" is not SMART yet. Missing: %2."), {goal.value.statement, lacking}},
                kind,
                goal.id};
        const bool served = std::any_of(content.activities.cbegin(), content.activities.cend(), [&](const auto& activity) {
            return counts(activity) && activity.value.goal && activity.value.goal->text() == goal.id;
        });
        if (!served)
            reasons << Reason{
                {"goal-without-activity", QT_TRANSLATE_NOOP("message", "The goal \"%1\" has no activity. Add one, or tie one to it."), {goal.value.statement}},
                kind,
                goal.id};
    }
}

void activityGates(const PlanContent& content, QList<Reason>& reasons) {
    const QByteArray kind = records::kindOf<Activity>().key;
    for (const auto& activity : content.activities) {
        if (!counts(activity)) continue;
        const auto lacks = [&](bool missing, const char* field, const char* code, const char* text) {
            if (missing) reasons << Reason{{code, text, {activity.value.what}}, kind, activity.id, field};
        };
        lacks(activity.value.responsible.trimmed().isEmpty(), "responsible", "activity-without-responsible",
              QT_TRANSLATE_NOOP("message", "The activity \"%1\" has nobody responsible. Name a function."));
        lacks(!activity.value.due.isValid(), "due", "activity-without-due", QT_TRANSLATE_NOOP("message", "The activity \"%1\" has no due day."));
        lacks(!activity.value.goal, "goal", "activity-without-goal", QT_TRANSLATE_NOOP("message", "The activity \"%1\" serves no goal. Choose which."));
    }
}

}  // namespace

QList<Reason> approvalGates(const PlanContent& content) {
    QList<Reason> reasons;
    if (std::none_of(content.causes.cbegin(), content.causes.cend(), [](const auto& cause) { return cause.value.direct; }))
        reasons << Reason{{"no-direct-cause",
                           QT_TRANSLATE_NOOP("message", "The focus area \"%1\" has no direct cause. Analyse why the problem exists."),
                           {content.area.value.title}},
                          records::kindOf<FocusArea>().key,
                          content.area.id};
    const QByteArray planKind = records::kindOf<Plan>().key;
    if (content.goals.isEmpty())
        reasons << Reason{{"no-goal", QT_TRANSLATE_NOOP("message", "The plan \"%1\" has no goal."), {content.plan.value.title}}, planKind, content.plan.id};
    goalGates(content, reasons);
    activityGates(content, reasons);
    if (std::none_of(content.assessments.cbegin(), content.assessments.cend(), [](const auto& assessment) { return missingParts(assessment.value).isEmpty(); }))
        reasons << Reason{
            {"child-impact-missing", QT_TRANSLATE_NOOP("message", "The plan \"%1\" has no complete child impact assessment."), {content.plan.value.title}},
            planKind,
            content.plan.id};
    return reasons;
}

QList<Reason> evaluationGates(const PlanContent& content) {
    QList<Reason> reasons;
    const Plan& plan = content.plan.value;
    const auto need = [&](const QString& text, const char* field, const char* message) {
        if (text.trimmed().isEmpty()) reasons << Reason{{"follow-up-missing", message, {plan.title}}, records::kindOf<Plan>().key, content.plan.id, field};
    };
    need(plan.followUpProduction, "follow-up-production", QT_TRANSLATE_NOOP("message", "The follow-up of \"%1\" does not say what was done."));
    need(plan.followUpProcess, "follow-up-process", QT_TRANSLATE_NOOP("message", "The follow-up of \"%1\" does not say how it went."));
    need(plan.followUpEffect, "follow-up-effect", QT_TRANSLATE_NOOP("message", "The follow-up of \"%1\" does not say whether the problem changed."));
    return reasons;
}

QList<base::Message> planWarnings(const PlanContent& content, const WarningContext& context) {
    QList<base::Message> warnings;
    for (const auto& cause : content.causes)
        if (std::none_of(content.activities.cbegin(), content.activities.cend(),
                         [&](const auto& activity) { return counts(activity) && activity.value.cause && activity.value.cause->text() == cause.id; }))
            warnings << base::Message{"cause-without-measure", QT_TRANSLATE_NOOP("message", "No activity acts on the cause \"%1\"."), {cause.value.text}};
    for (const auto& activity : content.activities) {
        if (!counts(activity)) continue;
        const QString& what = activity.value.what;
        if (!activity.value.cause)
            warnings << base::Message{"measure-without-cause", QT_TRANSLATE_NOOP("message", "The activity \"%1\" acts on no cause."), {what}};
        if (context.peopleWhoLeft.contains(activity.value.responsible.trimmed(), Qt::CaseInsensitive))
            warnings << base::Message{
                "owner-left", QT_TRANSLATE_NOOP("message", "%2, responsible for \"%1\", has left. Name another."), {what, activity.value.responsible}};
        if (isLate(activity.value, context.today))
            warnings << base::Message{
                "late", QT_TRANSLATE_NOOP("message", "The activity \"%1\" is late, due %2."), {what, activity.value.due.toString(Qt::ISODate)}};
    }
    if (!context.childrenFocusThisYear)
        warnings << base::Message{"no-children-focus",
                                  QT_TRANSLATE_NOOP("message", "No focus area of %1 is for children and young people."),
                                  {QString::number(content.area.value.year)}};
    if (context.lastUpdate.isValid() && context.lastUpdate.daysTo(context.today) > kQuietDays)
        warnings << base::Message{"no-update",
                                  QT_TRANSLATE_NOOP("message", "Nothing in the plan \"%1\" has been updated since %2."),
                                  {content.plan.value.title, context.lastUpdate.toString(Qt::ISODate)}};
    return warnings;
}

}  // namespace focus
