#include "core/tables/csv_reader.h"

#include "core/tables/text_decoder.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>
#include <QStringEncoder>

namespace csv_reader_test {

using tables::CsvReader;
using tables::TableRow;

struct Table {
    QString encoding;
    char16_t delimiter;
    QList<TableRow> rows;

    /// Cells parted by `|`, rows by `/`; a broken row ends in `!`.
    [[nodiscard]] std::string text() const {
        QStringList lines;
        for (const TableRow& row : rows) lines << row.cells.join(u'|') + (row.broken ? QStringLiteral("!") : QString());
        return lines.join(u'/').toStdString();
    }
    [[nodiscard]] QList<qint64> lines() const {
        QList<qint64> numbers;
        for (const TableRow& row : rows) numbers << row.line;
        return numbers;
    }
};

Table read(QByteArray bytes) {
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    Table table{reader.dialect().encoding, reader.dialect().delimiter, {}};
    TableRow row;
    while (reader.next(row)) table.rows << row;
    CHECK(reader.progress() == 1.0);
    return table;
}

QByteArray encoded(QStringConverter::Encoding encoding, bool mark, const QString& text) {
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

TEST_CASE("a table is read in each encoding that spreadsheets write", "[csv]") {
    const QString text = QStringLiteral("Område;Antal\nÅkarp;1\n😀;2\n");
    const std::string expected = "Område|Antal/Åkarp|1/😀|2";
    const struct {
        QStringConverter::Encoding encoding;
        bool mark;
        const char* name;
    } forms[] = {{QStringConverter::Utf8, false, "UTF-8"},       {QStringConverter::Utf8, true, "UTF-8 BOM"},   {QStringConverter::Utf16LE, true, "UTF-16LE"},
                 {QStringConverter::Utf16LE, false, "UTF-16LE"}, {QStringConverter::Utf16BE, true, "UTF-16BE"}, {QStringConverter::Utf16BE, false, "UTF-16BE"},
                 {QStringConverter::Utf32LE, true, "UTF-32LE"},  {QStringConverter::Utf32BE, true, "UTF-32BE"}};
    for (const auto& form : forms) {
        INFO(form.name << (form.mark ? " with BOM" : ""));
        const Table table = read(encoded(form.encoding, form.mark, text));
        CHECK(table.encoding == QLatin1String(form.name));
        CHECK(table.text() == expected);
    }
}

TEST_CASE("bytes that are no UTF-8 are Windows-1252", "[csv]") {
    const Table table = read("\xC5karp;caf\xE9 \x96 10 \x80\n");
    CHECK(table.encoding == QStringLiteral("Windows-1252"));
    CHECK(table.text() == "Åkarp|café – 10 €");
    // The first letter that is no UTF-8 may stand far behind.
    QByteArray late = "Ort;Antal\n";
    for (int i = 0; i < 20'000; ++i) late += "Lomma;1\n";
    late += "\xC5karp;2\n";
    const Table far = read(late);
    CHECK(far.encoding == QStringLiteral("Windows-1252"));
    CHECK(far.rows.constLast().cells == QStringList{QStringLiteral("Åkarp"), QStringLiteral("2")});
}

TEST_CASE("a few broken letters do not make another encoding of a table in UTF-8", "[csv]") {
    const Table table = read("Ort;Antal\nBjärred;1\nÅkarp;2\nLom\xC3;3\nFlädie;4\n");
    CHECK(table.encoding == QStringLiteral("UTF-8"));
    CHECK(table.text() == "Ort|Antal/Bjärred|1/Åkarp|2/Lom\uFFFD|3!/Flädie|4");
    // Cut in the middle of its only letter that is no ASCII.
    CHECK(read("Ort;Antal\nLom\xC3;3\n").encoding == QStringLiteral("UTF-8"));
}

TEST_CASE("old programs' letters are told apart by what makes Swedish of them", "[csv]") {
    const struct {
        const char* bytes;
        const char* encoding;
    } forms[] = {{"p\xE5 h\xF6sten; \xD6rebro; \xC5s\n", "Windows-1252"},
                 {"p\x8C h\x9Asten; \x85rebro; \x81s\n", "Mac Roman"},
                 {"p\x86 h\x94sten; \x99rebro; \x8Fs\n", "CP850"}};
    for (const auto& form : forms) {
        INFO(form.encoding);
        const Table table = read(form.bytes);
        CHECK(table.encoding == QLatin1String(form.encoding));
        CHECK(table.text() == "på hösten| Örebro| Ås");
    }
    CHECK(read("SK\xC5NE;\x93" "citat\x94 \x96 5 \x80\n").encoding == QStringLiteral("Windows-1252"));
    CHECK(read("SK\x8FNE; F\x99RSK\x8ELJNING\n").text() == "SKÅNE| FÖRSKÄLJNING");
}

TEST_CASE("who says the encoding is obeyed", "[csv]") {
    QByteArray bytes("p\xE5;1\n");
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    tables::CsvReader reader(device, tables::encodingNamed(QStringLiteral("mac")));
    tables::TableRow row;
    REQUIRE(reader.next(row));
    CHECK(reader.dialect().encoding == QStringLiteral("Mac Roman"));
    CHECK(row.cells[0] == QStringLiteral("pÂ"));
    CHECK(tables::encodingNamed(QStringLiteral("ISO-8859-1")) == QStringLiteral("Windows-1252"));
    CHECK(tables::encodingNamed(QStringLiteral("UTF-8")) == QStringLiteral("UTF-8"));
    CHECK(tables::encodingNamed(QStringLiteral("klingon")).isEmpty());
}

TEST_CASE("a first line that says the delimiter is no header, quoted or with empty cells behind it", "[csv]") {
    CHECK(read("\"sep=;\"\r\na;b,c\r\n").text() == "a|b,c");
    CHECK(read("sep=;;;\r\na;b,c\r\n").text() == "a|b,c");
    CHECK(read("sep=\t\na\tb\n").text() == "a|b");
    CHECK(read("sep=ar;b\n1;2\n").text() == "sep=ar|b/1|2");
}

TEST_CASE("a letter that is cut between two reads is put together again", "[csv]") {
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf32BE}) {
        QString text = QStringLiteral("x");
        for (int i = 0; i < 40'000; ++i) text += QStringLiteral("å😀");
        text += QStringLiteral(";y\n");
        const Table table = read(encoded(encoding, true, text));
        REQUIRE(table.rows.size() == 1);
        CHECK_FALSE(table.rows[0].broken);
        CHECK(table.rows[0].cells == QStringList{text.chopped(3), QStringLiteral("y")});
    }
}

TEST_CASE("the delimiter is the one that divides the rows evenly, or the one that sep= names", "[csv]") {
    CHECK(read("a;b\n1,5;2,5\n").delimiter == u';');
    CHECK(read("a,b\n1,2\n").delimiter == u',');
    CHECK(read("a\tb\n1,5\t2\n").delimiter == u'\t');
    CHECK(read("a|b\n1|2\n").delimiter == u'|');
    CHECK(read("title;text\nx;a, b, c\ny;d\n").delimiter == u';');
    CHECK(read("title,text\n\"a;b;c\",1\n\"d;e\nf;g\",2\n").delimiter == u',');
    CHECK(read("one\ntwo\n").delimiter == u';');
    // One column of numbers: their commas part no cells.
    CHECK(read("Belopp\n1 234,50\n1 234\n12,5\n").text() == "Belopp/1 234,50/1 234/12,5");
    CHECK(read("Belopp\n1 234,50\n12,\n,5\n1,2,3\n").text() == "Belopp/1 234,50/12,/,5/1,2,3");
    CHECK(read("Rapport 2026\nmonth,count\n2026-01,2\n2026-02,3\n").delimiter == u',');
    const Table said = read("sep=,\r\na,b;c\r\n1,2;3\r\n");
    CHECK(said.delimiter == u',');
    CHECK(said.text() == "a|b;c/1|2;3");
    CHECK(said.lines() == QList<qint64>{1, 2});
}

TEST_CASE("each way to end a line ends one", "[csv]") {
    for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r"), QByteArray("\r\r\n")}) {
        const Table table = read("a;b" + end + "1;2" + end + "3;4");
        CHECK(table.text() == "a|b/1|2/3|4");
        CHECK(table.lines() == QList<qint64>{1, 2, 3});
    }
    CHECK(read("a;b\r\r1;2\r").lines() == QList<qint64>{1, 3});
}

TEST_CASE("quotes keep delimiters, quotes and lines", "[csv]") {
    const Table table = read("a;b;c\r\n\"x;y\";\"say \"\"hi\"\"\";\"two\r\nlines\"\r\n1;;\"\"\r\n");
    CHECK(table.text() == "a|b|c/x;y|say \"hi\"|two\nlines/1||");
    CHECK(table.lines() == QList<qint64>{1, 2, 3});
    CHECK(read("a;b\n5\" pipe;2\n").text() == "a|b/5\" pipe|2");
    CHECK(read("a;b\n \"x\" ; \"y;z\"\n").text() == "a|b/x|y;z");
    CHECK(read("a;b\n\"x\" y;2\n").text() == "a|b/x y|2");
}

TEST_CASE("a quote that never ends costs its own line only", "[csv]") {
    const Table table = read("a;b\n1;2\n\"3;4\n5;6\n7;8\n");
    CHECK(table.text() == "a|b/1|2/\"3|4!/5|6/7|8");
    CHECK(table.lines() == QList<qint64>{1, 2, 3, 4, 5});
    // Two stray quotes in different rows look like one cell of several lines until text follows the second.
    CHECK(read("a;b\n1;\"2\n3;4\n5;\"6\n7;8\n").text() == "a|b/1|\"2!/3|4/5|\"6!/7|8");
}

TEST_CASE("NUL signs and bytes that are no text break their own row only", "[csv]") {
    CHECK(read(QByteArray("a;b\n1;x\0y\n3;4\n", 14)).rows[1].broken);
    CHECK_FALSE(read(QByteArray("a;b\n1;x\0y\n3;4\n", 14)).rows[2].broken);
    const Table marked = read(
        "\xEF\xBB\xBF"
        "a;b\n1;\xC5\n3;4\n");
    CHECK(marked.encoding == QStringLiteral("UTF-8 BOM"));
    CHECK(marked.rows[1].broken);
    CHECK_FALSE(marked.rows[2].broken);
    CHECK(read(encoded(QStringConverter::Utf16LE, true, QStringLiteral("a;b\n1;2\n")) + "3").rows.constLast().broken);
    // A letter that was lost before the file was written is text.
    CHECK_FALSE(read("a;b\nG\xEF\xBF\xBDteborg;2\n").rows[1].broken);
}

TEST_CASE("blank lines are skipped and ragged rows stay ragged", "[csv]") {
    const Table table = read("\n\na;b;c\n\n1\n  \n1;2;3;4\n;;\n");
    CHECK(table.text() == "a|b|c/1/1|2|3|4/||");
    CHECK(table.lines() == QList<qint64>{3, 5, 7, 8});
}

TEST_CASE("a file without a row has no row", "[csv]") {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\n"), QByteArray("\xEF\xBB\xBF"), QByteArray("\xFF\xFE"), QByteArray("sep=;"), QByteArray(" \r\n\r\n")})
        CHECK(read(bytes).rows.isEmpty());
}

TEST_CASE("a cell of a megabyte is a cell like others", "[csv]") {
    for (const QByteArray& quote : {QByteArray(), QByteArray("\"")}) {
        const Table table = read("a;b\n" + quote + QByteArray(1'048'576, 'x') + quote + ";1\n2;3\n");
        REQUIRE(table.rows.size() == 3);
        CHECK_FALSE(table.rows[1].broken);
        CHECK(table.rows[1].cells[0].size() == 1'048'576);
    }
}

TEST_CASE("a line without end is broken and not kept", "[csv]") {
    const Table table = read("a;b\n" + QByteArray(3'000'000, 'x') + ";1\n2;3\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].broken);
    CHECK(table.rows[1].cells[0].size() == 2'000'000);
    CHECK(table.rows[2].cells == QStringList{QStringLiteral("2"), QStringLiteral("3")});
    const Table quoted = read("a;b\n\"" + QByteArray(3'000'000, 'x') + ";1\n2;3\n");
    REQUIRE(quoted.rows.size() == 3);
    CHECK(quoted.rows[1].broken);
    CHECK(quoted.rows[2].cells == QStringList{QStringLiteral("2"), QStringLiteral("3")});
}

TEST_CASE("a first line that says the delimiter is understood in whatever form it stands", "[csv]") {
    for (const char* said : {"sep=;", "\"sep=;\"", "SEP=;", "sep = ;", "sep=';'", "sep=\";\"", "sep=;;;;", "\"sep=;\";;", "sep="}) {
        INFO(said);
        CHECK(read(QByteArray(said) + "\r\nOmr\xC3\xA5"
                                      "de;Antal\r\nA,b;1\r\n")
                  .text() == "Område|Antal/A,b|1");
    }
    CHECK(read("sep=,\rA,B\r1,\"2;3\"\r").text() == "A|B/1|2;3");
    CHECK(read("sep;A\n1;2\n").text() == "sep|A/1|2");
    CHECK(read("September=;A\n1;2\n").text() == "September=|A/1|2");
}

TEST_CASE("quotes that a backslash marks are quotes of the text", "[csv]") {
    CHECK(read("A;B\n\"Han sa \\\"hej\\\" och gick\";x\n").text() == "A|B/Han sa \"hej\" och gick|x");
    CHECK(read("A;B\n\"sa \\\"hej\\\"\";x\n").text() == "A|B/sa \"hej\"|x");
    // A backslash that ends a path is one.
    CHECK(read("A;B\n\"C:\\Filer\\\";x\n").text() == "A|B/C:\\Filer\\|x");
    CHECK(read("A;B\n\"a \"\"b\"\"\";x\n").text() == "A|B/a \"b\"|x");
}

TEST_CASE("a row that cannot be read says in which cell", "[csv]") {
    const auto brokenCell = [](const QByteArray& bytes) { return read(bytes).rows.last().brokenCell; };
    CHECK(brokenCell("A;B;C\nx;y\xC3z;\xC3\xA5\n") == 1);
    CHECK(brokenCell(QByteArray("A;B;C\nx;y;a\0b\n", 14)) == 2);
    CHECK(brokenCell("A;B;C\nx;\"y;z\n") == 1);
    CHECK(brokenCell("A;B;C\nx;y;z\n") == -1);
}

}  // namespace csv_reader_test
