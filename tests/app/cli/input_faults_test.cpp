// Bad input: a message that names file, row, column or value and says what to do, the exit code of its sort, the data as before.
#include "tests/app/cli/program.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::bytesOf;
using cli_test::Folder;
using cli_test::listed;
using cli_test::OrdinaryUser;
using cli_test::run;
using cli_test::Start;
using cli_test::state;
using cli_test::vaksam;

namespace input_faults_test {

/// A file with one note, and what it holds.
struct Ground : Folder {
    Ground() {
        REQUIRE(vaksam({u"new"_s, file}).code == 0);
        REQUIRE(vaksam({u"add"_s, u"note"_s, file, u"title=Kvar"_s, u"day=2026-01-01"_s}).code == 0);
        before = state(file);
    }
    /// Imports @p table as notes, and more words.
    [[nodiscard]] Answer import(const QByteArray& table, const QStringList& more = {}) const {
        return vaksam(QStringList{u"import"_s, u"note"_s, file, put(u"t.csv"_s, table), u"--json"_s, u"--language"_s, u"en"_s} + more);
    }
    QByteArray before;
};

QString codeOf(const Answer& answer) { return answer.json().value("error"_L1).toObject().value("code"_L1).toString(); }
QJsonObject firstIssue(const Answer& answer) { return answer.json().value("error"_L1).toObject().value("issues"_L1).toArray().at(0).toObject(); }
QJsonObject problem(const Answer& answer, int index) { return answer.json().value("problems"_L1).toArray().at(index).toObject(); }
/// "read added updated unchanged rejected"
std::string numbers(const Answer& answer) {
    QStringList all;
    for (const char* name : {"read", "added", "updated", "unchanged", "rejected"}) all << QString::number(answer.json().value(QLatin1String(name)).toInt(-1));
    return all.join(u' ').toStdString();
}

TEST_CASE("an unknown kind, field, choice, id or day is named with what would do instead", "[cli][input]") {
    const Ground g;
    struct Case {
        const char* words;
        const char* code;   // of the error
        const char* field;  // of its first issue, empty when it has none
        const char* bad;    // what the message must repeat
        const char* advice;
    };
    const QList<Case> cases{
        {"list note FILE --from 2026-03-02 --to 2026-03-01", "period-backwards", "", "2026-03-02", "Change one of the days"},
        {"list nonsense FILE", "unknown-kind", "", "nonsense", "meeting"},
        {"add nonsense FILE title=A", "unknown-kind", "", "nonsense", "meeting"},
        {"import nonsense FILE x.csv", "unknown-kind", "", "nonsense", "meeting"},
        {"export nonsense FILE --output x.csv", "unknown-kind", "", "nonsense", "meeting"},
        {"add note FILE title=A day=2026-01-01 colour=red", "invalid", "colour", "colour", "title, day, text"},
        {"list note FILE --where colour=red", "invalid", "colour", "colour", "title, day, text"},
        {"add meeting FILE type=exit day=2026-01-01 state=maybe", "invalid", "state", "maybe", "To be held, Held, Called off"},
        {"list meeting FILE --where state=maybe", "invalid", "state", "maybe", "To be held, Held, Called off"},
        {"add note FILE title=A day=2026-02-30", "invalid", "day", "2026-02-30", "2026-03-04"},
        {"set note FILE Kvar day=2026-02-30", "invalid", "day", "2026-02-30", "2026-03-04"},
        {"list note FILE --where day=2026-02-30", "invalid", "day", "2026-02-30", "2026-03-04"},
        {"list note FILE --from 2026-02-30", "not-a-day", "from", "2026-02-30", "2026-03-04"},
        {"list note FILE --to 2026-02-30", "not-a-day", "to", "2026-02-30", "2026-03-04"},
        {"add note FILE title=A day=2026-01-01 --today 2026-02-30", "not-a-day", "today", "2026-02-30", "2026-03-04"},
        {"report inspections FILE --output x.pdf --from 2026-02-30", "not-a-day", "from", "2026-02-30", "2026-03-04"},
        {"report steering FILE --output x.pdf --year 20x6", "not-a-whole-number", "year", "20x6", "whole number"},
        {"report nonsense FILE --output x.pdf", "unknown-report", "", "nonsense", "report --list"},
        {"report steering FILE --output x.doc", "usage", "", ".pdf, .html or .odt", "--help"},
        {"export note FILE --output x.doc", "usage", "", ".csv, .xlsx or .json", "--help"},
        {"export note FILE --output x.csv --template", "usage", "", "let the target end in .xlsx", "--help"},
        {"set note FILE nobody title=A", "unknown-reference", "", "nobody", "There is no"},
        {"remove note FILE nobody", "unknown-reference", "", "nobody", "There is no"},
        {"history FILE --record nobody", "unknown-id", "", "nobody", "history knows no record"},
        {"undo FILE 999", "unknown-entry", "", "999", "has no entry"},
        {"undo FILE 99999999999999999999", "usage", "", "99999999999999999999", "vaksam history FILE"},
        {"add note FILE title=A title=B day=2026-01-01", "given-twice", "", "title", "once"},
        {"add note FILE title", "usage", "", "title", "FIELD=VALUE"},
        {"decide FILE nobody approve --body nobody", "unknown-body", "", "nobody", "cooperation"},
        {"example OTHER --incidents -4", "usage", "", "-4", "number of incidents"},
        {"example OTHER --seed x", "not-a-whole-number", "seed", "x", "whole number"},
        {"example OTHER --today 0001-01-01", "usage", "", "0001-01-01", "--today"},
        {"example OTHER --today 9999-12-31", "usage", "", "9999-12-31", "--today"},
    };
    const QString other = g.path(u"other.vaksam"_s);
    for (const Case& one : cases) {
        QStringList words = QString::fromUtf8(one.words).split(u' ');
        words.replaceInStrings(u"FILE"_s, g.file);
        words.replaceInStrings(u"OTHER"_s, other);
        const Answer answer = vaksam(words + QStringList{u"--json"_s, u"--language"_s, u"en"_s});
        INFO(one.words << '\n' << answer.told() << answer.output.toStdString());
        CHECK(answer.code == 2);
        CHECK(codeOf(answer) == QLatin1String(one.code));
        CHECK(firstIssue(answer).value("field"_L1).toString() == QLatin1String(one.field));
        CHECK(answer.tells(QLatin1String(one.bad)));
        CHECK(answer.tells(QLatin1String(one.advice)));
    }
    CHECK((state(g.file) == g.before));
    CHECK_FALSE(QFile::exists(other));
}

TEST_CASE("each sentence about bad input is said once", "[cli][input]") {
    const Ground g;
    const Answer answer = vaksam({u"list"_s, u"note"_s, g.file, u"--from"_s, u"2026-02-30"_s, u"--language"_s, u"en"_s});
    CHECK(answer.code == 2);
    CHECK(answer.error.count("is not a day") == 1);
}

TEST_CASE("a source of an import that is no table is told what it is", "[cli][input][import]") {
    const Ground g;
    struct Case {
        const char* name;
        QByteArray bytes;
        const char* code;
        const char* advice;
    };
    QByteArray wide = "nothing";
    for (int i = 0; i < 9'999; ++i) wide += ";c" + QByteArray::number(i);
    const QList<Case> cases{
        {"empty", "", "no-header", "rows must name the columns"},
        {"blank", "\xEF\xBB\xBF\r\n\r\n", "no-header", "rows must name the columns"},
        {"a workbook", QByteArray("PK\3\4\x14\0\6\0", 8) + QByteArray(3000, '\x8f'), "not-a-workbook", "as CSV"},
        {"an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(3000, '\0'), "spreadsheet", "as CSV"},
        {"a program",
         QByteArray("\x7F"
                    "ELF\2\1\1\0\0\0",
                    10) +
             QByteArray(3000, '\0'),
         "not-text", "as CSV"},
        {"the file itself", bytesOf(g.file), "not-text", "as CSV"},
        {"a NUL in the header", QByteArray("ti\0tle;day\nA;2026-01-01\n", 24), "not-text", "as CSV"},
        {"another table", "colour;size\nred;1\n", "no-columns", "colour, size"},
        {"ten thousand unknown columns", wide, "no-columns", "mapping"},
        {"a header twice", "title;day;Title\nA;2026-01-01;B\n", "duplicate-column", "Rename all but one"},
    };
    for (const Case& one : cases) {
        const Answer answer = g.import(one.bytes);
        INFO(one.name << '\n' << answer.told());
        CHECK(answer.code == 2);
        CHECK(codeOf(answer) == QLatin1String(one.code));
        CHECK(answer.tells(u"t.csv"_s));
        CHECK(answer.tells(QLatin1String(one.advice)));
        CHECK(answer.error.size() < 3000);
    }
    CHECK((state(g.file) == g.before));
}

TEST_CASE("a source or mapping that cannot be read is a trouble of files", "[cli][input][import]") {
    const Ground g;
    const QString good = g.put(u"good.csv"_s, "title;day\nA;2026-01-01\n");
    const QString pipe = g.path(u"pipe"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const auto import = [&](const QString& source, const QStringList& more = {}) {
        return vaksam(QStringList{u"import"_s, u"note"_s, g.file, source, u"--json"_s, u"--language"_s, u"en"_s} + more);
    };
    const struct {
        Answer answer;
        const char* code;
        QString name;
    } cases[] = {
        {import(g.path(u"none.csv"_s)), "file-missing", u"none.csv"_s},
        {import(g.folder.path()), "is-folder", g.folder.path()},
        {import(pipe), "not-a-file", pipe},
        {import(good, {u"--mapping"_s, g.path(u"none.json"_s)}), "file-missing", u"none.json"_s},
        {import(good, {u"--mapping"_s, g.folder.path()}), "file-missing", g.folder.path()},
        {vaksam({u"new"_s, g.path(u"n.vaksam"_s), u"--agreement"_s, g.path(u"none.json"_s), u"--json"_s}), "file-missing", u"none.json"_s},
    };
    for (const auto& one : cases) {
        INFO(one.answer.told());
        CHECK(one.answer.code == 3);
        CHECK(codeOf(one.answer) == QLatin1String(one.code));
        CHECK(one.answer.tells(one.name));
    }
    CHECK_FALSE(QFile::exists(g.path(u"n.vaksam"_s)));
    CHECK((state(g.file) == g.before));
}

TEST_CASE("a source that one may not read is a trouble of files", "[cli][input][import]") {
    const Ground g;
    const QString secret = g.put(u"secret.csv"_s, "title;day\nA;2026-01-01\n");
    QFile::setPermissions(secret, QFile::Permissions());
    QFile::setPermissions(g.file, QFile::Permissions(0x6666));
    const OrdinaryUser user(g);
    QFile::setPermissions(g.folder.path(), QFile::Permissions(0x7777));
    const auto answer = user.run({u"import"_s, u"note"_s, g.file, secret, u"--json"_s, u"--language"_s, u"en"_s});
    if (!answer) return;
    INFO(answer->told());
    CHECK(answer->code == 3);
    CHECK(codeOf(*answer) == u"cannot-open"_s);
    CHECK(answer->tells(u"secret.csv"_s));
    CHECK((state(g.file) == g.before));
}

TEST_CASE("a mapping that cannot be meant is refused with what is wrong in it", "[cli][input][import]") {
    const Ground g;
    const QList<std::pair<QByteArray, const char*>> cases{
        {"no JSON", "Write JSON"},
        {"[]", "Write JSON"},
        {"{\"columns\":{\"title\":\"nonsense\"}}", "no field \"nonsense\""},
        {"{\"columns\":{\"Rubrik\":\"title\"}}", "no column \"rubrik\""},
        {"{\"constants\":{\"nonsense\":\"x\"}}", "no field \"nonsense\""},
        {"{\"constants\":{\"day\":\"2026-02-30\"}}", "2026-02-30"},
        {"{\"header_row\":0}", "header_row"},
        {"{\"rows\":1}", "\"rows\" is unknown"},
    };
    for (const auto& [json, advice] : cases) {
        const Answer answer = g.import("title;day\nA;2026-01-01\n", {u"--mapping"_s, g.put(u"m.json"_s, json)});
        INFO(json.toStdString() << '\n' << answer.told());
        CHECK(answer.code == 2);
        CHECK(answer.tells(QLatin1String(advice)));
    }
    CHECK((state(g.file) == g.before));
}

TEST_CASE("bad rows are named by file, row, column and value, and spoil no other", "[cli][input][import]") {
    const Ground g;
    const QString path = g.put(u"rows.csv"_s, QByteArray("title;day;text\r\n"
                                                         "God;2026-03-01;x\r\n"
                                                         "A;2026-02-30;x\r\n"
                                                         ";2026-03-02;x\r\n"
                                                         "B;2026-03-03;x;y\r\n"
                                                         "C;2026-03-04;a\0b\r\n"
                                                         "Ock;2026-03-05;\r\n",
                                                         117));
    const Answer answer = vaksam({u"import"_s, u"note"_s, g.file, path, u"--json"_s, u"--language"_s, u"en"_s});
    CHECK(answer.code == 1);
    CHECK(numbers(answer) == "6 2 0 0 4");
    const struct {
        int row;
        const char* column;
        const char* value;
    } expected[] = {{3, "day", "2026-02-30"}, {4, "title", ""}, {5, "", "y"}, {6, "text", "a\uFFFDb"}};
    for (int i = 0; i < 4; ++i) {
        CHECK(problem(answer, i).value("row"_L1).toInt() == expected[i].row);
        CHECK(problem(answer, i).value("column"_L1).toString() == QLatin1String(expected[i].column));
        CHECK(problem(answer, i).value("value"_L1).toString() == QString::fromUtf8(expected[i].value));
        CHECK(problem(answer, i).value("reason"_L1).toString().size() > 10);
        CHECK(answer.tells(u"rows.csv:%1"_s.arg(expected[i].row)));
    }
    CHECK(answer.error.split('\n').at(0) == "rows.csv:3 day \"2026-02-30\": \"2026-02-30\" is not a day. Write it as 2026-03-04.");
    CHECK(answer.error.split('\n').at(1) == "rows.csv:4 title: This must be filled in.");
    CHECK(answer.error.split('\n').at(2).startsWith("rows.csv:5 \"y\": "));
}

TEST_CASE("half a table gives its whole rows and names the one where it ends", "[cli][input][import]") {
    const QByteArray table = "title;day;text\nEtt;2026-03-01;\"lång\ntext\"\nTvå;2026-03-02;\"lång\ntext\"\nTre;2026-03-03;kort\n";
    SECTION("within quotes") {
        const Ground g;
        const Answer answer = g.import(table.left(table.indexOf("text\"\nTre") + 2));
        CHECK(answer.code == 1);
        CHECK(answer.json().value("added"_L1).toInt() == 1);
        CHECK(problem(answer, 0).value("row"_L1).toInt() == 3);
        CHECK(answer.tells(u"t.csv:3"_s));
    }
    SECTION("within a day") {
        const Ground g;
        const Answer answer = g.import(table.left(table.indexOf("26-03-03")));
        CHECK(answer.code == 1);
        CHECK(answer.json().value("added"_L1).toInt() == 2);
        CHECK(problem(answer, 0).value("row"_L1).toInt() == 4);
        CHECK(problem(answer, 0).value("column"_L1).toString() == u"day"_s);
        CHECK(problem(answer, 0).value("value"_L1).toString() == u"20"_s);
    }
    SECTION("and when the whole one comes, only what was missing is added") {
        const Ground g;
        REQUIRE(g.import(table.left(table.indexOf("26-03-03"))).code == 1);
        const Answer whole = g.import(table);
        CHECK(whole.code == 0);
        CHECK(numbers(whole) == "3 1 0 2 0");
    }
    SECTION("a header without rows is a table without rows") {
        const Ground g;
        const Answer answer = g.import("title;day;text\r\n");
        CHECK(answer.code == 0);
        CHECK(numbers(answer) == "0 0 0 0 0");
        CHECK((state(g.file) == g.before));
    }
}

TEST_CASE("unknown columns are told to people too, and the others are taken", "[cli][input][import]") {
    const Ground g;
    QByteArray header = "title;day;Färg";
    QByteArray row = "A;2026-03-01;röd";
    for (int i = 0; i < 9'997; ++i) {
        header += ";kolumn " + QByteArray::number(i);
        row += ";x";
    }
    const QString path = g.put(u"wide.csv"_s, header + '\n' + row + '\n');
    const Answer answer = vaksam({u"import"_s, u"note"_s, g.file, path, u"--language"_s, u"en"_s});
    CHECK(answer.code == 0);
    CHECK(answer.tells(u"wide.csv"_s));
    CHECK(answer.tells(u"Färg"_s));
    CHECK(answer.error.size() < 3000);
    const Answer json = vaksam({u"import"_s, u"note"_s, g.file, path, u"--json"_s});
    CHECK(json.json().value("unknown_columns"_L1).toArray().size() == 9'998);
    CHECK(numbers(json) == "1 0 0 1 0");
    // A column that is known and not taken is part of the result.
    const Answer ignored =
        vaksam({u"import"_s, u"focus-area"_s, g.file, g.put(u"f.csv"_s, "year;title;state\n2026;Torget;decided\n"), u"--language"_s, u"en"_s});
    CHECK(ignored.code == 0);
    CHECK(QString::fromUtf8(ignored.output).contains(u"state"_s));
}

TEST_CASE("texts of a megabyte, emoji and writing from right to left come back letter by letter", "[cli][input][import]") {
    const Ground g;
    const QString megabyte = u"Ord med å, ä och ö. "_s.repeated(60'000).left(1'048'576);
    const QString oneWord = QString(1'048'576, u'x');
    const QString emoji = u"🚲 👩🏽‍🚒 🇸🇪 e\u0301"_s;
    const QString right = u"שלום עולם \u202Eabc\u202C مرحبا"_s;
    // An accent that came apart from its letter is put together with it: what looks alike is alike.
    const QString composed = emoji.normalized(QString::NormalizationForm_C);
    const QStringList titles{u"Stor"_s, u"Ett ord"_s, emoji, right};
    const QStringList kept{u"Stor"_s, u"Ett ord"_s, composed, right};
    const QStringList texts{megabyte, oneWord, right, emoji};
    const QStringList keptTexts{megabyte, oneWord, right, composed};
    QByteArray table = "title;day;text\n";
    for (qsizetype i = 0; i < titles.size(); ++i)
        table += titles[i].toUtf8() + ";2026-11-0" + QByteArray::number(static_cast<int>(i + 1)) + ";\"" + texts[i].toUtf8() + "\"\n";
    const Answer imported = g.import(table);
    INFO(imported.told().substr(0, 1000));
    CHECK(imported.code == 0);
    CHECK(numbers(imported) == "4 4 0 0 0");
    const auto hold = [&](const QString& file) {
        const QJsonArray records = vaksam({u"list"_s, u"note"_s, file, u"--json"_s, u"--from"_s, u"2026-11-01"_s}).json().value("records"_L1).toArray();
        REQUIRE(records.size() == 4);
        for (qsizetype i = 0; i < 4; ++i) {  // in any order: the newest day may stand first
            const QJsonObject record = records.at(i).toObject();
            const qsizetype which = kept.indexOf(record.value("title"_L1).toString());
            REQUIRE(which >= 0);
            CHECK((record.value("text"_L1).toString() == keptTexts[which]));
        }
    };
    hold(g.file);
    const QString csv = g.path(u"out.csv"_s);
    REQUIRE(vaksam({u"export"_s, u"note"_s, g.file, u"--output"_s, csv}).code == 0);
    const QString second = g.path(u"b.vaksam"_s);
    REQUIRE(vaksam({u"new"_s, second}).code == 0);
    REQUIRE(vaksam({u"import"_s, u"note"_s, second, csv}).code == 0);
    hold(second);
    CHECK(vaksam({u"list"_s, u"note"_s, g.file, u"--json"_s, u"--search"_s, u"שלום"_s}).json().value("count"_L1).toInt() == 2);
    CHECK(vaksam({u"undo"_s, g.file}).code == 0);
    CHECK((listed(u"note"_s, g.file).count("\"id\"") == 1));
}

TEST_CASE("a bad value of a megabyte is told in short", "[cli][input][import]") {
    const Ground g;
    const Answer answer = g.import("title;day\nA;" + QByteArray(900'000, '7') + "\n");
    CHECK(answer.code == 1);
    CHECK(answer.error.size() < 3000);
    CHECK(answer.tells(u"t.csv:2 day"_s));
    CHECK(answer.tells(u"Write it as 2026-03-04"_s));
    CHECK((state(g.file) == g.before));
}

TEST_CASE("what is no text is not taken for one", "[cli][input]") {
    const Ground g;
    // Words of a terminal that writes Latin-1, and half of a surrogate pair.
    for (const char* word : {"title=Caf\\351", "title=a\\355\\240\\200"}) {
        Start start;
        start.program = u"/bin/sh"_s;
        const QString script = u"exec \"$0\" add note \"$1\" \"$(printf '%1')\" day=2026-03-01 --json --language en"_s.arg(QLatin1String(word));
        const Answer answer = run({u"-c"_s, script, QStringLiteral(VAKSAM_PROGRAM), g.file}, start);
        INFO(word << '\n' << answer.told());
        CHECK(answer.code == 2);
        CHECK(codeOf(answer) == u"not-text"_s);
        CHECK(answer.tells(u"title="_s));
        CHECK(answer.tells(u"UTF-8"_s));
    }
    // JSON can name a NUL and half a pair.
    for (const char* text : {"a\\u0000b", "a\\ud800b"}) {
        const Answer answer =
            g.import("title;day\nA;2026-03-01\n", {u"--mapping"_s, g.put(u"m.json"_s, QByteArray("{\"constants\":{\"text\":\"") + text + "\"}}")});
        INFO(text << '\n' << answer.told());
        CHECK(answer.code == 1);
        CHECK(numbers(answer) == "1 0 0 0 1");
        CHECK(answer.tells(u"no text"_s));
    }
    CHECK((state(g.file) == g.before));
}

TEST_CASE("an answer that finds no room is told by the exit code", "[cli][input]") {
    const Ground g;
    if (!QFile::exists(u"/dev/full"_s)) {
        WARN("skipped: there is no /dev/full here");
        return;
    }
    Start start;
    start.outputFile = u"/dev/full"_s;
    for (const QStringList& words : {QStringList{u"list"_s, u"note"_s, g.file},
                                     {u"list"_s, u"note"_s, g.file, u"--json"_s},
                                     {u"list"_s, u"note"_s, g.file, u"--csv"_s},
                                     {u"history"_s, g.file},
                                     {u"kinds"_s, u"--json"_s},
                                     {u"kinds"_s, u"--help"_s}}) {
        const Answer answer = run(words + QStringList{u"--language"_s, u"en"_s}, start);
        INFO(words.join(u' ').toStdString() << '\n' << answer.told());
        CHECK(answer.code == 3);
        CHECK(answer.tells(u"standard output"_s));
    }
    CHECK((state(g.file) == g.before));
}

}  // namespace input_faults_test
