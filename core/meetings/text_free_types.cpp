#include "core/meetings/text_free_types.h"

#include "core/meetings/meeting.h"

#include <QCoreApplication>

namespace meetings {

bool isTextFree(const records::Record& meetingType) { return records::kindOf<MeetingType>().text(meetingType, &MeetingType::notes) == QStringLiteral("none"); }

base::FieldIssue noTextIssue(const char* field) {
    return {field,
            {"no-text-allowed",
             QT_TRANSLATE_NOOP("message", "Meetings of this type are about individuals: only day, functions and held or not are kept. Leave this empty."),
             {}}};
}

QStringList plainReasons() {
    // Keys, not words of a language: what the window offers as a choice.
    return {QStringLiteral("summer"), QStringLiteral("holiday"), QStringLiteral("illness"), QStringLiteral("no-need"), QStringLiteral("other-duty")};
}

QString reasonWord(const QString& reason) {
    if (reason == QStringLiteral("summer")) return QCoreApplication::translate("MeetingForm", "Summer");
    if (reason == QStringLiteral("holiday")) return QCoreApplication::translate("MeetingForm", "Public holiday");
    if (reason == QStringLiteral("illness")) return QCoreApplication::translate("MeetingForm", "Illness");
    if (reason == QStringLiteral("no-need")) return QCoreApplication::translate("MeetingForm", "No need");
    if (reason == QStringLiteral("other-duty")) return QCoreApplication::translate("MeetingForm", "Another duty came first");
    return reason;
}

base::FieldIssue plainReasonIssue() {
    return {"reason",
            {"reason-not-a-choice",
             QT_TRANSLATE_NOOP("message", "For this type of meeting the reason is one of: %1."),
             {plainReasons().join(QStringLiteral(", "))}}};
}

QList<base::FieldIssue> noTextInParts(const records::Reader& reader, const records::Kind& partKind, const records::Record& part,
                                      std::initializer_list<const char*> fields) {
    const auto meeting = reader.find(records::kindOf<Meeting>(), partKind.text(part, "meeting"));
    if (!meeting) return {};
    const auto type = reader.find(records::kindOf<MeetingType>(), records::kindOf<Meeting>().text(*meeting, &Meeting::type));
    if (!type || !isTextFree(*type)) return {};
    QList<base::FieldIssue> issues;
    for (const char* field : fields)
        if (!records::isEmpty(partKind.value(part, field))) issues << noTextIssue(field);
    return issues;
}

}  // namespace meetings
