#include "core/status/feedback_report.h"

#include "core/focus/steering_year.h"
#include "core/inspections/visit_counts.h"
#include "core/meetings/meeting.h"
#include "core/registers/dialogue.h"
#include "core/status/kept_lines.h"

#include <algorithm>

namespace status {

namespace {

using focus::AreaReport;
using report::Cell;
using report::Heading;
using report::Table;
using report::words;

constexpr qsizetype kMostGoals = 2;  // of a focus area

struct Done {
    qsizetype done = 0;
    qsizetype all = 0;
};

/// What was said for the year: what was due in it and was not called off, and what was done in it.
Done activitiesOf(const AreaReport& area, int year) {
    Done activities;
    if (!area.plan) return activities;
    for (const auto& held : area.plan->activities) {
        const focus::Activity& activity = held.value;
        const bool done = focus::isDone(activity);
        const bool inYear = activity.due.year() == year || (done && activity.doneDay.year() == year);
        if (activity.status == focus::ActivityStatus::Cancelled || !inYear) continue;
        ++activities.all;
        // What was due this year and done in the next was not done this year.
        if (done && (!activity.doneDay.isValid() || activity.doneDay.year() <= year)) ++activities.done;
    }
    return activities;
}

QString said(const AreaReport& area) {
    QStringList goals;
    if (area.plan)
        for (const auto& goal : area.plan->goals) goals << goal.value.statement.trimmed();
    if (goals.isEmpty()) return words(QT_TRANSLATE_NOOP("report", "The goals are not set yet."));
    if (goals.size() <= kMostGoals) return goals.join(u'\n');
    // One page: the first ones say what it is about.
    const qsizetype more = goals.size() - kMostGoals;
    goals = goals.mid(0, kMostGoals);
    goals.last() += u' ' + report::counted(more, QT_TRANSLATE_NOOP("report", "(and one more goal)"), QT_TRANSLATE_NOOP("report", "(and %1 more goals)"));
    return goals.join(u'\n');
}

QString did(const AreaReport& area, int year) {
    const Done activities = activitiesOf(area, year);
    if (!area.plan || focus::countedActivities(*area.plan) == 0) return words(QT_TRANSLATE_NOOP("report", "No measure has been planned yet."));
    if (activities.all == 0) return words(QT_TRANSLATE_NOOP("report", "No measure was to be done in %1."), {QString::number(year)});
    return report::counted(activities.all, QT_TRANSLATE_NOOP("report", "%2 of 1 measure carried out."),
                           QT_TRANSLATE_NOOP("report", "%2 of %1 measures carried out."), {QString::number(activities.done)});
}

/// How many goals are reached: on one page there is no room for their values, which stand in the report of the focus area.
QString cameOf(const AreaReport& area) {
    if (!area.plan || std::all_of(area.measurements.cbegin(), area.measurements.cend(), [](const auto& values) { return values.isEmpty(); }))
        return words(QT_TRANSLATE_NOOP("report", "Not measured yet."));
    const auto reached = std::count_if(area.plan->goals.cbegin(), area.plan->goals.cend(),
                                       [&](const auto& goal) { return focus::isReached(goal.value, area.measurements.value(goal.id)); });
    return report::counted(area.plan->goals.size(), QT_TRANSLATE_NOOP("report", "%2 of 1 goal reached."), QT_TRANSLATE_NOOP("report", "%2 of %1 goals reached."),
                           {QString::number(reached)});
}

/// Something has been done or measured, so that there is more to tell than that it is planned.
bool isUnderWay(const AreaReport& area) {
    return (area.plan && std::any_of(area.plan->activities.cbegin(), area.plan->activities.cend(), [](const auto& held) { return focus::isDone(held.value); })) ||
           std::any_of(area.measurements.cbegin(), area.measurements.cend(), [](const auto& values) { return !values.isEmpty(); });
}

Table problems(const QList<AreaReport>& areas, int year) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Problem")), 2.1, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "What we said")), 4, false},
                     {words(QT_TRANSLATE_NOOP("report", "What we did")), 1.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "What came of it")), 1.2, false}};
    table.emptyText = areas.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "No focus area has been prioritised for %1."), {QString::number(year)})
                                      : words(QT_TRANSLATE_NOOP("report", "Nothing has been carried out or measured yet."));
    table.dense = true;
    for (const AreaReport& area : areas)
        if (isUnderWay(area)) table.rows << QList<Cell>{area.area.value.title, said(area), did(area, year), cameOf(area)};
    return table;
}

/// The promises that have been due in the year: a row for each that was not kept, and the others by name. The reasons stay inside: they were written
/// to colleagues.
struct Promises {
    Done kept;
    Table missed;
    QStringList names;  ///< of those that were kept
};

Promises promises(const AgreementStatus& standing, int year) {
    Promises all;
    all.missed.columns = {{words(QT_TRANSLATE_NOOP("report", "What we said")), 4, false, true},
                          {words(QT_TRANSLATE_NOOP("report", "Kept")), 1, true},
                          {words(QT_TRANSLATE_NOOP("report", "How it went")), 2.4, false}};
    all.missed.emptyText = words(QT_TRANSLATE_NOOP("report", "Everything that has been due was kept."));
    all.missed.dense = true;
    for (const agreement::CommitmentStanding& commitment : standing.commitments) {
        const KeptLine line = keptTogether(commitment, year, standing.date);
        if (line.asked == 0) continue;
        ++all.kept.all;
        if (line.kept == line.asked) {
            ++all.kept.done;
            all.names << commitment.title;
            continue;
        }
        const bool broken = line.state == agreement::State::Missed;
        const Cell how = !broken ? Cell(words(QT_TRANSLATE_NOOP("report", "Not each time, but no breach")), report::Standing::DueSoon)
                         : line.missed.isEmpty() ? Cell(words(QT_TRANSLATE_NOOP("report", "Not kept, reason given")), report::Standing::Excused)
                                               : Cell(words(QT_TRANSLATE_NOOP("report", "Not kept each time")), report::Standing::Missed);
        all.missed.rows << QList<Cell>{commitment.title, shareText(line), how};
    }
    // Nothing that was due is nothing that was kept.
    if (all.kept.all == 0) all.missed.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing has been due yet."));
    return all;
}

/// The year until today.
records::Query yearUntilToday(const records::Reader& reader, int year) {
    records::Query query;
    query.from = QDate(year, 1, 1);
    query.to = std::min(reader.today(), QDate(year, 12, 31));
    return query;
}

/// Citizen dialogues of the year: those of their own register and the meetings of that type, as the agreement counts them.
qint64 dialoguesIn(const records::Reader& reader, int year) {
    records::Query query = yearUntilToday(reader, year);
    if (query.to < query.from) return 0;
    const qint64 own = reader.count(records::kindOf<registers::Dialogue>(), query);
    const auto type = reader.resolve(records::kindOf<meetings::MeetingType>(), QStringLiteral("citizen-dialogue"));
    if (!type) return own;
    const records::Kind& kind = records::kindOf<meetings::Meeting>();
    query.where(&meetings::Meeting::type, *type).where(&meetings::Meeting::state, QStringLiteral("held"));
    return own + reader.count(kind, query);
}

/// Visits of inspection as the other public reports of the year count them.
QString visitsIn(const records::Reader& reader, int year) {
    return inspections::countVisits(inspections::readVisits(reader, yearUntilToday(reader, year)), reader.today(), true).visits;
}

}  // namespace

report::Report feedbackReport(const records::Reader& reader, const AgreementStatus* standing, int year, report::Face face) {
    face.isPublic = true;
    report::Report report = report::begun(words(QT_TRANSLATE_NOOP("report", "What we said and what we did")), QString::number(year), reader.today(), face);
    report.blocks.prepend(report::Paragraph{words(QT_TRANSLATE_NOOP("report", "The municipality and the police have agreed to work together for a safer "
                                                                              "municipality. This is what we said that we would do in %1, and what we have done."),
                                                  {QString::number(year)})});
    QList<AreaReport> areas;
    for (const AreaReport& area : focus::readSteeringYear(reader, year).areas)
        if (focus::isDecidedFor(area.area.value, year)) areas << area;
    Done measures;
    for (const AreaReport& area : std::as_const(areas)) {
        measures.done += activitiesOf(area, year).done;
        measures.all += activitiesOf(area, year).all;
    }
    const Promises promised = standing == nullptr ? Promises() : promises(*standing, year);
    const auto share = [](const Done& part) { return words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(part.done), QString::number(part.all)}); };
    report::KeyNumbers numbers{{{words(QT_TRANSLATE_NOOP("report", "Measures carried out")), share(measures), words(QT_TRANSLATE_NOOP("report", "of those for %1"), {QString::number(year)})}}};
    if (standing != nullptr)
        numbers.numbers << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Promises kept")), share(promised.kept),
                                             words(QT_TRANSLATE_NOOP("report", "of the commitments of which something has been due"))};
    numbers.numbers << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Visits of inspection")),
                                         visitsIn(reader, year),
                                         words(QT_TRANSLATE_NOOP("report", "where alcohol and tobacco are sold"))}
                    << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Conversations with those who live here")),
                                         report::countText(dialoguesIn(reader, year), true),
                                         words(QT_TRANSLATE_NOOP("report", "citizen dialogues"))};
    report.blocks << numbers << Heading{1, words(QT_TRANSLATE_NOOP("report", "The problems that we work with"))} << problems(areas, year);
    // One page: of what has come to nothing yet the names are enough. Approved is not begun: somebody must have said that the work has.
    QStringList begun;
    QStringList waiting;
    for (const AreaReport& area : std::as_const(areas)) {
        if (isUnderWay(area)) continue;
        const bool isBegun = area.plan && (area.plan->plan.value.state == focus::PlanState::InProgress ||
                                           std::any_of(area.plan->activities.cbegin(), area.plan->activities.cend(),
                                                       [](const auto& held) { return held.value.status == focus::ActivityStatus::Started; }));
        (isBegun ? begun : waiting) << area.area.value.title;
    }
    const auto name = [&report](const char* text, const QStringList& titles) {
        if (!titles.isEmpty()) report.blocks << report::Paragraph{words(text, {titles.join(QStringLiteral("; "))})};
    };
    name(QT_TRANSLATE_NOOP("report", "The work has only begun with: %1."), begun);
    name(QT_TRANSLATE_NOOP("report", "The work has not begun yet with: %1."), waiting);
    if (standing == nullptr) return report;
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "What we promised each other"))} << promised.missed;
    if (!promised.names.isEmpty())
        report.blocks << report::Paragraph{words(QT_TRANSLATE_NOOP("report", "Kept: %1."), {promised.names.join(QStringLiteral(", "))})};
    return report;
}

}  // namespace status
