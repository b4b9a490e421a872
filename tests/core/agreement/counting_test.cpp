#include "core/agreement/counting.h"

#include "core/agreement/agreement_file.h"
#include "core/agreement/rule_book_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace counting_core_test {

/// A file with the shipped agreement, and what a record in it would count for.
struct Counted {
    support::TestFile file{QDate(2026, 11, 21)};

    Counted() { REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), u"lomma-2023-2027.json"_s)); }
    QString id(const char* kind, const QString& key) {
        QString found;
        REQUIRE(file->read([&](const records::Reader& reader) { found = *reader.resolve(file.catalogue().get(kind), key); }));
        return found;
    }
    QStringList texts(const char* kindKey, std::initializer_list<std::pair<const char*, records::Value>> fields) {
        const records::Kind& kind = file.catalogue().get(kindKey);
        records::Record record = kind.blank;
        for (const auto& [key, value] : fields) kind.setValue(record, key, value);
        QStringList said;
        REQUIRE(file->read([&](const records::Reader& reader) {
            const auto book = agreement::readRuleBook(reader, {}, reader.today());
            REQUIRE(book);
            for (const auto& one : agreement::countsFor(reader, *book, kind, record)) said << agreement::countsText(one, *book, kind);
        }));
        return said;
    }
};

TEST_CASE("a visit counts when those who share it took part, and only for the goods that it looked at", "[agreement][counts]") {
    Counted c;
    const QString unit = c.id("role", u"inspection-unit"_s);
    const QString officer = c.id("role", u"community-police"_s);
    const QDate day(2026, 11, 20);
    const QStringList alcohol{u"alcohol"_s};
    CHECK(c.texts("inspection", {{"day", day}, {"scope", alcohol}, {"participants", QStringList{unit, officer}}}) == QStringList{u"Counts for A17."_s});
    const QStringList alone = c.texts("inspection", {{"day", day}, {"scope", alcohol}, {"participants", QStringList{unit}}});
    REQUIRE(alone.size() == 1);
    CHECK(alone.first().startsWith(u"Does not count for A17: "_s));
    CHECK(c.texts("inspection", {{"day", day}, {"scope", QStringList{u"folk-beer"_s}}, {"participants", QStringList{unit, officer}}}).isEmpty());
    // Outside the agreement's validity nothing is counted.
    CHECK(c.texts("inspection", {{"day", QDate(2022, 5, 1)}, {"scope", alcohol}, {"participants", QStringList{unit, officer}}}).isEmpty());
}

TEST_CASE("a planned meeting will count, a cancelled one and one without a type do not speak", "[agreement][counts]") {
    Counted c;
    const QString weekly = c.id("meeting-type", u"weekly-picture"_s);
    const QDate day(2026, 11, 20);
    const QStringList planned = c.texts("meeting", {{"day", day}, {"type", weekly}, {"state", u"planned"_s}});
    REQUIRE_FALSE(planned.isEmpty());
    CHECK(planned.first().contains(u"once it has been held"_s));
    CHECK(c.texts("meeting", {{"day", day}, {"type", weekly}, {"state", u"cancelled"_s}}).isEmpty());
    CHECK(c.texts("meeting", {{"day", day}, {"state", u"held"_s}}).isEmpty());
}

TEST_CASE("kinds that no rule names, and those that are evidence together only, say nothing", "[agreement][counts]") {
    Counted c;
    CHECK(c.texts("organisation", {{"name", u"Hamnkontoret"_s}}).isEmpty());
    CHECK(c.texts("focus-area", {{"year", qint64(2026)}, {"title", u"Trygg hamn"_s}}).isEmpty());
}

TEST_CASE("figures of a month count without a word when it is over, and say so while it goes on or has not begun", "[agreement][counts]") {
    Counted c;  // on 21 November 2026
    const auto of = [&c](const QString& month) { return c.texts("police-statistic", {{"month", month}, {"reports", qint64(7)}}); };
    CHECK(of(u"2026-10"_s) == QStringList{u"Counts for A4."_s});
    CHECK(of(u"2026-11"_s) == QStringList{u"Counts for A4, but is about an unfinished month: its last day is 2026-11-30."_s});
    CHECK(of(u"2026-12"_s) == QStringList{u"Counts for A4 only from 2026-12-01, when the month begins."_s});
    c.file.clock().setDay(QDate(2026, 11, 30));  // its last day has come
    CHECK(of(u"2026-11"_s) == QStringList{u"Counts for A4."_s});
    // Outside the validity no month counts; one of which it holds a part does.
    CHECK(of(u"2022-12"_s).isEmpty());
    CHECK(of(u"2028-01"_s).isEmpty());
}

}  // namespace counting_core_test
