#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rights_test {

using cli_test::Answer;
using cli_test::Folder;
using cli_test::vaksam;

TEST_CASE("what the program writes is for its owner alone", "[cli][rights]") {
    const Folder f;
    REQUIRE(vaksam({u"new"_s, f.file, u"--today"_s, u"2026-10-15"_s}).code == 0);
    REQUIRE(vaksam({u"add"_s, u"note"_s, f.file, u"title=A"_s, u"day=2026-10-01"_s}).code == 0);
    REQUIRE(vaksam({u"export"_s, u"note"_s, f.file, u"--output"_s, f.path(u"a.csv"_s)}).code == 0);
    REQUIRE(vaksam({u"export"_s, u"note"_s, f.file, u"--output"_s, f.path(u"a.xlsx"_s)}).code == 0);
    REQUIRE(vaksam({u"backup"_s, f.file, f.path(u"b.vaksam"_s)}).code == 0);
    REQUIRE(vaksam({u"restore"_s, f.path(u"b.vaksam"_s), f.path(u"c.vaksam"_s)}).code == 0);
    REQUIRE(vaksam({u"export"_s, u"note"_s, f.file, u"--output"_s, f.path(u"a.json"_s)}).code == 0);
    REQUIRE(vaksam({u"export"_s, u"note"_s, f.file, u"--template"_s, u"--output"_s, f.path(u"t.xlsx"_s)}).code == 0);
    REQUIRE(vaksam({u"export"_s, u"meeting"_s, f.file, u"--output"_s, f.path(u"a.ics"_s)}).code == 0);
    for (const auto& ending : {u"html"_s, u"odt"_s, u"pdf"_s})
        REQUIRE(vaksam({u"report"_s, u"agreement"_s, f.file, u"--output"_s, f.path(u"a."_s + ending)}).code == 0);
    QStringList names = QDir(f.path({})).entryList(QDir::Files | QDir::Hidden);
    CHECK(names.size() >= 10);
    for (QString& name : names) {
        name = f.path(name);
        INFO(name.toStdString());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        CHECK((QFileInfo(name).permissions() & others) == QFile::Permissions());
    }
}

TEST_CASE("an import says which encoding or sheet was read, in all its answers", "[cli][import]") {
    const Folder f;
    REQUIRE(vaksam({u"new"_s, f.file, u"--today"_s, u"2026-10-15"_s}).code == 0);
    const QString table = f.put(u"mac.csv"_s, "day;title\r2026-10-05;Rond p\x8C torget\r");
    const Answer guessed = vaksam({u"import"_s, u"note"_s, f.file, table, u"--json"_s});
    CHECK(guessed.code == 0);
    CHECK(guessed.json().value("encoding"_L1).toString() == u"Mac Roman"_s);
    CHECK(guessed.json().value("sheet"_L1).isNull());
    CHECK(guessed.json().value("sheets_left"_L1).toArray().isEmpty());
    CHECK(guessed.json().value("likely_doubles"_L1).isArray());
    const Answer said = vaksam({u"import"_s, u"note"_s, f.file, table, u"--encoding"_s, u"cp1252"_s, u"--json"_s, u"--dry-run"_s});
    CHECK(said.json().value("encoding"_L1).toString() == u"Windows-1252"_s);
    CHECK(vaksam({u"import"_s, u"note"_s, f.file, table, u"--encoding"_s, u"klingon"_s}).code == 2);
    REQUIRE(vaksam({u"export"_s, u"note"_s, f.file, u"--output"_s, f.path(u"a.xlsx"_s)}).code == 0);
    const Answer book = vaksam({u"import"_s, u"note"_s, f.file, f.path(u"a.xlsx"_s), u"--json"_s});
    CHECK(book.code == 0);
    CHECK(book.json().value("sheet"_L1).toString() == u"note"_s);
    CHECK(book.json().value("encoding"_L1).isNull());
    CHECK(book.json().value("unchanged"_L1).toInt() == 1);
}

}  // namespace rights_test
