#include "core/incidents/month_table.h"

#include "core/incidents/police_statistic.h"
#include "core/tables/importing.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

using namespace Qt::StringLiterals;

namespace month_table_test {

class ListedRows final : public tables::TableSource {
public:
    explicit ListedRows(QList<tables::TableRow> rows) : m_rows(std::move(rows)) {}
    [[nodiscard]] bool next(tables::TableRow& row) override {
        if (m_rows.isEmpty()) return false;
        row = m_rows.takeFirst();
        return true;
    }
    [[nodiscard]] double progress() const override { return 0; }

private:
    QList<tables::TableRow> m_rows;
};

struct Pasted {
    support::TestFile file;
    QString damage = file.add("category", {{"name", u"Skadegörelse"_s}, {"police-categories", QStringList{u"Klotter m.m."_s}}});
    QString fraud = file.add("category", {{"name", u"Bedrägeri"_s}});
    QString lomma = file.add("area", {{"name", u"Lomma"_s}});
    QString bjarred = file.add("area", {{"name", u"Bjärred"_s}});

    std::optional<incidents::MonthTable> table(const QString& text, const QString& area = u"Lomma"_s) {
        std::optional<incidents::MonthTable> read;
        REQUIRE(file->read([&](const records::Reader& reader) { read = incidents::monthTableFrom(reader, text, area); }));
        return read;
    }
    static QStringList said(const incidents::MonthTable& table) {
        QStringList lines;
        for (const auto& line : table.lines) lines << QStringList{line.category, line.area, line.reports}.join(u'|');
        return lines;
    }
};

TEST_CASE("numbers alone are no table with names", "[figures][paste]") {
    Pasted p;
    CHECK_FALSE(p.table(u"3\t4\r\n-\t1 200\r\n"_s));
    CHECK_FALSE(p.table(u"3\t<5\n..\t*\n"_s));  // what hides a number names nothing: it is shown in its cell, which says so
    CHECK(p.table(u"Stöld\t<5\n"_s));
}

TEST_CASE("a table is read by its names: crosswise either way round, with one column, or as a list", "[figures][paste]") {
    Pasted p;
    CHECK(Pasted::said(*p.table(u"\tBjärred\tLomma\nBedrägeri\t1 200\t-\n"_s)) == QStringList{u"Bedrägeri|Bjärred|1200"_s, u"Bedrägeri|Lomma|0"_s});
    CHECK(Pasted::said(*p.table(u"\tBedrägeri\tSkadegörelse\nLomma\t3\t4\n"_s)) == QStringList{u"Bedrägeri|Lomma|3"_s, u"Skadegörelse|Lomma|4"_s});
    CHECK(Pasted::said(*p.table(u"Bedrägeri\t3\nSkadegörelse\t4\n"_s, u"Bjärred"_s)) == QStringList{u"Bedrägeri|Bjärred|3"_s, u"Skadegörelse|Bjärred|4"_s});
    CHECK(Pasted::said(*p.table(u"category;area;reports\nBedrägeri;Lomma;3\n"_s)) == QStringList{u"Bedrägeri|Lomma|3"_s});
}

TEST_CASE("sums are named and left out, unless something is called so", "[figures][paste]") {
    Pasted p;
    const auto table = p.table(u"\tLomma\tSumma\nBedrägeri\t3\t3\nTotalt\t3\t3\n"_s);
    CHECK(Pasted::said(*table) == QStringList{u"Bedrägeri|Lomma|3"_s});
    CHECK(table->sums == QStringList{u"Summa"_s, u"Totalt"_s});
    p.file.add("area", {{"name", u"Totalt"_s}});
    CHECK(Pasted::said(*p.table(u"\tLomma\tTotalt\nBedrägeri\t3\t3\n"_s)).size() == 2);
}

TEST_CASE("of a category and a part of it the category's own figure counts, wherever it stands", "[figures][paste]") {
    Pasted p;
    const auto table = p.table(u"\tLomma\nKlotter m.m.\t5\nBedrägeri\t2\nSkadegörelse\t40\n"_s);
    CHECK(Pasted::said(*table) == QStringList{u"Bedrägeri|Lomma|2"_s, u"Skadegörelse|Lomma|40"_s, u"Klotter m.m.|Lomma|5"_s});
    // What comes says the word of the table where it is not the category's own.
    const auto part = p.table(u"\tLomma\nKlotter m.m.\t5\n"_s);
    REQUIRE(p.file->read([&](const records::Reader& reader) {
        const auto coming = incidents::comingFigures(reader, *part, u"2026-10"_s, incidents::wordsOf(reader));
        REQUIRE(coming.size() == 1);
        CHECK(coming.first().what == u"Skadegörelse (Klotter m.m.), Lomma"_s);
    }));
}

TEST_CASE("a title above the names, a year beside them or a month in the corner moves no figure to another column", "[figures][paste]") {
    Pasted p;
    const QStringList expected{u"Bedrägeri|Lomma|11"_s, u"Bedrägeri|Bjärred|22"_s};
    for (const QString& text : {u"November 2026\n\tLomma\tBjärred\nBedrägeri\t11\t22\n"_s, u"Anmälda brott, november 2026\t\t\n\t\t\nBrottstyp\tLomma\tBjärred\nBedrägeri\t11\t22\n"_s,
                                u"November 2026\tLomma\tBjärred\nBedrägeri\t11\t22\n"_s, u"Brottstyp\tLomma\tBjärred\nBedrägeri\t11\t22\n"_s}) {
        CAPTURE(text);
        const auto table = p.table(text);
        CHECK(Pasted::said(*table) == expected);
        CHECK(table->lines.first().month == (text.contains(u"2026"_s) ? u"2026-11"_s : QString()));
    }
    const auto years = p.table(u"Brottstyp\tLomma\tBjärred\t2025\nBedrägeri\t11\t22\t30\n"_s);
    CHECK(Pasted::said(*years) == expected + QStringList{u"Bedrägeri|2025|30"_s});  // a word that is asked about
}

TEST_CASE("a list without names of its columns, or with other names, is read by what stands in it", "[figures][paste]") {
    Pasted p;
    const auto bare = p.table(u"Bedrägeri\tBjärred\t5\nBedrägeri\tLomma\t14\nStöld\tLomma\t3\n"_s);
    CHECK(Pasted::said(*bare) == QStringList{u"Bedrägeri|Bjärred|5"_s, u"Bedrägeri|Lomma|14"_s, u"Stöld|Lomma|3"_s});
    const auto named = p.table(u"Månad\tOmråde\tBrott\tAntal\n2026-10\tLomma\tBedrägeri\t14\n2026-09\tBjärred\tSkadegörelse\t2\n"_s);
    CHECK(Pasted::said(*named) == QStringList{u"Bedrägeri|Lomma|14"_s, u"Skadegörelse|Bjärred|2"_s});
    CHECK(named->lines.first().month == u"2026-10"_s);
    CHECK(named->lines.last().month == u"2026-09"_s);
}

TEST_CASE("what is shown before a paste is all that comes in, however the number is written", "[figures][paste]") {
    Pasted p;
    const auto table = p.table(u"\tLomma\nBedrägeri\t1.234\nSkadegörelse\tmånga\n"_s);
    QList<incidents::ComingFigure> coming;
    incidents::MonthWords words;
    REQUIRE(p.file->read([&](const records::Reader& reader) {
        words = incidents::wordsOf(reader);
        coming = incidents::comingFigures(reader, *table, u"2026-10"_s, words);
    }));
    ListedRows rows(incidents::rowsToImport(*table, u"2026-10"_s, words));
    const auto outcome = tables::importRows(p.file.file(), records::kindOf<incidents::PoliceStatistic>(), rows, u"pasted"_s, {});
    REQUIRE(outcome);
    REQUIRE(outcome->added == coming.size());
    REQUIRE(coming.size() == 1);
    REQUIRE(p.file->read([&](const records::Reader& reader) {
        const auto stored = reader.all(records::kindOf<incidents::PoliceStatistic>());
        REQUIRE(stored.size() == 1);
        CHECK(records::fromRecord<incidents::PoliceStatistic>(stored.first()).reports == coming.first().to);
    }));
}

TEST_CASE("the police's names for categories are known, and others once someone has said what they mean", "[figures][paste]") {
    Pasted p;
    const auto table = p.table(u"\tLomma\nklotter M.M.\t3\nTillgrepp\t2\n"_s);
    const auto words = [&p] {
        incidents::MonthWords known;
        REQUIRE(p.file->read([&](const records::Reader& reader) { known = incidents::wordsOf(reader); }));
        return known;
    };
    CHECK(incidents::unknownWords(*table, words()).categories == QStringList{u"Tillgrepp"_s});
    REQUIRE(incidents::rememberCategories(p.file.file(), {{u"Tillgrepp"_s, p.fraud}}));
    CHECK(incidents::unknownWords(*table, words()).isEmpty());
    CHECK(words().categories.value(incidents::MonthWords::key(u"tillgrepp"_s)) == p.fraud);
}

}  // namespace month_table_test
