#include "core/incidents/pasted_text.h"

#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

namespace pasted_text_test {

TEST_CASE("pasted rows keep their numbers, so that what is empty stays empty", "[figures]") {
    const auto rows = incidents::pastedRows(u"7\t1 204\r\n-\t..\n\n\t\n2 493\t-5\n"_s);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 1);
    CHECK(rows[0].cells == QStringList{u"7"_s, u"1 204"_s});
    CHECK(rows[1].line == 2);
    CHECK(rows[2].line == 5);
}

TEST_CASE("a pasted cell between quotes is one cell, whatever line breaks and tabs it holds", "[figures]") {
    const auto rows = incidents::pastedRows(u"\"Tillgrepp\nsamt inbrott\"\t7\n\"Han sa \"\"nej\"\"\"\t8\n"_s);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells == QStringList{u"Tillgrepp samt inbrott"_s, u"7"_s});
    CHECK(rows[1].cells == QStringList{u"Han sa \"nej\""_s, u"8"_s});
    CHECK(incidents::pastedRows(u"Stöld;7"_s).first().cells == QStringList{u"Stöld"_s, u"7"_s});
    CHECK(incidents::pastedRows(u"Stöld, övriga\t7,5"_s).first().cells == QStringList{u"Stöld, övriga"_s, u"7,5"_s});
    CHECK(incidents::pastedRows(u"sep=x\t7"_s).size() == 1);
}

TEST_CASE("a figure is read from its digits: thousands, none, and nothing", "[figures]") {
    CHECK(incidents::figureFrom(u"7"_s) == 7);
    CHECK(incidents::figureFrom(u" 1 204 "_s) == 1204);
    CHECK(incidents::figureFrom(u"2\u00a0493"_s) == 2493);
    CHECK(incidents::figureFrom(u"-"_s) == 0);
    CHECK(incidents::figureFrom(u"–"_s) == 0);
    for (const QString& none : {u".."_s, u"-5"_s, u"<5"_s, u"fem"_s, QString()}) CHECK_FALSE(incidents::figureFrom(none));
}

}  // namespace pasted_text_test
