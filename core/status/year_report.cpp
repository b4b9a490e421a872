#include "core/status/year_report.h"

#include "core/focus/steering_year.h"
#include "core/inspections/visit_counts.h"
#include "core/status/agreement_report.h"
#include "core/status/commitment_drawings.h"
#include "core/status/kept_lines.h"

#include <algorithm>

namespace status {

namespace {

using agreement::CommitmentStanding;
using focus::AreaReport;
using report::Block;
using report::Cell;
using report::Heading;
using report::Table;
using report::words;

/// How the worst of the periods stands that want something by the commitment's next day; and how the year stands where that is worse, for what lies behind.
Cell stateOnDay(const CommitmentStanding& commitment, int year) {
    const agreement::PeriodStanding* worst = nullptr;
    for (const agreement::ScopeStanding& scope : commitment.scopes)
        for (const agreement::PeriodStanding& period : scope.periods)
            if (period.due == commitment.nextDue && !period.passed && (worst == nullptr || period.state < worst->state)) worst = &period;
    const Cell whole(wordOf(commitment, year), signOf(commitment, year));
    if (worst == nullptr) return whole;
    const Cell open(wordOf(*worst), signOf(*worst));
    const bool isBehind = whole.standing == report::Standing::Missed || whole.standing == report::Standing::Excused || whole.standing == report::Standing::Passed;
    if (!isBehind || open.text == whole.text) return open;
    return {words(QT_TRANSLATE_NOOP("report", "%1 (the year: %2)"), {open.text, whole.text.left(1).toLower() + whole.text.mid(1)}), *open.standing};
}

/// What remains to be done in the year, by day.
Table remaining(const AgreementStatus& status, int year) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Commitment")), 4, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "How it stands")), 1.6, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing."));
    QList<const CommitmentStanding*> open;
    for (const CommitmentStanding& commitment : status.commitments)
        if (commitment.nextDue.isValid() && commitment.nextDue.year() == year) open << &commitment;
    std::stable_sort(open.begin(), open.end(), [](const auto* a, const auto* b) { return a->nextDue < b->nextDue; });
    for (const CommitmentStanding* commitment : std::as_const(open))
        table.rows << QList<Cell>{commitment->late ? lacksSince(commitment->lateSince) : report::dayText(commitment->nextDue), commitment->id + u' ' + commitment->title,
                                  stateOnDay(*commitment, year)};
    return table;
}

/// The commitments of the year, those that were missed first: all that the numbers above count, and how often the others were of use. What nothing was asked of
/// is left out.
Table commitmentsOfYear(const AgreementStatus& status, int year) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.5, false},           {words(QT_TRANSLATE_NOOP("report", "Commitment")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "How it stands")), 1.4, false}, {words(QT_TRANSLATE_NOOP("report", "Kept")), 0.8, true},
                     {words(QT_TRANSLATE_NOOP("report", "Short")), 2, false},           {words(QT_TRANSLATE_NOOP("report", "With a reason")), 2.2, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing was asked for in this year."));
    QList<std::pair<const CommitmentStanding*, KeptLine>> lines;
    // Of the year of the day all papers and the window say the same.
    const bool isNow = year == status.date.year();
    for (const CommitmentStanding& commitment : status.commitments) {
        const KeptLine line = keptTogether(commitment, year, status.date);
        if ((isNow ? commitment.state : line.state) != agreement::State::NotDue) lines << std::pair(&commitment, line);
    }
    const auto isMissed = [](const KeptLine& line) { return line.kept < line.asked || line.state == agreement::State::Missed; };
    std::stable_partition(lines.begin(), lines.end(), [&](const auto& one) { return isMissed(one.second); });
    for (const auto& [commitment, line] : std::as_const(lines)) {
        table.rows << QList<Cell>{commitment->id,
                                  commitment->title,
                                  isNow ? Cell(wordOf(*commitment, year), signOf(*commitment, year)) : stateCell(line),
                                  keptText(line),
                                  listed(line.missed),
                                  listed(line.excused)};
    }
    return table;
}

QString goalsReached(const AreaReport& area) {
    if (!area.plan || area.plan->goals.isEmpty()) return QStringLiteral("–");
    const auto reached = std::count_if(area.plan->goals.cbegin(), area.plan->goals.cend(),
                                       [&](const auto& goal) { return focus::isReached(goal.value, area.measurements.value(goal.id)); });
    return words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(reached), QString::number(area.plan->goals.size())});
}

QString activitiesDone(const AreaReport& area) {
    if (!area.plan || focus::countedActivities(*area.plan) == 0) return QStringLiteral("–");
    const auto done = std::count_if(area.plan->activities.cbegin(), area.plan->activities.cend(), [](const auto& held) { return focus::isDone(held.value); });
    return words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(done), QString::number(focus::countedActivities(*area.plan))});
}

Table areasOfYear(const focus::SteeringYear& picture) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Focus area")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Action plan")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Activities done since the start")), 1.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Goals reached")), 1.2, true}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No focus area has been prioritised for %1."), {QString::number(picture.year)});
    for (const AreaReport& area : picture.areas) {
        if (!focus::isDecidedFor(area.area.value, picture.year)) continue;
        const auto mark = area.plan ? focus::markOf(*area.plan, picture.today)
                                    : focus::Mark{report::Standing::NotDue, words(QT_TRANSLATE_NOOP("report", "no plan yet"))};
        table.rows << QList<Cell>{area.area.value.title, {mark.word, mark.standing}, activitiesDone(area), goalsReached(area)};
    }
    return table;
}

Table inspectionsOfYear(const records::Reader& reader, int year, bool isPublic) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Inspections and test purchases")), 4, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Number")), 1, true}};
    records::Query query;
    query.from = QDate(year, 1, 1);
    query.to = QDate(year, 12, 31);
    const inspections::VisitCounts visits = inspections::countVisits(inspections::readVisits(reader, query), reader.today(), isPublic);
    const inspections::PurchaseCounts purchases = inspections::countPurchases(reader, query, isPublic);
    const auto row = [&table](const char* what, const QString& number) { table.rows << QList<Cell>{words(what), number}; };
    row(QT_TRANSLATE_NOOP("report", "Visits of inspection"), visits.visits);
    row(QT_TRANSLATE_NOOP("report", "Visits with remarks"), visits.remarks);
    row(QT_TRANSLATE_NOOP("report", "of them with serious faults"), visits.serious);
    row(QT_TRANSLATE_NOOP("report", "Test purchases"), purchases.made);
    row(QT_TRANSLATE_NOOP("report", "Test purchases where the goods were sold"), purchases.sold);
    return table;
}

Table waiting(const focus::SteeringYear& picture) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Matter")), 3, false, true}, {words(QT_TRANSLATE_NOOP("report", "To be decided")), 3, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing waits for a decision."));
    for (const AreaReport& area : picture.asked) {
        if (area.area.value.state == focus::FocusState::Proposed)
            table.rows << QList<Cell>{area.area.value.title,
                                      words(QT_TRANSLATE_NOOP("report", "Prioritise the focus area for %1"), {QString::number(area.area.value.year)})};
        if (area.plan && area.plan->plan.value.state == focus::PlanState::Submitted)
            table.rows << QList<Cell>{
                area.area.value.title,
                words(QT_TRANSLATE_NOOP("report", "Approve the action plan, version %1"), {QString::number(area.plan->plan.value.version)})};
    }
    return table;
}

/// What the council asks for once a year.
QList<Block> account(const records::Reader& reader, const AgreementStatus& status, int year, bool isPublic) {
    const focus::SteeringYear picture = focus::readSteeringYear(reader, year);
    const Table areas = areasOfYear(picture);
    const Table visits = inspectionsOfYear(reader, year, isPublic);
    report::KeyNumbers numbers{keyNumbers(status, year)};
    numbers.numbers << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Focus areas")), QString::number(areas.rows.size()),
                                         words(QT_TRANSLATE_NOOP("report", "prioritised"))}
                    << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Visits of inspection")), visits.rows.first().last().text,
                                         words(QT_TRANSLATE_NOOP("report", "made"))};
    QList<Block> blocks{
        Heading{1, words(QT_TRANSLATE_NOOP("report", "The year in short"))}, numbers,
        Heading{1, words(QT_TRANSLATE_NOOP("report", "Commitments kept and missed"))}, commitmentsOfYear(status, year),
        Heading{1, words(QT_TRANSLATE_NOOP("report", "Focus areas"))}, areas,
        Heading{1, words(QT_TRANSLATE_NOOP("report", "Inspections"))}, visits};
    // Of a year that is over nothing waits any more.
    if (year == status.date.year()) blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Waits for a decision"))} << waiting(picture);
    return blocks;
}

}  // namespace

report::Report yearReport(const records::Reader& reader, const AgreementStatus& status, int year, const report::Face& face) {
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "The wheel of the year")), QString::number(year), status.date, face);
    report.large = true;
    const report::DrawnFigure wheel = yearWheel(status, year, face.isPublic ? Planned::WithoutInspections : Planned::All);
    report.blocks << wheel;
    if (year == status.date.year()) report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "What remains of the year"))} << remaining(status, year);
    report.blocks << report::PageBreak{} << account(reader, status, year, face.isPublic);
    report.blocks << report::PageBreak{} << Heading{1, words(QT_TRANSLATE_NOOP("report", "The year as a list"))}
                  << yearTable(std::get<report::YearWheel>(wheel.drawing));
    return report;
}

}  // namespace status
