#include "tests/app/cli/program.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>
#include <QJsonObject>

namespace picture_command_test {

using cli_test::Answer;
using cli_test::Folder;
using cli_test::say;

/// A file with break-ins of two years: 60 and 20.
struct Town : Folder {
    Town() {
        REQUIRE(say(QStringLiteral("new %1").arg(file)).code == 0);
        REQUIRE(say(QStringLiteral("add category %1").arg(file), {QStringLiteral("name=Inbrott")}).code == 0);
        QByteArray table("occurred;category;area\r\n");
        for (int i = 0; i < 60; ++i) table += QByteArray("2024-05-1") + char('0' + i % 10) + "T1" + char('0' + i / 10) + ":00;Inbrott;Lomma\r\n";
        for (int i = 0; i < 20; ++i) table += QByteArray("2025-05-1") + char('0' + i % 10) + "T1" + char('0' + i / 10) + ":00;Inbrott;Lomma\r\n";
        REQUIRE(say(QStringLiteral("import incident %1 %2").arg(file, put(QStringLiteral("events.csv"), table))).code == 0);
    }
    [[nodiscard]] Answer picture(const QString& options) const { return say(QStringLiteral("picture %1 --today 2026-11-24 %2").arg(file, options)); }
};

TEST_CASE("the picture of a year has the keys of the design and tells the certain change", "[cli][picture]") {
    const Town town;
    const Answer answer = town.picture(QStringLiteral("--year 2025 --json"));
    REQUIRE(answer.code == 0);
    const QJsonObject picture = answer.json();
    for (const char* key : {"year", "source", "population", "total", "previous_total", "groups", "months", "weekday_hour"}) {
        INFO(key);
        CHECK(picture.contains(QLatin1String(key)));
    }
    CHECK(picture.value(QStringLiteral("source")).toString() == QStringLiteral("incident"));
    CHECK(picture.value(QStringLiteral("population")).isNull());
    CHECK(picture.value(QStringLiteral("total")).toInt() == 20);
    CHECK(picture.value(QStringLiteral("previous_total")).toInt() == 60);
    QJsonObject group;
    for (const auto& one : picture.value(QStringLiteral("groups")).toArray())
        if (one.toObject().value(QStringLiteral("category")).toString() == QStringLiteral("Inbrott") && one.toObject().value(QStringLiteral("area")).isNull())
            group = one.toObject();
    for (const char* key : {"category", "area", "count", "previous", "expected", "low", "high", "rate_per_1000", "rate_ratio", "rate_ratio_low",
                            "rate_ratio_high", "p_value", "p_adjusted", "signal", "suppressed"}) {
        INFO(key);
        CHECK(group.contains(QLatin1String(key)));
    }
    CHECK(group.value(QStringLiteral("category")).toString() == QStringLiteral("Inbrott"));
    CHECK(group.value(QStringLiteral("area")).isNull());
    CHECK(group.value(QStringLiteral("signal")).toString() == QStringLiteral("fall"));
    CHECK(picture.value(QStringLiteral("months")).toArray().size() == 12);
    const QJsonArray week = picture.value(QStringLiteral("weekday_hour")).toArray();
    REQUIRE(week.size() == 7);
    double sum = 0;
    for (const auto& day : week) {
        CHECK(day.toArray().size() == 24);
        for (const auto& hour : day.toArray()) sum += hour.toDouble();
    }
    CHECK(sum == 20);
    CHECK_FALSE(picture.value(QStringLiteral("missing")).toArray().isEmpty());
}

TEST_CASE("people get the picture as a table, in their language", "[cli][picture]") {
    const Town town;
    const Answer swedish = town.picture(QStringLiteral("--year 2025 --language sv"));
    CHECK(swedish.code == 0);
    CHECK(QString::fromUtf8(swedish.output).contains(QStringLiteral("säker minskning (60 → 20, −67 %)")));
    const Answer english = town.picture(QStringLiteral("--year 2025 --area lomma --language en"));
    CHECK(QString::fromUtf8(english.output).contains(QStringLiteral("certain fall (60 → 20, −67 %)")));
}

TEST_CASE("a picture that cannot be made says what is wrong", "[cli][picture]") {
    const Town town;
    for (const char* options : {"", "--year 20x5", "--year 25", "--year 2025 --compare 2025", "--year 2025 --compare 1", "--year 2025 --source nonsense",
                                "--year 2025 --area Nowhere"}) {
        INFO(options);
        const Answer answer = town.picture(QString::fromLatin1(options));
        CHECK(answer.code == 2);
        CHECK_FALSE(answer.error.isEmpty());
    }
    CHECK(say(QStringLiteral("picture %1-missing --year 2025").arg(town.file)).code == 3);
}

TEST_CASE("years without figures, other sources and public output answer too", "[cli][picture]") {
    const Town town;
    for (const char* options : {"--year 2019", "--year 2031", "--year 2025 --source reports", "--year 2025 --source crimes --public", "--year 2026 --public",
                                "--year 2025 --public --area Bjärred", "--year 2024 --compare 2026"}) {
        INFO(options);
        CHECK(town.picture(QString::fromUtf8(options) + QStringLiteral(" --json")).code == 0);
        CHECK(town.picture(QString::fromUtf8(options)).code == 0);
    }
}

}  // namespace picture_command_test
