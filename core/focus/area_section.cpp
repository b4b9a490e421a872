#include "core/focus/area_section.h"

#include "core/focus/steering_year.h"
#include "core/report/words.h"

#include <QSet>
#include <algorithm>

namespace focus {

namespace {

using report::Block;
using report::counted;
using report::Heading;
using report::Paragraph;
using report::words;

QString goalLine(const Goal& goal, const QList<Measurement>& measured, QDate today, bool isPublic) {
    QStringList parts;
    if (!goal.indicator.trimmed().isEmpty()) parts << words(QT_TRANSLATE_NOOP("report", "Measured by: %1."), {goal.indicator.trimmed()});
    if (goal.baseline)
        parts << (goal.baselineDay.isValid() ? words(QT_TRANSLATE_NOOP("report", "Baseline %1 (%2)."),
                                                     {valueText(*goal.baseline, goal.unit, isPublic), report::dayText(goal.baselineDay)})
                                             : words(QT_TRANSLATE_NOOP("report", "Baseline %1."), {valueText(*goal.baseline, goal.unit, isPublic)}));
    if (goal.target) {
        const QString value = valueText(*goal.target, goal.unit);
        parts << (goal.due.isValid() ? words(QT_TRANSLATE_NOOP("report", "Target %1 by %2."), {value, report::dayText(goal.due)})
                                     : words(QT_TRANSLATE_NOOP("report", "Target %1."), {value}));
    }
    if (!measured.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("report", "Newest value %1 (%2): %3."),
                       {valueText(*measured.last().value, goal.unit, isPublic), report::dayText(measured.last().day), comparison(goal, measured, today, isPublic)});
    else parts << words(QT_TRANSLATE_NOOP("report", "No value has been measured yet."));
    if (!goal.scope.trimmed().isEmpty()) parts << words(QT_TRANSLATE_NOOP("report", "Delimited to: %1."), {goal.scope.trimmed()});
    return parts.join(u' ');
}

}  // namespace

QStringList headingTexts(const QList<AreaReport>& areas, int year) {
    QStringList texts;
    QSet<int> told;
    for (const AreaReport& area : areas) {
        const FocusArea& value = area.area.value;
        if (!isDecidedFor(value, year)) {
            texts << (value.state == FocusState::Proposed ? words(QT_TRANSLATE_NOOP("report", "%1 (proposed)"), {value.title})
                                                          : words(QT_TRANSLATE_NOOP("report", "%1 (draft)"), {value.title}));
            continue;
        }
        // A rank that was given again after its area was closed numbers no second section.
        const auto rank = rankFor(area, year);
        const bool numbered = rank && !told.contains(*rank);
        if (numbered) told.insert(*rank);
        texts << (numbered ? words(QT_TRANSLATE_NOOP("report", "%1. %2"), {QString::number(*rank), value.title}) : value.title);
    }
    return texts;
}

report::Table activitiesTable(const PlanContent& plan, QDate today) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Status")), 1.7, false},
                     {words(QT_TRANSLATE_NOOP("report", "Activity")), 3.2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Goal")), 0.5, true},
                     {words(QT_TRANSLATE_NOOP("report", "Responsible")), 1.5, false},
                     {words(QT_TRANSLATE_NOOP("report", "Due")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Done on")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Deviation and reason")), 2, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No activity has been planned yet."));
    for (const Held<Activity>& held : plan.activities) {
        const Activity& activity = held.value;
        const Mark mark = markOf(activity, today);
        const QString goal = numberOf(plan.goals, activity.goal ? activity.goal->text() : QString());
        table.rows << QList<report::Cell>{
            {mark.word, mark.standing},        activity.what, goal, responsibleCell(activity), report::dayText(activity.due), report::dayText(activity.doneDay),
            report::orDash(activity.deviation)};
    }
    // A column that says nothing takes room from those that do.
    for (const qsizetype column : {qsizetype(6), qsizetype(5)}) {
        const bool empty = std::all_of(table.rows.cbegin(), table.rows.cend(), [column](const auto& row) { return row[column].text == QStringLiteral("–"); });
        if (!empty) continue;
        table.columns.removeAt(column);
        for (QList<report::Cell>& row : table.rows) row.removeAt(column);
    }
    return table;
}

QString planSentence(const AreaReport& area, QDate today) {
    if (!area.plan) return words(QT_TRANSLATE_NOOP("report", "There is no action plan yet."));
    const QString state = stateSentence(area.plan->plan.value);
    const QList<Held<Activity>>& activities = area.plan->activities;
    const auto done = std::count_if(activities.cbegin(), activities.cend(), [](const auto& held) { return isDone(held.value); });
    const auto late = std::count_if(activities.cbegin(), activities.cend(), [&](const auto& held) { return isLate(held.value, today); });
    const qsizetype all = countedActivities(*area.plan);
    if (all == 0) return state + u' ' + words(QT_TRANSLATE_NOOP("report", "It has no activities yet."));
    QString text = state + u' ' +
                   counted(all, QT_TRANSLATE_NOOP("report", "%2 of 1 activity is done."), QT_TRANSLATE_NOOP("report", "%2 of %1 activities are done."),
                           {QString::number(done)});
    if (late > 0) text += u' ' + counted(late, QT_TRANSLATE_NOOP("report", "One is late."), QT_TRANSLATE_NOOP("report", "%1 are late."));
    return text;
}

QString areaLine(const FocusArea& area) {
    QString text;
    if (area.years.isEmpty()) text = words(QT_TRANSLATE_NOOP("report", "Meant for %1."), {QString::number(area.year)});
    else text = words(QT_TRANSLATE_NOOP("report", "Prioritised for %1."), {area.years.join(QStringLiteral(", "))});
    if (area.state == FocusState::Closed) text += u' ' + words(QT_TRANSLATE_NOOP("report", "Closed."));
    if (area.children) text += u' ' + words(QT_TRANSLATE_NOOP("report", "Special focus on children and young people."));
    return text;
}

QList<Block> problemSection(const FocusArea& area, int level) {
    QList<Block> blocks{Heading{level, words(QT_TRANSLATE_NOOP("report", "The problem"))}};
    if (area.reason.trimmed().isEmpty()) blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "The problem has not been described yet.")), true};
    else blocks << Paragraph{area.reason};
    if (!area.picture.trimmed().isEmpty())
        blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "From the picture of the situation: %1"), {area.picture.trimmed()}), true};
    return blocks;
}

QList<Block> goalsSection(const AreaReport& area, int level, QDate today, bool isPublic) {
    QList<Block> blocks{Heading{level, words(QT_TRANSLATE_NOOP("report", "Goals"))}};
    if (area.plan->goals.isEmpty()) blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "No goal has been set yet.")), true};
    int number = 0;
    for (const Held<Goal>& held : area.plan->goals) {
        const Goal& goal = held.value;
        const QList<Measurement> measured = area.measurements.value(held.id);
        blocks << Heading{level + 1, words(QT_TRANSLATE_NOOP("report", "Goal %1: %2"), {QString::number(++number), goal.statement})};
        blocks << Paragraph{goalLine(goal, measured, today, isPublic)};
        if (const QString missing = missingSmartLetters(goal); !missing.isEmpty())
            blocks << report::Judgement{report::Standing::DueSoon, words(QT_TRANSLATE_NOOP("report", "not SMART yet")),
                                        words(QT_TRANSLATE_NOOP("report", "Missing: %1."), {missing})};
        if (auto figure = curve(goal, measured, isPublic)) {
            figure->key = QStringLiteral("goal ") + held.id;
            blocks << *std::move(figure);
        }
    }
    return blocks;
}

QList<Deviation> changesOfThePlan(QList<Deviation> all) {
    // Beside what is done as planned: an assessment that serves another plan too says nothing of this one.
    static const QSet<QByteArray> progress{"plans", "status", "done-day", "deviation", "follow-up-production", "follow-up-process", "follow-up-effect", "evaluation"};
    const auto isProgress = [](const Deviation& deviation) {
        return std::any_of(deviation.kind->fields.cbegin(), deviation.kind->fields.cend(),
                           [&](const records::Field& field) { return deviation.field == QLatin1String(field.label) && progress.contains(field.key); });
    };
    all.erase(std::remove_if(all.begin(), all.end(), isProgress), all.end());
    return all;
}

report::Table deviationsTable(const QList<Deviation>& list) {
    report::Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "What")), 2.4, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Detail")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "When approved")), 1.8, false},
                     {words(QT_TRANSLATE_NOOP("report", "Now")), 1.8, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing has been changed since the approval."));
    QString last;
    for (const Deviation& deviation : list) {
        QString what = QCoreApplication::translate("kind", deviation.kind->label) + QStringLiteral(": ") + deviation.label;
        // The same record is named once.
        if (deviation.id == last) what.clear();
        last = deviation.id;
        const QString detail = !deviation.field.isEmpty()   ? QCoreApplication::translate("kind", deviation.field.toLatin1().constData())
                               : deviation.before.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "added"))
                                                            : words(QT_TRANSLATE_NOOP("report", "removed"));
        table.rows << (deviation.field.isEmpty() ? QList<report::Cell>{what, detail, QString(), QString()}
                                                 : QList<report::Cell>{what, detail, report::orDash(deviation.before), report::orDash(deviation.after)});
    }
    return table;
}

report::Table changesSinceApproval(const records::Reader& reader, const QString& planId) {
    report::Table table = deviationsTable(changesOfThePlan(deviations(reader, planId)));
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing of the plan has been changed since the approval."));
    return table;
}

QList<Block> areaSection(const records::Reader& reader, const AreaReport& area, const QString& heading, bool isPublic) {
    const QDate today = reader.today();
    const Mark mark = area.plan ? markOf(*area.plan, today) : Mark{report::Standing::NotDue, words(QT_TRANSLATE_NOOP("report", "no plan yet"))};
    QList<Block> blocks{Heading{1, heading}, report::Judgement{mark.standing, mark.word, planSentence(area, today)},
                        Paragraph{areaLine(area.area.value), true}};
    for (const QString& sentence : approvalsDespite(area.decisions))
        blocks << report::Judgement{report::Standing::Missed, words(QT_TRANSLATE_NOOP("report", "against the gates")), sentence};
    blocks << problemSection(area.area.value, 2);
    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Causes"))} << causesTable(area.causes);
    if (area.plan) {
        blocks << goalsSection(area, 2, today, isPublic);
        blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Activities"))} << activitiesTable(*area.plan, today);
    }
    if (area.plan && area.plan->plan.value.approvedVersion)
        blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Changed since the approval"))} << changesSinceApproval(reader, area.plan->plan.id);
    if (area.plan) blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Follow-up and evaluation"))} << followUpTable(area.plan->plan.value);
    return blocks;
}

}  // namespace focus
