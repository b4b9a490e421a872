#include "core/inspections/inspections_report.h"

#include "core/inspections/checkpoint.h"
#include "core/inspections/test_purchase.h"
#include "core/inspections/visit_counts.h"
#include "core/records/choice_label.h"

#include <QMap>
#include <algorithm>

namespace inspections {

namespace {

using records::choiceLabel;
using records::Reader;
using report::Block;
using report::counted;
using report::Heading;
using report::Paragraph;
using report::Standing;
using report::Table;
using report::words;

report::KeyNumbers keyNumbers(const VisitCounts& counts) {
    return {{{words(QT_TRANSLATE_NOOP("report", "Visits")), counts.visits,
              words(QT_TRANSLATE_NOOP("report", "different premises: %1"), {counts.premises})},
             {words(QT_TRANSLATE_NOOP("report", "Joint with the police")), counts.joint, {}},
             {words(QT_TRANSLATE_NOOP("report", "With remarks")), counts.remarks,
              words(QT_TRANSLATE_NOOP("report", "of them serious: %1"), {counts.serious})},
             {words(QT_TRANSLATE_NOOP("report", "Follow-ups open")), counts.open,
              words(QT_TRANSLATE_NOOP("report", "overdue: %1"), {counts.overdue})}}};
}

void addRows(QList<Block>& blocks, const char* title, const QList<VisitRow>& rows) {
    if (rows.isEmpty()) return;
    Table table;
    table.columns = {
        {words(title), 4, false, true}, {words(QT_TRANSLATE_NOOP("report", "Visits")), 1, true}, {words(QT_TRANSLATE_NOOP("report", "With remarks")), 1.4, true}};
    for (const VisitRow& row : rows) table.rows << QList<report::Cell>{row.name, row.visits, row.remarks};
    blocks << table;
}

void addCounts(QList<Block>& blocks, const VisitCounts& counts) {
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "The visits in numbers"))};
    if (counts.isLeftOut)
        blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Counts of 1–4 are left out, and some larger ones beside them, so that the small ones cannot be computed.")), true};
    addRows(blocks, QT_TRANSLATE_NOOP("report", "By kind"), counts.kinds);
    addRows(blocks, QT_TRANSLATE_NOOP("report", "By scope (a visit may have several)"), counts.scopes);
    addRows(blocks, QT_TRANSLATE_NOOP("report", "Ground for police presence"), counts.grounds);
}

Table followUps(const QList<Visit>& visits, QDate today) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Status")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Premises")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Visit")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Follow-up due")), 1.2, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No follow-up is open."));
    QList<Visit> open;
    std::copy_if(visits.cbegin(), visits.cend(), std::back_inserter(open), &isFollowUpOpen);
    std::stable_sort(open.begin(), open.end(), [](const Visit& a, const Visit& b) { return a.value.followUpDue < b.value.followUpDue; });
    for (const Visit& visit : std::as_const(open)) {
        const report::Cell status = visit.value.followUpDue < today ? report::Cell(words(QT_TRANSLATE_NOOP("report", "overdue")), Standing::Missed)
                                                                    : report::Cell(words(QT_TRANSLATE_NOOP("report", "open")), Standing::OnTrack);
        table.rows << QList<report::Cell>{status, visit.premises, report::dayText(visit.value.day), report::dayText(visit.value.followUpDue)};
    }
    return table;
}

report::Cell outcomeCell(const Inspection& inspection) {
    if (!inspection.outcome) return QStringLiteral("–");
    switch (*inspection.outcome) {
        case InspectionOutcome::NoRemarks: return {choiceLabel(*inspection.outcome), Standing::Fulfilled};
        case InspectionOutcome::Remarks: return {choiceLabel(*inspection.outcome), Standing::DueSoon};
        case InspectionOutcome::Serious: return {choiceLabel(*inspection.outcome), Standing::Missed};
    }
    return {};
}

/// Remarks of the visit and of its checkpoints.
QString remarksOf(const Reader& reader, const Visit& visit) {
    QStringList lines;
    if (!visit.value.remarks.trimmed().isEmpty()) lines << visit.value.remarks.trimmed();
    const records::Kind& results = records::kindOf<CheckpointResult>();
    for (const records::Record& record : reader.parts(results, visit.id)) {
        const auto result = records::fromRecord<CheckpointResult>(record);
        if (result.outcome != CheckpointOutcome::Remark) continue;
        const QString point = reader.label(records::kindOf<Checkpoint>(), result.checkpoint.text());
        const QString note = result.note.trimmed();
        // What the visit's own remarks say already is not said again.
        const bool said = note.isEmpty() || visit.value.remarks.contains(note, Qt::CaseInsensitive);
        // The point is a demand; by itself it would read as what was found.
        const QString about = words(QT_TRANSLATE_NOOP("report", "About the checkpoint: %1"), {point});
        lines << (said ? about : about + QStringLiteral(" – ") + note);
    }
    return lines.join(u'\n');
}

/// Who took part: what most visits share is said once, above the table.
QString participantsOf(const Visit& visit) {
    QString participants = visit.roles.join(QStringLiteral(", "));
    if (visit.police && visit.value.policeGround)
        participants += QStringLiteral(". ") + words(QT_TRANSLATE_NOOP("report", "Ground: %1"), {choiceLabel(*visit.value.policeGround).toLower()});
    return participants;
}

/// Who took part in more than half of the visits; empty when there is no such company.
QString usualParticipants(const QList<Visit>& visits) {
    QMap<QString, qsizetype> companies;
    for (const Visit& visit : visits) ++companies[participantsOf(visit)];
    for (auto company = companies.cbegin(); company != companies.cend(); ++company)
        if (!company.key().isEmpty() && company.value() > 1 && company.value() * 2 > visits.size()) return company.key();
    return {};
}

void addVisits(QList<Block>& blocks, const Reader& reader, const QList<Visit>& visits) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Premises")), 2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Kind")), 1.1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Scope")), 1.8, false},
                     {words(QT_TRANSLATE_NOOP("report", "Participants")), 1.8, false},
                     {words(QT_TRANSLATE_NOOP("report", "Outcome and remarks")), 4, false}};
    const QString usual = usualParticipants(visits);
    if (!usual.isEmpty()) blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "\"as usual\" among the participants: %1."), {usual})};
    for (const Visit& visit : visits) {
        QStringList scope;
        for (const Goods goods : visit.value.scope) scope << choiceLabel(goods);
        const QString participants = participantsOf(visit);
        report::Cell outcome = outcomeCell(visit.value);
        if (const QString remarks = remarksOf(reader, visit); !remarks.isEmpty()) outcome.text += u'\n' + remarks;
        table.rows << QList<report::Cell>{report::dayText(visit.value.day), visit.premises, choiceLabel(visit.value.kind),
                                          report::orDash(scope.join(QStringLiteral(", "))),
                                          !usual.isEmpty() && participants == usual ? words(QT_TRANSLATE_NOOP("report", "as usual")) : report::orDash(participants),
                                          outcome};
    }
    blocks << table;
}

void addTestPurchases(QList<Block>& blocks, const Reader& reader, const records::Query& period, const QMap<QString, QString>& premises, bool isPublic) {
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Test purchases"))};
    blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Test purchases stand apart: their result can never be ground for an order, a ban or a warning."))};
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Premises")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Goods")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Outcome")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Trader informed")), 1.4, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No test purchase was made in the period."));
    reader.each(records::kindOf<TestPurchase>(), period, [&](const records::Record& record) {
        const auto purchase = records::fromRecord<TestPurchase>(record);
        if (purchase.day > reader.today()) return true;
        const report::Cell informed = purchase.informedDay.isValid() ? report::Cell(report::dayText(purchase.informedDay))
                                                                     : report::Cell(words(QT_TRANSLATE_NOOP("report", "not yet")), Standing::DueSoon);
        table.rows << QList<report::Cell>{report::dayText(purchase.day), premises.value(purchase.premises.text()),
                                          purchase.goods ? choiceLabel(*purchase.goods) : QStringLiteral("–"),
                                          purchase.outcome ? choiceLabel(*purchase.outcome) : QStringLiteral("–"), informed};
        return true;
    });
    const PurchaseCounts counts = countPurchases(reader, period, isPublic);
    if (!table.rows.isEmpty())
        blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Test purchases: %1. Goods were sold in: %2."), {counts.made, counts.sold})};
    // Which shop sold on one day is a small cell in itself.
    if (!isPublic || table.rows.isEmpty()) blocks << table;
}

Table survey(const VisitCounts& counts) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Question")), 5, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Visits")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "of those answered")), 1.4, true}};
    for (const SurveyRow& row : counts.survey) table.rows << QList<report::Cell>{row.question, row.yes, row.of};
    return table;
}

}  // namespace

report::Report inspectionsReport(const Reader& reader, const InspectionsRequest& request) {
    const bool isPublic = request.face.isPublic;
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "Inspections")),
                                          words(QT_TRANSLATE_NOOP("report", "%1 – %2"), {report::dayText(request.from), report::dayText(request.to)}),
                                          reader.today(), request.face);
    report.landscape = true;  // remarks are long, and stand beside what they are about
    records::Query period;
    period.from = request.from;
    period.to = request.to;
    const QMap<QString, QString> premises = premisesNames(reader);
    const QList<Visit> visits = readVisits(reader, period);
    if (visits.isEmpty()) {
        report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "No visit was made in the period."))};
    } else {
        const VisitCounts counts = countVisits(visits, reader.today(), isPublic);
        report.blocks << keyNumbers(counts);
        addCounts(report.blocks, counts);
        // Beside a table of names the masked counts would hide nothing.
        if (!isPublic) report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Follow-ups"))} << followUps(visits, reader.today());
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "For the yearly national survey"))}
                      << Paragraph{words(QT_TRANSLATE_NOOP("report", "The questions are those of the form of 2016; how today's form reads is not known.")), true}
                      << survey(counts);
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Visits"))};
        if (isPublic) report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Single visits and premises are not shown in the public version."))};
        else addVisits(report.blocks, reader, visits);
    }
    addTestPurchases(report.blocks, reader, period, premises, isPublic);
    return report;
}

}  // namespace inspections
