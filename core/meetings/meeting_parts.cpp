#include "core/meetings/meeting_parts.h"

#include "core/meetings/text_free_types.h"

#include <algorithm>

namespace meetings {
namespace {

QList<base::FieldIssue> someoneAttends(const Attendance& attendance) {
    if (attendance.role || attendance.person) return {};
    return {{"role", {"role-or-person", QT_TRANSLATE_NOOP("message", "Fill in a role or a person."), {}}}};
}

constexpr std::initializer_list<const char*> kAttendanceTexts{"note"};
constexpr std::initializer_list<const char*> kAgendaTexts{"text", "outcome"};
constexpr std::initializer_list<const char*> kActionTexts{"what", "responsible"};

QList<base::FieldIssue> attendanceWithoutText(const records::Reader& reader, const records::Record& record) {
    return noTextInParts(reader, records::kindOf<Attendance>(), record, kAttendanceTexts);
}
QList<base::FieldIssue> agendaWithoutText(const records::Reader& reader, const records::Record& record) {
    return noTextInParts(reader, records::kindOf<AgendaItem>(), record, kAgendaTexts);
}
QList<base::FieldIssue> actionWithoutText(const records::Reader& reader, const records::Record& record) {
    return noTextInParts(reader, records::kindOf<ActionPoint>(), record, kActionTexts);
}

}  // namespace

bool partsHoldText(const records::Reader& reader, const QString& meeting) {
    const auto anyOf = [&](const records::Kind& kind, std::initializer_list<const char*> fields) {
        for (const records::Record& part : reader.parts(kind, meeting))
            if (std::any_of(fields.begin(), fields.end(), [&](const char* field) { return !records::isEmpty(kind.value(part, field)); })) return true;
        return false;
    };
    return anyOf(records::kindOf<Attendance>(), kAttendanceTexts) || anyOf(records::kindOf<AgendaItem>(), kAgendaTexts) ||
           anyOf(records::kindOf<ActionPoint>(), kActionTexts);
}

}  // namespace meetings

template <>
const records::Kind& records::kindOf<meetings::Attendance>() {
    using meetings::Attendance;
    // clang-format off
    static const Kind kind = Description<Attendance>("attendance", QT_TRANSLATE_NOOP("kind", "Attendance"), QT_TRANSLATE_NOOP("kind", "Attendance"))
                                 .partOf("meeting", &Attendance::meeting, "meeting", QT_TRANSLATE_NOOP("kind", "Meeting"))
                                 .reference("role", &Attendance::role, "role", QT_TRANSLATE_NOOP("kind", "Role")).tookPart()
                                 .reference("person", &Attendance::person, "person", QT_TRANSLATE_NOOP("kind", "Person"))
                                 .text("note", &Attendance::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .rule(&meetings::someoneAttends)
                                 .crossRule(&meetings::attendanceWithoutText)
                                 .titleFrom({"role", "person"})
                                 .build();
    // clang-format on
    return kind;
}

template <>
const records::Kind& records::kindOf<meetings::AgendaItem>() {
    using meetings::AgendaItem;
    // clang-format off
    static const Kind kind = Description<AgendaItem>("agenda-item", QT_TRANSLATE_NOOP("kind", "Agenda item"), QT_TRANSLATE_NOOP("kind", "Agenda items"))
                                 .partOf("meeting", &AgendaItem::meeting, "meeting", QT_TRANSLATE_NOOP("kind", "Meeting"))
                                 .integer("number", &AgendaItem::number, QT_TRANSLATE_NOOP("kind", "No."))
                                 .text("text", &AgendaItem::text, QT_TRANSLATE_NOOP("kind", "Item")).required().freeText().title()
                                 .longText("outcome", &AgendaItem::outcome, QT_TRANSLATE_NOOP("kind", "Outcome")).freeText()
                                 .crossRule(&meetings::agendaWithoutText)
                                 .build();
    // clang-format on
    return kind;
}

template <>
const records::Kind& records::kindOf<meetings::ActionPoint>() {
    using meetings::ActionPoint;
    // clang-format off
    static const Kind kind = Description<ActionPoint>("action-point", QT_TRANSLATE_NOOP("kind", "Action point"), QT_TRANSLATE_NOOP("kind", "Action points"))
                                 .partOf("meeting", &ActionPoint::meeting, "meeting", QT_TRANSLATE_NOOP("kind", "Meeting"))
                                 .text("what", &ActionPoint::what, QT_TRANSLATE_NOOP("kind", "What")).required().freeText().title()
                                 .text("responsible", &ActionPoint::responsible, QT_TRANSLATE_NOOP("kind", "Responsible")).freeText()
                                 .day("due", &ActionPoint::due, QT_TRANSLATE_NOOP("kind", "Due")).mainDay()
                                 .choice("state", &ActionPoint::state, QT_TRANSLATE_NOOP("kind", "State"))
                                 .crossRule(&meetings::actionWithoutText)
                                 .build();
    // clang-format on
    return kind;
}
