#include "tests/core/meetings/calendar_bench.h"
#include "tests/support/node_modules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace calendar_test;

namespace {

/// A meeting as the peers tell it.
QJsonArray toldMeeting(const QString& uid, const QString& title, const QString& place, const QString& begins, const QString& ends, bool off = false) {
    return {uid, title, place, begins, ends, off};
}

}  // namespace

TEST_CASE("other readers of calendars find in an exported one what the meetings say", "[meetings][calendar]") {
    Calendar c;
    const auto add = [&](std::initializer_list<std::pair<const char*, records::Value>> fields) { return meetings::uidOf(c.file.add("meeting", fields)); };
    const QString title = u"Läget; i Lomma, \"kort\" – å\\ä"_s;
    QList<QJsonArray> expected;
    const QString night = add({{"type", c.other}, {"title", title}, {"place", u"Rådhuset, sal Ö"_s}, {"day", QDate(2026, 12, 5)}, {"time", QTime(22, 0)},
                               {"end", QTime(1, 30)}, {"end-day", QDate(2026, 12, 6)}});
    expected << toldMeeting(night, title, u"Rådhuset, sal Ö"_s, u"2026-12-05T21:00:00.000Z"_s, u"2026-12-06T00:30:00.000Z"_s);
    const QString summer = add({{"type", c.weekly}, {"day", QDate(2027, 7, 1)}, {"time", QTime(9, 0)}, {"end", QTime(10, 0)}});
    expected << toldMeeting(summer, u"Veckolägesbild"_s, {}, u"2027-07-01T07:00:00.000Z"_s, u"2027-07-01T08:00:00.000Z"_s);
    const QString days = add({{"type", c.other}, {"title", u"Konferens"_s}, {"day", QDate(2026, 12, 8)}, {"end-day", QDate(2026, 12, 10)}});
    expected << toldMeeting(days, u"Konferens"_s, {}, u"2026-12-08"_s, u"2026-12-11"_s);
    const QString off = add({{"type", c.other}, {"day", QDate(2026, 12, 12)}, {"state", u"cancelled"_s}});
    expected << toldMeeting(off, u"Annat"_s, {}, u"2026-12-12"_s, u"2026-12-13"_s, true);
    const QString long_ = add({{"type", c.other},
                               {"title", u"Övning"_s},
                               {"day", QDate(2027, 3, 26)},
                               {"time", QTime(22, 0)},
                               {"end", QTime(4, 0)},
                               {"end-day", QDate(2027, 3, 28)}});
    expected << toldMeeting(long_, u"Övning"_s, {}, u"2027-03-26T21:00:00.000Z"_s, u"2027-03-28T02:00:00.000Z"_s);
    // A series from elsewhere, with a day taken out, one moved and one called off, over the end of summer time.
    c.import(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:s\r\nDTSTART;TZID=Europe/Stockholm:20271011T090000\r\nDTEND;TZID=Europe/"
        "Stockholm:20271011T100000\r\n"
        "SUMMARY:Veckomöte\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\nEXDATE;TZID=Europe/Stockholm:20271018T090000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:s\r\n"
        "RECURRENCE-ID;TZID=Europe/Stockholm:20271025T090000\r\nDTSTART;TZID=Europe/Stockholm:20271026T130000\r\nDTEND;TZID=Europe/"
        "Stockholm:20271026T140000\r\n"
        "SUMMARY:Veckomöte\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID;TZID=Europe/Stockholm:20271101T090000\r\nSTATUS:CANCELLED\r\n"
        "DTSTART;TZID=Europe/Stockholm:20271101T090000\r\nDTEND;TZID=Europe/Stockholm:20271101T100000\r\nSUMMARY:Veckomöte\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const auto ofSeries = [&](QDate day, const QString& begins, const QString& ends, bool calledOff = false) {
        expected << toldMeeting(meetings::uidOf(c.of(day)), u"Veckomöte"_s, {}, begins, ends, calledOff);
    };
    ofSeries(QDate(2027, 10, 11), u"2027-10-11T07:00:00.000Z"_s, u"2027-10-11T08:00:00.000Z"_s);
    ofSeries(QDate(2027, 10, 26), u"2027-10-26T11:00:00.000Z"_s, u"2027-10-26T12:00:00.000Z"_s);
    ofSeries(QDate(2027, 11, 1), u"2027-11-01T08:00:00.000Z"_s, u"2027-11-01T09:00:00.000Z"_s, true);
    ofSeries(QDate(2027, 11, 8), u"2027-11-08T08:00:00.000Z"_s, u"2027-11-08T09:00:00.000Z"_s);
    std::sort(expected.begin(), expected.end(), [](const QJsonArray& a, const QJsonArray& b) { return a[0].toString() < b[0].toString(); });
    const QString path = c.file.path(u"out.ics"_s);
    QFile target(path);
    REQUIRE(target.open(QIODevice::WriteOnly));
    target.write(c.exported());
    target.close();

    const QString node = QStandardPaths::findExecutable(u"node"_s);
    for (const QString& peer : {u"ical.js"_s, u"node-ical"_s}) {
        const QString modules = node.isEmpty() ? QString() : support::nodeModulesWith(peer);
        if (modules.isEmpty()) {
            WARN("skipped: " << peer.toStdString() << " is not here (npm install " << peer.toStdString() << ", VAKSAM_NODE_MODULES=…/node_modules)");
            continue;
        }
        INFO(peer.toStdString());
        QProcess reader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, modules);
        environment.insert(u"TZ"_s, u"Europe/Stockholm"_s);
        reader.setProcessEnvironment(environment);
        reader.start(node, {QStringLiteral(VAKSAM_SOURCE_DIR "/tests/core/meetings/calendar_peers.mjs"), peer, path});
        REQUIRE(reader.waitForFinished(60'000));
        INFO(reader.readAllStandardError().toStdString());
        REQUIRE(reader.exitCode() == 0);
        QStringList found;
        for (const QByteArray& line : reader.readAllStandardOutput().split('\n'))
            if (!line.isEmpty()) found << QString::fromUtf8(QJsonDocument::fromJson(line).toJson(QJsonDocument::Compact));
        QStringList wanted;
        for (const QJsonArray& one : std::as_const(expected)) wanted << QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact));
        CHECK(found == wanted);
    }
}
