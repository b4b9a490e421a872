#include "core/base/day_text.h"
#include "tests/support/catch_qt.h"


namespace day_text_test {

const QDate kToday(2026, 11, 24);  // a Tuesday of week 48

std::string read(const char* text, QDate today = kToday) {
    const auto day = base::dayFromText(QString::fromUtf8(text), today);
    return day ? day->toString(Qt::ISODate).toStdString() : "none";
}

TEST_CASE("days are read as people write them", "[base]") {
    CHECK(read("2026-11-22") == "2026-11-22");
    CHECK(read("2026-3-4") == "2026-03-04");
    CHECK(read("20261122") == "2026-11-22");
    CHECK(read(" 22/11 ") == "2026-11-22");
    CHECK(read("22/11 2027") == "2027-11-22");
    CHECK(read("4.3.2026") == "2026-03-04");
    CHECK(read("22 nov") == "2026-11-22");
    CHECK(read("1 oktober 2025") == "2025-10-01");
}

TEST_CASE("days are read relative to today", "[base]") {
    CHECK(read("idag") == "2026-11-24");
    CHECK(read("Today") == "2026-11-24");
    CHECK(read("i morgon") == "2026-11-25");
    CHECK(read("igår") == "2026-11-23");
    CHECK(read("+7") == "2026-12-01");
    CHECK(read("-1") == "2026-11-23");
    CHECK(read("−1") == "2026-11-23");
}

TEST_CASE("a weekday is the next such day, today included", "[base]") {
    CHECK(read("tis") == "2026-11-24");
    CHECK(read("mån") == "2026-11-30");
    CHECK(read("LÖRDAG") == "2026-11-28");
    CHECK(read("tors") == "2026-11-26");
}

TEST_CASE("weeks are those of ISO 8601", "[base]") {
    CHECK(read("v 47 tis") == "2026-11-17");
    CHECK(read("v47") == "2026-11-16");
    CHECK(read("w 1 mon") == "2025-12-29");
    CHECK(read("vecka 53 sön") == "2027-01-03");
    CHECK(read("v 2 tis 2027") == "2027-01-12");
    // The last days of December 2024 lie in week 1 of 2025.
    CHECK(read("v 2", QDate(2024, 12, 30)) == "2025-01-06");
}

TEST_CASE("a day is written for files as Qt writes it, and read back", "[base]") {
    for (QDate day(1899, 12, 1); day < QDate(2101, 1, 1); day = day.addDays(13)) {
        REQUIRE(base::isoText(day) == day.toString(Qt::ISODate));
        REQUIRE(base::dayFromIso(base::isoText(day).toUtf8()) == day);
    }
    CHECK(base::isoText(QDate()).isEmpty());
    CHECK(base::isoText(QDate(33, 4, 5)) == u"0033-04-05");
    CHECK(base::dayFromIso("2024-02-29T23:15") == QDate(2024, 2, 29));
    for (const char* text : {"", "2026", "2026-02-30", "2026/11/22", "20261122xx", "2026-1a-01", "----------"}) CHECK(base::dayFromIso(text).isNull());
}

TEST_CASE("what is no day is not guessed", "[base]") {
    for (const char* text : {"", "2026-02-30", "31/4", "22", "v 53 2025", "v 0", "v 47 xyz", "må", "monkey", "nov", "+", "22/11/26", "32 nov"}) {
        INFO(text);
        CHECK(read(text) == "none");
    }
}

}  // namespace day_text_test
