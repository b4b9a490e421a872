#pragma once

#include "core/meetings/calendar_events.h"
#include "core/meetings/calendar_export.h"
#include "core/meetings/calendar_import.h"
#include "core/meetings/meeting.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QFile>

/// What the tests of calendars share: small calendars, what they hold, and a file to read them into.
namespace calendar_test {

using namespace Qt::StringLiterals;

inline const meetings::CalendarSpan kSpan{QDate(2026, 1, 1), QDate(2026, 12, 31)};

inline QByteArray calendar(const QByteArray& event) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//Test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n" + event + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

inline QStringList told(const QByteArray& bytes, const meetings::CalendarSpan& span = kSpan) {
    const auto read = meetings::readCalendar(bytes, span, u"x.ics"_s);
    REQUIRE(read);
    QStringList all;
    for (const auto& event : read->events)
        all << (event.day.toString(Qt::ISODate) + u' ' + event.time.toString(u"HH:mm"_s) +
                (event.end.isValid() ? u'-' + event.end.toString(u"HH:mm"_s) : QString()))
                   .trimmed() +
                   (event.endDay.isValid() ? u" to "_s + event.endDay.toString(Qt::ISODate) : QString()) + (event.cancelled ? u" off"_s : QString());
    return all;
}

struct Calendar {
    support::TestFile file{QDate(2026, 11, 24)};
    QString other = file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat"_s}});
    QString weekly = file.add("meeting-type", {{"key", u"weekly-picture"_s}, {"label", u"Veckolägesbild"_s}});
    QString secret = file.add("meeting-type", {{"key", u"sspf"_s}, {"label", u"SSPF"_s}, {"notes", u"none"_s}});

    tables::ImportOutcome import(const QByteArray& bytes, const tables::ImportOptions& options = {}) {
        QFile target(file.path(u"in.ics"_s));
        REQUIRE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        target.close();
        const auto done = meetings::importCalendar(file.file(), file.path(u"in.ics"_s), options);
        INFO((done ? std::string() : base::errorText(done.error()).toStdString()));
        REQUIRE(done);
        for (const auto& problem : done->problems) UNSCOPED_INFO(problem.column.toStdString() << ": " << problem.reason.toStdString());
        return *done;
    }
    /// All meetings, by day and hour: "2026-10-19 09:00-10:00 to 2026-10-20 planned".
    QStringList listed() {
        QStringList all;
        REQUIRE(file->read([&](const records::Reader& reader) {
            for (const records::Record& record : reader.all(records::kindOf<meetings::Meeting>())) {
                const auto one = records::fromRecord<meetings::Meeting>(record);
                QString text = one.day.toString(Qt::ISODate);
                if (one.time.isValid()) text += u' ' + one.time.toString(u"HH:mm"_s);
                if (one.end.isValid()) text += u'-' + one.end.toString(u"HH:mm"_s);
                if (one.endDay.isValid()) text += u" to "_s + one.endDay.toString(Qt::ISODate);
                all << text + u' ' + records::choiceKey(one.state);
            }
        }));
        all.sort();
        return all;
    }
    /// The id of the only meeting of a day.
    QString of(QDate day) {
        QString id;
        REQUIRE(file->read([&](const records::Reader& reader) {
            records::Query query;
            query.from = day;
            query.to = day;
            const auto found = reader.all(records::kindOf<meetings::Meeting>(), query);
            REQUIRE(found.size() == 1);
            id = found.first().id;
        }));
        return id;
    }
    QByteArray exported() {
        QByteArray bytes;
        REQUIRE(file->read([&](const records::Reader& reader) { bytes = meetings::writeCalendar(meetings::meetingEntries(reader), file.clock().now()); }));
        return bytes;
    }
};

}  // namespace calendar_test
