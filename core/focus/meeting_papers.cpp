#include "core/focus/meeting_papers.h"

#include "core/focus/plan_gates.h"
#include "core/focus/report_parts.h"
#include "core/meetings/meeting_parts.h"
#include "core/meetings/text_free_types.h"
#include "core/people/group_member.h"

#include <algorithm>

namespace focus {

namespace {

using meetings::ActionPoint;
using meetings::AgendaItem;
using meetings::Attendance;
using meetings::Meeting;
using meetings::MeetingType;
using records::Kind;
using records::Reader;
using records::Record;
using report::Heading;
using report::Paragraph;
using report::Standing;
using report::Table;
using report::words;

constexpr auto kSteeringKey = "steering-group";
constexpr int kSignatureDots = 14;
constexpr auto kCooperationKey = "cooperation-group";

/// A meeting with its type.
struct Sitting {
    QString id;
    Meeting meeting;
    MeetingType type;
    QString title;

    [[nodiscard]] bool isSteering() const { return type.key == QLatin1String(kSteeringKey); }
};

Sitting readSitting(const Reader& reader, const QString& id) {
    const Record record = reader.get(records::kindOf<Meeting>(), id);
    Sitting sitting{id, records::fromRecord<Meeting>(record), {}, reader.label(records::kindOf<Meeting>(), record)};
    sitting.type = reader.get<MeetingType>(sitting.meeting.type.text());
    return sitting;
}

/// "Wednesday 16 December 2026": whoever is called looks for the day of the week.
QString longDay(QDate day) { return base::currentLocale().toString(day, QStringLiteral("dddd d MMMM yyyy")); }

QString timeText(const Meeting& meeting) {
    const auto clock = [](QTime time) { return time.toString(QStringLiteral("HH:mm")); };
    const auto at = [&clock](QDate day, QTime time) {
        return time.isValid() ? words(QT_TRANSLATE_NOOP("report", "%1 at %2"), {longDay(day), clock(time)}) : longDay(day);
    };
    QString text = at(meeting.day, meeting.time);
    if (meeting.endDay.isValid() && meeting.endDay > meeting.day) text += QStringLiteral(" – ") + at(meeting.endDay, meeting.end);
    else if (meeting.time.isValid() && meeting.end.isValid()) text += QStringLiteral("–") + clock(meeting.end);
    return text.trimmed();
}

QStringList roleNames(const Reader& reader, const QList<base::Id<people::Role>>& roles) {
    QStringList names;
    for (const auto& role : roles) names << reader.label(records::kindOf<people::Role>(), role.text());
    return names;
}

/// Who fills the roles, by role; of public papers nobody.
QString nameOf(const Reader& reader, const base::Id<people::Role>& role) {
    const records::Kind& kind = records::kindOf<people::Person>();
    QStringList names;
    reader.each(kind, {}, [&](const Record& record) {
        const auto person = records::fromRecord<people::Person>(record);
        if (std::any_of(person.roles.cbegin(), person.roles.cend(), [&role](const auto& one) { return one.text() == role.text(); })) names << person.name;
        return true;
    });
    return names.join(QStringLiteral(", "));
}

/// The group of the council that meets; nothing for other meetings.
std::optional<people::Group> groupOf(const MeetingType& type) {
    if (type.key == QLatin1String(kSteeringKey)) return people::Group::Steering;
    if (type.key == QLatin1String(kCooperationKey)) return people::Group::Cooperation;
    return std::nullopt;
}

/// Who is called, a line each: the group's members on the day with their functions, and functions that none of them has with whoever fills them. What is read outside,
/// and what is about individuals, names functions alone.
QString calledText(const Reader& reader, const Sitting& sitting, bool isPublic) {
    const auto called = sitting.type.roles.isEmpty() ? sitting.meeting.roles : sitting.type.roles;
    if (isPublic || sitting.type.notes == meetings::Notes::None) return roleNames(reader, called).join(QStringLiteral(", "));
    QStringList lines;
    QSet<QString> there;
    const auto line = [&lines](const QString& name, const QString& function) {
        const QString text = name.isEmpty() ? function : function.isEmpty() ? name : words(QT_TRANSLATE_NOOP("report", "%1 (%2)"), {name, function});
        if (!lines.contains(text)) lines << text;
    };
    if (const auto group = groupOf(sitting.type)) {
        for (const Record& record : reader.all(records::kindOf<people::GroupMember>())) {
            const auto member = records::fromRecord<people::GroupMember>(record);
            const bool isMember = member.group == *group && !(member.from.isValid() && member.from > sitting.meeting.day) &&
                                  !(member.to.isValid() && member.to < sitting.meeting.day);
            if (!isMember) continue;
            const auto person = reader.get<people::Person>(member.person.text());
            for (const auto& role : person.roles) there.insert(role.text());
            line(person.name, roleNames(reader, person.roles).join(QStringLiteral(", ")));
        }
    }
    for (const auto& role : called)
        if (!there.contains(role.text())) line(nameOf(reader, role), reader.label(records::kindOf<people::Role>(), role.text()));
    return lines.join(u'\n');
}

Table facts(const QList<std::pair<const char*, QString>>& lines) {
    Table table;
    table.columns = {{QString(), 1, false, true}, {QString(), 4, false}};
    for (const auto& [name, text] : lines)
        if (!text.trimmed().isEmpty()) table.rows << QList<report::Cell>{words(name), text};
    return table;
}

QList<AgendaItem> itemsOf(const Reader& reader, const QString& meeting) {
    QList<AgendaItem> items;
    for (const Record& record : reader.parts(records::kindOf<AgendaItem>(), meeting)) items << records::fromRecord<AgendaItem>(record);
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem& one, const AgendaItem& other) { return one.number < other.number; });
    return items;
}

/// What the agenda says: the items, else the text, else the type's standing ones.
QStringList agendaOf(const Reader& reader, const Sitting& sitting) {
    QStringList items;
    for (const AgendaItem& item : itemsOf(reader, sitting.id)) items << item.text.trimmed();
    if (items.isEmpty())
        for (const QString& line : sitting.meeting.agenda.split(u'\n'))
            if (!line.trimmed().isEmpty()) items << line.trimmed();
    return items.isEmpty() ? sitting.type.agenda : items;
}

/// Meetings of the same type before this one that were held, the newest first.
/// All of its type that were held before, the newest first: a promise is open until it is kept, however old.
QList<Sitting> heldBefore(const Reader& reader, const Sitting& sitting) {
    const Kind& kind = records::kindOf<Meeting>();
    records::Query query;
    query.where(&Meeting::type, sitting.meeting.type.text()).where(&Meeting::state, QStringLiteral("held"));
    query.to = sitting.meeting.day;
    query.sortField = kind.mainDay;
    query.descending = true;
    QList<Sitting> earlier;
    reader.each(kind, query, [&](const Record& record) {
        if (record.id != sitting.id) earlier << readSitting(reader, record.id);
        return true;
    });
    return earlier;
}

QList<Decision> decisionsAt(const Reader& reader, const QString& meeting) {
    const Kind& kind = records::kindOf<Decision>();
    records::Query query;
    query.where(&Decision::meeting, meeting);
    QList<Decision> decisions;
    for (const Record& record : reader.all(kind, query)) decisions << records::fromRecord<Decision>(record);
    return decisions;
}

/// What was decided, as minutes say it.
QString sentenceOf(const Reader& reader, const Decision& decision) {
    const QString name = decision.focusArea ? reader.label(records::kindOf<FocusArea>(), decision.focusArea->text())
                                            : reader.label(records::kindOf<Plan>(), decision.plan->text());
    const QString year = decision.year ? QString::number(*decision.year) : QString();
    const QString rank = decision.rank ? QString::number(*decision.rank) : QString();
    switch (decision.verb) {
        case Verb::Propose: return words(QT_TRANSLATE_NOOP("report", "\"%1\" is proposed as a focus area."), {name});
        case Verb::Approve:
            if (decision.plan)
                return words(QT_TRANSLATE_NOOP("report", "The action plan \"%1\", version %2, is approved."),
                             {name, QString::number(decision.version.value_or(1))});
            return words(QT_TRANSLATE_NOOP("report", "\"%1\" is prioritised as a focus area for %2, with rank %3."), {name, year, rank});
        case Verb::Reject: return words(QT_TRANSLATE_NOOP("report", "\"%1\" is not prioritised."), {name});
        case Verb::Defer: return words(QT_TRANSLATE_NOOP("report", "\"%1\" is deferred."), {name});
        case Verb::Continue: return words(QT_TRANSLATE_NOOP("report", "The focus area \"%1\" continues in %2, with rank %3."), {name, year, rank});
        case Verb::Close: return words(QT_TRANSLATE_NOOP("report", "The focus area \"%1\" is closed."), {name});
        case Verb::Submit: return words(QT_TRANSLATE_NOOP("report", "The action plan \"%1\" is submitted to the steering group."), {name});
        case Verb::Return: return words(QT_TRANSLATE_NOOP("report", "The action plan \"%1\" is returned for completion."), {name});
        case Verb::Start: return words(QT_TRANSLATE_NOOP("report", "The work with the action plan \"%1\" begins."), {name});
        case Verb::FollowUp: return words(QT_TRANSLATE_NOOP("report", "The action plan \"%1\" is followed up."), {name});
        case Verb::Evaluate: return words(QT_TRANSLATE_NOOP("report", "The action plan \"%1\" is evaluated."), {name});
        case Verb::Adopt: return words(QT_TRANSLATE_NOOP("report", "The action plan \"%1\" is adopted."), {name});
    }
    return {};
}

Table decisionRows(const Reader& reader, const QList<Decision>& decisions, const char* whenNone) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Paragraph")), 0.8, false, true}, {words(QT_TRANSLATE_NOOP("report", "Decision")), 4, false}};
    table.emptyText = words(whenNone);
    for (const Decision& decision : decisions) {
        QString text = sentenceOf(reader, decision);
        if (!decision.despite.isEmpty()) text += u'\n' + words(QT_TRANSLATE_NOOP("report", "Although content was missing: %1"), {decision.despite});
        if (!decision.note.isEmpty()) text += u'\n' + decision.note;
        table.rows << QList<report::Cell>{report::orDash(decision.item), text};
    }
    return table;
}

report::Cell pointState(const ActionPoint& point, QDate today) {
    if (point.state == meetings::ActionState::Done) return {label(point.state).toLower(), Standing::Fulfilled};
    if (point.state == meetings::ActionState::Dropped) return {label(point.state).toLower(), Standing::Excused};
    if (point.due.isValid() && point.due < today) return {words(QT_TRANSLATE_NOOP("report", "late")), Standing::Missed};
    return {label(point.state).toLower(), Standing::NotDue};
}

Table pointRows(const Reader& reader, const QList<ActionPoint>& points, const char* whenNone) {
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Action point")), 3, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Responsible")), 1.6, false},
                     {words(QT_TRANSLATE_NOOP("report", "Due")), 1, false},
                     {words(QT_TRANSLATE_NOOP("report", "Status")), 1, false}};
    table.emptyText = words(whenNone);
    for (const ActionPoint& point : points)
        table.rows << QList<report::Cell>{point.what, report::orDash(point.responsible), report::dayText(point.due), pointState(point, reader.today())};
    return table;
}

QList<ActionPoint> pointsOf(const Reader& reader, const QString& meeting) {
    QList<ActionPoint> points;
    for (const Record& record : reader.parts(records::kindOf<ActionPoint>(), meeting)) points << records::fromRecord<ActionPoint>(record);
    return points;
}

/// The matters that the steering group is asked to decide on, with what is asked and what is missing.
Table matterRows(const Reader& reader) {
    const SteeringMatters matters = steeringMatters(reader);
    Table table;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Matter")), 2.4, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Proposal for decision")), 2.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Missing")), 2, false}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "Nothing waits for a decision."));
    int number = 0;
    for (const QString& id : matters.areas) {
        const auto area = reader.get<FocusArea>(id);
        table.rows << QList<report::Cell>{
            QString::number(++number), area.reason.trimmed().isEmpty() ? area.title : area.title + u'\n' + area.reason.trimmed(),
            words(QT_TRANSLATE_NOOP("report", "The steering group prioritises the focus area for %1 and gives it a rank."), {QString::number(area.year)}),
            words(QT_TRANSLATE_NOOP("report", "nothing"))};
    }
    for (const QString& id : matters.plans) {
        const PlanContent plan = readPlan(reader, id);
        const QString missing = missingForApproval(plan);
        table.rows << QList<report::Cell>{
            QString::number(++number), reader.label(records::kindOf<Plan>(), id),
            words(QT_TRANSLATE_NOOP("report", "The steering group approves the action plan, version %1."), {QString::number(plan.plan.value.version)}),
            missing.isEmpty() ? report::Cell(words(QT_TRANSLATE_NOOP("report", "nothing")), Standing::Fulfilled) : report::Cell(missing, Standing::DueSoon)};
    }
    return table;
}

void addEarlier(report::Report& report, const Reader& reader, const Sitting& sitting) {
    const QList<Sitting> earlier = heldBefore(reader, sitting);
    if (earlier.isEmpty()) return;
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Since last time"))};
    report.blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Decided at the meeting of %1"), {report::dayText(earlier.first().meeting.day)})};
    report.blocks << decisionRows(reader, decisionsAt(reader, earlier.first().id), QT_TRANSLATE_NOOP("report", "Nothing was decided there."));
    QList<ActionPoint> open;
    for (const Sitting& before : earlier)
        for (const ActionPoint& point : pointsOf(reader, before.id))
            if (point.state == meetings::ActionState::Open || before.id == earlier.first().id) open << point;
    report.blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "What was promised"))};
    report.blocks << pointRows(reader, open, QT_TRANSLATE_NOOP("report", "Nothing is left from the last meetings."));
}

void addNumbered(report::Report& report, const QStringList& items, const char* whenNone) {
    if (items.isEmpty()) report.blocks << Paragraph{words(whenNone), true};
    else report.blocks << report::ItemList{items, true};
}

/// Who signs, for what: a line for each function, with room for the hand and for the name in print.
void addSignatures(report::Report& report, const Sitting& sitting, const QList<Decision>& decisions) {
    QStringList paragraphs;
    for (const Decision& decision : decisions)
        if (const QString item = decision.item.simplified().replace(u' ', QChar(QChar::Nbsp)); !item.isEmpty() && !paragraphs.contains(item)) paragraphs << item;
    const QString what = words(QT_TRANSLATE_NOOP("report", "%1, %2"), {sitting.title, longDay(sitting.meeting.day)});
    const QString sentence = paragraphs.isEmpty() ? words(QT_TRANSLATE_NOOP("report", "The signatures are for the minutes of this meeting: %1."), {what})
                                                  : words(QT_TRANSLATE_NOOP("report", "The signatures are for the minutes of this meeting: %1. Decisions: %2."),
                                                          {what, paragraphs.join(QStringLiteral(", "))});
    Table names;
    names.columns = {{words(QT_TRANSLATE_NOOP("report", "Function at the meeting")), 1.2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "Signature")), 2.4, false},
                     {words(QT_TRANSLATE_NOOP("report", "Name in print")), 2, false},
                     {words(QT_TRANSLATE_NOOP("report", "Day")), 1, false}};
    // Two lines of print are room for a hand.
    for (const char* function : {QT_TRANSLATE_NOOP("report", "Chair"), QT_TRANSLATE_NOOP("report", "Secretary"), QT_TRANSLATE_NOOP("report", "Adjuster")})
        names.rows << QList<report::Cell>{words(function), QStringLiteral("\n") + QString(kSignatureDots, u'…'), QString(), QString()};
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Signatures"))} << Paragraph{sentence, false, true} << names;
}

std::optional<QString> steeringMeeting(const Reader& reader, bool heldOnly) {
    const Kind& kind = records::kindOf<Meeting>();
    const auto type = reader.resolve(records::kindOf<MeetingType>(), QLatin1String(kSteeringKey));
    if (!type) return std::nullopt;
    std::optional<QString> found;
    const auto first = [&](records::Query query) {
        query.where(&Meeting::type, *type);
        query.sortField = kind.mainDay;
        reader.each(kind, query, [&](const Record& record) {
            if (kind.text(record, &Meeting::state) == QStringLiteral("cancelled")) return true;
            found = record.id;
            return false;
        });
    };
    records::Query coming;
    coming.from = reader.today();
    if (!heldOnly) first(coming);
    records::Query newest;
    newest.descending = true;
    if (heldOnly) newest.where(&Meeting::state, QStringLiteral("held"));
    if (!found) first(newest);
    return found;
}

}  // namespace

SteeringMatters steeringMatters(const Reader& reader) {
    SteeringMatters matters;
    const auto waiting = [&](const Kind& kind, const char* state, QStringList& ids) {
        records::Query query;
        query.filters << records::Filter{kind.index("state"), QLatin1String(state)};
        query.sortField = kind.title;
        reader.each(kind, query, [&](const Record& record) {
            ids << record.id;
            return true;
        });
    };
    waiting(records::kindOf<FocusArea>(), "proposed", matters.areas);
    waiting(records::kindOf<Plan>(), "submitted", matters.plans);
    return matters;
}

report::Report summonsReport(const Reader& reader, const QString& meeting, const report::Face& face) {
    const Sitting sitting = readSitting(reader, meeting);
    report::Report report =
        report::begun(words(QT_TRANSLATE_NOOP("report", "Call to a meeting: %1"), {sitting.title}), timeText(sitting.meeting), reader.today(), face);
    // When it is stands below the title.
    report.blocks << facts({{QT_TRANSLATE_NOOP("report", "Place"), sitting.meeting.place},
                            {QT_TRANSLATE_NOOP("report", "Called"), calledText(reader, sitting, face.isPublic)}});
    if (sitting.type.notes == meetings::Notes::None) return report;  // what is about individuals is said at the meeting alone
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Agenda"))};
    addNumbered(report, agendaOf(reader, sitting), QT_TRANSLATE_NOOP("report", "The agenda has not been written yet."));
    if (sitting.isSteering()) report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Matters to decide"))} << matterRows(reader);
    addEarlier(report, reader, sitting);
    return report;
}

base::Result<report::Report> minutesReport(const Reader& reader, const QString& meeting, const report::Face& face) {
    const Sitting sitting = readSitting(reader, meeting);
    if (sitting.type.notes == meetings::Notes::None)
        return base::badInput(
            {"no-minutes", QT_TRANSLATE_NOOP("message", "Meetings of the type \"%1\" have no notes: they are about individuals."), {sitting.type.label}});
    const QString name = sitting.isSteering() ? words(QT_TRANSLATE_NOOP("report", "Minutes: %1"), {sitting.title})
                                              : words(QT_TRANSLATE_NOOP("report", "Meeting notes: %1"), {sitting.title});
    report::Report report = report::begun(name, timeText(sitting.meeting), reader.today(), face);
    if (sitting.meeting.state != meetings::MeetingState::Held)
        report.blocks << report::Judgement{Standing::NotDue, words(QT_TRANSLATE_NOOP("report", "draft")),
                                           words(QT_TRANSLATE_NOOP("report", "The meeting is not logged as held."))};
    QStringList named;
    for (const Record& record : reader.parts(records::kindOf<Attendance>(), meeting)) {
        const auto attendance = records::fromRecord<Attendance>(record);
        if (attendance.person) named << reader.label(records::kindOf<people::Person>(), attendance.person->text());
    }
    report.blocks << facts({{QT_TRANSLATE_NOOP("report", "Place"), sitting.meeting.place},
                            {QT_TRANSLATE_NOOP("report", "Present"), roleNames(reader, sitting.meeting.roles).join(QStringLiteral(", "))},
                            {QT_TRANSLATE_NOOP("report", "Named"), face.isPublic ? QString() : named.join(QStringLiteral(", "))}});
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Agenda"))};
    Table items;
    items.columns = {{words(QT_TRANSLATE_NOOP("report", "No.")), 0.4, true},
                     {words(QT_TRANSLATE_NOOP("report", "Item")), 2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "What was said")), 3, false}};
    for (const AgendaItem& item : itemsOf(reader, meeting))
        items.rows << QList<report::Cell>{QString::number(item.number), item.text, report::orDash(face.isPublic ? QString() : item.outcome)};
    if (items.rows.isEmpty()) addNumbered(report, agendaOf(reader, sitting), QT_TRANSLATE_NOOP("report", "The agenda has not been written yet."));
    else report.blocks << items;
    if (!face.isPublic && !sitting.meeting.notes.trimmed().isEmpty())
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Notes"))} << Paragraph{sitting.meeting.notes.trimmed()};
    const QList<Decision> decisions = decisionsAt(reader, meeting);
    if (sitting.isSteering() || !decisions.isEmpty())
        report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Decisions"))}
                      << decisionRows(reader, decisions, QT_TRANSLATE_NOOP("report", "Nothing was decided."));
    const Table points = pointRows(reader, pointsOf(reader, meeting), QT_TRANSLATE_NOOP("report", "No action points."));
    report.blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Action points"))};
    // What stands before the names stays with them: a sheet of names alone could be signed for anything.
    if (points.rows.isEmpty()) report.blocks << Paragraph{points.emptyText, true, sitting.isSteering()};
    else report.blocks << points;
    if (sitting.isSteering()) addSignatures(report, sitting, decisions);
    return report;
}

std::optional<QString> nextSteeringMeeting(const Reader& reader) { return steeringMeeting(reader, false); }
std::optional<QString> lastSteeringMeeting(const Reader& reader) { return steeringMeeting(reader, true); }

}  // namespace focus
