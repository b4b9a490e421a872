#include "core/focus/focus_area_report.h"

#include "core/focus/action_plan_report.h"
#include "core/focus/area_section.h"
#include "core/focus/figures.h"
#include "core/focus/plan_version.h"

#include <algorithm>

namespace focus {

namespace {

using records::Reader;
using report::Heading;
using report::Paragraph;
using report::Table;
using report::words;

QList<PlanVersion> approvedVersions(const Reader& reader, const QString& planId) {
    QList<PlanVersion> versions;
    for (const Held<PlanVersion>& held : heldParts<PlanVersion>(reader, planId)) versions << held.value;
    std::stable_sort(versions.begin(), versions.end(), [](const PlanVersion& a, const PlanVersion& b) { return a.version < b.version; });
    return versions;
}

Table versionsTable(const QList<PlanVersion>& versions) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Version")), 1, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Approved")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Causes")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "Goals")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "Activities")), 1, true}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No version of the plan has been approved yet."));
    for (const PlanVersion& version : versions) {
        const PlanContent content = contentOf(version.content);
        table.rows << QList<report::Cell>{QString::number(version.version), report::dayText(version.day), QString::number(content.causes.size()),
                                          QString::number(content.goals.size()), QString::number(content.activities.size())};
    }
    return table;
}

/// The approved versions, what each changed of the one before, and what has been changed of the plan since the last.
void addVersions(QList<report::Block>& blocks, const Reader& reader, const QString& planId) {
    const QList<PlanVersion> versions = approvedVersions(reader, planId);
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Approved versions of the plan"))} << versionsTable(versions);
    for (qsizetype i = 1; i < versions.size(); ++i) {
        const int older = versions[i - 1].version;
        const int newer = versions[i].version;
        Table table = deviationsTable(changesOfThePlan(differences(reader, planId, older, newer)));
        table.columns[2].title = words(QT_TRANSLATE_NOOP("report", "Before"));
        table.columns[3].title = words(QT_TRANSLATE_NOOP("report", "After"));
        table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing of the plan was changed."));
        blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Changed from version %1 to version %2"), {QString::number(older), QString::number(newer)})}
               << table;
    }
    if (!versions.isEmpty())
        blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Changed since the approval"))} << changesSinceApproval(reader, planId);
}

}  // namespace

base::Result<report::Report> focusAreaReport(const Reader& reader, const QString& id, const report::Face& face) {
    const auto areaId = areaOf(reader, id);
    if (!areaId) return base::Failure(areaId.error());
    const AreaReport area = readArea(reader, *areaId);
    const QDate today = reader.today();
    const Mark mark = area.plan ? markOf(*area.plan, today) : Mark{report::Standing::NotDue, words(QT_TRANSLATE_NOOP("report", "no plan yet"))};
    report::Report report =
        report::begun(words(QT_TRANSLATE_NOOP("report", "Focus area: %1"), {area.area.value.title}), areaLine(area.area.value), today, face);
    report.blocks << report::Judgement{mark.standing, mark.word, planSentence(area, today)};
    for (const QString& sentence : approvalsDespite(area.decisions))
        report.blocks << report::Judgement{report::Standing::Missed, words(QT_TRANSLATE_NOOP("report", "against the gates")), sentence};
    report.blocks << areaProgress(reader, area);
    if (area.plan) report.blocks << planProgress(reader, area);
    report.blocks << problemSection(area.area.value, 1) << Heading{1, words(QT_TRANSLATE_NOOP("report", "Causes"))};
    if (const auto figure = causesFigure(area.area.value.title, area.causes)) report.blocks << *figure;
    report.blocks << causesTable(area.causes);
    if (area.plan) {
        report.blocks << goalsSection(area, 1, today, face.isPublic) << Heading{1, words(QT_TRANSLATE_NOOP("report", "Activities"))};
        if (const auto figure = activitiesFigure(area.plan->activities, today)) report.blocks << *figure;
        if (const QString key = activitiesKey(area.plan->activities); !key.isEmpty()) report.blocks << Paragraph{key, true};
        report.blocks << activitiesTable(*area.plan, today) << childImpactSection(reader, *area.plan);
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Follow-up and evaluation"))} << followUpTable(area.plan->plan.value);
        addVersions(report.blocks, reader, area.plan->plan.id);
    }
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Appendix: decisions"))} << decisionsTable(area.decisions);
    return report;
}

}  // namespace focus
