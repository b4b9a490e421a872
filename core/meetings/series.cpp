#include "core/meetings/series.h"

#include "core/base/swedish_calendar.h"

#include <QCoreApplication>

namespace meetings {

namespace {

SeriesDay look(QDate day, const Series& series, const agreement::TermCalendar& calendar, const QList<QDate>& existing) {
    using Why = SeriesDay::Why;
    if (existing.contains(day)) return {day, Why::Exists, {}};
    if (series.skipHolidays)
        if (const auto named = base::namedDay(day); named && !base::isWorkingDay(day))
            return {day, Why::Holiday, QCoreApplication::translate("calendar", named->name)};
    if (series.skipSummer && calendar.isSummer(day)) return {day, Why::Summer, {}};
    if (series.skipBreaks)
        if (const auto* rest = calendar.breakAt(day)) return {day, Why::Break, rest->name};
    return {day, Why::Planned, {}};
}

}  // namespace

QList<SeriesDay> seriesDays(const Series& series, const agreement::TermCalendar& calendar, const QList<QDate>& existing) {
    QList<SeriesDay> days;
    if (!series.from.isValid() || !series.to.isValid() || series.everyWeeks < 1) return days;
    QDate day = series.from.addDays((series.weekday - series.from.dayOfWeek() + 7) % 7);
    for (; day <= series.to; day = day.addDays(7 * series.everyWeeks)) days << look(day, series, calendar, existing);
    return days;
}

QList<QDate> meetingDays(const records::Reader& reader, const QString& type, QDate from, QDate to) {
    const records::Kind& kind = records::kindOf<Meeting>();
    records::Query query;
    query.where(&Meeting::type, type);
    query.from = from;
    query.to = to;
    QList<QDate> days;
    reader.each(kind, query, [&](const records::Record& record) {
        const auto meeting = records::fromRecord<Meeting>(record);
        if (meeting.state != MeetingState::Cancelled) days << meeting.day;
        return true;
    });
    return days;
}

base::Result<int> planSeries(records::OpenFile& file, const Series& series, const QList<SeriesDay>& days) {
    int planned = 0;
    const auto written = file.write({records::ActVerb::Plan, "meeting"}, [&](records::Batch& batch) -> base::Result<void> {
        for (const SeriesDay& one : days) {
            if (one.why != SeriesDay::Why::Planned) continue;
            Meeting meeting = series.model;
            meeting.day = one.day;
            meeting.state = MeetingState::Planned;
            if (auto added = batch.add(records::kindOf<Meeting>(), records::toRecord(meeting)); !added) return base::Failure(added.error());
            ++planned;
        }
        if (planned == 0)
            return base::badInput(
                {"nothing-to-plan", QT_TRANSLATE_NOOP("message", "No day is left on which a meeting could be planned. Choose other days."), {}});
        return {};
    });
    if (!written) return base::Failure(written.error());
    return planned;
}

}  // namespace meetings
