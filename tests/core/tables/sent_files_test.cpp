#include "core/storage/database.h"
#include "core/tables/exporting.h"
#include "core/tables/workbook_writer.h"
#include "tests/core/tables/sent_bench.h"

#include <QCryptographicHash>

/// Files as people send them: what other programs, other people and other years make of a table.
namespace sent_files_test {

using namespace sent_bench;

TEST_CASE("a formula without its value and an error are named, and nothing of their rows is stored", "[import][workbook]") {
    Sent sent;
    const ImportOutcome outcome =
        sent.run("police-statistic", sent.book({{u"2026"_s, rowOf(1, kFigureHead) + rowOf(2, {u"2026-10"_s, u"Stöld"_s, u"Lomma"_s, u"<c r='D2'><f>7+5</f><v></v></c>"_s}) +
                                                                rowOf(3, {u"2026-11"_s, u"Stöld"_s, u"Lomma"_s, u"<c r='D3' t='e'><v>#REF!</v></c>"_s}) +
                                                                rowOf(4, {u"2026-12"_s, u"Stöld"_s, u"Lomma"_s, u"<c r='D4'><f>7+5</f><v>12</v></c>"_s}) +
                                                                rowOf(5, {u"<c r='D5'><f>D4+1</f></c>"_s}) + rowOf(6, {u"<c r='D6' t='str'><f>\"\"</f><v></v></c>"_s})}}));
    CHECK(outcome.added == 1);
    CHECK(outcome.rejected == 3);
    CHECK(outcome.hasFindings());
    REQUIRE(outcome.problems.size() == 3);
    CHECK(outcome.problems[0].row == 2);
    CHECK(outcome.problems[0].column == u"reports"_s);
    CHECK(outcome.problems[0].value == u"=7+5"_s);
    CHECK(outcome.problems[1].value == u"#REF!"_s);
    CHECK(sent.all("police-statistic", "reports") == QStringList{u"12"_s});
    CHECK(sent.run("note", sent.text(u"a.csv"_s, "title;day;text\nA;2026-01-01;#SAKNAS!\nB;2026-01-01;####\nC;2026-01-01;# 4\n")).rejected == 2);
}

TEST_CASE("the first sheet that people see and whose head fits is read, and the others are named", "[import][workbook]") {
    Sent sent;
    const QStringList head{u"day"_s, u"title"_s};
    const auto note = [&](const QString& day) { return rowOf(1, head) + rowOf(2, {day, u"Rond"_s}); };
    const QString path = sent.book({{u"Gammalt"_s, note(u"2020-01-01"_s), {}, true},
                                    {u"Läs mig"_s, rowOf(1, {u"Så fyller du i"_s})},
                                    {u"September"_s, note(u"2026-09-05"_s)},
                                    {u"Oktober"_s, note(u"2026-10-05"_s)},
                                    {u"Listor"_s, rowOf(1, {u"Val"_s}), {}, true}});
    const ImportOutcome outcome = sent.run("note", path);
    CHECK(outcome.sheet == u"September"_s);
    CHECK(outcome.sheetsLeft == QStringList{u"Gammalt"_s, u"Läs mig"_s, u"Oktober"_s});
    CHECK(outcome.hasFindings());
    CHECK(sent.all("note", "day") == QStringList{u"2026-09-05"_s});
    ImportOptions wanted;
    wanted.sheet = u"oktober"_s;
    CHECK_FALSE(sent.run("note", path, wanted).hasFindings());
    CHECK(sent.all("note", "day") == QStringList{u"2026-09-05"_s, u"2026-10-05"_s});
    wanted.sheet = u"Maj"_s;
    CHECK(sent.refusal("note", path, wanted) == "unknown-sheet");
    CHECK(tables::choicesOf(path).sheets.size() == 5);
}

TEST_CASE("the parts of a workbook are found by their relations", "[workbook]") {
    Sent sent;
    CHECK(sent.numbers("note", sent.book({{u"Blad"_s, rowOf(1, {u"day"_s, u"title"_s}) + rowOf(2, {u"2026-09-05"_s, u"Rond"_s})}}, u"workbook22.xml"_s)) == "1 0 0 0");
}

TEST_CASE("days that count from 1904 do so also where a newer program has written its own properties behind", "[workbook]") {
    Sent sent;
    const QList<SheetXml> sheet{{u"Blad"_s, rowOf(1, {u"day"_s, u"title"_s}) + rowOf(2, {u"<c r='A2' s='1'><v>44838</v></c>"_s, u"Rond"_s})}};
    CHECK(sent.numbers("note", sent.book(sheet, u"workbook.xml"_s,
                                         {"<workbookPr date1904='1'/>",
                                          "<extLst><ext><x15:workbookPr xmlns:x15='x' chartTrackingRefBase='0'/></ext></extLst>"})) == "1 0 0 0");
    CHECK(sent.all("note", "day") == QStringList{u"2026-10-05"_s});
}

TEST_CASE("letters that XML does not have go out and come home as escapes", "[workbook]") {
    CHECK(tables::unescapedLetters(u"a_x000D_\nb_x005F_x0041_."_s) == u"a\r\nb_x0041_."_s);
    CHECK(tables::unescapedLetters(u"_x00_ _xZZZZ_ _x0000_ _x000d"_s) == u"_x00_ _xZZZZ_ _x0000_ _x000d"_s);
    for (const QString& text : {u"_x0041_rlov"_s, u"a\u000Bb"_s, u"_x005F_x0041_"_s, u"_"_s, u"a_x"_s, u"\uFFFE"_s})
        CHECK(tables::unescapedLetters(tables::escapedLetters(text)) == text);
    CHECK(tables::escapedLetters(u"\u000B"_s) == u"_x000B_"_s);
}

TEST_CASE("a text takes what its cell shows, a day the day of a moment, and a month that of a date", "[import][workbook]") {
    Sent sent;
    const QStringList head{u"day"_s, u"title"_s, u"text"_s};
    CHECK(sent.numbers("note", sent.book({{u"B"_s, rowOf(1, head) + rowOf(2, {u"<c r='A2' s='1'><v>46300.5</v></c>"_s, u"<c r='B2' s='2'><v>417</v></c>"_s, u"<c r='C2' s='3'><v>1250.5</v></c>"_s}) +
                                                       rowOf(3, {u"2026-10-06 00:00:00"_s, u"<c r='B3' s='4'><v>0.45</v></c>"_s, u"<c r='C3' s='1'><v>46300.895833333336</v></c>"_s})}})) == "2 0 0 0");
    CHECK(sent.all("note", "day") == QStringList{u"2026-10-05"_s, u"2026-10-06"_s});
    CHECK(sent.all("note", "title") == QStringList{u"00417"_s, u"45,00 %"_s});
    CHECK(sent.all("note", "text") == QStringList{u"1250,50 kr"_s, u"2026-10-05 21:30"_s});
    CHECK(sent.numbers("police-statistic", sent.book({{u"B"_s, rowOf(1, kFigureHead) + rowOf(2, {u"<c r='A2' s='5'><v>46143</v></c>"_s, u"Stöld"_s, u"Lomma"_s, u"-"_s, u".."_s})}})) == "1 0 0 0");
    CHECK(sent.all("police-statistic", "month") == QStringList{u"2026-05"_s});
    CHECK(sent.all("police-statistic", "reports") == QStringList{u"0"_s});
    CHECK(sent.all("police-statistic", "crimes") == QStringList{QString()});
}

TEST_CASE("a merged cell stands for the rows that it covers, and a cell merged with its neighbour is named", "[import][workbook]") {
    Sent sent;
    const ImportOutcome outcome = sent.run(
        "police-statistic",
        sent.book({{u"B"_s,
                    rowOf(1, kFigureHead) + rowOf(2, {u"2026-10"_s, u"Stöld"_s, u"Lomma"_s, u"1"_s}) +
                        "<row r='3'><c r='C3' t='inlineStr'><is><t>Bjärred</t></is></c><c r='D3'><v>2</v></c></row><row r='4'><c r='A4' s='1'/></row>" +
                        rowOf(5, {u"2026-11"_s, u"Stöld"_s, u"Lomma"_s, u"5"_s}),
                    "<mergeCells count='3'><mergeCell ref='A2:A4'/><mergeCell ref='B2:B4'/><mergeCell ref='D5:E5'/></mergeCells>"}}));
    CHECK(outcome.added == 2);
    CHECK(sent.all("police-statistic", "reports") == QStringList{u"1"_s, u"2"_s});
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].row == 5);
    CHECK(outcome.problems[0].column == u"crimes"_s);
}

TEST_CASE("the columns are found below titles, sources and blank rows, in text and in workbooks", "[import][head]") {
    Sent sent;
    const QByteArray above = "Brott i Lomma 2026;;;\n;;;\nKälla: Polisen;;;\n";
    const ImportOutcome outcome = sent.run("police-statistic", sent.text(u"a.csv"_s, above + "month;Category;AREA;reports\n2026-10;Stöld;Lomma;4\n"));
    CHECK(outcome.added == 1);
    CHECK(outcome.headerRow == 4);
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].row == 4);
    CHECK(outcome.problems[0].remark);
    CHECK_FALSE(outcome.hasFindings());
    // Blank rows are no titles.
    CHECK(sent.run("note", sent.text(u"b.csv"_s, ";;\n\ntitle;day;text\nA;2026-01-01;\n")).problems.isEmpty());
    // A head of two rows, merged as offices do, and a sheet before it that only explains.
    const ImportOutcome merged = sent.run("note", sent.book({{u"Läs mig"_s, rowOf(1, {u"Så gör du"_s}) + rowOf(2, {u"text"_s})},
                                                             {u"Data"_s,
                                                              rowOf(1, {u"DAY"_s, u"Innehåll"_s}) + "<row r='2'>" + textCell(u"B2"_s, u"title"_s) +
                                                                  textCell(u"C2"_s, u"text"_s) + "</row>" + rowOf(3, {u"2026-10-05"_s, u"Rond"_s, u"Lugnt"_s}),
                                                              "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/></mergeCells>"}}));
    CHECK(merged.sheet == u"Data"_s);
    CHECK(merged.headerRow == 2);
    CHECK(merged.added == 1);
    // The first row counts where it suits, also without all that is required, and nothing is looked for where the mapping says the row.
    CHECK(sent.run("note", sent.text(u"c.csv"_s, "title;text\nday;title\n")).headerRow == 1);
    ImportOptions first;
    first.mapping.headerRow = 1;
    CHECK(sent.refusal("note", sent.text(u"d.csv"_s, "Rapport\ntitle;day\nA;2026-01-01\n"), first) == "no-columns");
    CHECK(sent.refusal("note", sent.text(u"e.csv"_s, "A;2026-10-05;x\nB;2026-10-06;text\n")) == "no-columns");
}

TEST_CASE("a cell beside the columns of a workbook is named, and its row taken", "[import][workbook]") {
    Sent sent;
    const ImportOutcome outcome =
        sent.run("note", sent.book({{u"B"_s, rowOf(1, {u"day"_s, u"title"_s}) + rowOf(2, {u"2026-10-05"_s, u"Rond"_s, u"bredvid"_s})}}));
    CHECK(outcome.added == 1);
    CHECK(outcome.unknownColumns.size() == 1);
    // In a table of text one cell too many shifts the others.
    CHECK(sent.numbers("note", sent.text(u"a.csv"_s, "day;title\n2026-10-05;Rond;för mycket\n")) == "0 0 0 1");
}

TEST_CASE("what programs keep behind the rows of a sheet is no row, and an unanswered formula of text is no empty text", "[workbook]") {
    Sent sent;
    const ImportOutcome outcome = sent.run(
        "note",
        sent.book({{u"B"_s,
                    rowOf(1, {u"day"_s, u"title"_s, u"text"_s}) + rowOf(2, {u"2026-10-05"_s, u"Rond"_s, u"<c r='C2' t='str'><f>A1</f></c>"_s}) +
                        rowOf(3, {u"<c r='A3' s='5' t='d'><v>2026-10-06T00:00:00</v></c>"_s, u"Två"_s, u"<c r='c3' t='d'><v>2026-10-05T21:30:00</v></c>"_s}),
                    "<extLst><ext><row r='9'><c r='A9'><v>1</v></c></row></ext></extLst>"}}));
    CHECK(outcome.read == 2);
    CHECK(outcome.rejected == 1);
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].value == u"=A1"_s);
    CHECK(sent.all("note", "day") == QStringList{u"2026-10-06"_s});
    CHECK(sent.all("note", "text") == QStringList{u"2026-10-05 21:30"_s});
}

TEST_CASE("what is named has its cell: spoiled letters, an unreadable row, a total, a note below the table", "[import]") {
    Sent sent;
    const auto first = [&](const char* kind, const QByteArray& bytes) {
        const ImportOutcome outcome = sent.run(kind, sent.text(u"a.csv"_s, bytes));
        CHECK(outcome.hasFindings());
        REQUIRE(outcome.problems.size() == 1);
        return u"%1 %2 %3"_s.arg(outcome.problems[0].row).arg(outcome.problems[0].column, outcome.problems[0].value);
    };
    CHECK(first("note", "title;day\nRond p\xC3\x83\xC2\xA5 \xC3\x83\xE2\x80\xA6karp;2026-01-01\nP\xC3\x83\xC2\xA5;2026-01-02\n") ==
          u"2 title Rond pÃ¥ Ã…karp"_s);
    CHECK(first("note",
                "title;day\nR\xEF\xBF\xBD"
                "dhuset;2026-01-03\n") == u"2 title R\uFFFDdhuset"_s);
    CHECK(sent.test().count("note") == 3);
    CHECK(first("note",
                "title;day\nÅ;2026-01-04\nR\xE5"
                "d;2026-01-05\nÖ;2026-01-06\n") == u"3 title R\uFFFDd"_s);
    CHECK(first("police-statistic", "month;category;area;reports\n2026-10;Stöld;Lomma;4\n2026-10;Totalt;Lomma;4\n") == u"3 category Totalt"_s);
    CHECK(first("police-statistic", "month;category;area;reports\n2026-11;Stöld;Lomma;4\nTotalt hela 2026;;;8\n") == u"3 month Totalt hela 2026"_s);
    CHECK(first("police-statistic", "month;category;area;reports\n2026-12;Stöld;Lomma;4\nKälla: Polisen;;;\n") == u"3 month Källa: Polisen"_s);
    CHECK(sent.refusal("note", sent.text(u"b.json"_s, "{\"kind\":\"note\",\"records\":[]}")) == "json");
}

TEST_CASE("a total is named as one, heads are found whatever their blanks, and error words are no names", "[import]") {
    Sent sent;
    const ImportOutcome outcome = sent.run("police-statistic", sent.text(u"a.csv"_s, "month;category;area;reports\n2026-10;Stöld;Lomma;4\nTotalt;;;4\nSumma:;;;4\n"));
    CHECK(outcome.added == 1);
    REQUIRE(outcome.problems.size() == 2);
    CHECK(outcome.problems[0].row == 3);
    CHECK(sent.numbers("note", sent.text(u"b.csv"_s, "title;day\nTotalt;2026-01-01\n")) == "1 0 0 0");
    CHECK(sent.numbers("incident", sent.text(u"c.csv"_s, "Occurred;CATEGORY ;area;\"Reporting\n unit\"\n2026-10-05;stöld;LOMMA;Fritid\n")) == "1 0 0 0");
    CHECK(sent.all("incident", "reporting-unit") == QStringList{u"Fritid"_s});
    CHECK(sent.numbers("incident", sent.text(u"d.csv"_s, "Occurred;category;area;\"Repor-\nting unit\";\"Pla\nce\"\n2026-10-06;stöld;LOMMA;Skola;Torget\n")) ==
          "1 0 0 0");
    CHECK(sent.all("incident", "place") == QStringList{QString(), u"Torget"_s});
}

TEST_CASE("a web page and XML that are called a workbook are named as what they are", "[import]") {
    Sent sent;
    CHECK(sent.refusal("note", sent.text(u"a.xls"_s, "<html><table><tr><td>Dag</td></tr></table></html>")) == "web-page");
    CHECK(sent.refusal("note", sent.text(u"b.xls"_s, "\xEF\xBB\xBF <?xml version=\"1.0\"?><Workbook/>")) == "web-page");
    ImportOptions options;
    options.sheet = u"Blad1"_s;
    CHECK(sent.refusal("note", sent.text(u"c.csv"_s, "title;day\nA;2026-01-01\n"), options) == "no-sheets");
    CHECK(tables::choicesOf(sent.test().path(u"c.csv"_s)).encodings.contains(u"Mac Roman"_s));
}

TEST_CASE("a row is known by its values: as CSV, as a workbook, with other signs and one column more", "[import][identity]") {
    Sent sent;
    const QByteArray table = "occurred;category;area;description\n2026-10-05 21:30;Skadegörelse;Lomma;Klotter på boden\n2026-10-06 22:15;Stöld;Bjärred;Musik vid stranden\n";
    CHECK(sent.numbers("incident", sent.text(u"a.csv"_s, table)) == "2 0 0 0");
    CHECK(sent.numbers("incident", sent.text(u"a.csv"_s, table)) == "0 0 2 0");
    // The columns in another order, other names of the same things, another form of the moment.
    CHECK(sent.numbers("incident", sent.text(u"b.csv"_s, "Category,OCCURRED,area,Description\nSKADEGÖRELSE,5/10 2026 21.30,lomma,Klotter  på boden\n")) == "0 0 1 0");
    CHECK(sent.numbers("incident", sent.book({{u"B"_s, rowOf(1, {u"occurred"_s, u"category"_s, u"area"_s, u"description"_s}) +
                                                           rowOf(2, {u"<c r='A2' s='1'><v>46300.895833333336</v></c>"_s, u"Skadegörelse"_s, u"Lomma"_s, u"Klotter på boden"_s})}})) == "0 0 1 0");
    // A column more is told of the same record, and known from then on.
    const QByteArray wider = "occurred;category;area;description;place\n2026-10-05 21:30;Skadegörelse;Lomma;Klotter på boden;Hamnen\n2026-10-06 22:15;Stöld;Bjärred;Musik vid stranden;\n";
    CHECK(sent.numbers("incident", sent.text(u"c.csv"_s, wider)) == "0 1 1 0");
    CHECK(sent.numbers("incident", sent.text(u"c.csv"_s, wider)) == "0 0 2 0");
    CHECK(sent.all("incident", "place") == QStringList{u"Hamnen"_s, QString()});
    // One fewer says nothing new.
    CHECK(sent.numbers("incident", sent.text(u"d.csv"_s, "occurred;category;area\n2026-10-05 21:30;Skadegörelse;Lomma\n")) == "0 0 1 0");
    CHECK(sent.numbers("incident", sent.text(u"a.csv"_s, table)) == "0 0 2 0");
    CHECK(sent.test().count("incident") == 2);
}

TEST_CASE("equal rows are as many records, and no more when they come again", "[import][identity]") {
    Sent sent;
    const QByteArray table = "occurred;category;area\n2026-10-05;Stöld;Lomma\n2026-10-05;Stöld;Lomma\n";
    CHECK(sent.numbers("incident", sent.text(u"a.csv"_s, table)) == "2 0 0 0");
    CHECK(sent.numbers("incident", sent.text(u"a.csv"_s, table + "2026-10-05;Stöld;Lomma\n")) == "1 0 2 0");
    CHECK(sent.numbers("incident", sent.text(u"b.csv"_s, "occurred;category;area;place\n2026-10-05;Stöld;Lomma;A\n2026-10-05;Stöld;Lomma;B\n2026-10-05;Stöld;Lomma;C\n")) == "0 3 0 0");
    CHECK(sent.test().count("incident") == 3);
}

TEST_CASE("what was entered by hand is not entered again by a table that says no more", "[import][identity]") {
    Sent sent;
    sent.test().add("note", {{"title", u"Rond i hamnen"_s}, {"day", QDate(2026, 10, 5)}, {"text", u"Lugnt"_s}});
    CHECK(sent.numbers("note", sent.text(u"a.csv"_s, "title;day\nRond i hamnen;2026-10-05\n")) == "0 0 1 0");
}

TEST_CASE("a row that only resembles a record is added and named with it", "[import][identity]") {
    Sent sent;
    CHECK(sent.numbers("incident", sent.text(u"a.csv"_s, "occurred;category;area;description\n2026-10-05 21:30;Stöld;Lomma;Musik vid strnaden\n")) == "1 0 0 0");
    const ImportOutcome alike = sent.run("incident", sent.text(u"b.csv"_s, "occurred;category;area;description\n2026-10-05 21:30;Stöld;Lomma;Musik vid stranden\n"));
    CHECK(alike.added == 1);
    REQUIRE(alike.likelyDoubles.size() == 1);
    CHECK(alike.likelyDoubles[0].row == 2);
    CHECK(sent.test().text("incident", alike.likelyDoubles[0].id, "description") == u"Musik vid strnaden"_s);
    CHECK(alike.hasFindings());
    for (const char* other : {"2026-10-05 21:30;Stöld;Lomma;Cykel borta från stationen", "2026-10-05 22:30;Stöld;Lomma;Musik vid stranden", "2026-10-05 21:30;Stöld;Bjärred;Musik vid stranden"}) {
        INFO(other);
        CHECK(sent.run("incident", sent.text(u"c.csv"_s, QByteArray("occurred;category;area;description\n") + other + "\n")).likelyDoubles.isEmpty());
    }
}

TEST_CASE("a later table changes the figure of the same month, category and area", "[import][identity]") {
    Sent sent;
    CHECK(sent.numbers("police-statistic", sent.text(u"a.csv"_s, "month;category;area;reports;preliminary\n2026-09;Stöld;Lomma;12;ja\n2026-09;Skadegörelse;Lomma;4;ja\n")) == "2 0 0 0");
    CHECK(sent.numbers("police-statistic", sent.text(u"b.csv"_s, "month;category;area;reports;preliminary\n2026M09;STÖLD;Lomma;14;nej\nseptember 2026;Skadegörelse;Lomma;4;ja\n")) == "0 1 1 0");
    CHECK(sent.all("police-statistic", "reports") == QStringList{u"14"_s, u"4"_s});
    // An empty cell takes no figure away, and two rows of one table about one figure must agree.
    CHECK(sent.numbers("police-statistic", sent.text(u"c.csv"_s, "month;category;area;reports\n2026-09;Stöld;Lomma;\n2026-10;Stöld;Lomma;1\n2026-10;Stöld;Lomma;1\n2026-10;Stöld;Lomma;2\n")) == "1 0 2 1");
    CHECK(sent.all("police-statistic", "reports") == QStringList{u"14"_s, u"4"_s, u"1"_s});
}

TEST_CASE("rows that an older version read are known by their texts", "[import][identity]") {
    Sent sent;
    const QByteArray table = "title;day\nA;2026-01-01\nA;2026-01-01\n";
    CHECK(sent.numbers("note", sent.text(u"a.csv"_s, table)) == "2 0 0 0");
    // As the file was before: only the texts are remembered. The records have been edited since, so that their values say nothing.
    storage::Database& database = sent.test().file().database();
    const auto emptied = database.write([&]() -> base::Result<void> {
        database.run(u"DELETE FROM import_row"_s);
        database.run(u"DELETE FROM import_columns"_s);
        storage::Statement notes = database.prepare(u"SELECT id FROM note ORDER BY id"_s);
        const QByteArray content = QCryptographicHash::hash("4:note5:title1:A3:day10:2026-01-01", QCryptographicHash::Sha256);
        QStringList records;
        while (notes.next()) records << notes.text(0);
        for (qsizetype i = 0; i < records.size(); ++i) {
            storage::Statement remember = database.prepare(u"INSERT INTO import_row_by_text(key, record) VALUES (?, ?)"_s);
            remember.bind(QCryptographicHash::hash(content + QByteArray::number(i), QCryptographicHash::Sha256)).bind(records[i]);
            remember.run();
        }
        return {};
    });
    REQUIRE(emptied);
    for (const QString& id : sent.ids("note")) sent.test().set("note", id, {{"title", u"B"_s}});
    CHECK(sent.numbers("note", sent.text(u"a.csv"_s, table)) == "0 0 2 0");
}

TEST_CASE("texts that a spreadsheet would run go out behind an apostrophe and come home without it", "[import][export]") {
    Sent sent;
    const QStringList texts{u"=1+1"_s, u"+46 40"_s, u"-"_s, u"@a"_s, u"'=1"_s, u"''-x"_s, u"'a"_s, u"a=b"_s};
    for (const QString& text : texts) sent.test().add("note", {{"title", text}, {"day", QDate(2026, 1, 1)}, {"text", QString(u'\t' + text)}});
    const QString path = sent.test().path(u"ut.csv"_s);
    const records::Kind& note = sent.test().catalogue().get("note");
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(sent.test()->read([&](const records::Reader& reader) { CHECK(tables::writeCsv(reader, note, {}, file)); }));
    }
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    for (const char* dangerous : {";=", ";+", ";-", ";@", ";\t", "\"\t", "\"=", "\"-"}) CHECK_FALSE(bytes.contains(dangerous));
    CHECK(sent.numbers("note", path) == "0 0 8 0");
    Sent other;
    QFile::copy(path, other.test().path(u"ut.csv"_s));
    CHECK(other.numbers("note", other.test().path(u"ut.csv"_s)) == "8 0 0 0");
    CHECK(other.all("note", "title") == sent.all("note", "title"));
    CHECK(other.all("note", "text") == sent.all("note", "text"));
}

TEST_CASE("a text that is longer than a cell is cut with its name, and its cut form leaves the whole one", "[workbook][export]") {
    Sent sent;
    const QString text(40'000, u'å');
    const QString id = sent.test().add("note", {{"title", u"Lång"_s}, {"day", QDate(2026, 1, 1)}, {"text", text}});
    const QString path = sent.test().path(u"ut.xlsx"_s);
    QList<tables::CutText> cut;
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(sent.test()->read([&](const records::Reader& reader) { CHECK(tables::writeWorkbook(reader, sent.test().catalogue().get("note"), {}, file, cut)); }));
    }
    REQUIRE(cut.size() == 1);
    CHECK(cut[0].id == id);
    CHECK(cut[0].field == "text");
    CHECK(sent.numbers("note", path) == "0 0 1 0");
    CHECK(sent.test().text("note", id, "text") == text);
    QuaZip archive(path);
    REQUIRE(archive.open(QuaZip::mdUnzip));
    for (const QuaZipFileInfo64& part : archive.getFileInfoList64()) {
        INFO(part.name.toStdString());
        CHECK(part.getPermissions().testFlag(QFile::ReadOwner));
        CHECK(part.getPermissions().testFlag(QFile::ReadOther));
    }
}

TEST_CASE("rows and columns that a sheet hides are read and named", "[import][workbook]") {
    Sent sent;
    const auto hidden = [](QByteArray row) { return row.replace("<row ", "<row hidden='1' "); };
    const auto row = [](int number, const QString& title) { return rowOf(number, {u"2026-11-0"_s + QString::number(number), title, u"x"_s}); };
    const QString path = sent.book({{u"Blad1"_s, hidden(rowOf(1, {u"Utskrift"_s})) + rowOf(2, {u"day"_s, u"title"_s, u"text"_s}) + row(3, u"A"_s) + hidden(row(4, u"B"_s)) +
                                                     hidden(row(5, u"C"_s)) + row(6, u"D"_s) + hidden(row(7, u"E"_s)) + hidden("<row r='8'></row>"),
                                     {}, false, "<cols><col min='1' max='2' width='9'/><col min='3' max='4' hidden='1' width='9'/></cols>"}});
    const ImportOutcome outcome = sent.run("note", path);
    CHECK(outcome.added == 5);
    REQUIRE(outcome.problems.size() == 3);  // the first says where the head stands
    CHECK(outcome.problems[1].row == 4);
    CHECK(outcome.problems[1].value == u"4–5, 7"_s);
    CHECK_FALSE(outcome.problems[1].remark);
    CHECK(outcome.problems[2].column == u"text"_s);
    CHECK(outcome.problems[2].remark);
    CHECK(outcome.hasFindings());
}

TEST_CASE("an OpenDocument table says what to do with it", "[import][workbook]") {
    Sent sent;
    const QString path = sent.test().path(u"tabell.ods"_s);
    for (const bool named : {true, false}) {
        QFile::remove(path);
        QuaZip archive(path);
        REQUIRE(archive.open(QuaZip::mdCreate));
        const auto put = [&](const QString& name, const QByteArray& bytes) {
            QuaZipFile part(&archive);
            REQUIRE(part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
            part.write(bytes);
        };
        if (named) put(u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet");
        put(u"content.xml"_s, "<office:document-content/>");
        archive.close();
        CHECK(sent.refusal("note", path) == QByteArray("open-document"));
    }
}

TEST_CASE("a break of the school comes back every year: a later year's is another one", "[import]") {
    Sent sent;
    const auto told = [&](const QByteArray& rows) { return sent.numbers("term", sent.text(u"lov.csv"_s, "agreement;sort;label;from;to\n" + rows)); };
    sent.test().add("agreement", {{"title", u"Avtal"_s}, {"valid-from", QDate(2025, 1, 1)}, {"valid-to", QDate(2028, 12, 31)}});
    CHECK(told("Avtal;break;Sportlov;2026-02-16;2026-02-22\nAvtal;break;Sportlov;2027-02-15;2027-02-21\n") == "2 0 0 0");
    // Another day within the year is the same break, put right.
    CHECK(told("Avtal;break;Sportlov;2027-02-22;2027-02-28\n") == "0 1 0 0");
    CHECK(sent.all("term", "from") == QStringList{u"2026-02-16"_s, u"2027-02-22"_s});
}

}  // namespace sent_files_test
