#include "core/tables/cell_format.h"

#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

namespace cell_format_test {

using tables::CellFormat;

/// What a cell with this format shows of the number.
QString shown(const QString& code, double number) { return CellFormat(164, code).shown(number, false); }
QString plain(const QString& code, double number) { return CellFormat(164, code).plain(number, false); }

TEST_CASE("a cell shows its number as its format says, in Swedish", "[workbook]") {
    CHECK(CellFormat().shown(12.5, false) == u"12,5"_s);
    CHECK(CellFormat().plain(12.5, false) == u"12.5"_s);
    CHECK(CellFormat().shown(123456789012345.0, false) == u"123456789012345"_s);
    CHECK(CellFormat(10, {}).shown(0.45, false) == u"45,00 %"_s);
    CHECK(shown(u"0%"_s, 0.125) == u"13 %"_s);
    CHECK(plain(u"0%"_s, 0.29) == u"29 %"_s);
    CHECK(plain(u"0.00%"_s, 0.125) == u"12.5 %"_s);
    CHECK(CellFormat(11, {}).shown(0.0000001, false) == u"1,00E-07"_s);
    CHECK(shown(u"0.0\\ %"_s, 0.125) == u"12,5 %"_s);
    CHECK(shown(u"00000"_s, 417) == u"00417"_s);
    CHECK(shown(u"0.00\" kr\""_s, 1250.5) == u"1250,50 kr"_s);
    CHECK(shown(u"#,##0.00\\ [$kr-41D]"_s, 1250.5) == u"1 250,50 kr"_s);
    CHECK(shown(u"#,##0"_s, 1234567) == u"1 234 567"_s);
    CHECK(shown(u"0.0##"_s, 1.25) == u"1,25"_s);
    CHECK(shown(u"0.00;[Red]-0.00"_s, -2.5) == u"-2,50"_s);
    CHECK(shown(u"0.00"_s, -2.5) == u"-2,50"_s);
    CHECK(shown(u"0.00"_s, -0.001) == u"0,00"_s);
    CHECK(shown(u"0;-0;\"inga\""_s, 0) == u"inga"_s);
    CHECK(shown(u";;;"_s, 7) == u"7"_s);
    // Digits fill the places from the right, whatever stands between them.
    CHECK(shown(u"000000\\-0000"_s, 1912) == u"000000-1912"_s);
    CHECK(shown(u"000\\ 00"_s, 23430) == u"234 30"_s);
    CHECK(shown(u"00\\-00"_s, 123456) == u"1234-56"_s);
    CHECK(shown(u"##\\-00"_s, 7) == u"-07"_s);
    CHECK(shown(u"#"_s, 5) == u"5"_s);
    CHECK(shown(u".00"_s, 12.5) == u"12,50"_s);
    // What a currency shows for nothing, and sections that say for which numbers they are.
    CHECK(shown(u"_-* #,##0.00\\ \"kr\"_-;-* #,##0.00\\ \"kr\"_-;_-* \"-\"??\\ \"kr\"_-"_s, 0) == u"- kr"_s);
    CHECK(shown(u"[<1000]0;#,##0"_s, 12345) == u"12 345"_s);
    CHECK(shown(u"[<1000]0;#,##0"_s, 999) == u"999"_s);
    CHECK(shown(u"[=1]\"en\";[>=2]0\" st\";\"ingen\""_s, 0) == u"ingen"_s);
    CHECK(shown(u"General\" st\""_s, 3) == u"3"_s);
    CHECK(CellFormat(49, u"@"_s).shown(12, false) == u"12"_s);
}

TEST_CASE("days and times are shown by their format and kept as ISO", "[workbook]") {
    const double moment = 46300.895833333336;  // 2026-10-05 21:30
    CHECK(CellFormat(14, {}).plain(46300, false) == u"2026-10-05"_s);
    CHECK(CellFormat(22, {}).plain(moment, false) == u"2026-10-05T21:30"_s);
    CHECK(CellFormat(22, {}).shown(moment, false) == u"2026-10-05 21:30"_s);
    CHECK(CellFormat(22, {}).plain(46300, false) == u"2026-10-05T00:00"_s);
    CHECK(CellFormat(17, {}).shown(46143, false) == u"maj-26"_s);
    CHECK(CellFormat(17, {}).plain(46143, false) == u"2026-05-01"_s);
    CHECK(shown(u"d\\ mmmm\\ yyyy"_s, 46300) == u"5 oktober 2026"_s);
    CHECK(shown(u"[$-41D]dddd\\ d/m\\ \\k\\l\\.\\ hh:mm;@"_s, moment) == u"måndag 5/10 kl. 21:30"_s);
    CHECK(plain(u"mmmm"_s, 46300) == u"2026-10-05"_s);
    CHECK(CellFormat(20, {}).plain(moment, false) == u"21:30"_s);
    CHECK(CellFormat(18, {}).shown(moment, false) == u"9:30 PM"_s);
    CHECK(CellFormat(21, {}).plain(0.39587962962963, false) == u"09:30"_s);
    CHECK(CellFormat(14, {}).plain(44888, true) == u"2026-11-24"_s);
    // The two months that Excel counts a day wrong.
    CHECK(CellFormat(14, {}).plain(1, false) == u"1900-01-01"_s);
    CHECK(CellFormat(14, {}).plain(59, false) == u"1900-02-28"_s);
    CHECK(CellFormat(14, {}).plain(61, false) == u"1900-03-01"_s);
}

TEST_CASE("a duration counts past a day, and minutes are not taken for hours", "[workbook]") {
    CHECK(plain(u"[h]:mm"_s, 1.5) == u"36:00"_s);
    CHECK(shown(u"[h]:mm"_s, 1.5) == u"36:00"_s);
    CHECK(plain(u"[h]:mm"_s, 0.395833333333333) == u"09:30"_s);
    CHECK(shown(u"[mm]:ss"_s, 0.00659722222222222) == u"09:30"_s);
    CHECK(plain(u"[mm]:ss"_s, 0.00659722222222222) == u"00:09"_s);
    CHECK(shown(u"[mm]:ss"_s, 0.0659722222222222) == u"95:00"_s);
    CHECK(CellFormat(45, {}).plain(0.00659722222222222, false) == u"00:09"_s);
}

TEST_CASE("a day that stands as text is counted as its number", "[workbook]") {
    bool fine = false;
    CHECK(CellFormat::serialOf(u"2026-10-05T21:30:00"_s, false, fine) == Approx(46300.895833333336));
    CHECK(fine);
    CHECK(CellFormat::serialOf(u"2026-10-05"_s, true, fine) == Approx(44838));
    CHECK(CellFormat::serialOf(u"2026-10-05T00:00:00Z"_s, false, fine) == Approx(46300));
    (void)CellFormat::serialOf(u"lugnt"_s, false, fine);
    CHECK_FALSE(fine);
    CHECK(CellFormat::plainMoment(true).shown(46300.895833333336, false) == u"2026-10-05 21:30"_s);
}

TEST_CASE("words in a format are no days", "[workbook]") {
    CHECK_FALSE(CellFormat(164, u"0.0\" dygn\""_s).isMoment());
    CHECK_FALSE(CellFormat(164, u"[Red]0"_s).isMoment());
    CHECK_FALSE(CellFormat(164, u"#,##0\\ [$kr-sv-SE]"_s).isMoment());
    CHECK_FALSE(CellFormat(164, u"General"_s).isMoment());
    CHECK(CellFormat(164, u"yyyy\\-mm\\-dd"_s).isMoment());
    CHECK(CellFormat(164, u"[ss]"_s).isMoment());
}

}  // namespace cell_format_test
