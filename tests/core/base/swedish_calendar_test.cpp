#include "core/base/swedish_calendar.h"

#include "core/base/language.h"
#include "tests/support/catch_qt.h"
#include "tests/support/real_data.h"

#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

namespace swedish_calendar_test {

QStringList textsOf(int year) {
    base::Translator swedish(base::Language::Swedish);
    QStringList texts;
    for (const base::NamedDay& named : base::namedDays(year))
        texts << QStringLiteral("%1;%2;%3")
                     .arg(named.day.toString(Qt::ISODate), swedish.translate("calendar", named.name, nullptr, -1), named.isPublic ? u"yes"_s : u"no"_s);
    texts.sort();
    return texts;
}

TEST_CASE("Easter falls where the tables of the church have it", "[calendar]") {
    // Dates as published for the Gregorian calendar, with the earliest (22 March 1818, 2285) and latest (25 April 1943, 2038) of all.
    CHECK(base::easterSunday(1818) == QDate(1818, 3, 22));
    CHECK(base::easterSunday(1943) == QDate(1943, 4, 25));
    CHECK(base::easterSunday(2000) == QDate(2000, 4, 23));
    CHECK(base::easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(base::easterSunday(2027) == QDate(2027, 3, 28));
    CHECK(base::easterSunday(2038) == QDate(2038, 4, 25));
    CHECK(base::easterSunday(2285) == QDate(2285, 3, 22));
}

TEST_CASE("the moving Saturdays of midsummer and All Saints keep to their weeks", "[calendar]") {
    for (int year = base::kFirstCalendarYear; year < 2100; ++year)
        for (const base::NamedDay& named : base::namedDays(year)) {
            INFO(year << ' ' << named.name);
            if (QByteArray(named.name) == "Midsummer Day")
                CHECK((named.day.dayOfWeek() == 6 && named.day.month() == 6 && named.day.day() >= 20 && named.day.day() <= 26));
            if (QByteArray(named.name) == "All Saints' Day")
                CHECK((named.day >= QDate(year, 10, 31) && named.day <= QDate(year, 11, 6) && named.day.dayOfWeek() == 6));
            CHECK(named.day.year() == year);
        }
}

TEST_CASE("a holiday that falls on an eve is told by the holiday's name", "[calendar]") {
    // In 2008 Ascension Day fell on the first of May; Walpurgis Night of 2011 was an ordinary Saturday.
    CHECK(base::namedDay(QDate(2008, 5, 1))->isPublic);
    CHECK_FALSE(base::namedDay(QDate(2011, 4, 30))->isPublic);
    CHECK_FALSE(base::namedDay(QDate(2026, 11, 25)));
    CHECK(base::namedDays(2004).isEmpty());
}

TEST_CASE("offices work on ordinary weekdays, not on holidays and the three great eves", "[calendar]") {
    CHECK(base::isWorkingDay(QDate(2026, 11, 25)));
    CHECK(base::isWorkingDay(QDate(2026, 4, 30)));
    CHECK(base::isWorkingDay(QDate(2026, 4, 2)));
    for (const QDate day :
         {QDate(2026, 11, 28), QDate(2026, 11, 29), QDate(2026, 5, 1), QDate(2026, 6, 19), QDate(2026, 12, 24), QDate(2026, 12, 31), QDate(2026, 4, 3)}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK_FALSE(base::isWorkingDay(day));
    }
}

TEST_CASE("weeks are those of ISO 8601, over the turn of the year too", "[calendar]") {
    CHECK(base::IsoWeek::of(QDate(2027, 1, 1)).text() == u"2026-W53"_s);
    CHECK(base::IsoWeek::of(QDate(2024, 12, 30)).text() == u"2025-W01"_s);
    CHECK(base::IsoWeek{2026, 1}.monday() == QDate(2025, 12, 29));
    CHECK(base::weeksIn(2026) == 53);
    CHECK(base::weeksIn(2027) == 52);
    CHECK(base::IsoWeek::fromText(u"2026-W53"_s));
    CHECK_FALSE(base::IsoWeek::fromText(u"2027-W53"_s));
    CHECK_FALSE(base::IsoWeek::fromText(u"2027-W00"_s));
    CHECK_FALSE(base::IsoWeek::fromText(u"2027-5"_s));
    for (QDate day(2019, 12, 25); day < QDate(2033, 1, 10); day = day.addDays(1)) {
        const base::IsoWeek week = base::IsoWeek::of(day);
        REQUIRE((week.monday() <= day && day <= week.sunday()));
    }
}

TEST_CASE("holidays and eves are those that the real calendar lists, 2015 to 2035", "[calendar][real]") {
    const QString folder = support::realData("the real calendar");
    if (folder.isEmpty()) return;
    QFile file(folder + u"/calendar/holidays-se-swedish-holidays-2015-2035.csv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<int, QStringList> byYear;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) byYear[line.left(4).toInt()] << line.trimmed();
    REQUIRE(byYear.size() == 21);
    for (auto year = byYear.begin(); year != byYear.end(); ++year) {
        year->sort();
        CHECK(textsOf(year.key()) == *year);
    }
}

}  // namespace swedish_calendar_test
