#include "core/meetings/series.h"

#include "core/agreement/agreement_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;
using meetings::Series;
using meetings::SeriesDay;
using Why = SeriesDay::Why;

namespace series_test {

Series weekly(int weekday, QDate from, QDate to) {
    Series series;
    series.weekday = weekday;
    series.from = from;
    series.to = to;
    return series;
}

QStringList told(const QList<SeriesDay>& days) {
    static const QStringList words{u""_s, u" holiday"_s, u" break"_s, u" summer"_s, u" exists"_s};
    QStringList all;
    for (const SeriesDay& day : days) all << day.day.toString(Qt::ISODate) + words.at(static_cast<int>(day.why));
    return all;
}

TEST_CASE("a series begins on its first weekday and passes over holidays", "[series]") {
    // 2026: Good Friday 3 April, Easter Monday 6 April; 1 May is a Friday.
    CHECK(told(meetings::seriesDays(weekly(1, QDate(2026, 3, 25), QDate(2026, 4, 20)), {}, {})) ==
          QStringList{u"2026-03-30"_s, u"2026-04-06 holiday"_s, u"2026-04-13"_s, u"2026-04-20"_s});
    CHECK(told(meetings::seriesDays(weekly(5, QDate(2026, 4, 24), QDate(2026, 5, 8)), {}, {})) ==
          QStringList{u"2026-04-24"_s, u"2026-05-01 holiday"_s, u"2026-05-08"_s});
}

TEST_CASE("offices are closed on Midsummer Eve and Christmas Eve, so no meeting is planned there", "[series]") {
    CHECK(told(meetings::seriesDays(weekly(5, QDate(2026, 6, 19), QDate(2026, 6, 19)), {}, {})) == QStringList{u"2026-06-19 holiday"_s});
    CHECK(told(meetings::seriesDays(weekly(4, QDate(2026, 12, 24), QDate(2026, 12, 24)), {}, {})) == QStringList{u"2026-12-24 holiday"_s});
}

TEST_CASE("every second week counts from the first meeting, also over a year with 53 weeks", "[series]") {
    Series series = weekly(4, QDate(2026, 12, 17), QDate(2027, 1, 28));
    series.everyWeeks = 2;
    series.skipHolidays = false;
    CHECK(told(meetings::seriesDays(series, {}, {})) == QStringList{u"2026-12-17"_s, u"2026-12-31"_s, u"2027-01-14"_s, u"2027-01-28"_s});
}

TEST_CASE("summer weeks, breaks and days that have a meeting are passed over, each with its reason", "[series]") {
    agreement::TermCalendar calendar;
    calendar.summerFrom = 26;
    calendar.summerTo = 27;
    calendar.breaks << agreement::NamedPeriod{u"Lov"_s, QDate(2026, 6, 15), QDate(2026, 6, 16)};
    Series series = weekly(2, QDate(2026, 6, 9), QDate(2026, 7, 7));
    series.skipBreaks = true;
    CHECK(told(meetings::seriesDays(series, calendar, {QDate(2026, 6, 9)})) ==
          QStringList{u"2026-06-09 exists"_s, u"2026-06-16 break"_s, u"2026-06-23 summer"_s, u"2026-06-30 summer"_s, u"2026-07-07"_s});
    series.skipBreaks = series.skipSummer = false;
    CHECK(told(meetings::seriesDays(series, calendar, {})).filter(u" "_s).isEmpty());
}

TEST_CASE("the shipped agreement has terms, breaks and summer weeks", "[series]") {
    const auto calendar = agreement::termCalendar(agreement::shippedAgreement());
    REQUIRE_FALSE(calendar.terms.isEmpty());
    CHECK(calendar.isSummer(QDate(2026, 7, 15)));
    CHECK_FALSE(calendar.isSummer(QDate(2026, 10, 15)));
    REQUIRE(calendar.termAt(QDate(2026, 10, 15)) != nullptr);
    CHECK(calendar.termAt(QDate(2026, 10, 15))->to == QDate(2026, 12, 22));
    CHECK(calendar.termAt(QDate(2026, 7, 15)) == nullptr);
    REQUIRE(calendar.breakAt(QDate(2026, 10, 28)) != nullptr);  // week 44
    CHECK(calendar.breakAt(QDate(2026, 10, 28))->name == u"Höstlov"_s);
    CHECK(agreement::termCalendar("no json").terms.isEmpty());
}

TEST_CASE("a series is planned in one act with times and place, and undone in one", "[series]") {
    support::TestFile file;
    const QString type = file.add("meeting-type", {{"key", u"weekly"_s}, {"label", u"Veckomöte"_s}});
    file.add("meeting", {{"type", type}, {"day", QDate(2027, 1, 12)}});
    file.add("meeting", {{"type", type}, {"day", QDate(2027, 1, 19)}, {"state", u"cancelled"_s}, {"reason", u"sjukdom"_s}});
    Series series = weekly(2, QDate(2027, 1, 5), QDate(2027, 1, 26));
    series.model.type = base::Id<meetings::MeetingType>(type);
    series.model.time = QTime(9, 0);
    series.model.place = u"Kommunhuset"_s;
    QList<QDate> existing;
    REQUIRE(file->read([&](const records::Reader& reader) { existing = meetings::meetingDays(reader, type, series.from, series.to); }));
    CHECK(existing == QList<QDate>{QDate(2027, 1, 12)});
    const auto days = meetings::seriesDays(series, {}, existing);
    const auto planned = meetings::planSeries(file.file(), series, days);
    REQUIRE(planned);
    CHECK(*planned == 3);  // 5, 19 and 26 January
    CHECK(file.count("meeting") == 5);
    REQUIRE(file->undo());
    CHECK(file.count("meeting") == 2);
    const auto nothing = meetings::planSeries(file.file(), series, {});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().message.code == QByteArray("nothing-to-plan"));
}

}  // namespace series_test
