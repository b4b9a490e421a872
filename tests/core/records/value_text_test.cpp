#include "core/records/value_text.h"

#include "core/records/period_text.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <cmath>

namespace value_text_test {

using records::Field;
using records::FieldType;
using records::Value;

Field fieldOf(FieldType type) {
    Field field;
    field.key = "value";
    field.type = type;
    return field;
}

/// Reads texts in one file; an error gives the code of its issue.
class Values {
public:
    [[nodiscard]] support::TestFile& file() { return m_file; }
    [[nodiscard]] const Field& field(const char* kind, const char* key) {
        const records::Kind& found = m_file.catalogue().get(kind);
        return found.fields[found.index(key)];
    }
    [[nodiscard]] Value read(const Field& field, const QString& text) {
        Value value;
        const auto done = m_file->read([&](const records::Reader& reader) {
            const auto result = records::valueFromText(reader, field, text);
            if (result) {
                value = *result;
                return;
            }
            const auto& issues = result.error().issues;
            value =
                QStringLiteral("! ") + (issues.isEmpty() || issues[0].field != field.key ? QStringLiteral("no issue") : QLatin1String(issues[0].message.code));
        });
        if (!done) value = QStringLiteral("! fault");
        return value;
    }
    [[nodiscard]] QString write(const Field& field, const Value& value) {
        QString text;
        const auto done = m_file->read([&](const records::Reader& reader) { text = records::textFromValue(reader, field, value); });
        return done ? text : QStringLiteral("! fault");
    }
    /// What is read when it has been written.
    [[nodiscard]] Value again(const Field& field, const Value& value) { return read(field, write(field, value)); }

private:
    support::TestFile m_file;
};

QString issue(const char* code) { return QStringLiteral("! ") + QLatin1String(code); }

TEST_CASE("an empty or blank text means that nothing is filled in", "[values]") {
    Values values;
    for (const FieldType type : {FieldType::Text, FieldType::LongText, FieldType::Integer, FieldType::Number, FieldType::YesNo, FieldType::Day, FieldType::Time,
                                 FieldType::Moment, FieldType::Words})
        for (const QString& text : {QString(), QStringLiteral("  "), QStringLiteral("\u00A0\n")}) CHECK(records::isEmpty(values.read(fieldOf(type), text)));
}

TEST_CASE("numbers are read as Swedes and others write them", "[values]") {
    Values values;
    const Field number = fieldOf(FieldType::Number);
    const auto reads = [&](const char16_t* text, double expected) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(values.read(number, QString::fromUtf16(text)) == Value(expected));
    };
    reads(u"1 234,5", 1234.5);
    reads(u"1\u00A0234,5", 1234.5);
    reads(u"1\u202F234\u202F567", 1234567);
    reads(u"1.5", 1.5);
    reads(u"1,7", 1.7);
    reads(u"-2,5", -2.5);
    reads(u"\u22122,5", -2.5);
    reads(u"\u2212 1 000", -1000);
    reads(u"+3", 3);
    reads(u",5", 0.5);
    reads(u"200.000.000", 200000000);
    reads(u"1,234,567", 1234567);
    reads(u"1.234,5", 1234.5);
    reads(u"1,234.5", 1234.5);
    reads(u"0,234", 0.234);
    reads(u"1234,567", 1234.567);
    reads(u"1,2340", 1.234);
    reads(u"1.234E+05", 123400);
    reads(u"1,5E+03", 1500);
    reads(u"007", 7);
    for (const char* wrong :
         {"1 2", "12 34", "1 2345", "1.2.3", "1,", "kr 5", "5 kr", "--1", "1e", "1e9999", "..", "-", "12a", "0x10", "1.23.456", "nan", "inf"}) {
        INFO(wrong);
        CHECK(values.read(number, QLatin1String(wrong)) == Value(issue("not-a-number")));
    }
}

TEST_CASE("a number that can mean two is refused, unless something says which sign parts its decimals", "[values]") {
    Values values;
    const Field number = fieldOf(FieldType::Number);
    for (const char* twofold : {"1.234", "1,234", "-12,500", "999.999"}) {
        INFO(twofold);
        CHECK(values.read(number, QLatin1String(twofold)) == Value(issue("twofold-number")));
    }
    using records::DecimalMark;
    CHECK(records::plainNumber(QStringLiteral("1.234"), DecimalMark::Comma) == QStringLiteral("1234"));
    CHECK(records::plainNumber(QStringLiteral("1.234"), DecimalMark::Point) == QStringLiteral("1.234"));
    CHECK(records::wholeNumber(QStringLiteral("24.000"), DecimalMark::Point) == 24);
    for (const char* shows : {"1,5", "1.234,5", "0,234", "1 234,567", "1.234.567", "1234,000"}) CHECK(records::markIn(QLatin1String(shows)) == DecimalMark::Comma);
    for (const char* shows : {"1.5", "1,234,567", ".5"}) CHECK(records::markIn(QLatin1String(shows)) == DecimalMark::Point);
    for (const char* silent : {"12", "1 234", "1.234", "1.2.3", "text", "1.5 kr"}) CHECK(records::markIn(QLatin1String(silent)) == DecimalMark::Unsaid);
    // What we write is read back.
    for (const double written : {1.234, -12.5, 999.999, 0.125, 1234.567, 12.3456}) CHECK(values.again(number, Value(written)) == Value(written));
}

TEST_CASE("a number of per cent takes its sign, another one does not", "[values]") {
    Values values;
    Field share = fieldOf(FieldType::Number);
    CHECK(values.read(share, QStringLiteral("45 %")) == Value(issue("share-for-number")));
    share.label = "Share (%)";
    for (const char* text : {"45 %", "45%", "45", "45,0 %"}) CHECK(values.read(share, QLatin1String(text)) == Value(45.0));
    CHECK(values.read(share, QStringLiteral("much %")) == Value(issue("not-a-number")));
}

TEST_CASE("a year of two digits lies at most ten years ahead", "[values]") {
    Values values;  // 2026
    const Field day = fieldOf(FieldType::Day);
    CHECK(values.read(day, QStringLiteral("12-dec-98")) == Value(QDate(1998, 12, 12)));
    CHECK(values.read(day, QStringLiteral("4 mars 76")) == Value(QDate(1976, 3, 4)));
    CHECK(values.read(day, QStringLiteral("4 mars 36")) == Value(QDate(2036, 3, 4)));
    CHECK(values.read(day, QStringLiteral("4 mars 37")) == Value(QDate(1937, 3, 4)));
    CHECK(values.read(values.field("police-statistic", "month"), QStringLiteral("dec-98")) == Value(QStringLiteral("1998-12")));
    CHECK(values.read(day, QStringLiteral("45000")) == Value(issue("number-for-day")));
}

TEST_CASE("a whole number has no fraction and fits", "[values]") {
    Values values;
    const Field whole = fieldOf(FieldType::Integer);
    CHECK(values.read(whole, QStringLiteral("1 234")) == Value(qint64(1234)));
    CHECK(values.read(whole, QStringLiteral("3,0")) == Value(qint64(3)));
    for (const char* thousands : {"24.000", "24,000", "24 000", "+24.000"}) CHECK(values.read(whole, QLatin1String(thousands)) == Value(qint64(24000)));
    CHECK(values.read(whole, QStringLiteral("1.250")) == Value(qint64(1250)));
    CHECK(values.read(whole, QStringLiteral("-9223372036854775808")) == Value(std::numeric_limits<qint64>::min()));
    for (const char* wrong : {"3,5", "1e300", "9223372036854775808", "many"})
        CHECK(values.read(whole, QLatin1String(wrong)) == Value(issue("not-a-whole-number")));
}

TEST_CASE("days are read in the ways in which people write them, and only days that exist", "[values]") {
    Values values;
    const Field day = fieldOf(FieldType::Day);
    const Value fourth(QDate(2026, 3, 4));
    for (const char* text : {"2026-03-04",
                             "20260304",
                             "4/3 2026",
                             "04/03 2026",
                             "4.3.2026",
                             "04.03.2026",
                             " 2026-03-04 ",
                             "2026-3-4",
                             "2026/03/04",
                             "2026.03.04",
                             "4 mars 2026",
                             "den 4 mar. 2026",
                             "4-Mar-2026",
                             "2026\u201103\u201104",
                             "2026-03-04 00:00:00",
                             "2026-03-04T10:00",
                             "2026-03-03T23:30:00Z",
                             "onsdag den 4 mars 2026",
                             "ons 4 mar 2026",
                             "Wednesday, 4 March 2026",
                             "4-mar-26",
                             "20260304T101500"}) {
        INFO(text);
        CHECK(values.read(day, QString::fromUtf8(text)) == fourth);
    }
    for (const char* wrong : {"2026-02-30", "20260230", "30/2 2026", "2026-13-01", "26-03-04", "4/3", "04-03-2026", "2026", "today", "2026-03-04T25:00",
                              "4/3/2026", "4 mer 2026", "torsdag 4 mars 2026", "möte 4 mars 2026", "2026-W10"}) {
        INFO(wrong);
        CHECK(values.read(day, QLatin1String(wrong)) == Value(issue("not-a-day")));
    }
}

TEST_CASE("times of day are read with colon, point or nothing", "[values]") {
    Values values;
    const Field time = fieldOf(FieldType::Time);
    for (const char* text : {"9:30", "09:30", "09.30", "9.30", "930", "0930", "09:30:00", "kl. 9.30", "Kl 09:30", "09:30:00 AM", "09:30:00.000", "klockan 9.30",
                             "1899-12-30 09:30:00", "1900-01-01T09:30", "1904-01-01 9:30"}) {
        INFO(text);
        CHECK(values.read(time, QLatin1String(text)) == Value(QTime(9, 30)));
    }
    CHECK(values.read(time, QStringLiteral("0000")) == Value(QTime(0, 0)));
    CHECK(values.read(time, QStringLiteral("kl 9")) == Value(QTime(9, 0)));
    CHECK(values.read(time, QStringLiteral("12:15 am")) == Value(QTime(0, 15)));
    CHECK(values.read(time, QStringLiteral("9:30 PM")) == Value(QTime(21, 30)));
    for (const char* wrong : {"24:00", "9:60", "9", "09:3", "noon", "12345", "9:30:61", "2026-03-04 09:30", "09:30-10:00", "1899-12-30"})
        CHECK(values.read(time, QLatin1String(wrong)) == Value(issue("not-a-time")));
}

TEST_CASE("a moment is a day, perhaps with a time", "[values]") {
    Values values;
    const Field moment = fieldOf(FieldType::Moment);
    CHECK(values.read(moment, QStringLiteral("4/3 2026")) == Value(QStringLiteral("2026-03-04")));
    for (const char* text : {"2026-03-04T09:30", "2026-03-04 9:30", "20260304 0930", "4/3 2026 09.30", "2026-03-04T09:30:12"}) {
        INFO(text);
        CHECK(values.read(moment, QLatin1String(text)) == Value(QStringLiteral("2026-03-04T09:30")));
    }
    // As machines write them; a zone is brought to Swedish time, which is an hour ahead of Greenwich in March.
    for (const char* text : {"2026-03-04T09:30:00.000", "2026-03-04 09:30:12,5", "2026-03-04T08:30:00Z", "2026-03-04T08:30Z", "2026-03-04T08:30:00.1234567Z",
                             "2026-03-04T09:30:00+01:00", "2026-03-04 10:30:00 +0200", "2026-03-04T09:30:00+01", "2026-03-04 08:30 UTC", "2026-03-04 kl. 09.30",
                             "4 mars 2026 kl 9.30", "2026-03-04, kl. 9:30", "2026-03-04 09:30 AM", "2026-03-04T09:30:00+01:00[Europe/Stockholm]",
                             "20260304T083000Z", "20260304T0930", "ons 4 mars 2026 klockan 9.30", "2026-03-04T03:30:00-05:00"}) {
        INFO(text);
        CHECK(values.read(moment, QLatin1String(text)) == Value(QStringLiteral("2026-03-04T09:30")));
    }
    CHECK(values.read(moment, QStringLiteral("2026-07-04T22:30:00Z")) == Value(QStringLiteral("2026-07-05T00:30")));
    // A range of times is no zone: whoever writes 09:00-10:00 says when it ended.
    for (const char* range :
         {"2026-03-04 09:00-10:00", "2026-03-04 21:30\u201322:00", "2026-03-04 09:00-10", "2026-03-04T21:00-22:00"}) {
        INFO(range);
        CHECK(values.read(moment, QString::fromUtf8(range)) == Value(issue("not-a-time")));
    }
    CHECK(values.read(moment, QStringLiteral("2026-02-30T09:30")) == Value(issue("not-a-day")));
    CHECK(values.read(moment, QStringLiteral("2026-03-04T25:30")) == Value(issue("not-a-time")));
}

TEST_CASE("a month is read as statistics, spreadsheets and people write it", "[values]") {
    Values values;
    const Field& month = values.field("police-statistic", "month");
    for (const char* text : {"2026-06", "2026M06", "2026m6", "202606", "2026/06", "06/2026", "juni 2026", "Jun 2026", "2026 juni", "jun-26", "2026-06-01",
                             "2026-06-17T10:00", "2026\u201306", "juni -26", "jun/26", "juni, 2026", "2026, juni"}) {
        INFO(text);
        CHECK(values.read(month, QString::fromUtf8(text)) == Value(QStringLiteral("2026-06")));
    }
    // What is no month stays as it is for the kind's rule to name.
    for (const char* text : {"2026-13", "Totalt", "2026", "260601", "helår 2026"}) CHECK(values.read(month, QString::fromUtf8(text)) == Value(QString::fromUtf8(text)));
}

TEST_CASE("a period is read and shown as people say it, and stored in one way", "[values]") {
    Values values;
    const Field& period = values.field("excuse", "period");
    for (const char* text : {"2026-W01", "2026-w1", "v. 1 2026", "v.\u00a01 2026", "v 1 2026", "vecka 1, 2026", "Vecka 01 2026", "w 1 2026", "2026 v 1", "2026, vecka 1"}) {
        INFO(text);
        CHECK(values.read(period, QString::fromUtf8(text)) == Value(QStringLiteral("2026-W01")));
    }
    CHECK(values.read(period, QStringLiteral("oktober 2026")) == Value(QStringLiteral("2026-10")));
    // Years, terms, and what the kind's rule has to name.
    for (const char* text : {"2026", "2023–2027", "HT 2026", "snart"}) CHECK(values.read(period, QString::fromUtf8(text)) == Value(QString::fromUtf8(text)));
    CHECK(records::periodText(QStringLiteral("2026-W01")) == QStringLiteral("w 1 2026"));
    CHECK(records::periodText(QStringLiteral("HT 2026")) == QStringLiteral("HT 2026"));
}

TEST_CASE("a tally knows the signs of statistics, other numbers do not", "[values]") {
    Values values;
    const Field& reports = values.field("police-statistic", "reports");
    for (const char16_t* none : {u"-", u"\u2013", u"\u2212"}) CHECK(values.read(reports, QString::fromUtf16(none)) == Value(qint64(0)));
    for (const char16_t* unknown : {u"..", u".", u"\u2026"}) CHECK(records::isEmpty(values.read(reports, QString::fromUtf16(unknown))));
    CHECK(values.read(reports, QStringLiteral("2\u202F518")) == Value(qint64(2518)));
    CHECK(values.read(reports, QStringLiteral("12*")) == Value(issue("not-a-whole-number")));
    CHECK(values.read(values.field("survey", "cost"), QStringLiteral("-")) == Value(issue("not-a-number")));
}

TEST_CASE("names are found without case for all letters, blanks folded, accents composed, and by the words of the police", "[values]") {
    Values values;
    const QString area = values.file().add("area", {{"name", QStringLiteral("Övre  Bjärred")}});
    const Field& field = values.field("premises", "area");
    for (const QString& text : {QStringLiteral("ÖVRE BJÄRRED"), QStringLiteral("övre\u00A0bjärred"), QStringLiteral("O\u0308vre Bja\u0308rred"), QStringLiteral("Övre\nBjär\u00ADred")})
        CHECK(values.read(field, text) == Value(area));
    const QString theft = values.file().add("category", {{"name", QStringLiteral("Stöld")}, {"police-categories", QStringList{QStringLiteral("Cykelstöld"), QStringLiteral("Båtstöld")}}});
    const Field& category = values.field("incident", "category");
    CHECK(values.read(category, QStringLiteral("CYKELSTÖLD")) == Value(theft));
    CHECK(values.write(category, theft) == QStringLiteral("Stöld"));
    values.file().add("category", {{"name", QStringLiteral("Båtar")}, {"police-categories", QStringList{QStringLiteral("båtstöld")}}});
    CHECK(values.read(category, QStringLiteral("Båtstöld")) == Value(issue("ambiguous-name")));
    CHECK(values.read(fieldOf(FieldType::Text), QStringLiteral("A\u030Akarp")) == Value(QStringLiteral("Åkarp")));
}

TEST_CASE("yes and no are read in both languages, whatever the case", "[values]") {
    Values values;
    const Field yesNo = fieldOf(FieldType::YesNo);
    for (const char* yes : {"true", "Ja", "YES", "1", "SANT"}) CHECK(values.read(yesNo, QLatin1String(yes)) == Value(true));
    for (const char* no : {"false", "NEJ", "No", "0", "FALSKT"}) CHECK(values.read(yesNo, QLatin1String(no)) == Value(false));
    CHECK(values.read(yesNo, QStringLiteral("maybe")) == Value(issue("not-yes-or-no")));
}

TEST_CASE("a choice is read by key or label, whatever the case", "[values]") {
    Values values;
    const Field& kind = values.field("premises", "kind");
    for (const char* text : {"serving", "Serving", "place that SERVES", " serving "})
        CHECK(values.read(kind, QLatin1String(text)) == Value(QStringLiteral("serving")));
    CHECK(values.read(kind, QStringLiteral("pub")) == Value(issue("unknown-choice")));
}

TEST_CASE("a reference is read by id, key or unique name and written so that it is found again", "[values]") {
    Values values;
    const QString harbour = values.file().add("area", {{"name", QStringLiteral("Hamnen")}});
    const Field& area = values.field("premises", "area");
    for (const QString& text : {harbour, QStringLiteral("Hamnen"), QStringLiteral("hamnen"), QStringLiteral(" Hamnen ")})
        CHECK(values.read(area, text) == Value(harbour));
    CHECK(values.read(area, QStringLiteral("Torget")) == Value(issue("unknown-reference")));
    CHECK(values.write(area, harbour) == QStringLiteral("Hamnen"));

    const QString chief = values.file().add("role", {{"key", QStringLiteral("chief")}, {"label", QStringLiteral("Chief")}});
    const QString nurse = values.file().add("role", {{"key", QStringLiteral("nurse")}, {"label", QStringLiteral("Chief")}});
    const Field& roles = values.field("meeting-type", "roles");
    CHECK(values.read(roles, QStringLiteral("nurse; chief;nurse")) == Value(QStringList{nurse, chief}));
    CHECK(values.write(roles, QStringList{nurse, chief}) == QStringLiteral("nurse;chief"));

    const auto premises = [&] { return values.file().add("premises", {{"name", QStringLiteral("Ankaret")}, {"kind", QStringLiteral("sale")}}); };
    const QString first = premises();
    const Field& visited = values.field("inspection", "premises");
    CHECK(values.write(visited, first) == QStringLiteral("Ankaret"));
    const QString second = premises();
    CHECK(values.read(visited, QStringLiteral("Ankaret")) == Value(issue("ambiguous-name")));
    CHECK(values.write(visited, second) == second);
    CHECK(values.again(visited, second) == Value(second));
}

TEST_CASE("a list is parted by semicolons, and every list that is written is read back", "[values]") {
    Values values;
    const Field words = fieldOf(FieldType::Words);
    CHECK(values.read(words, QStringLiteral("a; b ;;c")) == Value(QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    CHECK(values.read(words, QStringLiteral("a\\;b;c")) == Value(QStringList{QStringLiteral("a;b"), QStringLiteral("c")}));
    CHECK(values.read(words, QStringLiteral("\\\\server\\file")) == Value(QStringList{QStringLiteral("\\\\server\\file")}));
    for (const QStringList& list : {QStringList{QStringLiteral("a;b"), QStringLiteral("c\\"), QStringLiteral("d\\;e"), QStringLiteral("\\\\server\\x")},
                                    QStringList{QStringLiteral("\\")}, QStringList{QStringLiteral(";"), QStringLiteral("\\\\")}})
        CHECK(values.again(words, list) == Value(list));
}

TEST_CASE("a text stays as it is: zeros, signs and lines", "[values]") {
    Values values;
    CHECK(values.read(fieldOf(FieldType::Text), QStringLiteral("00123")) == Value(QStringLiteral("00123")));
    CHECK(values.read(fieldOf(FieldType::Text), QStringLiteral("a;b\\;c")) == Value(QStringLiteral("a;b\\;c")));
    CHECK(values.read(fieldOf(FieldType::Text), QStringLiteral("two\r\nlines")) == Value(QStringLiteral("two lines")));
    CHECK(values.read(fieldOf(FieldType::LongText), QStringLiteral("two\r\nlines\rthree")) == Value(QStringLiteral("two\nlines\nthree")));
}

TEST_CASE("numbers, days and times are written plainly and read back", "[values]") {
    Values values;
    CHECK(values.write(fieldOf(FieldType::Number), 1234.5) == QStringLiteral("1234,5"));
    CHECK(values.write(fieldOf(FieldType::YesNo), true) == QStringLiteral("true"));
    CHECK(values.write(fieldOf(FieldType::Day), QDate(2026, 3, 4)) == QStringLiteral("2026-03-04"));
    CHECK(values.write(fieldOf(FieldType::Time), QTime(9, 5)) == QStringLiteral("09:05"));
    for (const double number : {0.1, -1.0 / 3.0, 1e-12, 12345678901234567.0, 0.0}) CHECK(values.again(fieldOf(FieldType::Number), number) == Value(number));
}

}  // namespace value_text_test
