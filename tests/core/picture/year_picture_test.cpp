// The picture of a year, from records in a real file.

#include "core/base/language.h"
#include "core/picture/picture_queries.h"
#include "core/picture/picture_words.h"
#include "core/picture/year_picture.h"
#include "core/places/population.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

namespace year_picture_test {

using namespace Qt::StringLiterals;
using picture::GroupFigures;
using picture::NoStatement;
using picture::Question;
using picture::Signal;
using picture::Source;
using picture::YearPicture;

struct Town {
    support::TestFile file{QDate(2027, 6, 15)};
    QString theft = file.add("category", {{"name", u"Theft"_s}});
    QString noise = file.add("category", {{"name", u"Noise"_s}});
    QString north = file.add("area", {{"name", u"North"_s}});
    QString south = file.add("area", {{"name", u"South"_s}});

    void event(const QString& occurred, const QString& category, const QString& area, const QString& to = {}) {
        file.add("incident", {{"occurred", occurred}, {"occurred-to", to}, {"category", category}, {"area", area}});
    }
    void events(int year, int count, const QString& category, const QString& area) {
        for (int i = 0; i < count; ++i) event(QDate(year, 1, 1).addDays(i * 360 / count).toString(Qt::ISODate) + u"T10:00"_s, category, area);
    }
    void figure(const QString& month, qint64 reports, const QString& category, const QString& area, bool preliminary = false) {
        file.add("police-statistic", {{"month", month}, {"category", category}, {"area", area}, {"reports", reports}, {"preliminary", preliminary}});
    }
    void inhabitants(const QString& area, int year, qint64 number) {
        file.add("population", {{"area", area}, {"year", static_cast<qint64>(year)}, {"inhabitants", number}});
    }
    YearPicture picture(int year, int compare, Source source = Source::Incident, const QString& area = {}, bool openly = false) {
        YearPicture made;
        const auto read = file->read([&](const records::Reader& reader) {
            made = picture::makePicture(picture::readCounts(reader, {source, year, compare, area, reader.today()}), openly);
        });
        REQUIRE(read.has_value());
        return made;
    }
};

const GroupFigures& group(const YearPicture& picture, const QString& category, const QString& area = {}) {
    for (const GroupFigures& one : picture.groups)
        if (one.category == category && one.area == area) return one;
    FAIL("no group " << category.toStdString());
    return picture.groups.front();
}

QStringList missingCodes(const YearPicture& picture) {
    QStringList codes;
    for (const base::Message& message : picture.missing) codes << QLatin1String(message.code);
    return codes;
}

TEST_CASE("a picture counts by category and area and says which changes are certain", "[picture]") {
    Town town;
    town.events(2025, 60, town.theft, town.north);
    town.events(2026, 20, town.theft, town.north);
    town.events(2025, 2, town.noise, town.south);
    town.events(2026, 5, town.noise, town.south);
    const YearPicture picture = town.picture(2026, 2025);
    CHECK(picture.total == 25);
    CHECK(picture.previousTotal == 62);
    const GroupFigures& theft = group(picture, u"Theft"_s);
    CHECK(theft.count == 20);
    CHECK(theft.previous == 60);
    CHECK(theft.signal == Signal::Fall);
    CHECK(picture::changeWords(theft) == u"certain fall (60 → 20, −67 %)"_s);
    const GroupFigures& noise = group(picture, u"Noise"_s, u"South"_s);
    CHECK(noise.signal == Signal::None);
    CHECK(picture::changeWords(noise) == u"no certain change (2 → 5)"_s);
    const GroupFigures& none = group(picture, u"Noise"_s, u"North"_s);
    CHECK(none.count == 0);
    CHECK(none.noStatement == NoStatement::NothingToCompare);
    CHECK_FALSE(none.signal.has_value());
}

TEST_CASE("a certain change of few is told without a percentage", "[picture]") {
    Town town;
    town.events(2025, 1, town.theft, town.north);
    town.events(2026, 19, town.theft, town.north);
    CHECK(picture::changeWords(group(town.picture(2026, 2025), u"Theft"_s)) == u"certain rise (1 → 19)"_s);
}

TEST_CASE("rates and ratios are reckoned by the population of the same year", "[picture]") {
    Town town;
    town.events(2025, 30, town.theft, town.north);
    town.events(2026, 30, town.theft, town.north);
    town.inhabitants(town.north, 2025, 4000);
    town.inhabitants(town.north, 2026, 5000);
    const YearPicture picture = town.picture(2026, 2025);
    CHECK_FALSE(picture.population.has_value());  // South lacks it
    CHECK(missingCodes(picture).contains(u"population-missing"_s));
    CHECK_FALSE(group(picture, u"Theft"_s).ratePer1000.has_value());
    CHECK(group(picture, u"Theft"_s).comparison->ratio == 1);
    const GroupFigures& north = group(picture, u"Theft"_s, u"North"_s);
    CHECK(north.ratePer1000 == 6);
    CHECK(north.comparison->ratio == 0.8);
    CHECK(north.expected == 37.5);
    town.inhabitants(town.south, 2025, 1000);
    town.inhabitants(town.south, 2026, 0);
    const YearPicture whole = town.picture(2026, 2025);
    CHECK(whole.population == 5000);
    CHECK(missingCodes(whole).contains(u"population-zero"_s));
    CHECK_FALSE(group(whole, u"Theft"_s, u"South"_s).ratePer1000.has_value());
}

TEST_CASE("a population is told once for each area and year", "[places]") {
    Town town;
    town.inhabitants(town.north, 2026, 4000);
    const auto again = town.file.tryAdd("population", {{"area", town.north}, {"year", qint64{2026}}, {"inhabitants", qint64{4100}}});
    REQUIRE_FALSE(again.has_value());
    CHECK(support::issueCodes(again.error()) == QStringList{u"year:population-exists"_s});
    const auto below = town.file.tryAdd("population", {{"area", town.north}, {"year", qint64{2025}}, {"inhabitants", qint64{-1}}});
    REQUIRE_FALSE(below.has_value());
    CHECK(support::issueCodes(below.error()) == QStringList{u"inhabitants:too-small"_s});
}

TEST_CASE("a year without figures is not a year without events", "[picture]") {
    Town town;
    town.events(2026, 12, town.theft, town.north);
    const YearPicture first = town.picture(2026, 2025);
    CHECK(first.total == 12);
    CHECK_FALSE(first.previousTotal.has_value());
    CHECK(missingCodes(first).contains(u"nothing-counted"_s));
    CHECK_FALSE(group(first, u"Theft"_s).previous.has_value());
    CHECK(group(first, u"Theft"_s).noStatement == NoStatement::NotCounted);
    CHECK_FALSE(group(first, u"Theft"_s).signal.has_value());

    const YearPicture before = town.picture(2024, 2023);
    CHECK_FALSE(before.total.has_value());
    CHECK_FALSE(before.hours.has_value());
    for (const auto& month : before.months) CHECK_FALSE(month.count.has_value());
    CHECK(before.months.size() == 12);

    const YearPicture future = town.picture(2030, 2026);
    CHECK_FALSE(future.total.has_value());
    CHECK(missingCodes(future).contains(u"year-not-begun"_s));
}

TEST_CASE("a file without anything gives an answer", "[picture]") {
    support::TestFile file;
    const auto read = file->read([&](const records::Reader& reader) {
        for (const Source source : {Source::Incident, Source::Reports, Source::Crimes})
            for (const bool openly : {false, true}) {
                const YearPicture picture = picture::makePicture(picture::readCounts(reader, {source, 2026, 2025, {}, reader.today()}), openly);
                CHECK_FALSE(picture.total.has_value());
                CHECK(picture.groups.empty());
                CHECK(missingCodes(picture).contains(u"nothing-counted"_s));
            }
    });
    CHECK(read.has_value());
}

TEST_CASE("one event is one event", "[picture]") {
    Town town;
    town.event(u"2026-02-28T03:10"_s, town.theft, town.north);
    const YearPicture picture = town.picture(2026, 2025);
    CHECK(picture.total == 1);
    CHECK((*picture.hours)[5][3] == 1);
    CHECK(picture.months[1].count == 1);
    CHECK(picture.months[0].count == 0);
}

TEST_CASE("a year that is not over is compared with the same days, and later days are left out", "[picture]") {
    Town town;                                      // today is 15 June 2027
    town.events(2026, 36, town.theft, town.north);  // every tenth day
    town.event(u"2027-06-15T12:00"_s, town.theft, town.north);
    town.event(u"2027-06-16T12:00"_s, town.theft, town.north);
    const YearPicture picture = town.picture(2027, 2026);
    CHECK(picture.now.to == QDate(2027, 6, 15));
    CHECK(picture.before.to == QDate(2026, 6, 15));
    CHECK(picture.total == 1);
    CHECK(picture.previousTotal == 17);
    CHECK(missingCodes(picture).contains(u"year-not-over"_s));
    CHECK(missingCodes(picture).contains(u"after-today"_s));
    CHECK(picture.months[5].noStatement == NoStatement::NotOver);
    CHECK(picture.months[5].count == 1);
    CHECK_FALSE(picture.months[6].count.has_value());
    CHECK(picture.months[6].noStatement == NoStatement::NotOver);
}

TEST_CASE("leap day, the last day of the year and the nights of the clock change are counted where they stand", "[picture]") {
    Town town;
    for (const char* moment : {"2024-02-29T23:59", "2024-12-31T23:30", "2024-03-31T02:30", "2024-10-27T02:30", "2024-01-01T00:00"})
        town.event(QString::fromLatin1(moment), town.theft, town.north);
    const YearPicture picture = town.picture(2024, 2023);
    CHECK(picture.total == 5);
    CHECK(picture.months[1].count == 1);
    CHECK(picture.months[11].count == 1);
    CHECK((*picture.hours)[6][2] == 2);
}

TEST_CASE("weeks are ISO weeks, the fifty-third too", "[picture]") {
    Town town;
    town.event(u"2026-12-31T10:00"_s, town.theft, town.north);  // week 53
    town.event(u"2025-12-29T10:00"_s, town.theft, town.north);  // week 1 of 2026
    town.event(u"2027-01-03T10:00"_s, town.theft, town.north);  // week 53 of 2026
    const auto read = town.file->read([&](const records::Reader& reader) {
        const auto counts = picture::readCounts(reader, {Source::Incident, 2026, 2025, {}, reader.today()});
        REQUIRE(counts.weeks.size() == 53);
        CHECK(counts.weeks.front() == 1);
        CHECK(counts.weeks.back() == 2);
    });
    CHECK(read.has_value());
}

TEST_CASE("days without hour stand beside the week, spans are spread over it", "[picture]") {
    Town town;
    town.event(u"2026-11-06T16:00"_s, town.theft, town.north, u"2026-11-09T08:00"_s);
    town.event(u"2026-11-04"_s, town.theft, town.north);
    const YearPicture picture = town.picture(2026, 2025);
    CHECK(picture.withoutHour == 1);
    CHECK(picture.spread == 1);
    CHECK((*picture.hours)[4][16] == 1.0 / 64);
    CHECK(missingCodes(picture).contains(u"without-hour"_s));
    CHECK(missingCodes(picture).contains(u"spread"_s));
}

TEST_CASE("a category that is new or has ended is not compared, one that is renamed is", "[picture]") {
    Town town;
    town.events(2025, 10, town.theft, town.north);
    town.events(2026, 40, town.theft, town.north);
    town.events(2026, 40, town.noise, town.north);
    town.file.set("category", town.noise, {{"from", QDate(2026, 3, 1)}});
    town.file.set("category", town.theft, {{"name", u"Larceny"_s}});
    const YearPicture picture = town.picture(2026, 2025);
    CHECK(group(picture, u"Larceny"_s).signal == Signal::Rise);
    CHECK(group(picture, u"Noise"_s).noStatement == NoStatement::CategoryIncomplete);
    CHECK_FALSE(group(picture, u"Noise"_s).signal.has_value());
    CHECK(group(picture, u"Noise"_s).count == 40);
    CHECK(missingCodes(picture).contains(u"category-incomplete"_s));
}

TEST_CASE("categories stand in their order, those without one last, by name", "[picture]") {
    Town town;
    const QString arson = town.file.add("category", {{"name", u"Arson"_s}, {"order", qint64{2}}});
    town.file.set("category", town.theft, {{"order", qint64{1}}});
    QStringList names;
    for (const GroupFigures& one : town.picture(2026, 2025).groups) names << one.category;
    CHECK(names == QStringList{u"Theft"_s, u"Arson"_s, u"Noise"_s});
}

TEST_CASE("only one area is told when it is asked for", "[picture]") {
    Town town;
    town.events(2026, 7, town.theft, town.north);
    town.events(2026, 5, town.theft, town.south);
    const YearPicture picture = town.picture(2026, 2025, Source::Incident, town.south);
    CHECK(picture.area == u"South"_s);
    CHECK(picture.total == 5);
    REQUIRE(picture.groups.size() == 1);
    CHECK(picture.groups.front().count == 5);
}

TEST_CASE("a month that the police's figures lack is a gap, not nought", "[picture]") {
    Town town;
    for (int month = 1; month <= 12; ++month) {
        const auto name = [&](int year) { return QDate(year, month, 1).toString(u"yyyy-MM"_s); };
        town.figure(name(2025), 10, town.theft, town.north);
        if (month != 4) town.figure(name(2026), 10, town.theft, town.north, month == 12);
    }
    const YearPicture picture = town.picture(2026, 2025, Source::Reports);
    CHECK(picture.total == 110);
    CHECK(picture.previousTotal == 120);
    CHECK_FALSE(picture.months[3].count.has_value());
    CHECK(picture.months[3].noStatement == NoStatement::Missing);
    const GroupFigures& theft = group(picture, u"Theft"_s);
    CHECK(theft.comparedCount == 110);
    CHECK(theft.comparedPrevious == 110);
    CHECK(theft.comparison->ratio == 1);
    CHECK(missingCodes(picture).contains(u"months-missing"_s));
    CHECK(missingCodes(picture).contains(u"preliminary"_s));
    CHECK(missingCodes(picture).contains(u"no-hours"_s));
    CHECK_FALSE(picture.hours.has_value());
    CHECK_FALSE(group(picture, u"Theft"_s, u"South"_s).count.has_value());
    // Reports are not crimes.
    CHECK_FALSE(town.picture(2026, 2025, Source::Crimes).total.has_value());
}

TEST_CASE("figures of a year that is not over are compared up to the last month that has come", "[picture]") {
    Town town;  // today is 15 June 2027
    for (int month = 1; month <= 12; ++month) town.figure(QDate(2026, month, 1).toString(u"yyyy-MM"_s), 10, town.theft, town.north);
    for (int month = 1; month <= 4; ++month) town.figure(QDate(2027, month, 1).toString(u"yyyy-MM"_s), 9, town.theft, town.north);
    const YearPicture picture = town.picture(2027, 2026, Source::Reports);
    CHECK(picture.total == 36);
    CHECK(picture.previousTotal == 40);
    CHECK(picture.now.to == QDate(2027, 4, 30));
    CHECK(picture.before.to == QDate(2026, 4, 30));
}

TEST_CASE("figures of a month that is not over count up to today, and are not said to be of the same days", "[picture]") {
    Town town;  // today is 15 June 2027
    for (int month = 1; month <= 12; ++month) town.figure(QDate(2026, month, 1).toString(u"yyyy-MM"_s), 10, town.theft, town.north);
    for (int month = 1; month <= 6; ++month) town.figure(QDate(2027, month, 1).toString(u"yyyy-MM"_s), 9, town.theft, town.north);
    const YearPicture picture = town.picture(2027, 2026, Source::Reports);
    CHECK(picture.now.to == QDate(2027, 6, 15));
    CHECK(picture.before.to == QDate(2026, 6, 30));
    const base::LanguageScope english(base::Language::English);
    CHECK(picture::sameDaysWords(picture).toStdString() == "2026 up to 30 June");
}

TEST_CASE("public output leaves out small counts and all that would give them away", "[picture][public]") {
    Town town;
    const QString east = town.file.add("area", {{"name", u"East"_s}});
    town.events(2025, 12, town.theft, town.north);
    town.events(2026, 2, town.theft, town.north);
    town.events(2026, 30, town.theft, town.south);
    town.events(2026, 25, town.theft, east);
    town.events(2026, 20, town.noise, town.north);
    town.events(2026, 14, town.noise, town.south);
    const YearPicture picture = town.picture(2026, 2025, Source::Incident, {}, true);
    const GroupFigures& small = group(picture, u"Theft"_s, u"North"_s);
    CHECK(small.suppressed);
    CHECK_FALSE(small.count.has_value());
    CHECK_FALSE(small.interval.has_value());
    CHECK_FALSE(small.comparison.has_value());
    CHECK_FALSE(small.signal.has_value());
    CHECK(picture::changeWords(small) == u"left out, so that nobody can be recognised"_s);
    CHECK(small.previous == 12);
    CHECK(group(picture, u"Noise"_s, u"East"_s).count == 0);
    for (const QString& category : {u"Theft"_s, u"Noise"_s}) {
        int hidden = group(picture, category).count ? 0 : 1;
        for (const QString& area : {u"North"_s, u"South"_s, u"East"_s}) hidden += group(picture, category, area).count ? 0 : 1;
        CHECK(hidden != 1);
    }
    for (const QString& area : {u"North"_s, u"South"_s, u"East"_s}) {
        int hidden = 0;
        for (const QString& category : {u"Theft"_s, u"Noise"_s}) hidden += group(picture, category, area).count ? 0 : 1;
        CHECK(hidden != 1);
    }
    int months = 0;
    for (const auto& month : picture.months) {
        CHECK(month.count.value_or(0) != 1);
        months += month.count ? 0 : 1;
    }
    CHECK(months != 1);
    for (const auto& day : *picture.hours)
        for (const auto& hour : day) CHECK((!hour || *hour == 0 || *hour >= 5));

    // The picture of one area hides the same, and tells no months.
    const YearPicture north = town.picture(2026, 2025, Source::Incident, town.north, true);
    CHECK_FALSE(group(north, u"Theft"_s, u"North"_s).count.has_value());
    CHECK(group(north, u"Noise"_s, u"North"_s).count == group(picture, u"Noise"_s, u"North"_s).count);
    CHECK(north.months.empty());
    CHECK_FALSE(north.hours.has_value());
    CHECK(missingCodes(north).contains(u"only-whole"_s));
}

TEST_CASE("numbers of 1 to 4 stand in no sentence of public output", "[picture][public]") {
    Town town;
    town.events(2026, 40, town.theft, town.north);
    town.event(u"2026-11-06T16:00"_s, town.theft, town.north, u"2026-11-09T08:00"_s);
    town.event(u"2026-11-04"_s, town.theft, town.north);
    const YearPicture picture = town.picture(2026, 2025, Source::Incident, {}, true);
    CHECK_FALSE(picture.withoutHour.has_value());
    CHECK_FALSE(picture.spread.has_value());
    for (const base::Message& message : picture.missing)
        if (qstrcmp(message.code, "spread") == 0 || qstrcmp(message.code, "without-hour") == 0) CHECK(message.args == QStringList{u"1–4"_s});
}

TEST_CASE("ten thousand categories give an answer", "[picture]") {
    support::TestFile file(QDate(2027, 6, 15));
    const QString area = file.add("area", {{"name", u"North"_s}});
    QString first;
    const records::Kind& kind = *file.catalogue().find("category");
    const auto written = file->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
        for (int i = 0; i < 10000; ++i) {
            records::Record record = kind.blank;
            kind.setValue(record, "name", u"Category %1"_s.arg(i));
            const auto added = batch.add(kind, record);
            if (!added) return base::Failure(added.error());
            if (first.isEmpty()) first = *added;
        }
        return {};
    });
    REQUIRE(written.has_value());
    file.add("incident", {{"occurred", u"2026-05-05T05:05"_s}, {"category", first}, {"area", area}});
    const auto read = file->read([&](const records::Reader& reader) {
        const auto counts = picture::readCounts(reader, {Source::Incident, 2026, 2025, {}, reader.today()});
        CHECK(picture::makePicture(counts, false).groups.size() == 10001);
        CHECK(picture::makePicture(counts, true).groups.size() == 10001);
    });
    CHECK(read.has_value());
}

}  // namespace year_picture_test
