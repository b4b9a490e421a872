// What can be wrong with the figures of a year: the picture says what is missing, divides by nothing, and tells no silent zero.

#include "tests/app/cli/program.h"
#include "tests/support/catch_qt.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace picture_wrong_input_test {

using namespace Qt::StringLiterals;
using cli_test::Folder;
using cli_test::say;

struct Files : Folder {
    Files() {
        REQUIRE(say(u"new %1"_s.arg(file)).code == 0);
        add(u"category"_s, {u"name=Inbrott"_s});
    }
    void add(const QString& kind, const QStringList& fields) const {
        const auto answer = say(u"add %1 %2"_s.arg(kind, file), fields);
        INFO(answer.told());
        REQUIRE(answer.code == 0);
    }
    void take(const QString& kind, const QByteArray& table) const {
        const auto answer = say(u"import %1 %2"_s.arg(kind, file), {put(u"table.csv"_s, table), u"--json"_s});
        INFO(answer.told());
        REQUIRE(answer.code == 0);
        REQUIRE(answer.json().value(u"rejected"_s).toInt() == 0);
    }
    [[nodiscard]] QJsonObject picture(const QString& options) const {
        const auto answer = say(u"picture %1 --today 2026-11-24 --json %2"_s.arg(file, options));
        INFO(answer.told());
        REQUIRE(answer.code == 0);
        for (const char* word : {"nan", "inf", "NaN"}) CHECK_FALSE(answer.output.contains(word));
        const auto people = say(u"picture %1 --today 2026-11-24 --language en %2"_s.arg(file, options));
        CHECK(people.code == 0);
        for (const char* word : {"nan", "inf "}) CHECK_FALSE(people.output.contains(word));
        return answer.json();
    }
};

QSet<QString> codes(const QJsonObject& picture) {
    QSet<QString> all;
    for (const auto& one : picture.value(u"missing"_s).toArray()) all << one.toObject().value(u"code"_s).toString();
    return all;
}

QJsonObject groupOf(const QJsonObject& picture, const QString& category, const QString& area = {}) {
    for (const auto& one : picture.value(u"groups"_s).toArray()) {
        const QJsonObject group = one.toObject();
        if (group.value(u"category"_s).toString() == category && group.value(u"area"_s).toString() == area) return group;
    }
    FAIL("no group " << category.toStdString());
    return {};
}

QJsonObject monthOf(const QJsonObject& picture, int month) { return picture.value(u"months"_s).toArray().at(month - 1).toObject(); }

TEST_CASE("a population that is missing gives no rate and is named", "[cli][picture][wrong]") {
    const Files files;
    files.take(u"incident"_s, "occurred;category;area\n2024-05-01;Inbrott;Lomma\n2025-05-01;Inbrott;Lomma\n");
    files.add(u"population"_s, {u"area=Lomma"_s, u"year=2025"_s, u"inhabitants=24000"_s});
    const QJsonObject picture = files.picture(u"--year 2025"_s);
    CHECK(codes(picture).contains(u"population-missing"_s));
    CHECK(groupOf(picture, u"Inbrott"_s).value(u"rate_per_1000"_s).isNull());
    CHECK(groupOf(picture, u"Inbrott"_s, u"Lomma"_s).value(u"rate_per_1000"_s).toDouble() > 0);
    CHECK(groupOf(picture, u"Inbrott"_s, u"Lomma"_s).value(u"rate_ratio"_s).toDouble() == 1);  // as if as many lived there
    files.add(u"population"_s, {u"area=Lomma"_s, u"year=2024"_s, u"inhabitants=0"_s});
    CHECK(codes(files.picture(u"--year 2025"_s)).contains(u"population-zero"_s));
    CHECK(groupOf(files.picture(u"--year 2024 --compare 2025"_s), u"Inbrott"_s, u"Lomma"_s).value(u"rate_per_1000"_s).isNull());
}

TEST_CASE("a month without figure is no zero, and preliminary figures are called so", "[cli][picture][wrong]") {
    const Files files;
    QByteArray table("month;category;area;reports;preliminary\n");
    for (int month = 1; month <= 12; ++month)
        for (const char* year : {"2024", "2025"})
            if (month != 4 || year[3] == '4') table += QByteArray(year) + (month < 10 ? "-0" : "-") + QByteArray::number(month) + ";Inbrott;Lomma;3;ja\n";
    files.take(u"police-statistic"_s, table);
    const QJsonObject picture = files.picture(u"--year 2025 --source reports"_s);
    CHECK(codes(picture).contains(u"months-missing"_s));
    CHECK(codes(picture).contains(u"preliminary"_s));
    CHECK(monthOf(picture, 4).value(u"count"_s).isNull());
    CHECK(monthOf(picture, 4).value(u"no_statement"_s).toString() == u"missing"_s);
    const QJsonObject group = groupOf(picture, u"Inbrott"_s);
    CHECK(group.value(u"count"_s).toInt() == 33);
    CHECK(group.value(u"previous"_s).toInt() == 36);
    CHECK(group.value(u"compared_previous"_s).toInt() == 33);  // the months that both years have
    CHECK(groupOf(picture, u"Inbrott"_s, u"Bjärred"_s).value(u"count"_s).isNull());
    // Of the crimes nobody has told a figure.
    const QJsonObject crimes = files.picture(u"--year 2025 --source crimes"_s);
    CHECK(crimes.value(u"total"_s).isNull());
    CHECK(codes(crimes).contains(u"nothing-counted"_s));
}

TEST_CASE("a final figure counts from the day it comes, and what it was is told", "[cli][picture][wrong]") {
    const Files files;
    files.take(u"police-statistic"_s, "month;category;area;reports;preliminary\n2025-03;Inbrott;Lomma;10;ja\n");
    files.take(u"police-statistic"_s, "month;category;area;reports;preliminary\n2025-03;Inbrott;Lomma;12;nej\n");
    const QJsonObject picture = files.picture(u"--year 2025 --source reports"_s);
    CHECK(picture.value(u"total"_s).toInt() == 12);
    CHECK(codes(picture).contains(u"revised"_s));
    CHECK_FALSE(codes(picture).contains(u"preliminary"_s));
    REQUIRE(picture.value(u"revised"_s).toArray().size() == 1);
    CHECK(picture.value(u"revised"_s).toArray().first().toObject().value(u"values"_s).toArray().size() == 2);
    CHECK(files.picture(u"--year 2025 --source reports --public"_s).value(u"revised"_s).toArray().isEmpty());
}

TEST_CASE("a category that is renamed goes on, one that ends within the year is not compared", "[cli][picture][wrong]") {
    const Files files;
    files.add(u"category"_s, {u"name=Klotter"_s, u"to=2025-06-30"_s});
    files.take(u"incident"_s, "occurred;category;area\n2024-05-01;Inbrott;Lomma\n2025-05-01;Inbrott;Lomma\n2024-03-01;Klotter;Lomma\n2025-03-01;Klotter;Lomma\n");
    const auto listed = say(u"list category %1 --where name=Inbrott --json"_s.arg(files.file)).json();
    const QString id = listed.value(u"records"_s).toArray().first().toObject().value(u"id"_s).toString();
    REQUIRE(say(u"set category %1 %2"_s.arg(files.file, id), {u"name=Bostadsinbrott"_s}).code == 0);
    const QJsonObject picture = files.picture(u"--year 2025"_s);
    CHECK(groupOf(picture, u"Bostadsinbrott"_s).value(u"previous"_s).toInt() == 1);
    CHECK(groupOf(picture, u"Klotter"_s).value(u"count"_s).toInt() == 1);
    CHECK(groupOf(picture, u"Klotter"_s).value(u"signal"_s).isNull());
    CHECK(groupOf(picture, u"Klotter"_s).value(u"no_statement"_s).toString() == u"category-incomplete"_s);
    CHECK(codes(picture).contains(u"category-incomplete"_s));
}

TEST_CASE("an area without events has none, and nothing to compare", "[cli][picture][wrong]") {
    const Files files;
    files.take(u"incident"_s, "occurred;category;area\n2024-05-01;Inbrott;Lomma\n2025-05-01;Inbrott;Lomma\n");
    const QJsonObject empty = groupOf(files.picture(u"--year 2025"_s), u"Inbrott"_s, u"Bjärred"_s);
    CHECK(empty.value(u"count"_s).toInt(-1) == 0);
    CHECK(empty.value(u"rate_ratio"_s).isNull());
    CHECK(empty.value(u"no_statement"_s).toString() == u"nothing-to-compare"_s);
    const QJsonObject only = files.picture(u"--year 2025 --area Bjärred"_s);
    CHECK(only.value(u"total"_s).toInt(-1) == 0);
}

TEST_CASE("leap day, the fifty-third week and the nights of the clock change keep their events", "[cli][picture][wrong]") {
    const Files files;
    files.take(u"incident"_s,
               "occurred;category;area\n2024-02-29T12:00;Inbrott;Lomma\n2024-03-31T02:30;Inbrott;Lomma\n2024-10-27T02:30;Inbrott;Lomma\n"
               "2024-12-31T23:59;Inbrott;Lomma\n2020-12-31T10:00;Inbrott;Lomma\n");
    const QJsonObject picture = files.picture(u"--year 2024"_s);
    CHECK(picture.value(u"total"_s).toInt() == 4);
    CHECK(monthOf(picture, 2).value(u"count"_s).toInt() == 1);
    CHECK(picture.value(u"weekday_hour"_s).toArray().at(6).toArray().at(2).toDouble() == 2);
    CHECK(files.picture(u"--year 2020 --compare 2024"_s).value(u"total"_s).toInt() == 1);
    // A year that runs is compared with the same days, whether or not one of the two has a leap day.
    const auto now = say(u"picture %1 --year 2024 --compare 2023 --today 2024-02-29 --json"_s.arg(files.file));
    REQUIRE(now.code == 0);
    CHECK(now.json().value(u"previous_period"_s).toObject().value(u"to"_s).toString() == u"2023-02-28"_s);
}

TEST_CASE("days to come are left out and said", "[cli][picture][wrong]") {
    const Files files;
    files.take(u"incident"_s, "occurred;category;area\n2026-05-01;Inbrott;Lomma\n2026-12-24;Inbrott;Lomma\n2031-01-01;Inbrott;Lomma\n");
    const QJsonObject picture = files.picture(u"--year 2026"_s);
    CHECK(picture.value(u"total"_s).toInt() == 1);
    CHECK(codes(picture).contains(u"after-today"_s));
    CHECK(monthOf(picture, 12).value(u"count"_s).isNull());
    CHECK(monthOf(picture, 12).value(u"no_statement"_s).toString() == u"not-over"_s);
    const QJsonObject later = files.picture(u"--year 2031"_s);
    CHECK(later.value(u"total"_s).isNull());
    CHECK(codes(later).contains(u"year-not-begun"_s));
}

TEST_CASE("a year without data is not a year without events, and one event is one", "[cli][picture][wrong]") {
    const Files files;
    for (const char* source : {"incident", "reports", "crimes"}) {
        const QJsonObject picture = files.picture(u"--year 2025 --source %1"_s.arg(QLatin1String(source)));
        CHECK(picture.value(u"total"_s).isNull());
        CHECK(codes(picture).contains(u"nothing-counted"_s));
    }
    files.take(u"incident"_s, "occurred;category;area\n2025-05-01;Inbrott;Lomma\n");
    const QJsonObject picture = files.picture(u"--year 2025"_s);
    CHECK(picture.value(u"total"_s).toInt() == 1);
    CHECK(picture.value(u"previous_total"_s).isNull());
    CHECK(groupOf(picture, u"Inbrott"_s).value(u"previous"_s).isNull());
    CHECK(groupOf(picture, u"Inbrott"_s).value(u"no_statement"_s).toString() == u"not-counted"_s);
    CHECK(picture.value(u"without_hour"_s).toInt() == 1);
    CHECK(files.picture(u"--year 2025 --public"_s).value(u"total"_s).isNull());
}

TEST_CASE("ten thousand categories are told in time", "[cli][picture][wrong]") {
    const Files files;
    QByteArray categories("name\n");
    QByteArray events("occurred;category;area\n");
    for (int i = 0; i < 10'000; ++i) {
        categories += "K" + QByteArray::number(i) + '\n';
        events += QByteArray(i % 2 == 0 ? "2024" : "2025") + "-05-01;K" + QByteArray::number(i) + ";Lomma\n";
    }
    files.take(u"category"_s, categories);
    files.take(u"incident"_s, events);
    QElapsedTimer clock;
    clock.start();
    const QJsonObject picture = files.picture(u"--year 2025"_s);
    CHECK(picture.value(u"total"_s).toInt() == 5'000);
    CHECK(picture.value(u"groups"_s).toArray().size() >= 30'000);
    CHECK(files.picture(u"--year 2025 --public"_s).value(u"groups"_s).toArray().size() >= 10'000);
    CHECK(clock.elapsed() < 60'000);
}

}  // namespace picture_wrong_input_test
