#include "ui/meetings/meeting_conditions.h"

#include "core/meetings/meeting.h"
#include "core/meetings/meeting_parts.h"
#include "core/meetings/text_free_types.h"
#include "ui/common/form/field_conditions.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

using records::Kind;
using records::Record;
using Effect = FieldCondition::Effect;

std::optional<Record> textFreeType(const records::Reader& reader, const Record& meeting) {
    const auto type = reader.find(records::kindOf<meetings::MeetingType>(), records::kindOf<meetings::Meeting>().text(meeting, &meetings::Meeting::type));
    return type && meetings::isTextFree(*type) ? type : std::nullopt;
}

QString whyNoText() {
    return QCoreApplication::translate("MeetingForm", "Meetings of this type are about individuals: only day, functions and held or not are kept, no text.");
}

/// An empty field disappears; one that holds something stays, so that it can be emptied.
FieldCondition without(const Kind& kind, const Record& record, const char* field) {
    return {field, records::isEmpty(kind.value(record, field)) ? Effect::Hidden : Effect::Noted, whyNoText()};
}

QList<FieldCondition> ofMeeting(const records::Reader& reader, const Record& record) {
    // Where it was read from is the import's own memory.
    QList<FieldCondition> conditions{{"source", Effect::Hidden, {}}, {"source-key", Effect::Hidden, {}}, {"source-version", Effect::Hidden, {}}};
    const auto type = textFreeType(reader, record);
    if (!type) return conditions;
    const Kind& kind = records::kindOf<meetings::Meeting>();
    for (const char* field : {"place", "agenda", "notes"}) conditions << without(kind, record, field);
    FieldCondition title = without(kind, record, "title");
    // The type's own label says nothing of a person: there is nothing to change.
    if (kind.text(record, &meetings::Meeting::title) == records::kindOf<meetings::MeetingType>().text(*type, &meetings::MeetingType::label)) title.effect = Effect::Hidden;
    conditions << title;
    FieldCondition reason{"reason", Effect::Limited, {}, {}};
    for (const QString& key : meetings::plainReasons()) reason.options << Option{key, meetings::reasonWord(key)};
    conditions << reason;
    conditions << FieldCondition{records::kindOf<meetings::AgendaItem>().key, Effect::Hidden, {}};
    conditions << FieldCondition{records::kindOf<meetings::ActionPoint>().key, Effect::Hidden, {}};
    return conditions;
}

QList<FieldCondition> ofAttendance(const records::Reader& reader, const Record& record) {
    const Kind& kind = records::kindOf<meetings::Attendance>();
    const auto meeting = reader.find(records::kindOf<meetings::Meeting>(), kind.text(record, &meetings::Attendance::meeting));
    if (!meeting || !textFreeType(reader, *meeting)) return {};
    return {without(kind, record, "note")};
}

/// The number after those that the agenda has.
QHash<QByteArray, records::Value> nextNumberOf(const records::Reader& reader, const Record& record) {
    const Kind& kind = records::kindOf<meetings::AgendaItem>();
    int highest = 0;
    for (const Record& other : reader.parts(kind, kind.text(record, &meetings::AgendaItem::meeting)))
        highest = std::max(highest, records::fromRecord<meetings::AgendaItem>(other).number);
    return {{"number", qint64(highest + 1)}};
}

}  // namespace

void addMeetingConditions() {
    setFieldSuggestions(records::kindOf<meetings::AgendaItem>(), &nextNumberOf);
    setFieldConditions(records::kindOf<meetings::Meeting>(), &ofMeeting);
    setFieldConditions(records::kindOf<meetings::Attendance>(), &ofAttendance);
}

}  // namespace ui
