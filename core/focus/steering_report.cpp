#include "core/focus/steering_report.h"

#include "core/focus/area_section.h"
#include "core/focus/steering_year.h"
#include "core/focus/steering_short.h"
#include "core/meetings/meeting.h"

#include <algorithm>

namespace focus {

namespace {

using records::Reader;
using report::Block;
using report::counted;
using report::Heading;
using report::KeyNumber;
using report::Paragraph;
using report::Standing;
using report::Table;
using report::words;

// Page one must stay one page: what is more stands in the sections.
constexpr int kFewestRows = 2;
constexpr qsizetype kMostGoals = 4;
constexpr int kAhead = 60;

/// Its rows stand in the sections, too, so that they may be left out where page one is full.
void mayGiveWay(Table& table) {
    table.fewestRows = kFewestRows;
    table.moreOne = words(QT_TRANSLATE_NOOP("report", "One more stands in the sections below."));
    table.moreMany = QCoreApplication::translate("report", "%1 more stand in the sections below.");
}

struct Counts {
    qsizetype onTime = 0;
    qsizetype doneLate = 0;
    qsizetype open = 0;
    qsizetype approved = 0;
    qsizetype withoutApproval = 0;  ///< decided focus areas whose plan is not in force
    qsizetype despite = 0;
};

Counts counts(const SteeringYear& picture) {
    Counts c;
    for (const AreaReport& area : picture.areas) {
        if (area.plan)
            for (const Held<Activity>& held : area.plan->activities) {
                if (isDoneLate(held.value)) ++c.doneLate;
                else if (isDone(held.value)) ++c.onTime;
                else if (held.value.status != ActivityStatus::Cancelled) ++c.open;
            }
        if (!isDecidedFor(area.area.value, picture.year)) continue;
        if (area.plan && area.plan->plan.value.approvedVersion) ++c.approved;
        else ++c.withoutApproval;
        if (!approvalsDespite(area.decisions).isEmpty()) ++c.despite;
    }
    return c;
}

report::Judgement judgement(const SteeringYear& picture) {
    const Counts c = counts(picture);
    const qsizetype decided = c.approved + c.withoutApproval;
    QStringList sentences;
    if (decided == 0) sentences << words(QT_TRANSLATE_NOOP("report", "No focus area has been prioritised for %1."), {QString::number(picture.year)});
    else
        sentences << counted(decided, QT_TRANSLATE_NOOP("report", "One focus area is prioritised for %2."),
                             QT_TRANSLATE_NOOP("report", "%1 focus areas are prioritised for %2."), {QString::number(picture.year)});
    if (!picture.late.isEmpty())
        sentences << counted(picture.late.size(), QT_TRANSLATE_NOOP("report", "One activity is late."), QT_TRANSLATE_NOOP("report", "%1 activities are late."));
    else if (c.onTime + c.doneLate + c.open > 0) sentences << words(QT_TRANSLATE_NOOP("report", "No activity is late."));
    if (c.withoutApproval > 0)
        sentences << counted(c.withoutApproval, QT_TRANSLATE_NOOP("report", "One focus area has no approved plan."),
                             QT_TRANSLATE_NOOP("report", "%1 focus areas have no approved plan."));
    if (c.despite > 0)
        sentences << counted(c.despite, QT_TRANSLATE_NOOP("report", "One plan was approved although content was missing."),
                             QT_TRANSLATE_NOOP("report", "%1 plans were approved although content was missing."));
    if (const qsizetype asked = picture.decisionsAsked(); asked > 0)
        sentences << counted(asked, QT_TRANSLATE_NOOP("report", "One decision waits for the steering group."),
                             QT_TRANSLATE_NOOP("report", "%1 decisions wait for the steering group."));
    report::Judgement out{Standing::OnTrack, words(QT_TRANSLATE_NOOP("report", "on track")), sentences.join(u' ')};
    if (!picture.late.isEmpty()) {
        out.standing = Standing::Missed;
        out.word = words(QT_TRANSLATE_NOOP("report", "behind plan"));
    } else if (!picture.ownerless.isEmpty() || c.withoutApproval > 0 || c.despite > 0) {
        out.standing = Standing::DueSoon;
        out.word = words(QT_TRANSLATE_NOOP("report", "needs attention"));
    } else if (decided == 0) {
        out.standing = Standing::NotDue;
        out.word = words(QT_TRANSLATE_NOOP("report", "not begun"));
    }
    return out;
}

/// What has happened after the steering group's last decisions, in a few sentences.
void addChanges(QList<Block>& blocks, const SteeringYear& picture) {
    if (!picture.since.isValid()) {
        blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "The steering group has not decided on anything in this file before.")), true};
        return;
    }
    const auto after = [&](QDate day) { return day.isValid() && day > picture.since && day <= picture.today; };
    qsizetype done = 0;
    qsizetype measured = 0;
    qsizetype proposed = 0;
    qsizetype submitted = 0;
    for (const AreaReport& area : picture.all()) {
        if (area.plan)
            done += std::count_if(area.plan->activities.cbegin(), area.plan->activities.cend(),
                                  [&](const auto& held) { return isDone(held.value) && after(held.value.doneDay); });
        for (const QList<Measurement>& values : area.measurements)
            measured += std::count_if(values.cbegin(), values.cend(), [&](const Measurement& value) { return after(value.day); });
        for (const Decision& decision : area.decisions) {
            if (decision.verb == Verb::Propose && after(decision.day)) ++proposed;
            if (decision.verb == Verb::Submit && after(decision.day)) ++submitted;
        }
    }
    QStringList sentences;
    const auto say = [&](qsizetype number, const char* one, const char* many) {
        if (number > 0) sentences << counted(number, one, many);
    };
    say(done, QT_TRANSLATE_NOOP("report", "One activity has been completed."), QT_TRANSLATE_NOOP("report", "%1 activities have been completed."));
    say(measured, QT_TRANSLATE_NOOP("report", "One value has been measured."), QT_TRANSLATE_NOOP("report", "%1 values have been measured."));
    say(proposed, QT_TRANSLATE_NOOP("report", "One focus area has been proposed."), QT_TRANSLATE_NOOP("report", "%1 focus areas have been proposed."));
    say(submitted, QT_TRANSLATE_NOOP("report", "One plan has been submitted."), QT_TRANSLATE_NOOP("report", "%1 plans have been submitted."));
    if (sentences.isEmpty()) sentences << words(QT_TRANSLATE_NOOP("report", "Nothing that is recorded here has changed."));
    blocks << Paragraph{
        words(QT_TRANSLATE_NOOP("report", "Since the steering group's decisions on %1: %2"), {report::dayText(picture.since), sentences.join(u' ')})};
}

/// What was written of the last decision, with its day: "2026-10-06: the costs are to be looked at".
QString lastNote(const AreaReport& area) {
    if (area.decisions.isEmpty() || area.decisions.last().note.trimmed().isEmpty()) return {};
    return report::dayText(area.decisions.last().day) + QStringLiteral(": ") + area.decisions.last().note.trimmed();
}

/// Since when it is proposed, for it has no plan yet that could lack anything.
QString proposedLine(const AreaReport& area) {
    QStringList parts;
    if (!area.decisions.isEmpty()) parts << words(QT_TRANSLATE_NOOP("report", "Proposed on %1."), {report::dayText(area.decisions.last().day)});
    if (!area.decisions.isEmpty() && !area.decisions.last().note.trimmed().isEmpty()) parts << area.decisions.last().note.trimmed();
    return report::orDash(parts.join(u' '));
}

Table askedTable(const SteeringYear& picture) {
    Table table;
    table.dense = true;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Matter")), 2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "What is asked")), 2.3, false},
                     {words(QT_TRANSLATE_NOOP("report", "Still missing, and the last note")), 2.6, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No decision waits for the steering group."));
    for (const AreaReport& area : picture.asked) {
        const FocusArea& value = area.area.value;
        if (value.state == FocusState::Proposed)
            table.rows << QList<report::Cell>{value.title,
                                              words(QT_TRANSLATE_NOOP("report", "Prioritise as a focus area for %1"), {QString::number(value.year)}),
                                              proposedLine(area)};
        if (!area.plan || area.plan->plan.value.state != PlanState::Submitted) continue;
        const Plan& plan = area.plan->plan.value;
        const QString missing = missingForApproval(*area.plan);
        table.rows << QList<report::Cell>{
            plan.title.trimmed().isEmpty() ? value.title : plan.title,
            plan.version > 1 ? words(QT_TRANSLATE_NOOP("report", "Approve version %1 of the action plan"), {QString::number(plan.version)})
                             : words(QT_TRANSLATE_NOOP("report", "Approve the action plan")),
            report::Cell(missing.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "nothing")) : missing, missing.isEmpty() ? Standing::Fulfilled : Standing::DueSoon)};
        if (const QString note = lastNote(area); !note.isEmpty()) table.rows.last().last().text += u'\n' + note;
    }
    return table;
}

report::KeyNumbers keptAndMissed(const SteeringYear& picture, const QList<KeyNumber>& extra) {
    const Counts c = counts(picture);
    const auto number = [](qsizetype value) { return report::countText(value, false); };
    const qsizetype done = c.onTime + c.doneLate;
    report::KeyNumbers numbers;
    numbers.numbers << KeyNumber{words(QT_TRANSLATE_NOOP("report", "Activities done")),
                                 words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {number(done), number(done + c.open)}),
                                 done == 0 ? QString() : words(QT_TRANSLATE_NOOP("report", "%1 on time, %2 late"), {number(c.onTime), number(c.doneLate)})};
    numbers.numbers << KeyNumber{words(QT_TRANSLATE_NOOP("report", "Late now")), number(picture.late.size()),
                                 words(QT_TRANSLATE_NOOP("report", "past their due day"))};
    const auto ownerless = picture.ownerless.size() +
                           std::count_if(picture.late.cbegin(), picture.late.cend(), [](const OpenActivity& open) { return isOwnerless(open.activity); });
    numbers.numbers << KeyNumber{words(QT_TRANSLATE_NOOP("report", "Nobody responsible")), number(ownerless),
                                 words(QT_TRANSLATE_NOOP("report", "open activities"))};
    numbers.numbers << KeyNumber{words(QT_TRANSLATE_NOOP("report", "Approved plans")),
                                 words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {number(c.approved), number(c.approved + c.withoutApproval)}),
                                 c.despite == 0 ? QString()
                                                : counted(c.despite, QT_TRANSLATE_NOOP("report", "one although content was missing"),
                                                          QT_TRANSLATE_NOOP("report", "%1 although content was missing"))};
    numbers.numbers << extra;
    return numbers;
}

Table lateTable(const SteeringYear& picture, bool inShort) {
    Table table;
    table.dense = true;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Activity")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Focus area")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Responsible")), 1.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Due")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Days late")), 1.1, true}};
    if (!inShort) mayGiveWay(table);
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No activity is late, and all have someone responsible."));
    for (const OpenActivity& open : picture.late + picture.ownerless) {
        const Activity& activity = open.activity;
        table.rows << QList<report::Cell>{activity.what, open.area, responsibleCell(activity), report::dayText(activity.due),
                                          open.daysLate > 0 ? QString::number(open.daysLate) : QStringLiteral("–")};
    }
    return table;
}

/// How far a goal has come from its baseline to its target: 1 is reached, 0 not a step; one that has gone the wrong way is below.
double shareOfTheWay(const Goal& goal, double now) {
    if (!goal.target) return 1;
    const double start = goal.baseline.value_or(now);
    return start == *goal.target ? (now == *goal.target ? 1 : 0) : (now - start) / (*goal.target - start);
}

/// The newest values of goals by the goals' names, those that are furthest from their targets first.
report::KeyNumbers goalNumbers(const SteeringYear& picture, bool isPublic) {
    struct Candidate {
        bool reached;
        double way;
        KeyNumber number;
    };
    QList<Candidate> candidates;
    for (const AreaReport& area : picture.areas)
        for (const Held<Goal>& held : area.plan ? area.plan->goals : QList<Held<Goal>>()) {
            const Goal& goal = held.value;
            const QList<Measurement> measured = area.measurements.value(held.id);
            if (measured.isEmpty()) continue;
            QStringList against;
            if (goal.baseline)
                against << words(QT_TRANSLATE_NOOP("report", "baseline %1"), {valueText(*goal.baseline, {}, isPublic && !goal.unit.contains(u'%'))});
            if (goal.target) against << words(QT_TRANSLATE_NOOP("report", "target %1"), {report::numberText(*goal.target)});
            const QString compared = comparison(goal, measured, picture.today, isPublic);
            const QString note = against.isEmpty() ? compared : against.join(QStringLiteral(", ")) + QStringLiteral(": ") + compared;
            // The place of a value that is left out would tell of it.
            const bool hidden = isPublic && valueText(*measured.last().value, goal.unit, true) != valueText(*measured.last().value, goal.unit);
            candidates << Candidate{hidden || isReached(goal, measured), hidden ? 1 : shareOfTheWay(goal, *measured.last().value),
                                    KeyNumber{goal.statement.trimmed().isEmpty() ? goal.indicator : goal.statement,
                                              valueText(*measured.last().value, goal.unit, isPublic), note}};
        }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return std::pair(a.reached, a.way) < std::pair(b.reached, b.way); });
    report::KeyNumbers numbers;
    for (const Candidate& one : candidates.mid(0, kMostGoals)) numbers.numbers << one.number;
    return numbers;
}

struct DatedLine {
    QDate day;
    QString kind;
    QString text;
};

QList<DatedLine> plannedSteeringMeetings(const Reader& reader, QDate from, QDate to) {
    const records::Kind& meetings = records::kindOf<meetings::Meeting>();
    const auto type = reader.resolve(records::kindOf<meetings::MeetingType>(), QStringLiteral("steering-group"));
    if (!type) return {};
    records::Query query;
    query.from = from;
    query.to = to;
    query.where(&meetings::Meeting::type, *type).where(&meetings::Meeting::state, QStringLiteral("planned"));
    QList<DatedLine> lines;
    for (const records::Record& record : reader.all(meetings, query)) {
        const auto meeting = records::fromRecord<meetings::Meeting>(record);
        lines << DatedLine{meeting.day, words(QT_TRANSLATE_NOOP("report", "Meeting")), meeting.title};
    }
    return lines;
}

Table nextDates(const Reader& reader, const SteeringYear& picture, bool inShort) {
    const QDate last = picture.today.addDays(kAhead);
    const auto ahead = [&](QDate day) { return day.isValid() && day >= picture.today && day <= last; };
    QList<DatedLine> lines = plannedSteeringMeetings(reader, picture.today, last);
    for (const AreaReport& area : picture.areas) {
        if (!area.plan || area.area.value.state == FocusState::Closed) continue;
        for (const Held<Goal>& held : area.plan->goals)
            if (ahead(held.value.due)) lines << DatedLine{held.value.due, words(QT_TRANSLATE_NOOP("report", "Goal due")), held.value.statement};
        for (const Held<Activity>& held : area.plan->activities)
            if (!isDone(held.value) && held.value.status != ActivityStatus::Cancelled && ahead(held.value.due))
                lines << DatedLine{held.value.due, words(QT_TRANSLATE_NOOP("report", "Activity due")), held.value.what};
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DatedLine& a, const DatedLine& b) { return a.day < b.day; });
    Table table;
    table.dense = true;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Day")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "What")), 1, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "About")), 5, false}};
    if (!inShort) mayGiveWay(table);
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing is due within %1 days."), {QString::number(kAhead)});
    for (const DatedLine& line : lines) table.rows << QList<report::Cell>{report::dayText(line.day), line.kind, line.text};
    return table;
}

void addPageOne(QList<Block>& blocks, const Reader& reader, const SteeringYear& picture, const SteeringRequest& request) {
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "How it stands on %1"), {report::dayText(picture.today)})} << judgement(picture);
    addChanges(blocks, picture);
    blocks << keptAndMissed(picture, request.extra);
    const report::KeyNumbers goals = goalNumbers(picture, request.face.isPublic);
    if (goals.numbers.isEmpty()) blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "No goal has been measured yet.")), true};
    else blocks << goals;
    if (request.changes) {
        // Few lines: the page is full of what is to be decided.
        if (request.changes->isEmpty())
            blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "No certain change in the figures of %1."), {QString::number(picture.year)}), true};
        else
            blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Certain changes in the figures of %1: %2."),
                                      {QString::number(picture.year), request.changes->join(QStringLiteral("; "))})};
    }
    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Matters to decide"))} << askedTable(picture);
    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Late or without anyone responsible"))} << lateTable(picture, request.inShort);
    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Next dates"))} << nextDates(reader, picture, request.inShort);
}

/// What was decided, area by area: to look up, and so behind all that is to be read.
void addDecisions(QList<Block>& blocks, const SteeringYear& picture) {
    if (std::none_of(picture.areas.cbegin(), picture.areas.cend(), [](const AreaReport& area) { return !area.decisions.isEmpty(); })) return;
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Appendix: decisions"))};
    for (const AreaReport& area : picture.areas)
        if (!area.decisions.isEmpty()) blocks << Heading{2, area.area.value.title} << decisionsTable(area.decisions);
}

}  // namespace

report::Report steeringReport(const Reader& reader, const SteeringRequest& request) {
    const SteeringYear picture = readSteeringYear(reader, request.year);
    report::Report report =
        report::begun(words(QT_TRANSLATE_NOOP("report", "Report to the steering group %1"), {QString::number(request.year)}),
                      request.inShort ? words(QT_TRANSLATE_NOOP("report", "Short form")) : QString(), picture.today, request.face);
    addPageOne(report.blocks, reader, picture, request);
    if (request.inShort) {
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Focus areas"))} << areasInShort(picture, request.face.isPublic);
        return report;
    }
    if (!picture.areas.isEmpty()) report.blocks << report::PageBreak{};
    const QStringList headings = headingTexts(picture.areas, request.year);
    for (qsizetype i = 0; i < picture.areas.size(); ++i) report.blocks << areaSection(reader, picture.areas[i], headings[i], request.face.isPublic);
    addDecisions(report.blocks, picture);
    return report;
}

}  // namespace focus
