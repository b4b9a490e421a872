#include "core/focus/action_plan_report.h"

#include "core/focus/figures.h"
#include "core/focus/report_parts.h"

#include <algorithm>

namespace focus {

namespace {

using records::Reader;
using report::Heading;
using report::Paragraph;
using report::Table;
using report::words;

Table causes(const PlanContent& plan) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Cause")), 5, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Factor")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Direct or indirect")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Activities against it")), 1.4, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No cause has been described yet."));
    for (qsizetype i = 0; i < plan.causes.size(); ++i) {
        const Cause& cause = plan.causes[i].value;
        const auto measures = std::count_if(plan.activities.cbegin(), plan.activities.cend(), [&](const auto& held) {
            return held.value.status != ActivityStatus::Cancelled && held.value.cause && held.value.cause->text() == plan.causes[i].id;
        });
        table.rows << QList<report::Cell>{
            QString::number(i + 1), cause.text, cause.factor ? label(*cause.factor) : QStringLiteral("–"),
            cause.direct ? words(QT_TRANSLATE_NOOP("report", "direct")) : words(QT_TRANSLATE_NOOP("report", "indirect")),
            measures > 0 ? report::Cell(QString::number(measures)) : report::Cell(words(QT_TRANSLATE_NOOP("report", "none")), report::Standing::DueSoon)};
    }
    return table;
}

QString baselineText(const Goal& goal, bool isPublic) {
    if (!goal.baseline) return QStringLiteral("–");
    QStringList origin;
    if (goal.baselineDay.isValid()) origin << report::dayText(goal.baselineDay);
    if (!goal.baselineSource.trimmed().isEmpty()) origin << goal.baselineSource.trimmed();
    const QString value = valueText(*goal.baseline, goal.unit, isPublic);
    return origin.isEmpty() ? value : value + u'\n' + origin.join(QStringLiteral(", "));
}

Table goals(const AreaReport& area, QDate today, bool isPublic) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Goal")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Measured by")), 1.8, false},
                     {words(QT_TRANSLATE_NOOP("report", "Baseline")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Target")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Due")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Newest value")), 1.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Delimited to")), 1.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Realistic because")), 1.8, false},
                     {words(QT_TRANSLATE_NOOP("report", "SMART")), 1.5, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No goal has been set yet."));
    for (qsizetype i = 0; i < area.plan->goals.size(); ++i) {
        const Held<Goal>& held = area.plan->goals[i];
        const Goal& goal = held.value;
        const QList<Measurement> measured = area.measurements.value(held.id);
        const QString newest = measured.isEmpty() ? comparison(goal, measured, today, isPublic)
                                                  : valueText(*measured.last().value, goal.unit, isPublic) + u'\n' + report::dayText(measured.last().day) +
                                                        u'\n' + comparison(goal, measured, today, isPublic);
        const QString missing = missingSmartLetters(goal);
        table.rows << QList<report::Cell>{QString::number(i + 1),
                                          goal.statement,
                                          report::orDash(goal.indicator),
                                          baselineText(goal, isPublic),
                                          goal.target ? valueText(*goal.target, goal.unit) : QStringLiteral("–"),
                                          report::dayText(goal.due),
                                          newest,
                                          report::orDash(goal.scope),
                                          report::orDash(goal.realistic),
                                          missing.isEmpty()
                                              ? report::Cell(words(QT_TRANSLATE_NOOP("report", "met")), report::Standing::Fulfilled)
                                              : report::Cell(words(QT_TRANSLATE_NOOP("report", "missing: %1"), {missing}), report::Standing::DueSoon)};
    }
    return table;
}

Table activities(const PlanContent& plan, QDate today) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Activity")), 3.2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Goal")), 0.5, true},
                     {words(QT_TRANSLATE_NOOP("report", "Cause")), 0.5, true},
                     {words(QT_TRANSLATE_NOOP("report", "Responsible")), 1.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Participants")), 1.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Start")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Due")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Status")), 1.3, false},
                     {words(QT_TRANSLATE_NOOP("report", "Done on")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Deviation and reason")), 2, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No activity has been planned yet."));
    for (const Held<Activity>& held : plan.activities) {
        const Activity& activity = held.value;
        const Mark mark = markOf(activity, today);
        table.rows << QList<report::Cell>{activity.what,
                                          numberOf(plan.goals, activity.goal ? activity.goal->text() : QString()),
                                          numberOf(plan.causes, activity.cause ? activity.cause->text() : QString()),
                                          responsibleCell(activity),
                                          report::orDash(activity.participants),
                                          report::dayText(activity.start),
                                          report::dayText(activity.due),
                                          {mark.word, mark.standing},
                                          report::dayText(activity.doneDay),
                                          report::orDash(activity.deviation)};
    }
    return table;
}

/// The assessment's filled parts, a row each, under the labels that its form has.
Table assessment(const Reader& reader, const Held<ChildImpact>& held) {
    const records::Kind& kind = records::kindOf<ChildImpact>();
    const records::Record record = reader.get(kind, held.id);
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Question")), 1, false, true}, {words(QT_TRANSLATE_NOOP("report", "Answer")), 4, false}};
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const records::Field& field = kind.fields[i];
        if (field.isReference() || records::isEmpty(record.values[i])) continue;
        table.rows << QList<report::Cell>{QCoreApplication::translate("kind", field.label), reader.text(field, record.values[i])};
    }
    return table;
}

/// How much of the plan is done and reached, and what makes it late.
QString howFar(const AreaReport& area, QDate today) {
    const PlanContent& plan = *area.plan;
    QStringList sentences;
    const qsizetype all = countedActivities(plan);
    const auto activities = [&plan](const auto& is) { return std::count_if(plan.activities.cbegin(), plan.activities.cend(), [&](const auto& held) { return is(held.value); }); };
    if (all > 0)
        sentences << report::counted(all, QT_TRANSLATE_NOOP("report", "%2 of 1 activity is done."), QT_TRANSLATE_NOOP("report", "%2 of %1 activities are done."),
                                     {QString::number(activities(&isDone))});
    if (const auto late = activities([today](const Activity& activity) { return isLate(activity, today); }); late > 0)
        sentences << report::counted(late, QT_TRANSLATE_NOOP("report", "One is late."), QT_TRANSLATE_NOOP("report", "%1 are late."));
    const auto reached = std::count_if(plan.goals.cbegin(), plan.goals.cend(),
                                       [&](const auto& goal) { return isReached(goal.value, area.measurements.value(goal.id)); });
    if (!plan.goals.isEmpty())
        sentences << report::counted(plan.goals.size(), QT_TRANSLATE_NOOP("report", "%2 of 1 goal reached."), QT_TRANSLATE_NOOP("report", "%2 of %1 goals reached."),
                                     {QString::number(reached)});
    return sentences.join(u' ');
}

report::Judgement standing(const AreaReport& area, QDate today) {
    const Mark mark = markOf(*area.plan, today);
    const Plan& plan = area.plan->plan.value;
    // The sign's word says the state already where it is the state's own.
    const bool isSaid = mark.word == label(plan.state) && !(plan.approvedVersion && plan.version > *plan.approvedVersion);
    QStringList sentences{isSaid ? QString() : stateSentence(plan), howFar(area, today)};
    sentences.removeAll(QString());
    if (!plan.approvedVersion) sentences << words(QT_TRANSLATE_NOOP("report", "The plan has not been approved yet."));
    const QString missing =
        plan.state == PlanState::Draft || plan.state == PlanState::Submitted || plan.state == PlanState::Returned ? missingForApproval(*area.plan) : QString();
    if (!missing.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "Missing for the approval: %1."), {missing});
    return {mark.standing, mark.word, sentences.join(u' ')};
}

}  // namespace

base::Result<QString> areaWithPlan(const Reader& reader, const QString& id) {
    auto area = areaOf(reader, id);
    if (!area || !reader.parts(records::kindOf<Plan>(), *area).isEmpty()) return area;
    return base::badInput(
        {"no-plan", QT_TRANSLATE_NOOP("message", "The focus area \"%1\" has no action plan yet."), {reader.label(records::kindOf<FocusArea>(), *area)}});
}

QList<report::Block> childImpactSection(const Reader& reader, const PlanContent& plan) {
    QList<report::Block> blocks{Heading{1, words(QT_TRANSLATE_NOOP("report", "Child impact assessment"))}};
    if (plan.assessments.isEmpty())
        blocks << report::Judgement{report::Standing::DueSoon, words(QT_TRANSLATE_NOOP("report", "missing")),
                                           words(QT_TRANSLATE_NOOP("report", "No assessment of the best interests of the child is tied to this plan."))};
    for (const Held<ChildImpact>& held : plan.assessments) {
        if (!missingParts(held.value).isEmpty())
            blocks << report::Judgement{report::Standing::DueSoon, words(QT_TRANSLATE_NOOP("report", "not complete")),
                                               words(QT_TRANSLATE_NOOP("report", "The assessment still lacks answers."))};
        blocks << assessment(reader, held);
    }
    return blocks;
}

base::Result<report::Report> actionPlanReport(const Reader& reader, const QString& id, const report::Face& face) {
    const auto areaId = areaWithPlan(reader, id);
    if (!areaId) return base::Failure(areaId.error());
    const AreaReport area = readArea(reader, *areaId);
    const PlanContent& plan = *area.plan;
    const FocusArea& focusArea = area.area.value;
    const QString title = plan.plan.value.title.trimmed().isEmpty() ? focusArea.title : plan.plan.value.title.trimmed();
    report::Report report =
        report::begun(words(QT_TRANSLATE_NOOP("report", "Action plan: %1"), {title}),
                      words(QT_TRANSLATE_NOOP("report", "Focus area: %1 (%2)"),
                            {focusArea.title, focusArea.years.isEmpty() ? QString::number(focusArea.year) : focusArea.years.join(QStringLiteral(", "))}),
                      reader.today(), face);
    report.landscape = true;
    report.blocks << standing(area, reader.today());
    for (const QString& sentence : approvalsDespite(area.decisions))
        report.blocks << report::Judgement{report::Standing::Missed, words(QT_TRANSLATE_NOOP("report", "against the gates")), sentence};
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Problem and causes"))};
    if (!focusArea.reason.trimmed().isEmpty()) report.blocks << Paragraph{focusArea.reason};
    if (!focusArea.picture.trimmed().isEmpty())
        report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "From the picture of the situation: %1"), {focusArea.picture.trimmed()}), true};
    if (const auto figure = causesFigure(plan.area.value.title, plan.causes)) report.blocks << *figure;
    report.blocks << causes(plan);
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Goals"))} << goals(area, reader.today(), face.isPublic);
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Activities"))};
    if (const auto figure = activitiesFigure(plan.activities, reader.today())) report.blocks << *figure;
    if (const QString key = activitiesKey(plan.activities); !key.isEmpty()) report.blocks << report::Paragraph{key, true};
    report.blocks << activities(plan, reader.today());
    report.blocks << childImpactSection(reader, plan);
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Follow-up and evaluation"))} << followUpTable(plan.plan.value);
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Decisions"))} << decisionsTable(area.decisions);
    return report;
}

}  // namespace focus
