#include "core/tables/workbook_reader.h"

#include "core/tables/importing.h"
#include "core/tables/workbook_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/real_data.h"
#include "tests/support/test_file.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <quazip.h>
#include <quazipfile.h>

using namespace Qt::StringLiterals;

namespace workbook_reader_test {

/// A workbook of our own making, with the quirks of others: a prefix on every tag, shared and inline strings with runs, gaps, days as numbers.
QString made(const QString& folder, const QByteArray& sheet, const QByteArray& bookProperties = {}) {
    const QString path = folder + u"/bok.xlsx"_s;
    QuaZip archive(path);
    REQUIRE(archive.open(QuaZip::mdCreate));
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QuaZipFile part(&archive);
        REQUIRE(part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        part.write(bytes);
    };
    put(u"xl/workbook.xml"_s,
        "<x:workbook xmlns:x='m' xmlns:r='r'>" + bookProperties + "<x:sheets><x:sheet name='Blad' sheetId='1' r:id='rId7'/></x:sheets></x:workbook>");
    put(u"xl/_rels/workbook.xml.rels"_s, "<Relationships xmlns='p'><Relationship Id='rId7' Type='t' Target='worksheets/sheet3.xml'/></Relationships>");
    put(u"xl/sharedStrings.xml"_s, "<sst xmlns='m'><si><t>Namn</t></si><si><r><t>Kio</t></r><r><t>sken</t></r><rPh><t>x</t></rPh></si></sst>");
    put(u"xl/styles.xml"_s,
        "<styleSheet xmlns='m'><numFmts><numFmt numFmtId='170' formatCode='yyyy\\-mm\\-dd\\ hh:mm'/><numFmt numFmtId='171' formatCode='0.0\" "
        "dygn\"'/></numFmts>"
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>");
    put(u"xl/worksheets/sheet3.xml"_s, "<x:worksheet xmlns:x='m'><x:sheetData>" + sheet + "</x:sheetData></x:worksheet>");
    archive.close();
    return path;
}

/// A file that is written until the statement ends.
class Written {
public:
    explicit Written(const QString& path) : m_file(path) { REQUIRE(m_file.open(QIODevice::WriteOnly)); }
    [[nodiscard]] QIODevice& device() { return m_file; }

private:
    QFile m_file;
};

QList<QStringList> rows(const QString& path) {
    const auto reader = tables::WorkbookReader::open(path);
    REQUIRE(reader);
    QList<QStringList> all;
    for (tables::TableRow row; (*reader)->next(row);) all << (QStringList{QString::number(row.line)} + row.cells);
    CHECK_FALSE((*reader)->fault());
    return all;
}

TEST_CASE("cells of a workbook become the texts that people see, days as ISO days whatever their format", "[workbook]") {
    support::TestFile file;
    const QString path =
        made(file.folder(),
             "<x:row r='2'><x:c r='A2' t='s'><x:v>0</x:v></x:c><x:c r='C2' t='inlineStr'><x:is><x:t>Dag</x:t></x:is></x:c></x:row>"
             "<x:row r='3'/>"
             "<x:row r='5'><x:c r='A5' t='s'><x:v>1</x:v></x:c><x:c r='B5'><x:v>1204.5</x:v></x:c><x:c r='C5' s='1'><x:v>46350</x:v></x:c>"
             "<x:c r='D5' s='2'><x:v>46350.375</x:v></x:c><x:c r='E5' s='2'><x:v>0.716840277777778</x:v></x:c><x:c r='F5' s='3'><x:v>2</x:v></x:c>"
             "<x:c r='G5' t='b'><x:v>1</x:v></x:c></x:row>");
    CHECK(rows(path) == QList<QStringList>{{u"2"_s, u"Namn"_s, u""_s, u"Dag"_s},
                                           {u"5"_s, u"Kiosken"_s, u"1204.5"_s, u"2026-11-24"_s, u"2026-11-24T09:00"_s, u"17:12"_s, u"2"_s, u"true"_s}});
}

TEST_CASE("a cell that says it is a text and holds none is empty", "[workbook]") {
    support::TestFile file;
    const QString path = made(file.folder(), "<x:row r='1'><x:c r='A1' t='s'/><x:c r='B1' t='s'><x:v>1</x:v></x:c></x:row>");
    CHECK(rows(path) == QList<QStringList>{{u"1"_s, u""_s, u"Kiosken"_s}});
}

TEST_CASE("a workbook that counts days from 1904 is read four years later", "[workbook]") {
    support::TestFile file;
    const QString path = made(file.folder(), "<x:row r='1'><x:c r='A1' s='1'><x:v>44888</x:v></x:c></x:row>", "<x:workbookPr date1904='1'/>");
    CHECK(rows(path) == QList<QStringList>{{u"1"_s, u"2026-11-24"_s}});
}

TEST_CASE("a workbook is imported like any table, and a broken one is refused with what to do", "[workbook]") {
    support::TestFile file;
    const QString path =
        made(file.folder(),
             "<x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>name</x:t></x:is></x:c><x:c r='B1' t='inlineStr'><x:is><x:t>kind</x:t></x:is></x:c></x:row>"
             "<x:row r='2'><x:c r='A2' t='s'><x:v>1</x:v></x:c><x:c r='B2' t='inlineStr'><x:is><x:t>sale</x:t></x:is></x:c></x:row>"
             "<x:row r='3'><x:c r='A3' t='s'><x:v>1</x:v></x:c><x:c r='B3' t='inlineStr'><x:is><x:t>krog</x:t></x:is></x:c></x:row>");
    const auto done = tables::importTable(file.file(), file.catalogue().get("premises"), path, {});
    REQUIRE(done);
    CHECK(done->added == 1);
    REQUIRE(done->problems.size() == 1);
    CHECK(done->problems.first().row == 3);
    QFile whole(path);
    REQUIRE(whole.open(QIODevice::ReadWrite));
    REQUIRE(whole.resize(whole.size() / 2));
    whole.close();
    const auto broken = tables::importTable(file.file(), file.catalogue().get("premises"), path, {});
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.code == QByteArray("not-a-workbook"));
}

TEST_CASE("a workbook whose cells point at texts that are not there is refused, and nothing of it is kept", "[workbook]") {
    support::TestFile file;
    for (const char* index : {"2", "-1", "x"}) {
        INFO(index);
        const QString path = made(file.folder(),
                                  "<x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>name</x:t></x:is></x:c></x:row>"
                                  "<x:row r='2'><x:c r='A2' t='s'><x:v>1</x:v></x:c></x:row><x:row r='3'><x:c r='A3' t='s'><x:v>" +
                                      QByteArray(index) + "</x:v></x:c></x:row>");
        const auto refused = tables::importTable(file.file(), file.catalogue().get("area"), path, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.code == QByteArray("not-a-workbook"));
    }
    CHECK(file.count("area") == 0);
}

TEST_CASE("what is written as a workbook comes home without doubles, days and texts as they were", "[workbook]") {
    support::TestFile file;
    const QString kiosk = file.add("premises", {{"name", u"Kiosken & <Ö>"_s}, {"kind", u"sale"_s}, {"closed", QDate(2026, 2, 28)}});
    file.add("premises", {{"name", u"Krogen"_s}, {"kind", u"serving"_s}});
    const QString path = file.path(u"ut.xlsx"_s);
    QList<tables::CutText> cut;
    REQUIRE(file->read(
        [&](const records::Reader& reader) { REQUIRE(tables::writeWorkbook(reader, file.catalogue().get("premises"), {}, Written(path).device(), cut)); }));
    const auto all = rows(path);
    REQUIRE(all.size() == 3);
    CHECK(all[0][1] == u"id"_s);
    CHECK((all[1] + all[2]).contains(u"2026-02-28"_s));
    const auto done = tables::importTable(file.file(), file.catalogue().get("premises"), path, {});
    REQUIRE(done);
    CHECK(done->unchanged == 2);
    CHECK(file.text("premises", kiosk, "name") == u"Kiosken & <Ö>"_s);
}

TEST_CASE("a template names its columns for people and is imported when it has been filled in", "[workbook]") {
    support::TestFile file;
    file.add("area", {{"name", u"Lomma"_s}});
    const QString path = file.path(u"mall.xlsx"_s);
    REQUIRE(
        file->read([&](const records::Reader& reader) { REQUIRE(tables::writeTemplate(reader, file.catalogue().get("premises"), Written(path).device())); }));
    const auto all = rows(path);
    REQUIRE(all.size() == 1);
    CHECK(all[0].mid(1, 4) == QStringList{u"Name"_s, u"Kind of premises"_s, u"Address"_s, u"Area"_s});
    const auto done = tables::importTable(file.file(), file.catalogue().get("premises"), path, {});
    REQUIRE(done);
    CHECK(done->read == 0);
}

TEST_CASE("a template says which lists one chooses from, and nothing of lists where there are none", "[workbook]") {
    support::TestFile file;
    const auto sheet = [&](const char* kind) {
        const QString path = file.path(u"mall.xlsx"_s);
        REQUIRE(
            file->read([&](const records::Reader& reader) { REQUIRE(tables::writeTemplate(reader, file.catalogue().get(kind), Written(path).device())); }));
        QuaZip archive(path);
        REQUIRE(archive.open(QuaZip::mdUnzip));
        REQUIRE(archive.setCurrentFile(u"xl/worksheets/sheet1.xml"_s));
        QuaZipFile part(&archive);
        REQUIRE(part.open(QIODevice::ReadOnly));
        return part.readAll();
    };
    CHECK(sheet("premises").contains("<formula1>Val!$B$1:$B$"));
    CHECK_FALSE(sheet("role").contains("dataValidation"));
}

TEST_CASE("every workbook from outside is read or refused, never more", "[workbook][real]") {
    const QString folder = support::realData("workbooks");
    if (folder.isEmpty()) return;
    int read = 0;
    for (QDirIterator it(folder, {u"*.xlsx"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const auto reader = tables::WorkbookReader::open(it.next());
        if (!reader) continue;
        for (tables::TableRow row; (*reader)->next(row);) CHECK(row.line > 0);
        ++read;
    }
    CHECK(read > 0);
}

TEST_CASE("a workbook of our own read again changes nothing, whatever the number, the day and the blanks", "[workbook]") {
    support::TestFile file;
    const QString survey = file.add("survey", {{"year", qint64(2026)}});
    for (const double value : {2.8999999999999995, 0.1 + 0.2, 5.0, 1.0 / 3.0})
        file.add("survey-result", {{"survey", survey}, {"indicator", u"Oro %1"_s.arg(value)}, {"value", value}, {"published", QDate(1899, 12, 29)}});
    file.add("survey-result", {{"survey", survey}, {"indicator", u"Första dagen"_s}, {"value", 1.0}, {"published", QDate(1900, 3, 1)}});
    const records::Kind& kind = file.catalogue().get("survey-result");
    const QString path = file.path(u"egen.xlsx"_s);
    QList<tables::CutText> cut;
    REQUIRE(file->read([&](const records::Reader& reader) { REQUIRE(tables::writeWorkbook(reader, kind, {}, Written(path).device(), cut)); }));
    const auto again = tables::importTable(file.file(), kind, path, {});
    REQUIRE(again);
    CHECK(again->unchanged == 5);
    CHECK(again->updated == 0);
    CHECK(again->rejected == 0);
}

}  // namespace workbook_reader_test
