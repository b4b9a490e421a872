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

/// Whether it is the plan that was changed, and not how far the work has come.
bool isOfThePlan(const Deviation& deviation) {
    static const QSet<QByteArray> progress{"status", "done-day", "deviation", "follow-up-production", "follow-up-process", "follow-up-effect", "evaluation"};
    return std::none_of(deviation.kind->fields.cbegin(), deviation.kind->fields.cend(),
                        [&](const records::Field& field) { return deviation.field == QLatin1String(field.label) && progress.contains(field.key); });
}

QList<Deviation> changesOfThePlan(QList<Deviation> all) {
    all.erase(std::remove_if(all.begin(), all.end(), [](const Deviation& one) { return !isOfThePlan(one); }), all.end());
    return all;
}

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
    const auto changes = [&](const QString& heading, const QList<Deviation>& all, const char* now, const char* none) {
        Table table = deviationsTable(changesOfThePlan(all));
        table.columns[2].title = words(QT_TRANSLATE_NOOP("report", "Before"));
        table.columns[3].title = words(now);
        table.emptyText = words(none);
        blocks << Heading{2, heading} << table;
    };
    for (qsizetype i = 1; i < versions.size(); ++i)
        changes(words(QT_TRANSLATE_NOOP("report", "Changed from version %1 to version %2"),
                      {QString::number(versions[i - 1].version), QString::number(versions[i].version)}),
                differences(reader, planId, versions[i - 1].version, versions[i].version), QT_TRANSLATE_NOOP("report", "After"),
                QT_TRANSLATE_NOOP("report", "Nothing of the plan was changed."));
    if (!versions.isEmpty())
        changes(words(QT_TRANSLATE_NOOP("report", "Changed since the approval")), deviations(reader, planId), QT_TRANSLATE_NOOP("report", "Now"),
                QT_TRANSLATE_NOOP("report", "Nothing of the plan has been changed since the approval."));
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
        report.blocks << activitiesTable(*area.plan, today) << childImpactSection(reader, *area.plan);
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Follow-up and evaluation"))} << followUpTable(area.plan->plan.value);
        addVersions(report.blocks, reader, area.plan->plan.id);
    }
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Appendix: decisions"))} << decisionsTable(area.decisions);
    return report;
}

}  // namespace focus
