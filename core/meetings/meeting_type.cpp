#include "core/meetings/meeting_type.h"

#include "core/meetings/meeting_parts.h"
#include "core/meetings/text_free_types.h"

namespace meetings {
namespace {

/// A type can forbid text only while none of its meetings holds any. Looked at when it begins to: a type that forbade text
/// before may be renamed, though its meetings still bear the old name.
QList<base::FieldIssue> forbidsNoTextThatStands(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<MeetingType>();
    const auto before = reader.find(kind, record.id);
    if (!isTextFree(record) || !before || isTextFree(*before)) return {};
    const records::Kind& meetings = records::kindOf<Meeting>();
    records::Query query;
    query.where(&Meeting::type, record.id);
    QList<base::FieldIssue> issues;
    reader.each(meetings, query, [&](const records::Record& meeting) {
        bool text = partsHoldText(reader, meeting.id);
        for (const char* field : {"agenda", "notes", "place", "reason"}) text = text || !records::isEmpty(meetings.value(meeting, field));
        const QString title = meetings.text(meeting, &Meeting::title);
        text = text || !(title.isEmpty() || title == kind.text(record, &MeetingType::label) || title == kind.text(*before, &MeetingType::label));
        if (text)
            issues << base::FieldIssue{
                "notes",
                {"type-has-text",
                 QT_TRANSLATE_NOOP("message", "The meeting \"%1\" of this type holds text. Give it another type, or remove the text first."),
                 {reader.label(meetings, meeting)}}};
        return issues.isEmpty();
    });
    return issues;
}

}  // namespace
}  // namespace meetings

template <>
const records::Kind& records::kindOf<meetings::MeetingType>() {
    using meetings::MeetingType;
    // clang-format off
    static const Kind kind =
        Description<MeetingType>("meeting-type", QT_TRANSLATE_NOOP("kind", "Meeting type"), QT_TRANSLATE_NOOP("kind", "Meeting types"))
            .text("key", &MeetingType::key, QT_TRANSLATE_NOOP("kind", "Key")).required().key().rare()
            .help(QT_TRANSLATE_NOOP("kind", "A short word without blanks that names it in files"))
            .text("label", &MeetingType::label, QT_TRANSLATE_NOOP("kind", "Label")).required().title()
            .choice("notes", &MeetingType::notes, QT_TRANSLATE_NOOP("kind", "Notes"))
            .references("roles", &MeetingType::roles, "role", QT_TRANSLATE_NOOP("kind", "Roles that should be present"))
            .words("agenda", &MeetingType::agenda, QT_TRANSLATE_NOOP("kind", "Standing agenda items"))
            .crossRule(&meetings::forbidsNoTextThatStands)
            .evidenceAlways({"agenda"})
            .build();
    // clang-format on
    return kind;
}
