#include "core/inspections/inspections_report.h"

#include "core/inspections/checkpoint.h"
#include "core/inspections/national_survey.h"
#include "core/inspections/test_purchase.h"
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

struct Visit {
    QString id;
    Inspection value;
    QString premises;
    QStringList roles;  ///< labels
    bool police = false;
};

/// Roles by id, with whether they are the police's.
struct Roles {
    QMap<QString, QString> labels;
    QSet<QString> police;
};

Roles readRoles(const Reader& reader) {
    Roles roles;
    for (const records::Record& record : reader.all(records::kindOf<people::Role>())) {
        const auto role = records::fromRecord<people::Role>(record);
        roles.labels.insert(record.id, role.label);
        if (people::isPolice(role.key)) roles.police.insert(record.id);
    }
    return roles;
}

QMap<QString, QString> premisesNames(const Reader& reader) {
    QMap<QString, QString> names;
    for (const records::Record& record : reader.all(records::kindOf<Premises>())) names.insert(record.id, records::fromRecord<Premises>(record).name);
    return names;
}

QList<Visit> readVisits(const Reader& reader, const records::Query& period, const QMap<QString, QString>& premises) {
    const Roles roles = readRoles(reader);
    QList<Visit> visits;
    reader.each(records::kindOf<Inspection>(), period, [&](const records::Record& record) {
        Visit visit{record.id, records::fromRecord<Inspection>(record), {}, {}, false};
        if (visit.value.day > reader.today()) return true;
        visit.premises = premises.value(visit.value.premises.text());
        for (const auto& role : visit.value.participants) {
            visit.roles << roles.labels.value(role.text());
            visit.police = visit.police || roles.police.contains(role.text());
        }
        visits << visit;
        return true;
    });
    return visits;
}

bool hasRemarks(const Visit& visit) { return visit.value.outcome == InspectionOutcome::Remarks || visit.value.outcome == InspectionOutcome::Serious; }

/// How many visits, and how many of them with remarks; nothing when there are none.
template <class Has>
std::optional<QList<report::Cell>> countRow(const QList<Visit>& visits, bool isPublic, Has has) {
    const auto number = std::count_if(visits.cbegin(), visits.cend(), has);
    if (number == 0) return std::nullopt;
    const auto remarks = std::count_if(visits.cbegin(), visits.cend(), [&](const Visit& visit) { return has(visit) && hasRemarks(visit); });
    return QList<report::Cell>{report::countText(number, isPublic), report::countText(remarks, isPublic)};
}

/// A table of words and how many visits each has, those without any left out.
template <class Enum, class Has>
Table countTable(const char* title, const QList<Visit>& visits, bool isPublic, Has has) {
    Table table;
    table.columns = {
        {words(title), 4, false, true}, {words(QT_TRANSLATE_NOOP("report", "Visits")), 1, true}, {words(QT_TRANSLATE_NOOP("report", "With remarks")), 1.4, true}};
    for (std::size_t i = 0; i < records::ChoicesOf<Enum>::choices.size(); ++i) {
        const auto value = static_cast<Enum>(i);
        if (const auto row = countRow(visits, isPublic, [&](const Visit& visit) { return has(visit, value); }))
            table.rows << (QList<report::Cell>{choiceLabel(value)} + *row);
    }
    return table;
}

bool isFollowUpOpen(const Visit& visit) { return visit.value.followUpDue.isValid() && !visit.value.followUpDone.isValid(); }

report::KeyNumbers keyNumbers(const QList<Visit>& visits, QDate today, bool isPublic) {
    const auto number = [&](auto has) { return report::countText(std::count_if(visits.cbegin(), visits.cend(), has), isPublic); };
    QSet<QString> premises;
    for (const Visit& visit : visits) premises.insert(visit.value.premises.text());
    return {{{words(QT_TRANSLATE_NOOP("report", "Visits")), report::countText(visits.size(), isPublic),
              words(QT_TRANSLATE_NOOP("report", "different premises: %1"), {report::countText(premises.size(), isPublic)})},
             {words(QT_TRANSLATE_NOOP("report", "Joint with the police")), number([](const Visit& visit) { return visit.police; }), {}},
             {words(QT_TRANSLATE_NOOP("report", "With remarks")), number(&hasRemarks),
              words(QT_TRANSLATE_NOOP("report", "of them serious: %1"),
                    {number([](const Visit& visit) { return visit.value.outcome == InspectionOutcome::Serious; })})},
             {words(QT_TRANSLATE_NOOP("report", "Follow-ups open")), number(&isFollowUpOpen),
              words(QT_TRANSLATE_NOOP("report", "overdue: %1"),
                    {number([today](const Visit& visit) { return isFollowUpOpen(visit) && visit.value.followUpDue < today; })})}}};
}

void addCounts(QList<Block>& blocks, const QList<Visit>& visits, bool isPublic) {
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "The visits in numbers"))};
    blocks << countTable<InspectionKind>(QT_TRANSLATE_NOOP("report", "By kind"), visits, isPublic,
                                         [](const Visit& visit, InspectionKind kind) { return visit.value.kind == kind; });
    Table scope = countTable<Goods>(QT_TRANSLATE_NOOP("report", "By scope (a visit may have several)"), visits, isPublic,
                                    [](const Visit& visit, Goods goods) { return visit.value.scope.contains(goods); });
    if (!scope.rows.isEmpty()) blocks << scope;
    Table ground = countTable<PoliceGround>(QT_TRANSLATE_NOOP("report", "Ground for police presence"), visits, isPublic,
                                            [](const Visit& visit, PoliceGround given) { return visit.police && visit.value.policeGround == given; });
    if (const auto row = countRow(visits, isPublic, [](const Visit& visit) { return visit.police && !visit.value.policeGround; }))
        ground.rows << (QList<report::Cell>{{words(QT_TRANSLATE_NOOP("report", "not stated")), Standing::DueSoon}} + *row);
    if (!ground.rows.isEmpty()) blocks << ground;
}

Table followUps(const QList<Visit>& visits, QDate today) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Status")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Premises")), 3, false},
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

Table visitsTable(const Reader& reader, const QList<Visit>& visits) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Premises")), 1.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Kind")), 1.1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Scope")), 1.3, false},
                     {words(QT_TRANSLATE_NOOP("report", "Participants")), 2.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Outcome")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Remarks")), 2.8, false}};
    for (const Visit& visit : visits) {
        QStringList scope;
        for (const Goods goods : visit.value.scope) scope << choiceLabel(goods);
        QString participants = visit.roles.join(QStringLiteral(", "));
        if (visit.police && visit.value.policeGround)
            participants += u'\n' + words(QT_TRANSLATE_NOOP("report", "Ground: %1"), {choiceLabel(*visit.value.policeGround).toLower()});
        table.rows << QList<report::Cell>{report::dayText(visit.value.day), visit.premises,
                                          choiceLabel(visit.value.kind),    report::orDash(scope.join(QStringLiteral(", "))),
                                          report::orDash(participants),     outcomeCell(visit.value),
                                          report::orDash(remarksOf(reader, visit))};
    }
    return table;
}

void addTestPurchases(QList<Block>& blocks, const Reader& reader, const records::Query& period, const QMap<QString, QString>& premises, bool isPublic) {
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Test purchases"))};
    blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Test purchases stand apart: their result can never be ground for an order, a ban or a warning."))};
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Premises")), 3, false},
                     {words(QT_TRANSLATE_NOOP("report", "Goods")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Outcome")), 1.2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Trader informed")), 1.4, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No test purchase was made in the period."));
    qsizetype sold = 0;
    reader.each(records::kindOf<TestPurchase>(), period, [&](const records::Record& record) {
        const auto purchase = records::fromRecord<TestPurchase>(record);
        if (purchase.day > reader.today()) return true;
        if (purchase.outcome == TestOutcome::Sold) ++sold;
        const report::Cell informed = purchase.informedDay.isValid() ? report::Cell(report::dayText(purchase.informedDay))
                                                                     : report::Cell(words(QT_TRANSLATE_NOOP("report", "not yet")), Standing::DueSoon);
        table.rows << QList<report::Cell>{report::dayText(purchase.day), premises.value(purchase.premises.text()),
                                          purchase.goods ? choiceLabel(*purchase.goods) : QStringLiteral("–"),
                                          purchase.outcome ? choiceLabel(*purchase.outcome) : QStringLiteral("–"), informed};
        return true;
    });
    if (!table.rows.isEmpty())
        blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Test purchases: %1. Goods were sold in: %2."),
                                  {report::countText(table.rows.size(), isPublic), report::countText(sold, isPublic)})};
    // Which shop sold on one day is a small cell in itself.
    if (!isPublic || table.rows.isEmpty()) blocks << table;
}

Table survey(const Reader& reader, const QList<Visit>& visits, bool isPublic) {
    QList<Inspection> values;
    for (const Visit& visit : visits) values << visit.value;
    QSet<QString> selling;
    for (const records::Record& record : reader.all(records::kindOf<Premises>()))
        if (records::fromRecord<Premises>(record).kind == PremisesKind::Sale) selling.insert(record.id);
    return nationalSurvey(values, selling, isPublic);
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
    const QList<Visit> visits = readVisits(reader, period, premises);
    if (visits.isEmpty()) {
        report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "No visit was made in the period."))};
    } else {
        report.blocks << keyNumbers(visits, reader.today(), isPublic);
        addCounts(report.blocks, visits, isPublic);
        // Beside a table of names the masked counts would hide nothing.
        if (!isPublic) report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Follow-ups"))} << followUps(visits, reader.today());
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "For the yearly national survey"))}
                      << Paragraph{words(QT_TRANSLATE_NOOP("report", "The questions are those of the form of 2016; how today's form reads is not known.")), true}
                      << survey(reader, visits, isPublic);
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Visits"))};
        if (isPublic) report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Single visits and premises are not shown in the public version."))};
        else report.blocks << visitsTable(reader, visits);
    }
    addTestPurchases(report.blocks, reader, period, premises, isPublic);
    return report;
}

}  // namespace inspections
