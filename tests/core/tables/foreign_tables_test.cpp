#include "tests/core/tables/sent_bench.h"

/// Tables that other people made for people: what looks like a figure, a record or a head, and is another one, or none.
namespace foreign_tables_test {

using namespace sent_bench;

/// Each problem that keeps something out, as "row column value".
QStringList named(const ImportOutcome& outcome) {
    QStringList all;
    for (const auto& problem : outcome.problems)
        if (!problem.remark) all << u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, problem.value);
    return all;
}

ImportOptions constants(const QHash<QString, QString>& values) {
    ImportOptions options;
    options.mapping.constants = values;
    return options;
}

TEST_CASE("a point before three digits parts thousands of whole numbers, unless the column shows that it does not", "[import][numbers]") {
    Sent sent;
    CHECK(sent.numbers("police-statistic", sent.text(u"a.csv"_s, "month;category;area;reports;crimes\n2026-01;Stöld;Lomma;1.000;2,000\n2026-02;Stöld;Lomma;1.250;998\n")) == "2 0 0 0");
    CHECK(sent.all("police-statistic", "reports") == QStringList{u"1000"_s, u"1250"_s});
    CHECK(sent.all("police-statistic", "crimes") == QStringList{u"2000"_s, u"998"_s});
    // What a database writes with three decimals.
    CHECK(sent.numbers("police-statistic", sent.text(u"b.csv"_s, "month;category;area;reports\n2026-03;Stöld;Lomma;12.000\n2026-04;Stöld;Lomma;1012.000\n")) == "2 0 0 0");
    CHECK(sent.all("police-statistic", "reports") == QStringList{u"1000"_s, u"1250"_s, u"12"_s, u"1012"_s});
}

TEST_CASE("a number with decimals is read as its column shows it, and named where nothing does", "[import][numbers]") {
    Sent sent;
    const auto costs = [&](const QByteArray& rows) {
        const ImportOutcome outcome = sent.run("survey", sent.text(u"a.csv"_s, "year;conducted-by;cost\n" + rows));
        return named(outcome).join(u'/').toStdString();
    };
    CHECK(costs("2021;A;19.582\n2022;B;1.234.567\n") == "");
    CHECK(costs("2023;C;19.582\n2024;D;0.5\n") == "");
    CHECK(costs("2025;E;19,582\n2026;F;472\n") == "2 cost 19,582");
    QStringList all = sent.all("survey", "cost");
    all.sort();
    CHECK(all == QStringList{u"0,5"_s, u"1234567"_s, u"19,5820"_s, u"19582"_s, u"472"_s});
}

TEST_CASE("a share is the same as a percent cell, as a text and as a number, and no number of another kind", "[import][numbers][workbook]") {
    Sent sent;
    const ImportOutcome outcome = sent.run(
        "survey", sent.book({{u"B"_s, rowOf(1, {u"year"_s, u"conducted-by"_s, u"share"_s, u"cost"_s}) + rowOf(2, {u"2021"_s, u"A"_s, u"<c r='C2' s='6'><v>0.45</v></c>"_s}) +
                                          rowOf(3, {u"2022"_s, u"B"_s, u"45 %"_s}) + rowOf(4, {u"2023"_s, u"C"_s, u"<c r='C4'><v>45</v></c>"_s, u"<c r='D4'><v>1.234</v></c>"_s}) +
                                          rowOf(5, {u"2024"_s, u"D"_s, u"45"_s, u"<c r='D5' s='6'><v>0.45</v></c>"_s})}}));
    CHECK(sent.all("survey", "share") == QStringList{u"45"_s, u"45"_s, u"45"_s});
    CHECK(sent.all("survey", "cost").contains(u"1,2340"_s));
    CHECK(named(outcome) == QStringList{u"5 cost 45 %"_s});
}

TEST_CASE("midnight is a time where the cell shows a clock, so that the record is known again", "[import][workbook][identity]") {
    Sent sent;
    CHECK(sent.numbers("incident", sent.text(u"a.csv"_s, "occurred;category;area\n2026-10-05T00:00;Stöld;Lomma\n")) == "1 0 0 0");
    CHECK(sent.numbers("incident", sent.book({{u"B"_s, rowOf(1, {u"occurred"_s, u"category"_s, u"area"_s}) +
                                                           rowOf(2, {u"<c r='A2' s='1'><v>46300</v></c>"_s, u"Stöld"_s, u"Lomma"_s})}})) == "0 0 1 0");
    // Where another program lost it, the pair is named.
    const ImportOutcome lost = sent.run("incident", sent.text(u"b.csv"_s, "occurred;category;area\n2026-10-05;Stöld;Lomma\n2026-10-06;Stöld;Lomma\n"));
    CHECK(lost.added == 2);
    CHECK(lost.likelyDoubles.size() == 1);
}

TEST_CASE("two rows are one head where the lower one names more of it, and what is merged in a head fills no record", "[import][head][workbook]") {
    Sent sent;
    const ImportOutcome outcome = sent.run(
        "police-statistic",
        sent.book({{u"B"_s,
                    rowOf(1, {u"month"_s, u"category"_s, u"area"_s, u"Antal"_s}) + "<row r='2'>" + textCell(u"D2"_s, u"reports"_s) + textCell(u"E2"_s, u"crimes"_s) + "</row>" +
                        rowOf(3, {u"2026-01"_s, u"Stöld"_s, u"Lomma"_s, u"5"_s, u"6"_s}),
                    "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/><mergeCell ref='C1:C2'/><mergeCell ref='D1:E1'/></mergeCells>"}}));
    CHECK(outcome.headerRow == 2);
    CHECK(named(outcome).isEmpty());
    CHECK(sent.all("police-statistic", "reports") == QStringList{u"5"_s});
    CHECK(sent.all("police-statistic", "crimes") == QStringList{u"6"_s});
    // Without merged cells, as text.
    CHECK(sent.run("police-statistic", sent.text(u"a.csv"_s, "month;category;area;Antal;\n;;;reports;crimes\n2026-02;Stöld;Lomma;7;8\n")).added == 1);
    CHECK(sent.all("police-statistic", "crimes") == QStringList{u"6"_s, u"8"_s});

    const ImportOutcome units = sent.run(
        "premises", sent.book({{u"B"_s,
                                rowOf(1, {u"name"_s, u"address"_s, u"Antal"_s}) + "<row r='2'>" + textCell(u"C2"_s, u"st"_s) + "</row>" + rowOf(3, {u"Kiosken"_s, u"Torget"_s, u"5"_s}),
                                "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/></mergeCells>"}}),
        constants({{u"kind"_s, u"sale"_s}}));
    CHECK(sent.all("premises", "name") == QStringList{u"Kiosken"_s});
    CHECK(units.rejected == 1);
    const ImportOutcome links = sent.run("note", sent.book({{u"B"_s, rowOf(1, {u"title"_s, u"text"_s}) + rowOf(2, {u"A"_s}) + rowOf(3, {u"B"_s}),
                                                             "<mergeCells><mergeCell ref='B1:C2'/></mergeCells>"}}),
                                         constants({{u"day"_s, u"2026-01-01"_s}}));
    CHECK(links.added == 2);
    CHECK(sent.all("note", "text") == QStringList{QString(), QString()});
    // The names once more, as printed tables have them on each page, and explanations below them.
    CHECK(named(sent.run("note", sent.text(u"b.csv"_s, "title;day\n(rubrik);(dag)\nC;2026-01-02\ntitle;day\nD;2026-01-03\n"))) ==
          QStringList{u"2 title (rubrik)"_s, u"4 title title"_s});
}

TEST_CASE("totals and notes are no records, also where constants would fill them up", "[import][notes]") {
    Sent sent;
    const auto& kind = sent.test().catalogue().get("safety-day");
    const ImportOptions options = constants({{u"day"_s, u"2026-05-05"_s}, {u"grade"_s, QString::fromLatin1(kind.fields[kind.index("grade")].choices[0].key)}});
    CHECK(named(sent.run("safety-day", sent.text(u"a.csv"_s, "school;pupils\nAskolan;20\nBskolan;30\nTotalt;50\nKälla: kommunen;\n"), options)) ==
          QStringList{u"4 school Totalt"_s, u"5 school Källa: kommunen"_s});
    CHECK(named(sent.run("safety-day", sent.text(u"b.csv"_s, "school;pupils\nCskolan;20\nSumma av alla;20\n;21\n* preliminära siffror;\n\nHämtad 2026-01-01;\n"), options)) ==
          QStringList{u"3 school Summa av alla"_s, u"4 pupils 21"_s, u"5 school * preliminära siffror"_s, u"7 school Hämtad 2026-01-01"_s});
    CHECK(sent.all("safety-day", "school").size() == 3);
    // A row that is a record stays one.
    CHECK(named(sent.run("safety-day", sent.text(u"c.csv"_s, "school;pupils\nTotal renovering;20\nDskolan;\nEskolan;5\n"), options)).isEmpty());
    const ImportOptions day = constants({{u"day"_s, u"2026-01-01"_s}});
    CHECK(named(sent.run("note", sent.text(u"d.csv"_s, "title;other\nA;1\n;2\n# uttag, 2026\n"), day)) == QStringList{u"3  2"_s, u"4 title # uttag, 2026"_s});
    CHECK(named(sent.run("note", sent.text(u"e.csv"_s, "title;text;other\nB;x;1\n# uttag; av oss\nC;y;1\n"), day)) == QStringList{u"3 title # uttag"_s});
    // The name of a part of the table, merged across.
    CHECK(named(sent.run("note", sent.book({{u"B"_s, rowOf(1, {u"title"_s, u"text"_s}) + rowOf(2, {u"Lomma"_s}) + rowOf(3, {u"D"_s, u"y"_s}), "<mergeCells><mergeCell ref='A2:B2'/></mergeCells>"}}),
                         day)) == QStringList{u"2 title Lomma"_s});
}

TEST_CASE("ids of another program are named once, and their rows are taken", "[import][identity]") {
    Sent sent;
    const ImportOutcome outcome = sent.run("note", sent.text(u"a.csv"_s, "id;title;day\n17;B;2026-01-01\n18;C;2026-01-01\n"));
    CHECK(outcome.added == 2);
    CHECK(named(outcome) == QStringList{u"1 id 17"_s});
    CHECK(outcome.unknownColumns == QStringList{u"id"_s});
    const ImportOutcome keyed = sent.run("incident", sent.text(u"b.csv"_s, "id;occurred;category;area\n17;2026-01-01;Stöld;Lomma\n"));
    CHECK(keyed.problems.value(0).reason.contains(u"source-key"_s));
    // A mapping that says that they are ids is believed.
    ImportOptions meant;
    meant.mapping.columns = {{u"id"_s, u"id"_s}};
    CHECK(sent.run("note", sent.text(u"c.csv"_s, "id;title;day\n17;D;2026-01-01\n"), meant).rejected == 1);
}

TEST_CASE("the sheet with the most columns that fit is read, and a name that cannot be read is named", "[import][workbook]") {
    Sent sent;
    const ImportOptions day = constants({{u"day"_s, u"2026-01-01"_s}});
    const ImportOutcome outcome = sent.run("note",
                                           sent.book({{u"Läs mig"_s, rowOf(1, {u"title"_s}) + rowOf(2, {u"Så här"_s})},
                                                      {u"Data"_s, rowOf(1, {u"title"_s, u"text"_s, u"<c r='C1'><f>A1</f></c>"_s}) + rowOf(2, {u"A"_s, u"x"_s, u"y"_s})}}),
                                           day);
    CHECK(outcome.sheet == u"Data"_s);
    CHECK(sent.all("note", "title") == QStringList{u"A"_s});
    CHECK(named(outcome).filter(u"=A1"_s).size() == 1);
}

TEST_CASE("a problem names the row as a spreadsheet shows it, and the value as the cell shows it", "[import]") {
    Sent sent;
    CHECK(named(sent.run("note", sent.text(u"a.csv"_s, "sep=;\ntitle;text;day\nA;\"rad 1\nrad 2\nrad 3\";2026-01-01\nB;x;fel\n"))) == QStringList{u"3 day fel"_s});
    CHECK(named(sent.run("note", sent.book({{u"B"_s, rowOf(1, {u"title"_s, u"day"_s}) + rowOf(2, {u"A"_s, u"<c r='B2' t='b'><v>1</v></c>"_s}) +
                                                         rowOf(3, {u"B"_s, u"<c r='B3'><v>45000</v></c>"_s})}}))) == QStringList{u"2 day SANT"_s, u"3 day 45000"_s});
}

TEST_CASE("rows that end before the head does are taken and told of once", "[import]") {
    Sent sent;
    const ImportOutcome outcome = sent.run("note", sent.text(u"a.csv"_s, "title;day;text\nA;2026-01-01;x\nB;2026-01-02\nC;2026-01-03\n"));
    CHECK(outcome.added == 3);
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].row == 3);
    CHECK(outcome.problems[0].value == u"2"_s);
    CHECK(outcome.problems[0].remark);
    CHECK(sent.refusal("note", sent.text(u"b.csv"_s, ";;\n;;\n")) == "no-header");
}

}  // namespace foreign_tables_test
