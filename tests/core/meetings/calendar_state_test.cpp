#include "tests/core/meetings/calendar_bench.h"

using namespace calendar_test;

namespace {

/// A series as a calendar writes it, with a SEQUENCE and what else its event says.
QByteArray seriesOf(const QByteArray& hour, int sequence, const QByteArray& rest = "RRULE:FREQ=WEEKLY;COUNT=4\r\n", const QByteArray& method = "PUBLISH") {
    QByteArray bytes = calendar("DTSTAMP:20261001T080000Z\r\nSEQUENCE:" + QByteArray::number(sequence) + "\r\nDTSTART;TZID=Europe/Stockholm:20261207T" + hour +
                                "\r\nSUMMARY:Styrgrupp\r\n" + rest);
    return bytes.replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:" + method);
}

QStringList reasonsOf(const tables::ImportOutcome& outcome) {
    QStringList all;
    for (const auto& one : outcome.problems) all << one.value + (one.remark ? u" remark"_s : QString());
    return all;
}

const QStringList kFour{u"2026-12-07 09:00 planned"_s, u"2026-12-14 09:00 planned"_s, u"2026-12-21 09:00 planned"_s, u"2026-12-28 09:00 planned"_s};

}  // namespace

TEST_CASE("a series that another file shortens, or takes a day out of, calls off what is planned and tells of it first", "[meetings][calendar]") {
    Calendar c;
    c.import(seriesOf("090000", 0));
    CHECK(c.listed() == kFour);
    const QByteArray shorter = seriesOf("090000", 1, "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/Stockholm:20261214T090000\r\n");
    tables::ImportOptions look;
    look.dryRun = true;
    const auto looked = c.import(shorter, look);
    CHECK(looked.updated == 4);  // two called off, two with a newer state
    CHECK(reasonsOf(looked) == QStringList{u"2026-12-14 09:00 remark"_s, u"2026-12-28 09:00 remark"_s});
    CHECK(c.listed() == kFour);
    c.import(shorter);
    const QStringList after{u"2026-12-07 09:00 planned"_s, u"2026-12-14 09:00 cancelled"_s, u"2026-12-21 09:00 planned"_s, u"2026-12-28 09:00 cancelled"_s};
    CHECK(c.listed() == after);
    const auto again = c.import(shorter);
    CHECK(again.updated + again.added == 0);
    CHECK(again.problems.isEmpty());
    // The state of before is older now, and what it would change is named.
    const auto older = c.import(seriesOf("090000", 0));
    CHECK(older.updated + older.added == 0);
    CHECK(reasonsOf(older) == QStringList{u"0, 20261001T080000Z"_s});
    CHECK(c.listed() == after);
    // What the calendar has called off comes back with it.
    c.import(seriesOf("090000", 2));
    CHECK(c.listed() == kFour);
}

TEST_CASE("a series at another hour or weekday: the same day is the same meeting, with what was written into it", "[meetings][calendar]") {
    Calendar c;
    c.import(seriesOf("090000", 0));
    const QString first = c.of(QDate(2026, 12, 7));
    c.file.set("meeting", first, {{"agenda", u"Läget"_s}});
    c.import(seriesOf("100000", 1, "RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/Stockholm:20261214T100000\r\n"));
    CHECK(c.listed() ==
          QStringList{u"2026-12-07 10:00 planned"_s, u"2026-12-14 09:00 cancelled"_s, u"2026-12-21 10:00 planned"_s, u"2026-12-28 10:00 planned"_s});
    CHECK(c.of(QDate(2026, 12, 7)) == first);
    CHECK(c.file.text("meeting", first, "agenda") == u"Läget"_s);
    QByteArray tuesdays = seriesOf("100000", 2);
    tuesdays.replace("20261207T", "20261208T");
    c.import(tuesdays);
    CHECK(c.listed().filter(u"planned"_s) ==
          QStringList{u"2026-12-08 10:00 planned"_s, u"2026-12-15 10:00 planned"_s, u"2026-12-22 10:00 planned"_s, u"2026-12-29 10:00 planned"_s});
    CHECK(c.listed().filter(u"cancelled"_s).size() == 4);
}

TEST_CASE("a held meeting keeps its day and hour whatever the calendar says later, and is named", "[meetings][calendar]") {
    Calendar c;
    c.import(seriesOf("090000", 0));
    c.file.clock().setDay(QDate(2026, 12, 20));
    c.file.set("meeting", c.of(QDate(2026, 12, 7)), {{"state", u"held"_s}});
    c.file.set("meeting", c.of(QDate(2026, 12, 14)), {{"state", u"held"_s}});
    const auto done = c.import(seriesOf("100000", 1, "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/Stockholm:20261214T100000\r\n"));
    CHECK(c.listed() == QStringList{u"2026-12-07 09:00 held"_s, u"2026-12-14 09:00 held"_s, u"2026-12-21 10:00 planned"_s, u"2026-12-28 09:00 cancelled"_s});
    QStringList named;
    for (const auto& one : done.problems)
        if (!one.remark) named << one.value;
    CHECK(named == QStringList{u"2026-12-07 10:00"_s, u"2026-12-14 09:00"_s});
}

TEST_CASE("the newer state counts whichever file is read first, a cancelling one too", "[meetings][calendar]") {
    const QByteArray request = seriesOf("090000", 0, "", "REQUEST");
    const QByteArray cancel = seriesOf("090000", 1, "", "CANCEL");
    for (const bool cancelFirst : {false, true}) {
        Calendar c;
        c.import(cancelFirst ? cancel : request);
        const auto done = c.import(cancelFirst ? request : cancel);
        CHECK(c.listed() == QStringList{u"2026-12-07 09:00 cancelled"_s});
        CHECK(done.problems.size() == (cancelFirst ? 1 : 0));
    }
    // A whole series is called off by one event without a rule.
    Calendar c;
    c.import(seriesOf("090000", 0));
    c.import(cancel);
    CHECK(c.listed().filter(u"cancelled"_s).size() == 4);
    CHECK(c.file.count("meeting") == 4);
    // One that nobody knew is remembered by one meeting.
    Calendar other;
    other.import(seriesOf("090000", 1, "RRULE:FREQ=WEEKLY;COUNT=4\r\n", "CANCEL"));
    other.import(seriesOf("090000", 0));
    CHECK(other.listed() == QStringList{u"2026-12-07 09:00 cancelled"_s});
}

TEST_CASE("an invitation to one occurrence changes that one, by whatever name, and the older series does not take it back", "[meetings][calendar]") {
    Calendar c;
    const QByteArray series = seriesOf("090000", 0);
    c.import(series);
    for (const char* place : {"RECURRENCE-ID;VALUE=DATE:20261214", "RECURRENCE-ID:20261214T080000Z"}) {
        INFO(place);
        QByteArray one = calendar(QByteArray("DTSTAMP:20261002T080000Z\r\nSEQUENCE:1\r\n") + place +
                                  "\r\nDTSTART;TZID=Europe/Stockholm:20261215T130000\r\nSUMMARY:Styrgrupp\r\n");
        const auto done = c.import(one.replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:REQUEST"));
        CHECK(done.added == 0);
        CHECK(c.listed() ==
              QStringList{u"2026-12-07 09:00 planned"_s, u"2026-12-15 13:00 planned"_s, u"2026-12-21 09:00 planned"_s, u"2026-12-28 09:00 planned"_s});
    }
    const auto older = c.import(series);
    CHECK(older.updated + older.added == 0);
    CHECK(older.problems.size() == 1);
    CHECK(c.listed().contains(u"2026-12-15 13:00 planned"_s));
}

TEST_CASE("what someone here has called off stays so", "[meetings][calendar]") {
    Calendar c;
    c.import(seriesOf("090000", 0));
    c.file.set("meeting", c.of(QDate(2026, 12, 7)), {{"state", u"cancelled"_s}});
    c.import(seriesOf("100000", 1));
    CHECK(c.listed().first() == u"2026-12-07 10:00 cancelled"_s);
}

TEST_CASE("an exported calendar that is read again changes nothing, whatever its meetings are", "[meetings][calendar]") {
    Calendar c;
    c.file.add("meeting", {{"type", c.weekly}, {"day", QDate(2026, 12, 3)}, {"time", QTime(9, 0)}});  // without an end
    c.file.add("meeting", {{"type", c.weekly}, {"day", QDate(2026, 12, 4)}, {"title", u"Två  blanka"_s}});
    c.file.add("meeting", {{"type", c.other}, {"day", QDate(2026, 12, 5)}, {"time", QTime(22, 0)}, {"end", QTime(1, 30)}, {"end-day", QDate(2026, 12, 6)}});
    c.file.add("meeting", {{"type", c.other}, {"day", QDate(2026, 12, 8)}, {"end-day", QDate(2026, 12, 10)}});
    c.file.add("meeting", {{"type", c.secret}, {"day", QDate(2026, 12, 11)}});
    c.file.add("meeting", {{"type", c.other}, {"day", QDate(2026, 12, 12)}, {"state", u"cancelled"_s}});
    c.import(seriesOf("090000", 3));
    const QStringList before = c.listed();
    const QByteArray bytes = c.exported();
    CHECK(bytes.contains("DTSTART;TZID=Europe/Stockholm:20261205T220000\r\nDTEND;TZID=Europe/Stockholm:20261206T013000"));
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261211"));
    const auto done = c.import(bytes);
    CHECK(done.unchanged == 10);
    CHECK(done.added + done.updated + done.rejected == 0);
    CHECK(done.problems.isEmpty());
    CHECK(c.listed() == before);
    // Nor does the calendar that some of them came from.
    CHECK(c.import(seriesOf("090000", 3)).unchanged == 4);
}

TEST_CASE("what Outlook has changed in our own calendar comes home, also when it does not count its states", "[meetings][calendar]") {
    Calendar c;
    const QString id = c.file.add("meeting", {{"type", c.weekly}, {"day", QDate(2026, 12, 3)}, {"time", QTime(9, 0)}, {"end", QTime(10, 0)}});
    const QByteArray first = c.exported();
    const auto changed = [&](const char* hour, const char* stamp, int sequence) {
        QByteArray bytes = first;
        bytes.replace("T100000", "T120000").replace("20261203T090000", QByteArray("20261203T") + hour);
        bytes.replace(bytes.indexOf("DTSTAMP:") + 8, 16, stamp);
        return bytes.replace("SEQUENCE:0", "SEQUENCE:" + QByteArray::number(sequence));
    };
    CHECK(c.import(changed("100000", "20261125T080000Z", 0)).updated == 1);
    CHECK(c.import(changed("100000", "20261125T080000Z", 0)).unchanged == 1);
    CHECK(c.import(changed("110000", "20261126T080000Z", 0)).updated == 1);
    CHECK(c.listed() == QStringList{u"2026-12-03 11:00-12:00 planned"_s});
    // The first export is older than both.
    CHECK(c.import(first).problems.size() == 1);
    CHECK(c.listed() == QStringList{u"2026-12-03 11:00-12:00 planned"_s});
    // A higher number of theirs is gone on from.
    c.import(changed("083000", "20261127T080000Z", 7));
    CHECK(c.exported().contains("SEQUENCE:7"));
    // What was changed here since is newer than what was sent before.
    c.file.set("meeting", id, {{"end", QTime(13, 0)}});
    for (int i = 0; i < 6; ++i) c.file.set("meeting", id, {{"end", QTime(13, i + 1)}});
    CHECK(c.import(changed("083000", "20261128T080000Z", 7)).problems.size() == 1);
    CHECK(c.listed() == QStringList{u"2026-12-03 08:30-13:06 planned"_s});
}

TEST_CASE("last days in our own calendar of the year are no meetings when it is read", "[meetings][calendar]") {
    Calendar c;
    QByteArray bytes = calendar("DTSTART;VALUE=DATE:20261201\r\nSUMMARY:Sista dag: A1\r\n");
    bytes.replace("UID:1", "UID:A1-2026--1@due.vaksam");
    const auto done = c.import(bytes);
    CHECK(c.file.count("meeting") == 0);
    CHECK(done.rejected == 0);
    REQUIRE(done.problems.size() == 1);
    CHECK(done.problems.first().remark);
}

TEST_CASE("a meeting ends on another day only when that day is told", "[meetings]") {
    Calendar c;
    const auto end = [&](QDate day) {
        return c.file.tryAdd("meeting", {{"type", c.other}, {"day", QDate(2026, 12, 5)}, {"time", QTime(22, 0)}, {"end", QTime(1, 0)}, {"end-day", day}});
    };
    CHECK(end(QDate(2026, 12, 6)).has_value());
    CHECK(support::issueCodes(end(QDate(2026, 12, 5)).error()) == QStringList{u"end:before-start"_s});
    CHECK(support::issueCodes(end(QDate(2026, 12, 4)).error()) == QStringList{u"end-day:before-start"_s});
}

TEST_CASE("an occurrence that speaks for all that follow moves and calls off those that are known, or says that they are missing", "[meetings][calendar]") {
    const auto from = [](const QByteArray& place, const QByteArray& start, const QByteArray& rest = {}) {
        return calendar("DTSTAMP:20261002T080000Z\r\nSEQUENCE:1\r\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:" + place +
                        "\r\nDTSTART;TZID=Europe/Stockholm:" + start + "\r\nSUMMARY:Styrgrupp\r\n" + rest);
    };
    Calendar c;
    c.import(seriesOf("090000", 0));
    c.import(from("20261214T090000", "20261215T133000"));
    CHECK(c.listed() ==
          QStringList{u"2026-12-07 09:00 planned"_s, u"2026-12-15 13:30 planned"_s, u"2026-12-22 13:30 planned"_s, u"2026-12-29 13:30 planned"_s});
    const auto again = c.import(from("20261214T090000", "20261215T133000"));
    CHECK(again.updated + again.added == 0);
    QByteArray off = from("20261221T090000", "20261222T133000", "STATUS:CANCELLED\r\n");
    c.import(off.replace("SEQUENCE:1", "SEQUENCE:2"));
    CHECK(c.listed() ==
          QStringList{u"2026-12-07 09:00 planned"_s, u"2026-12-15 13:30 planned"_s, u"2026-12-22 13:30 cancelled"_s, u"2026-12-29 13:30 cancelled"_s});
    Calendar empty;
    const auto alone = empty.import(from("20261214T090000", "20261215T133000"));
    CHECK(empty.listed() == QStringList{u"2026-12-15 13:30 planned"_s});
    REQUIRE(alone.problems.size() == 1);
    CHECK(alone.problems[0].column == u"RECURRENCE-ID"_s);
    CHECK(alone.hasFindings());
}

TEST_CASE("an occurrence that is called off keeps its day, whatever day the call says", "[meetings][calendar]") {
    Calendar c;
    c.import(seriesOf("090000", 0));
    // The first day of the series, as programs write it.
    c.import(seriesOf("090000", 1, "RECURRENCE-ID;TZID=Europe/Stockholm:20261221T090000\r\n", "CANCEL"));
    CHECK(c.listed() ==
          QStringList{u"2026-12-07 09:00 planned"_s, u"2026-12-14 09:00 planned"_s, u"2026-12-21 09:00 cancelled"_s, u"2026-12-28 09:00 planned"_s});
}
