#include "core/meetings/hold.h"

#include "core/meetings/meeting.h"
#include "core/meetings/meeting_parts.h"

namespace meetings {

namespace {

using base::Failure;
using base::Reason;
using base::Result;
using records::Batch;
using records::Kind;
using records::Reader;
using records::Record;

const Kind& kind() { return records::kindOf<Meeting>(); }

Reason reason(const char* code, const char* text, const QStringList& arguments, const QString& id) { return {{code, text, arguments}, kind().key, id}; }

Result<Record> find(const Reader& reader, const QString& id) {
    if (auto record = reader.find(kind(), id)) return *record;
    return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "There is no meeting with the id %1."), {id}});
}

Result<void> notBefore(const Reader& reader, QDate day, const QString& id) {
    if (day <= reader.today()) return {};
    return base::refused(
        reason("not-yet", QT_TRANSLATE_NOOP("message", "The meeting is on %1. It can be logged as held from that day on."), {day.toString(Qt::ISODate)}, id));
}

/// The newest held meeting of the same type on an earlier day, or on the same.
std::optional<Record> heldBefore(const Reader& reader, const Record& meeting) {
    records::Query query;
    query.where(&Meeting::type, kind().text(meeting, &Meeting::type)).where(&Meeting::state, QStringLiteral("held"));
    query.to = records::fromRecord<Meeting>(meeting).day;
    query.sortField = kind().mainDay;
    query.descending = true;
    std::optional<Record> found;
    reader.each(kind(), query, [&](const Record& record) {
        if (record.id == meeting.id || records::fromRecord<Meeting>(record).roles.isEmpty()) return true;
        found = record;
        return false;
    });
    return found;
}

Result<void> copyAttendance(Batch& batch, const QString& from, const QString& to) {
    const Kind& attendance = records::kindOf<Attendance>();
    for (const Record& record : batch.reader().parts(attendance, from)) {
        auto copy = records::fromRecord<Attendance>(record);
        copy.meeting = base::Id<Meeting>(to);
        copy.note.clear();  // what was said of last time is not said of this one
        if (auto added = batch.add(attendance, records::toRecord(copy)); !added) return Failure(added.error());
    }
    return {};
}

}  // namespace

Result<void> holdAsBefore(records::OpenFile& file, const QString& id) {
    const auto written = file.write({records::ActVerb::Hold, "meeting"}, [&](Batch& batch) -> Result<void> {
        const Reader& reader = batch.reader();
        auto meeting = find(reader, id);
        if (!meeting) return Failure(meeting.error());
        if (kind().text(*meeting, &Meeting::state) != QStringLiteral("planned"))
            return base::refused(reason("not-planned", QT_TRANSLATE_NOOP("message", "The meeting is not a planned one any more."), {}, id));
        if (auto allowed = notBefore(reader, records::fromRecord<Meeting>(*meeting).day, id); !allowed) return allowed;
        kind().setValue(*meeting, &Meeting::state, QStringLiteral("held"));
        const bool ownRoles = !records::isEmpty(kind().value(*meeting, &Meeting::roles));
        const auto earlier = ownRoles ? std::nullopt : heldBefore(reader, *meeting);
        if (!ownRoles && !earlier)
            return base::refused(
                reason("no-earlier-meeting",
                       QT_TRANSLATE_NOOP("message", "No earlier meeting of this type tells who took part. Choose the functions that were present."), {}, id));
        if (earlier) kind().setValue(*meeting, &Meeting::roles, kind().value(*earlier, &Meeting::roles));
        if (auto changed = batch.change(kind(), *meeting); !changed) return Failure(changed.error());
        if (!earlier || !reader.parts(records::kindOf<Attendance>(), id).isEmpty()) return {};
        return copyAttendance(batch, earlier->id, id);
    });
    if (!written) return Failure(written.error());
    return {};
}

Result<QString> logAnother(records::OpenFile& file, const QString& earlier, QDate day) {
    QString id;
    const auto written = file.write({records::ActVerb::Hold, "meeting"}, [&](Batch& batch) -> Result<void> {
        const auto model = find(batch.reader(), earlier);
        if (!model) return Failure(model.error());
        if (auto allowed = notBefore(batch.reader(), day, earlier); !allowed) return allowed;
        const auto before = records::fromRecord<Meeting>(*model);
        Meeting next;
        next.type = before.type;
        next.day = day;
        next.time = before.time;
        next.end = before.end;
        if (before.endDay.isValid()) next.endDay = day.addDays(before.day.daysTo(before.endDay));
        next.area = before.area;
        next.place = before.place;
        next.roles = before.roles;
        next.state = MeetingState::Held;
        auto added = batch.add(kind(), records::toRecord(next));
        if (!added) return Failure(added.error());
        id = *added;
        return copyAttendance(batch, earlier, id);
    });
    if (!written) return Failure(written.error());
    return id;
}

}  // namespace meetings
