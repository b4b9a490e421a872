#include "core/focus/grant_report.h"

#include "core/focus/action_plan_report.h"
#include "core/focus/area_section.h"
#include "core/focus/figures.h"
#include "core/focus/plan_version.h"
#include "core/report/columns.h"

#include <algorithm>

namespace focus {

namespace {

using records::Reader;
using report::counted;
using report::Heading;
using report::Paragraph;
using report::Standing;
using report::Table;
using report::words;

/// The goals that the steering group has accepted, by id, with the day: those of the version in force.
QMap<QString, QDate> acceptedGoals(const Reader& reader, const PlanContent& plan) {
    QMap<QString, QDate> accepted;
    for (const Held<PlanVersion>& held : heldParts<PlanVersion>(reader, plan.plan.id)) {
        if (held.value.version != plan.plan.value.approvedVersion) continue;
        for (const Held<Goal>& goal : contentOf(held.value.content).goals) accepted.insert(goal.id, held.value.day);
    }
    return accepted;
}

bool isMeasure(const Activity& activity) { return activity.status != ActivityStatus::Cancelled; }

/// The letters that a goal lacks, A apart: it means another thing here.
QString missingBesideA(const Goal& goal) {
    QStringList letters;
    for (const SmartLetter& letter : smart(goal))
        if (letter.letter != 'A' && !letter.missing.isEmpty()) letters << QString(QLatin1Char(letter.letter));
    return letters.join(QStringLiteral(", "));
}

/// What the chain from the problem to the follow-up still lacks, in few words.
QStringList lacks(const AreaReport& area, const QMap<QString, QDate>& accepted) {
    const PlanContent& plan = *area.plan;
    QStringList texts;
    const auto say = [&](qsizetype number, const char* one, const char* many) {
        if (number > 0) texts << counted(number, one, many);
    };
    if (area.area.value.reason.trimmed().isEmpty()) texts << words(QT_TRANSLATE_NOOP("report", "the problem is not described"));
    if (plan.causes.isEmpty()) texts << words(QT_TRANSLATE_NOOP("report", "no cause"));
    const auto measures = [&](const auto& has) {
        return std::count_if(plan.activities.cbegin(), plan.activities.cend(), [&](const auto& held) { return isMeasure(held.value) && has(held.value); });
    };
    say(std::count_if(plan.causes.cbegin(), plan.causes.cend(),
                      [&](const auto& cause) { return measures([&](const Activity& one) { return one.cause && one.cause->text() == cause.id; }) == 0; }),
        QT_TRANSLATE_NOOP("report", "one cause has no measure against it"), QT_TRANSLATE_NOOP("report", "%1 causes have no measure against them"));
    say(measures([](const Activity& one) { return !one.cause; }), QT_TRANSLATE_NOOP("report", "one measure acts on no cause"),
        QT_TRANSLATE_NOOP("report", "%1 measures act on no cause"));
    say(measures([](const Activity& one) { return !one.goal; }), QT_TRANSLATE_NOOP("report", "one measure leads to no goal"),
        QT_TRANSLATE_NOOP("report", "%1 measures lead to no goal"));
    if (plan.goals.isEmpty()) texts << words(QT_TRANSLATE_NOOP("report", "no goal"));
    const auto goals = [&](const auto& has) { return std::count_if(plan.goals.cbegin(), plan.goals.cend(), has); };
    say(goals([](const auto& goal) { return !missingBesideA(goal.value).isEmpty(); }), QT_TRANSLATE_NOOP("report", "one goal is not SMART"),
        QT_TRANSLATE_NOOP("report", "%1 goals are not SMART"));
    say(goals([&](const auto& goal) { return !accepted.contains(goal.id); }), QT_TRANSLATE_NOOP("report", "one goal is not accepted yet"),
        QT_TRANSLATE_NOOP("report", "%1 goals are not accepted yet"));
    return texts;
}

report::Judgement completeness(const AreaReport& area, const QMap<QString, QDate>& accepted) {
    const QStringList missing = lacks(area, accepted);
    if (missing.isEmpty())
        return {Standing::Fulfilled, words(QT_TRANSLATE_NOOP("report", "complete")),
                words(QT_TRANSLATE_NOOP("report", "Each cause has a measure, each measure a cause and a goal, and each goal is SMART."))};
    return {Standing::DueSoon, words(QT_TRANSLATE_NOOP("report", "to be completed")),
            words(QT_TRANSLATE_NOOP("report", "Before an application: %1."), {missing.join(QStringLiteral("; "))})};
}

/// How large the problem is, as far as it has been measured.
Table sizeOfTheProblem(const AreaReport& area, bool isPublic) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Measured by")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Baseline")), 1.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Source")), 2, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No baseline has been measured yet."));
    for (const Held<Goal>& held : area.plan->goals) {
        const Goal& goal = held.value;
        if (goal.baseline)
            table.rows << QList<report::Cell>{goal.indicator.trimmed().isEmpty() ? goal.statement : goal.indicator,
                                              valueText(*goal.baseline, goal.unit, isPublic), report::dayText(goal.baselineDay),
                                              report::orDash(goal.baselineSource)};
    }
    return table;
}

/// The measures by the cause that each acts on, in the order of the causes; last those that act on none. Each row names its cause: the one before may stand on another page.
Table measuresTable(const PlanContent& plan, QDate today) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Cause")), 2.2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Measure")), 2.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Goal")), 0.6, true},
                     {words(QT_TRANSLATE_NOOP("report", "Responsible and participants")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "When")), 1.3, false},
                     {words(QT_TRANSLATE_NOOP("report", "Status")), 1.3, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No activity has been planned yet."));
    const auto add = [&](const QString& cause, const Activity& activity) {
        const QString goal = numberOf(plan.goals, activity.goal ? activity.goal->text() : QString());
        const Mark mark = markOf(activity, today);
        report::Cell who = responsibleCell(activity);
        if (!activity.participants.trimmed().isEmpty()) who.text += u'\n' + activity.participants.trimmed();
        const QString when = activity.start.isValid() ? report::dayText(activity.start) + QStringLiteral(" –\n") + report::dayText(activity.due)
                                                      : report::dayText(activity.due);
        table.rows << QList<report::Cell>{cause, activity.what, goal, who, when, {mark.word, mark.standing}};
    };
    for (const Held<Cause>& cause : plan.causes) {
        const qsizetype before = table.rows.size();
        for (const Held<Activity>& held : plan.activities)
            if (isMeasure(held.value) && held.value.cause && held.value.cause->text() == cause.id)
                add(cause.value.text, held.value);
        if (table.rows.size() == before)
            table.rows << QList<report::Cell>{cause.value.text,
                                              {words(QT_TRANSLATE_NOOP("report", "no measure yet")), Standing::DueSoon},
                                              QStringLiteral("–"),
                                              QStringLiteral("–"),
                                              QStringLiteral("–"),
                                              QStringLiteral("–")};
    }
    for (const Held<Activity>& held : plan.activities)
        if (isMeasure(held.value) && !held.value.cause) add(words(QT_TRANSLATE_NOOP("report", "No cause given")), held.value);
    return table;
}

Table grantGoals(const PlanContent& plan, const QMap<QString, QDate>& accepted, bool isPublic) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Goal")), 3.4, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Measured by")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Baseline")), 1.2, true},
                     {words(QT_TRANSLATE_NOOP("report", "Target")), 1.2, true},
                     {words(QT_TRANSLATE_NOOP("report", "Accepted")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "SMART")), 1.2, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No goal has been set yet."));
    for (qsizetype i = 0; i < plan.goals.size(); ++i) {
        const Goal& goal = plan.goals[i].value;
        const QDate day = accepted.value(plan.goals[i].id);
        const bool isAccepted = accepted.contains(plan.goals[i].id);
        QStringList missing{missingBesideA(goal)};
        if (!isAccepted) missing << QStringLiteral("A");
        missing.removeAll(QString());
        QString target = goal.target ? valueText(*goal.target, goal.unit) : QStringLiteral("–");
        if (goal.due.isValid()) target += u'\n' + report::dayText(goal.due);
        table.rows << QList<report::Cell>{
            QString::number(i + 1),
            goal.statement,
            report::orDash(goal.indicator),
            goal.baseline ? valueText(*goal.baseline, goal.unit, isPublic) : QStringLiteral("–"),
            target,
            isAccepted ? report::dayText(day) : words(QT_TRANSLATE_NOOP("report", "not yet")),
            missing.isEmpty()
                ? report::Cell(words(QT_TRANSLATE_NOOP("report", "met")), Standing::Fulfilled)
                : report::Cell(words(QT_TRANSLATE_NOOP("report", "missing: %1"), {missing.join(QStringLiteral(", "))}), Standing::DueSoon)};
    }
    report::leaveOutSilentColumns(table);
    return table;
}

/// What a goal is delimited to and why it is realistic: sentences, with the width that they need.
Table boundsOfGoals(const PlanContent& plan) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.3, true},
                     {words(QT_TRANSLATE_NOOP("report", "Delimited to")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Realistic because")), 4, false}};
    for (qsizetype i = 0; i < plan.goals.size(); ++i) {
        const Goal& goal = plan.goals[i].value;
        if (!goal.scope.trimmed().isEmpty() || !goal.realistic.trimmed().isEmpty())
            table.rows << QList<report::Cell>{QString::number(i + 1), report::orDash(goal.scope), report::orDash(goal.realistic)};
    }
    return table;
}

Table valuesTable(const AreaReport& area, QDate today, bool isPublic) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Goal")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Newest value")), 1.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Source")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Compared with baseline and target")), 2.4, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No value has been measured yet."));
    for (const Held<Goal>& held : area.plan->goals) {
        const QList<Measurement> measured = area.measurements.value(held.id);
        if (measured.isEmpty()) continue;
        const Measurement& last = measured.last();
        table.rows << QList<report::Cell>{held.value.statement, valueText(*last.value, held.value.unit, isPublic), report::dayText(last.day),
                                          report::orDash(last.source), comparison(held.value, measured, today, isPublic)};
    }
    return table;
}

}  // namespace

base::Result<report::Report> grantReport(const Reader& reader, const QString& id, const report::Face& face) {
    const auto areaId = areaWithPlan(reader, id);
    if (!areaId) return base::Failure(areaId.error());
    const AreaReport area = readArea(reader, *areaId);
    const PlanContent& plan = *area.plan;
    const QMap<QString, QDate> accepted = acceptedGoals(reader, plan);
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "Basis for a grant application: %1"), {area.area.value.title}),
                                          areaLine(area.area.value), reader.today(), face);
    report.blocks << completeness(area, accepted);
    report.blocks << problemSection(area.area.value, 1) << sizeOfTheProblem(area, face.isPublic);
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Causes"))};
    if (const auto figure = causesFigure(area.area.value.title, area.causes)) report.blocks << *figure;
    report.blocks << causesTable(area.causes);
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Measures against the causes"))} << measuresTable(plan, reader.today());
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Goals"))} << grantGoals(plan, accepted, face.isPublic)
                  << boundsOfGoals(plan)
                  << Paragraph{words(QT_TRANSLATE_NOOP("report",
                                                       "Accepted: on that day by the steering group. A in SMART stands for accepted here, as national grants are judged. In the agreement it stands for "
                                                       "delimited.")),
                               true};
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Follow-up"))} << valuesTable(area, reader.today(), face.isPublic) << followUpTable(plan.plan.value);
    report.blocks << Paragraph{
        words(QT_TRANSLATE_NOOP("report", "Costs, working hours among them, are not in this file: they are filled in in the application's own form.")), true};
    return report;
}

}  // namespace focus
