#include "core/meetings/meeting.h"

#include "core/meetings/meeting_parts.h"
#include "core/meetings/text_free_types.h"
#include "core/records/rules.h"

namespace meetings {
namespace {

QList<base::FieldIssue> endsAfterItBegins(const Meeting& meeting) {
    if (auto issues = records::inOrder("end-day", meeting.day, meeting.endDay); !issues.isEmpty()) return issues;
    const bool anotherDay = meeting.endDay.isValid() && meeting.endDay > meeting.day;
    if (anotherDay || !meeting.time.isValid() || !meeting.end.isValid() || meeting.end > meeting.time) return {};
    const QString begins = meeting.time.toString(QStringLiteral("HH:mm"));
    if (meeting.end == meeting.time)
        return {{"end", {"before-start", QT_TRANSLATE_NOOP("message", "The meeting ends at %1, when it begins. Change one of the times."), {begins}}}};
    return {{"end",
             {"before-start",
              QT_TRANSLATE_NOOP("message", "%1 is before %2. A meeting that ends on another day needs that day too."),
              {meeting.end.toString(QStringLiteral("HH:mm")), begins}}}};
}

void titleFromType(const records::Reader& reader, records::Record& record) {
    const records::Kind& kind = records::kindOf<Meeting>();
    const QString type = kind.text(record, &Meeting::type);
    if (type.isEmpty() || !records::isEmpty(kind.value(record, &Meeting::title))) return;
    if (const auto found = reader.find(records::kindOf<MeetingType>(), type))
        kind.setValue(record, &Meeting::title, records::kindOf<MeetingType>().text(*found, &MeetingType::label));
}

QList<base::FieldIssue> noTextWhereNoneIsAllowed(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<Meeting>();
    const auto type = reader.find(records::kindOf<MeetingType>(), kind.text(record, &Meeting::type));
    if (!type || !isTextFree(*type)) return {};
    QList<base::FieldIssue> issues;
    for (const char* field : {"agenda", "notes", "place"})
        if (!records::isEmpty(kind.value(record, field))) issues << noTextIssue(field);
    // The title that follows from the type says nothing of a person; any other could.
    if (const QString title = kind.text(record, &Meeting::title); !title.isEmpty() && title != records::kindOf<MeetingType>().text(*type, &MeetingType::label))
        issues << noTextIssue("title");
    if (partsHoldText(reader, record.id))
        issues << base::FieldIssue{"type",
                                   {"no-text-allowed",
                                    QT_TRANSLATE_NOOP("message",
                                                      "Meetings of this type are about individuals and hold no text. Remove what stands in this meeting's "
                                                      "agenda items, action points and attendance first."),
                                    {}}};
    if (const QString reason = kind.text(record, &Meeting::reason); !reason.isEmpty() && !plainReasons().contains(reason)) issues << plainReasonIssue();
    return issues;
}

/// What was called off is nothing; what is not held yet is planned.
void heldOrPlanned(const records::Reader&, QDate, QList<records::Evidence>& meetings) {
    meetings.removeIf([](const records::Evidence& meeting) { return meeting.facts.value("state").contains(u"cancelled"); });
    for (records::Evidence& meeting : meetings) meeting.planned = meeting.facts.value("state").contains(u"planned");
}

}  // namespace
}  // namespace meetings

template <>
const records::Kind& records::kindOf<meetings::Meeting>() {
    using meetings::Meeting;
    // clang-format off
    static const Kind kind = Description<Meeting>("meeting", QT_TRANSLATE_NOOP("kind", "Meeting"), QT_TRANSLATE_NOOP("kind", "Meetings"))
                                 .reference("type", &Meeting::type, "meeting-type", QT_TRANSLATE_NOOP("kind", "Type")).required()
                                 .day("day", &Meeting::day, QT_TRANSLATE_NOOP("kind", "Day")).required().mainDay()
                                 .time("time", &Meeting::time, QT_TRANSLATE_NOOP("kind", "Begins"))
                                 .time("end", &Meeting::end, QT_TRANSLATE_NOOP("kind", "Ends"))
                                 .reference("area", &Meeting::area, "area", QT_TRANSLATE_NOOP("kind", "Area")).scope()
                                 .text("place", &Meeting::place, QT_TRANSLATE_NOOP("kind", "Place")).freeText()
                                 .text("title", &Meeting::title, QT_TRANSLATE_NOOP("kind", "Title")).freeText().title()
                                 .help(QT_TRANSLATE_NOOP("kind", "Left empty, it becomes the type's label"))
                                 .choice("state", &Meeting::state, QT_TRANSLATE_NOOP("kind", "State"))
                                 .text("reason", &Meeting::reason, QT_TRANSLATE_NOOP("kind", "Reason")).freeText().rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "Why it was cancelled"))
                                 .references("roles", &Meeting::roles, "role", QT_TRANSLATE_NOOP("kind", "Roles present")).tookPart()
                                 .longText("agenda", &Meeting::agenda, QT_TRANSLATE_NOOP("kind", "Agenda")).freeText()
                                 .longText("notes", &Meeting::notes, QT_TRANSLATE_NOOP("kind", "Notes")).freeText().confidential()
                                 .text("source", &Meeting::source, QT_TRANSLATE_NOOP("kind", "Source")).rare()
                                 .text("source-key", &Meeting::sourceKey, QT_TRANSLATE_NOOP("kind", "Key at the source")).rare()
                                 .day("end-day", &Meeting::endDay, QT_TRANSLATE_NOOP("kind", "Last day")).rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "Of a meeting that ends on another day than it begins"))
                                 .text("source-version", &Meeting::sourceVersion, QT_TRANSLATE_NOOP("kind", "State at the source")).rare()
                                 .rule(&meetings::endsAfterItBegins)
                                 .completion(&meetings::titleFromType)
                                 .crossRule(&meetings::noTextWhereNoneIsAllowed)
                                 .evidenceFact("picture", QT_TRANSLATE_NOOP("kind", "Situation picture"))
                                 .evidenceCompletion(&meetings::heldOrPlanned, {"type", "state"})
                                 .build();
    // clang-format on
    return kind;
}
