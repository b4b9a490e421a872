#include "tests/core/meetings/calendar_bench.h"
#include "tests/support/real_data.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

using namespace calendar_test;

TEST_CASE("a weekly series keeps its Swedish hour over both switches of the clock, and leaves out its exceptions", "[calendar]") {
    const QByteArray zone =
        "BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
        "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
    const QByteArray event =
        "BEGIN:VEVENT\r\nUID:w\r\nDTSTART;TZID=W. Europe Standard Time:20261015T090000\r\nDTEND;TZID=W. Europe Standard Time:20261015T100000\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=5\r\nEXDATE;TZID=W. Europe Standard Time:20261029T090000\r\nSUMMARY:Veckolägesbild\r\nEND:VEVENT\r\n";
    const QStringList expected{u"2026-10-15 09:00-10:00"_s, u"2026-10-22 09:00-10:00"_s, u"2026-11-05 09:00-10:00"_s, u"2026-11-12 09:00-10:00"_s};
    CHECK(told("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + zone + event + "END:VCALENDAR\r\n") == expected);
    // The zone is described after its use, or not at all: the name of Windows is known.
    CHECK(told("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + event + zone + "END:VCALENDAR\r\n") == expected);
    CHECK(told("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + event + "END:VCALENDAR\r\n") == expected);
}

TEST_CASE("times of other zones are told at the Swedish wall, those without a zone as they are written", "[calendar]") {
    CHECK(told(calendar("DTSTART:20260701T070000Z\r\nDTEND:20260701T080000Z\r\n")) == QStringList{u"2026-07-01 09:00-10:00"_s});
    CHECK(told(calendar("DTSTART:20261201T230000Z\r\n")) == QStringList{u"2026-12-02 00:00"_s});
    CHECK(told(calendar("DTSTART:20260701T070000\r\nDURATION:PT90M\r\n")) == QStringList{u"2026-07-01 07:00-08:30"_s});
    CHECK(told(calendar("DTSTART;TZID=America/New_York:20260701T070000\r\n")) == QStringList{u"2026-07-01 13:00"_s});
    CHECK(told(calendar("DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260702\r\n")) == QStringList{u"2026-07-01"_s});
}

TEST_CASE("an occurrence that was moved stands for its place in the series; an exception may name the day alone", "[calendar]") {
    const QByteArray series =
        "BEGIN:VEVENT\r\nUID:s\r\nDTSTART;TZID=Europe/"
        "Stockholm:20260302T090000\r\nRRULE:FREQ=WEEKLY;UNTIL=20260323T235959Z\r\nEXDATE;VALUE=DATE:20260316\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID;TZID=Europe/Stockholm:20260309T090000\r\nDTSTART;TZID=Europe/Stockholm:20260310T130000\r\nEND:VEVENT\r\n";
    CHECK(told("BEGIN:VCALENDAR\r\n" + series + "END:VCALENDAR\r\n") == QStringList{u"2026-03-02 09:00"_s, u"2026-03-10 13:00"_s, u"2026-03-23 09:00"_s});
}

TEST_CASE("a series without an end is followed through the span only, and extra dates are taken in", "[calendar]") {
    CHECK(told(calendar("DTSTART:20200106T090000\r\nRRULE:FREQ=WEEKLY\r\n")).size() == 52);
    CHECK(told(calendar("DTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=MONTHLY;COUNT=2\r\nRDATE;VALUE=DATE:20260520\r\n")) ==
          QStringList{u"2026-01-05"_s, u"2026-02-05"_s, u"2026-05-20"_s});
    CHECK(told(calendar("DTSTART:20260101T000000\r\nRRULE:FREQ=MINUTELY\r\n")).size() <= 2000);
}

TEST_CASE("broken lines, line feeds alone and a mark at the beginning are read; what is no calendar is refused", "[calendar]") {
    CHECK(told("\xEF\xBB\xBF" + calendar("DTSTART:20260701T070000\r\nSUMMARY:M\xC3\xB6te\r\n").replace("\r\n", "\n")) == QStringList{u"2026-07-01 07:00"_s});
    CHECK(told("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260701T0\n 70000\nEND:VEVENT\n") == QStringList{u"2026-07-01 07:00"_s});
    for (const char* text : {"", "hej", "BEGIN:VCARD\r\nFN:X\r\nEND:VCARD\r\n"}) {
        INFO(text);
        const auto read = meetings::readCalendar(text, kSpan, u"x.ics"_s);
        CHECK((!read || read->events.isEmpty()));
    }
    CHECK(meetings::readCalendar("hej", kSpan, u"x.ics"_s).error().message.code == QByteArray("not-a-calendar"));
}

TEST_CASE("an import makes a meeting of each occurrence; a second one makes no doubles and keeps what was said since", "[calendar]") {
    Calendar c;
    const QByteArray bytes = calendar("DTSTART:20261201T090000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Veckolägesbild\r\nLOCATION:Kommunhuset\r\n");
    auto done = c.import(bytes);
    CHECK(done.added == 3);
    CHECK(c.file.count("meeting") == 3);
    QString first;
    REQUIRE(c.file->read([&](const records::Reader& reader) { first = reader.all(reader.catalogue().get("meeting")).first().id; }));
    CHECK(c.file.text("meeting", first, "type") == c.weekly);
    CHECK(c.file.text("meeting", first, "state") == u"planned"_s);
    c.file.set("meeting", first, {{"state", u"held"_s}, {"type", c.other}});
    done = c.import(bytes);
    CHECK(done.added == 0);
    CHECK(done.unchanged == 3);
    CHECK(c.file.text("meeting", first, "state") == u"held"_s);
    CHECK(c.file.text("meeting", first, "type") == c.other);
    done = c.import(QByteArray(bytes).replace("T090000", "T100000"));
    CHECK(c.file.count("meeting") == 3);  // at another hour of the same days they are the same meetings
}

TEST_CASE("an occurrence that is cancelled cancels its meeting; one without a day is named and left out", "[calendar]") {
    Calendar c;
    const QByteArray bytes = calendar("DTSTART:20261201T090000\r\nSUMMARY:Samråd\r\n");
    c.import(bytes);
    const auto done = c.import(QByteArray(bytes).replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY"));
    CHECK(done.updated == 1);
    REQUIRE(c.file->read([&](const records::Reader& reader) {
        CHECK(records::fromRecord<meetings::Meeting>(reader.all(reader.catalogue().get("meeting")).first()).state == meetings::MeetingState::Cancelled);
    }));
    const auto bad = c.import(calendar("SUMMARY:Utan dag\r\n"));
    CHECK(bad.rejected == 1);
    REQUIRE_FALSE(bad.problems.isEmpty());
    CHECK(bad.problems.first().row == 4);
    CHECK(bad.problems.first().column == u"DTSTART"_s);
}

TEST_CASE("what is exported comes home to its own record, with a sequence that grows", "[calendar]") {
    Calendar c;
    const QString meeting = c.file.add("meeting", {{"type", c.weekly},
                                                   {"day", QDate(2026, 12, 3)},
                                                   {"time", QTime(9, 0)},
                                                   {"end", QTime(10, 0)},
                                                   {"place", u"Rådhuset; våning 2, sal Ö"_s},
                                                   {"notes", u"Hemligt"_s}});
    c.file.set("meeting", meeting, {{"end", QTime(10, 30)}});
    const QByteArray bytes = c.exported();
    CHECK(bytes.contains("DTSTART;TZID=Europe/Stockholm:20261203T090000"));
    CHECK(bytes.contains("SEQUENCE:1"));
    CHECK(bytes.contains("BEGIN:VALARM"));
    CHECK_FALSE(bytes.contains("Hemligt"));
    for (const QByteArray& line : bytes.split('\n')) CHECK(line.size() <= 77);  // 75 octets, CR and the blank of a folded one
    const auto done = c.import(bytes);
    INFO(done.read << " read " << done.added << " added " << done.updated << " updated " << done.rejected << " rejected");
    CHECK(done.unchanged == 1);
    CHECK(c.file.count("meeting") == 1);
    CHECK(c.file.text("meeting", meeting, "place") == u"Rådhuset; våning 2, sal Ö"_s);
}

TEST_CASE("of meetings about individuals only day and type leave the file", "[calendar]") {
    Calendar c;
    c.file.add("meeting", {{"type", c.secret}, {"day", QDate(2026, 12, 3)}});
    const QByteArray bytes = c.exported();
    CHECK(bytes.contains("SUMMARY:SSPF"));
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20261203"));
    CHECK(bytes.contains("DTEND;VALUE=DATE:20261204"));
}

TEST_CASE("every calendar from outside is read without a fault", "[calendar][real]") {
    const QString folder = support::realData("calendars");
    if (folder.isEmpty()) return;
    int files = 0;
    for (QDirIterator it(folder + u"/icalendar"_s, {u"*.ics"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto read = meetings::readCalendar(file.readAll(), {QDate(1990, 1, 1), QDate(2030, 12, 31)}, file.fileName());
        if (read)
            for (const auto& event : read->events) CHECK((event.day.isNull() || event.day.isValid()));
        ++files;
    }
    CHECK(files > 100);
}

TEST_CASE("series from outside fall on the days that their makers expect", "[calendar][real]") {
    const QString folder = support::realData("series of calendars");
    if (folder.isEmpty()) return;
    int right = 0;
    QStringList wrong;
    for (QDirIterator it(folder + u"/icalendar/kcalendarcore"_s, {u"*.next.ref"_s}, QDir::Files); it.hasNext();) {
        const QString reference = it.next();
        // Leaves out a first day that its rule does not have; RFC 5545 counts it (3.8.5.3).
        if (reference.contains(u"KOrganizer_3.4-KOrganizer_Test01"_s)) continue;
        QFile expectedFile(reference);
        QFile calendarFile(reference.chopped(9));
        if (!calendarFile.open(QIODevice::ReadOnly)) continue;
        REQUIRE(expectedFile.open(QIODevice::ReadOnly));
        // 2005-05-12T03:15:00 UTC UTC: the wall at that zone; one without a zone is told as GMT.
        QStringList expected;
        bool daysOnly = false;  // where the reference knows a zone only by one distance from UTC, its hours are wrong for half the year
        const QTimeZone home("Europe/Stockholm");
        for (const QString& line : QString::fromUtf8(expectedFile.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            if (words.size() < 3) continue;
            QDateTime moment = QDateTime::fromString(words[0], Qt::ISODate);
            daysOnly = daysOnly || words[2].startsWith(u"UTC-"_s);
            if (words[2] != u"GMT"_s) moment = QDateTime(moment.date(), moment.time(), QTimeZone(words[2].toLatin1())).toTimeZone(home);
            expected << moment.toString(u"yyyy-MM-dd HH:mm"_s);
        }
        const auto read = meetings::readCalendar(calendarFile.readAll(), {QDate(1990, 1, 1), QDate(2080, 12, 31)}, reference);
        REQUIRE(read);
        QStringList found;
        for (const auto& event : read->events)
            found << event.day.toString(Qt::ISODate) + u' ' + (event.time.isValid() ? event.time : QTime(0, 0)).toString(u"HH:mm"_s);
        if (daysOnly)
            for (QStringList* list : {&expected, &found})
                for (QString& one : *list) one.truncate(10);
        if (expected.isEmpty() && found.isEmpty()) continue;
        // A list without an end is cut somewhere: what both have must agree.
        const qsizetype both = std::min(found.size(), expected.size());
        if (both > 0 && found.first(both) == expected.first(both)) ++right;
        else
            wrong << QFileInfo(reference).fileName() + u": "_s + QString::number(found.size()) + u" found, first "_s + found.value(0) + u"; expected "_s +
                         QString::number(expected.size()) + u", first "_s + expected.value(0);
    }
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.size() == 0);
    CHECK(right > 40);
}

