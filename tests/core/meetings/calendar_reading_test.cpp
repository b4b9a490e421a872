#include "core/meetings/calendar_text.h"
#include "core/meetings/calendar_zones.h"
#include "core/meetings/old_series_rule.h"
#include "tests/core/meetings/calendar_bench.h"

#include <QStringEncoder>

using namespace calendar_test;

namespace {

meetings::CalendarContents contentsOf(const QByteArray& bytes) {
    auto read = meetings::readCalendar(bytes, kSpan, u"x.ics"_s);
    REQUIRE(read);
    return *read;
}

QStringList columnsOf(const meetings::CalendarContents& contents) {
    QStringList all;
    for (const auto& one : contents.problems) all << one.column;
    return all;
}

QByteArray two(const QByteArray& first, const QByteArray& second) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + first + "END:VEVENT\r\nBEGIN:VEVENT\r\n" + second + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

const QByteArray kMondays = "DTSTART;TZID=Europe/Stockholm:20261005T090000\r\nDTEND;TZID=Europe/Stockholm:20261005T100000\r\n";

TEST_CASE("what a calendar's letters were read as is told, and somebody who knows better may say so", "[meetings][calendar]") {
    Calendar c;
    const QByteArray event = "DTSTART;TZID=Europe/Stockholm:20261005T090000\r\nSUMMARY:M\xF6te p\xE5 torget\r\n";
    CHECK(c.import(calendar(event)).encoding == u"Windows-1252"_s);
    CHECK(c.import(calendar("DTSTART:20261006T090000\r\nSUMMARY:Möte\r\n")).encoding == u"UTF-8"_s);
    tables::ImportOptions options;
    options.encoding = u"Mac Roman"_s;
    const auto told = c.import(calendar("DTSTART:20261007T090000\r\nSUMMARY:M\x9Ate\r\n"), options);
    CHECK(told.encoding == u"Mac Roman"_s);
    CHECK(told.problems.isEmpty());
    options.sheet = u"Blad1"_s;
    CHECK(meetings::importCalendar(c.file.file(), c.file.path(u"in.ics"_s), options).error().message.code == QByteArray("no-sheets"));
}

}  // namespace

TEST_CASE("the last day of a series counts, whatever type of time names it", "[meetings][calendar]") {
    const QString last = u"2026-10-26 09:00-10:00"_s;
    for (const char* until : {"20261026", "20261026T080000Z", "20261026T090000", "20261026T235959Z"}) {
        INFO(until);
        const QStringList found = told(calendar(kMondays + "RRULE:FREQ=WEEKLY;UNTIL=" + until + "\r\n"));
        CHECK(found.size() == 4);
        CHECK(found.last() == last);
    }
    // A clock without a zone beside an end in UTC, and a zone in the west beside an end without one.
    CHECK(told(calendar("DTSTART:20261005T090000\r\nRRULE:FREQ=WEEKLY;UNTIL=20261026T080000Z\r\n")).size() == 4);
    CHECK(told(calendar("DTSTART;TZID=America/New_York:20261005T090000\r\nRRULE:FREQ=WEEKLY;UNTIL=20261026T090000\r\n")).size() == 4);
    // Whole days: midnight of the last day in Sweden, that day, its last second.
    for (const char* until : {"20261025T230000Z", "20261026", "20261026T000000", "20261026T235959Z"}) {
        INFO(until);
        CHECK(told(calendar(QByteArray("DTSTART;VALUE=DATE:20261005\r\nRRULE:FREQ=WEEKLY;UNTIL=") + until + "\r\n")).size() == 4);
    }
    CHECK(told(calendar("DTSTART;VALUE=DATE:20261005\r\nRRULE:FREQ=DAILY;UNTIL=20261007T235959Z\r\n")).size() == 3);
}

TEST_CASE("the hour that the clock leaves out moves that occurrence only", "[meetings][calendar]") {
    CHECK(told(calendar("DTSTART;TZID=Europe/Stockholm:20260328T023000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n")) ==
          QStringList{u"2026-03-28 02:30"_s, u"2026-03-29 03:30"_s, u"2026-03-30 02:30"_s});
}

TEST_CASE("an exception or a moved occurrence is the same one by its day, in UTC and in another zone", "[meetings][calendar]") {
    const QByteArray series = kMondays + "RRULE:FREQ=WEEKLY;COUNT=3\r\n";
    for (const char* exception :
         {"EXDATE;VALUE=DATE:20261012", "EXDATE:20261012T070000Z", "EXDATE;TZID=America/New_York:20261012T030000", "EXDATE:20261012T090000", "EXDATE:20261012T000000"}) {
        INFO(exception);
        CHECK(told(calendar(series + exception + "\r\n")) == QStringList{u"2026-10-05 09:00-10:00"_s, u"2026-10-19 09:00-10:00"_s});
    }
    for (const char* place : {"RECURRENCE-ID;VALUE=DATE:20261012", "RECURRENCE-ID:20261012T070000Z", "RECURRENCE-ID;TZID=America/New_York:20261012T030000",
                              "RECURRENCE-ID:20261012T090000", "RECURRENCE-ID;TZID=Europe/Stockholm:20261012T080000"}) {
        INFO(place);
        const auto contents = contentsOf(two("UID:s\r\n" + series, QByteArray("UID:s\r\n") + place + "\r\nDTSTART;TZID=Europe/Stockholm:20261013T130000\r\n"));
        REQUIRE(contents.events.size() == 3);
        CHECK(contents.events[1].day == QDate(2026, 10, 13));
        CHECK(contents.events[1].key() == u"s/2026-10-12T09:00"_s);
    }
}

TEST_CASE("all that follows moves with an occurrence that says so, or is called off with it", "[meetings][calendar]") {
    const QByteArray series = "UID:s\r\n" + kMondays + "RRULE:FREQ=WEEKLY;COUNT=4\r\n";
    const QByteArray from = "UID:s\r\nSEQUENCE:1\r\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20261019T090000\r\n";
    const QByteArray later = "DTSTART;TZID=Europe/Stockholm:20261020T130000\r\nDTEND;TZID=Europe/Stockholm:20261020T150000\r\n";
    const QStringList expected{u"2026-10-05 09:00-10:00"_s, u"2026-10-12 09:00-10:00"_s, u"2026-10-20 13:00-15:00"_s, u"2026-10-27 13:00-15:00"_s};
    CHECK(told(two(series, from + later)) == expected);
    CHECK(told(two(from + later, series)) == expected);
    CHECK(told(two(series, from + kMondays + "STATUS:CANCELLED\r\n")).filter(u" off"_s).size() == 2);
    // One of them that was moved by itself stays where it is.
    const QByteArray alone = "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID:20261026T080000Z\r\nDTSTART:20261028T080000Z\r\n";
    CHECK(told(two(series, from + later + alone)).last() == u"2026-10-28 09:00"_s);
}

TEST_CASE("of several states of one event the newest counts, wherever it stands in the file", "[meetings][calendar]") {
    const QByteArray first = "UID:m\r\nDTSTAMP:20261001T080000Z\r\nSEQUENCE:0\r\nSUMMARY:A\r\nDTSTART:20261026T080000Z\r\n";
    const QByteArray second = "UID:m\r\nDTSTAMP:20261001T080000Z\r\nSEQUENCE:2\r\nSUMMARY:B\r\nDTSTART:20261012T080000Z\r\n";
    CHECK(told(two(first, second)) == QStringList{u"2026-10-12 10:00"_s});
    CHECK(told(two(second, first)) == QStringList{u"2026-10-12 10:00"_s});
    QByteArray later = first;
    later.replace("20261001T080000Z", "20261002T080000Z").replace("20261026", "20261027");
    const auto contents = contentsOf(two(later, first));
    REQUIRE(contents.events.size() == 1);
    CHECK(contents.events[0].day == QDate(2026, 10, 27));
    // Only the moment of writing says so: it is told, but keeps nothing out.
    REQUIRE(contents.problems.size() == 1);
    CHECK(contents.problems[0].remark);
}

TEST_CASE("events that only share a UID are each a meeting, and named", "[meetings][calendar]") {
    const QByteArray first = "UID:0\r\nSUMMARY:A\r\nDTSTART:20261026T080000Z\r\n";
    const QByteArray second = "UID:0\r\nSUMMARY:B\r\nDTSTART:20261012T080000Z\r\n";
    const auto contents = contentsOf(two(first, second));
    REQUIRE(contents.events.size() == 2);
    CHECK(contents.events[0].uid != contents.events[1].uid);
    CHECK(columnsOf(contents) == QStringList{u"UID"_s, u"UID"_s});
    CHECK(contentsOf(two(first, first)).events.size() == 1);
}

TEST_CASE("names of zones are known however programs write them", "[meetings][calendar]") {
    const auto iana = [](const char* name) {
        const auto zone = meetings::zoneNamed(name);
        return zone.certain ? zone.zone.id() : QByteArray();
    };
    for (const char* name : {"Europe/Stockholm", "/mozilla.org/20050126_1/Europe/Stockholm", "/freeassociation.sourceforge.net/Europe/Stockholm", "Stockholm", "CET",
                             "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "(GMT+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"}) {
        INFO(name);
        CHECK(iana(name) == "Europe/Stockholm");
    }
    CHECK(iana("W. Europe Standard Time") == "Europe/Berlin");
    CHECK(iana("V\xC3\xA4steuropa, normaltid") == "Europe/Berlin");
    CHECK(iana("(UTC-05:00) Eastern Time (US & Canada)") == "America/New_York");
    CHECK(iana("Eastern Standard Time") == "America/New_York");
    CHECK(iana("(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius") == "Europe/Helsinki");
    CHECK(iana("tzone://Microsoft/Utc") == "UTC");
    CHECK(meetings::zoneNamed("UTC+02:00").zone.offsetFromUtc(QDateTime(QDate(2026, 7, 1), QTime(12, 0))) == 7200);
    for (const char* name : {"Customized Time Zone", "Customized Time Zone 1", "tzone://Microsoft/Custom", "Hemma", "(UTC+01:00) Hemma"}) {
        INFO(name);
        CHECK_FALSE(meetings::zoneNamed(name).certain);
    }
}

TEST_CASE("a zone that nobody knows is named with the time that was taken", "[meetings][calendar]") {
    auto contents = contentsOf(calendar("DTSTART;TZID=Customized Time Zone:20261019T090000\r\nDTEND;TZID=Customized Time Zone:20261019T100000\r\n"));
    REQUIRE(contents.events.size() == 1);
    CHECK(contents.events[0].time == QTime(9, 0));
    REQUIRE(contents.problems.size() == 1);
    CHECK(contents.problems[0].row == 4);
    CHECK(contents.problems[0].column == u"DTSTART"_s);
    CHECK(contents.problems[0].value == u"Customized Time Zone"_s);
    CHECK(contents.problems[0].reason.contains(u"2026-10-19 09:00"_s));
    CHECK_FALSE(contents.problems[0].remark);
    // Described without an hour it is as unknown; by its distance alone it is taken, and named.
    contents = contentsOf("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Hemma\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Hemma:20261019T090000\r\n"
                          "END:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(contents.events[0].time == QTime(9, 0));
    CHECK(contents.problems.size() == 1);
    contents = contentsOf(calendar("DTSTART;TZID=\"(UTC-03:00) Nowhere, at all\":20261019T090000\r\n"));
    CHECK(contents.events[0].time == QTime(14, 0));
    CHECK(contents.problems.size() == 1);
}

TEST_CASE("letters of other encodings are read, and a file that is not UTF-8 says how", "[meetings][calendar]") {
    const QByteArray utf8 = calendar("DTSTART:20261019T090000\r\nSUMMARY:M\xC3\xB6te p\xC3\xA5 \xC3\x85karps torg\r\n");
    const QString title = u"Möte på Åkarps torg"_s;
    QByteArray latin = utf8;
    latin.replace("\xC3\xB6", "\xF6").replace("\xC3\xA5", "\xE5").replace("\xC3\x85", "\xC5");
    auto contents = contentsOf(latin);
    CHECK(contents.events[0].summary == title);
    REQUIRE(contents.problems.size() == 1);
    CHECK(contents.problems[0].remark);
    CHECK(contents.problems[0].value == u"Windows-1252"_s);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        CHECK(contentsOf(encoder(QString::fromUtf8(utf8))).events[0].summary == title);
        QStringEncoder bare(encoding);
        CHECK(contentsOf(bare(QString::fromUtf8(utf8))).events[0].summary == title);
    }
    // A fold may stand in the middle of a letter.
    QByteArray folded = utf8;
    folded.replace("M\xC3\xB6te", "M\xC3\r\n \xB6te");
    CHECK(contentsOf(folded).events[0].summary == title);
    CHECK(contentsOf(folded).problems.isEmpty());
    // What was lost before is named.
    CHECK(columnsOf(contentsOf(calendar("DTSTART:20261019T090000\r\nSUMMARY:M\xEF\xBF\xBDte\r\n"))) == QStringList{u"SUMMARY"_s});
}

TEST_CASE("version 1.0 is read: quoted-printable texts, its own series, lists with semicolons", "[meetings][calendar]") {
    const QByteArray old = "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261005T070000Z\r\nDTEND:20261005T080000Z\r\n"
                           "SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=F6te p=E5 =\r\n=C5karps torg\r\n"
                           "LOCATION;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=A5dhuset=0D=0AV=C3=A5ning 2\r\nRRULE:W1 MO #4\r\n"
                           "EXDATE:20261012T070000Z;20261019T070000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto contents = contentsOf(old);
    REQUIRE(contents.events.size() == 2);
    CHECK(contents.events[0].summary == u"Möte på Åkarps torg"_s);
    CHECK(contents.events[0].location == u"Rådhuset Våning 2"_s);
    CHECK(contents.events[1].day == QDate(2026, 10, 26));
    const auto rule = [](const char* text) { return QString::fromLatin1(meetings::seriesRuleOfVersionOne(text)); };
    CHECK(rule("D2 #0") == u"FREQ=DAILY;INTERVAL=2"_s);
    CHECK(rule("W2 MO TH 20261231T000000Z") == u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261231T000000Z"_s);
    CHECK(rule("MP1 2+ TU 1- FR #3") == u"FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU,-1FR;COUNT=3"_s);
    CHECK(rule("MD1 15 LD #3") == u"FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15,-1;COUNT=3"_s);
    CHECK(rule("YM1 6 #2") == u"FREQ=YEARLY;INTERVAL=1;BYMONTH=6;COUNT=2"_s);
    CHECK(rule("FREQ=DAILY") == u"FREQ=DAILY"_s);
}

TEST_CASE("an END in a folded line, line breaks of three kinds and lines of their own are read", "[meetings][calendar]") {
    CHECK(told("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261019T090000\r\nEND:VE\r\n VENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261020T090000\r\n"
               "END:VEVENT\r\nEND:VCALENDAR\r\n") == QStringList{u"2026-10-19 09:00"_s, u"2026-10-20 09:00"_s});
    QByteArray doubled = calendar("DTSTART:20261019T090000\r\nSUMMARY:Ett\r\n  tv\r\n\t\xC3\xA5\r\n");
    doubled.replace("\r\n", "\r\r\n");
    const auto contents = contentsOf(doubled);
    REQUIRE(contents.events.size() == 1);
    CHECK(contents.events[0].summary == u"Ett två"_s);
}

TEST_CASE("a meeting over midnight and one of several days keep their ends; extra dates have lengths of their own", "[meetings][calendar]") {
    CHECK(told(calendar("DTSTART:20261019T220000\r\nDTEND:20261020T013000\r\n")) == QStringList{u"2026-10-19 22:00-01:30 to 2026-10-20"_s});
    CHECK(told(calendar("DTSTART:20261019T090000\r\nDTEND:20261021T160000\r\n")) == QStringList{u"2026-10-19 09:00-16:00 to 2026-10-21"_s});
    CHECK(told(calendar("DTSTART;VALUE=DATE:20261019\r\nDTEND;VALUE=DATE:20261022\r\n")) == QStringList{u"2026-10-19 to 2026-10-21"_s});
    CHECK(told(calendar("DTSTART;VALUE=DATE:20261019\r\nDURATION:P2D\r\n")) == QStringList{u"2026-10-19 to 2026-10-20"_s});
    CHECK(told(calendar("DTSTART;VALUE=DATE:20261019\r\nDTEND;VALUE=DATE:20261020\r\n")) == QStringList{u"2026-10-19"_s});
    CHECK(told(calendar("DTSTART:20261019T000000\r\nDTEND:20261020T000000\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n")) == QStringList{u"2026-10-19"_s});
    CHECK(told(calendar("DTSTART:20261005T090000\r\nDTEND:20261005T100000\r\nRDATE;VALUE=PERIOD:20261007T090000/PT2H,20261008T090000/20261008T093000\r\n"
                        "RDATE;VALUE=DATE:20261009\r\n")) ==
          QStringList{u"2026-10-05 09:00-10:00"_s, u"2026-10-07 09:00-11:00"_s, u"2026-10-08 09:00-09:30"_s, u"2026-10-09 09:00-10:00"_s});
}

TEST_CASE("days and series that cannot be read are named; answers to invitations change nothing", "[meetings][calendar]") {
    CHECK(columnsOf(contentsOf(calendar("DTSTART:20261019T090000\r\nRRULE:varje vecka\r\n"))) == QStringList{u"RRULE"_s});
    CHECK(columnsOf(contentsOf(calendar("DTSTART:20261019T090000\r\nDTEND:20261018T090000\r\n"))) == QStringList{u"DTEND"_s});
    CHECK(columnsOf(contentsOf(calendar("DTSTART:20260101T000000\r\nRRULE:FREQ=MINUTELY\r\n"))) == QStringList{u"RRULE"_s});
    QByteArray answer = calendar("DTSTART:20261019T090000\r\nSUMMARY:Styrgrupp\r\n");
    answer.replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:REPLY");
    const auto contents = contentsOf(answer);
    CHECK(contents.events.isEmpty());
    CHECK(contents.refused == 1);
    CHECK(columnsOf(contents) == QStringList{u"METHOD"_s});
}

TEST_CASE("a calendar that holds no meeting, breaks off, or names a day that is none says so", "[meetings][calendar]") {
    const auto codes = [](const QByteArray& bytes) {
        QStringList all;
        for (const auto& one : contentsOf(bytes).problems)
            all << u"%1 %2 %3"_s.arg(one.row).arg(one.column, one.value) + (one.remark ? u" remark"_s : QString());
        return all;
    };
    const QByteArray task = "BEGIN:VTODO\r\nUID:t\r\nSUMMARY:Ring\r\nEND:VTODO\r\n";
    CHECK(codes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + task + "END:VCALENDAR\r\n") == QStringList{u"1  1"_s});
    CHECK(codes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n") == QStringList{u"1  "_s});
    QByteArray both = calendar(kMondays);
    CHECK(codes(both).isEmpty());
    CHECK(codes(both.replace("END:VCALENDAR", task + "END:VCALENDAR")) == QStringList{u"1  1 remark"_s});
    const QByteArray whole = calendar(kMondays);
    CHECK(codes(whole.left(whole.indexOf("END:VCALENDAR"))).size() == 1);
    CHECK(columnsOf(contentsOf(calendar("DTSTART:20261332T090000\r\n"))) == QStringList{u"DTSTART"_s});
    CHECK(codes("BEGIN:VFREEBUSY\r\nDTSTART:20261019T090000Z\r\nEND:VFREEBUSY\r\n") == QStringList{u"1  1"_s});
}

TEST_CASE("an event that does not say when it begins is named, and is no meeting", "[meetings][calendar]") {
    Calendar c;
    const auto outcome = c.import(calendar("SUMMARY:Styrgrupp\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"));
    CHECK(outcome.read == 1);
    CHECK(outcome.rejected == 1);
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].column == u"DTSTART"_s);
    CHECK(outcome.problems[0].value == u"Styrgrupp"_s);
}

TEST_CASE("series that go beyond what is read are told of", "[meetings][calendar]") {
    const auto told = [](const QByteArray& rule) {
        const auto contents = contentsOf(calendar(kMondays + "RRULE:FREQ=YEARLY" + rule + "\r\n"));
        return contents.problems.isEmpty()
                   ? QString()
                   : contents.problems[0].column + u' ' + contents.problems[0].value + (contents.problems[0].remark ? u" remark"_s : QString());
    };
    CHECK(told({}) == u"RRULE 1 remark"_s);
    CHECK(told(";COUNT=1") == QString());
    const auto past = contentsOf(calendar("DTSTART:20200105T090000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"));
    CHECK(past.events.isEmpty());
    REQUIRE(past.problems.size() == 1);
    CHECK_FALSE(past.problems[0].remark);  // nothing was taken at all
    CHECK(columnsOf(contentsOf(calendar("DTSTART:20261005T090000\r\nRDATE:20290105T090000\r\n"))) == QStringList{u"RDATE"_s});
}

TEST_CASE("zones of the tz database that count the other way, and lists of cities parted by strokes, are known", "[meetings][calendar]") {
    for (const auto& [name, offset] :
         {std::pair("Etc/GMT-2", 2), std::pair("Etc/GMT+5", -5), std::pair("EST5EDT", -5), std::pair("(GMT+01.00) Sarajevo/Warsaw/Zagreb", 1)}) {
        INFO(name);
        const auto zone = meetings::zoneNamed(name);
        CHECK(zone.certain);
        CHECK(zone.zone.standardTimeOffset(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)) == offset * 3600);
    }
}
