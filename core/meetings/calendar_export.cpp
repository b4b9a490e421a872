#include "core/meetings/calendar_export.h"

#include "core/meetings/calendar_version.h"
#include "core/meetings/meeting.h"
#include "core/meetings/text_free_types.h"

#include <QHash>
#include <algorithm>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>

namespace meetings {

namespace {

constexpr const char* kZone = "Europe/Stockholm";
const QString kUidEnd = QStringLiteral("@vaksam");
constexpr int kMeetingReminder = 60;  // minutes
constexpr int kMeetingLength = 60;    // of a meeting whose end is not known

/// Swedish time since 1996; libical's own description begins with the sun time of 1879.
constexpr const char* kSwedishTime =
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n"
    "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:"
    "STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:"
    "DAYLIGHT\r\n"
    "END:VTIMEZONE\r\n";

icaltimetype dayOf(QDate day) {
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype momentOf(const QDateTime& moment) {
    icaltimetype time = dayOf(moment.date());
    time.is_date = 0;
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    return time;
}

icalproperty* swedish(icalproperty* property) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(kZone));
    return property;
}

icalcomponent* reminder(const CalendarEntry& entry) {
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-60 * entry.minutesBefore);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY), icalproperty_new_trigger(trigger),
                               icalproperty_new_description(entry.summary.toUtf8().constData()), nullptr);
}

icalcomponent* eventOf(const CalendarEntry& entry, const icaltimetype& stamp) {
    icalcomponent* event =
        icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(entry.uid.toUtf8().constData()), icalproperty_new_dtstamp(stamp),
                            icalproperty_new_sequence(entry.sequence), icalproperty_new_summary(entry.summary.toUtf8().constData()), nullptr);
    if (entry.time.isValid()) {
        const QDateTime begins(entry.day, entry.time);
        const QDateTime known(entry.endDay.isValid() ? entry.endDay : entry.day, entry.end);
        const QDateTime ends = entry.end.isValid() && known > begins ? known : begins.addSecs(60 * kMeetingLength);
        icalcomponent_add_property(event, swedish(icalproperty_new_dtstart(momentOf(begins))));
        icalcomponent_add_property(event, swedish(icalproperty_new_dtend(momentOf(ends))));
    } else {
        icalcomponent_add_property(event, icalproperty_new_dtstart(dayOf(entry.day)));
        icalcomponent_add_property(event, icalproperty_new_dtend(dayOf(std::max(entry.day, entry.endDay).addDays(1))));  // the end is the first day after
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }
    if (!entry.location.isEmpty()) icalcomponent_add_property(event, icalproperty_new_location(entry.location.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_status(entry.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    if (entry.minutesBefore > 0 && !entry.cancelled) icalcomponent_add_component(event, reminder(entry));
    return event;
}

}  // namespace

QString uidOf(const QString& record) { return record + kUidEnd; }
QString dueUidEnd() { return QStringLiteral("@due.vaksam"); }
QString recordOf(const QString& uid) { return uid.endsWith(kUidEnd) ? uid.chopped(kUidEnd.size()) : QString(); }

QList<CalendarEntry> meetingEntries(const records::Reader& reader, std::optional<int> year) {
    QHash<QString, QString> plainLabels;  // of types without text: nothing else of such a meeting leaves the file
    const records::Kind& types = records::kindOf<MeetingType>();
    for (const records::Record& type : reader.all(types))
        if (isTextFree(type)) plainLabels.insert(type.id, types.text(type, &MeetingType::label));
    QList<CalendarEntry> entries;
    records::Query query;
    if (year) {
        query.from = QDate(*year, 1, 1);
        query.to = QDate(*year, 12, 31);
    }
    reader.each(records::kindOf<Meeting>(), query, [&](const records::Record& record) {
        const auto meeting = records::fromRecord<Meeting>(record);
        const bool plain = plainLabels.contains(meeting.type.text());
        CalendarEntry entry;
        entry.uid = uidOf(record.id);
        // What came back from another calendar with a higher number goes on from there.
        const int outside = meeting.source.isEmpty() ? CalendarMark::of(meeting.sourceVersion).version.sequence : 0;
        entry.sequence = std::max(record.revision - 1, outside);
        entry.day = meeting.day;
        entry.time = meeting.time;
        entry.end = meeting.end;
        entry.endDay = meeting.endDay;
        entry.summary = plain ? plainLabels.value(meeting.type.text()) : meeting.title;
        entry.location = plain ? QString() : meeting.place;
        entry.cancelled = meeting.state == MeetingState::Cancelled;
        entry.minutesBefore = meeting.state == MeetingState::Planned ? kMeetingReminder : 0;
        entries << entry;
        return true;
    });
    return entries;
}

QByteArray writeCalendar(const QList<CalendarEntry>& entries, const QDateTime& stamp) {
    icaltimetype written = momentOf(stamp);
    written.zone = icaltimezone_get_utc_timezone();
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"), icalproperty_new_prodid("-//Vaksam//Vaksam//SV"),
                            icalproperty_new_method(ICAL_METHOD_PUBLISH), nullptr),
        &icalcomponent_free);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(kSwedishTime));
    for (const CalendarEntry& entry : entries) icalcomponent_add_component(calendar.get(), eventOf(entry, written));
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    return QByteArray(text.get());
}

}  // namespace meetings
