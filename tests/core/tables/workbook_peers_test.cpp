#include "core/records/value_text.h"
#include "core/tables/workbook.h"
#include "core/tables/workbook_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/node_modules.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Workbooks that we write, read by the programs that people open them with.
namespace workbook_peers_test {

using records::Kind;
using records::Reader;
using records::Value;

/// A cell as text with its type before it: "day 2026-10-05", "number -0.5", "text =1+1"; empty where nothing stands.
using Cells = QList<QStringList>;

QString ofDay(const QString& iso) { return u"day "_s + iso; }
QString ofNumber(double number) { return u"number "_s + QString::number(number, 'g', 15); }
QString ofText(const QString& text) { return text.isEmpty() ? QString() : u"text "_s + text; }

/// Numbers, days, times, moments, states, and texts that a spreadsheet would like to make something else of.
void fill(support::TestFile& file) {
    for (const auto& text : {u"=1+1"_s,        u"+46 40 12"_s,     u"-5"_s,
                             u"@a"_s,          u"'apostrof"_s,     u"''två"_s,
                             u"_x0041_rlov"_s, u"_x005F_"_s,       u"rad ett\nrad två\n\nrad fyra"_s,
                             u"00417"_s,       u"1,5"_s,           u"45,5 %"_s,
                             u"2026-10-05"_s,  u"SANT"_s,          u"#N/A"_s,
                             u"å\"<>&'"_s,     u"😀 två  blanka"_s, u"\ttabb"_s,
                             u"1E5"_s,         u"a_x000d"_s,       QString(32'767, u'ö')})
        file.add("note", {{"title", u"Text"_s}, {"day", QDate(2026, 10, 5)}, {"text", text}});
    file.add("note", {{"title", u"Första dagen"_s}, {"day", QDate(1900, 3, 1)}});
    file.add("note", {{"title", u"För tidig dag"_s}, {"day", QDate(1899, 12, 24)}});
    file.add("note", {{"title", u"Skottdag"_s}, {"day", QDate(2028, 2, 29)}});
    const QString area = file.add("area", {{"name", u"Lomma"_s}});
    const QString category = file.add("category", {{"name", u"Stöld"_s}});
    file.add("incident", {{"occurred", u"2026-10-25T02:30"_s}, {"category", category}, {"area", area}, {"children", true}});
    file.add("incident", {{"occurred", u"2026-10-05"_s}, {"category", category}, {"area", area}, {"children", false}});
    const QString type = file.add("meeting-type", {{"key", u"other"_s}, {"label", u"Annat"_s}, {"notes", u"full"_s}});
    file.add("meeting", {{"type", type}, {"day", QDate(2026, 12, 5)}, {"time", QTime(0, 0)}, {"end", QTime(23, 59)}});
    const QString focus = file.add("focus-area", {{"year", qint64(2026)}, {"title", u"Trygghet"_s}});
    const QString plan = file.add("plan", {{"focus-area", focus}});
    const QString goal = file.add("goal", {{"plan", plan}, {"statement", u"=Färre"_s}, {"unit", u"%"_s}, {"baseline", -12.5}, {"target", 45.5}});
    for (const double value : {-1234567.125, 0.1, -0.000001, 1e15, 0.0})
        file.add("measurement", {{"goal", goal}, {"day", QDate(2026, 10, 1)}, {"value", value}});
}

QString writtenBook(support::TestFile& file, const Kind& kind) {
    const QString path = file.path(QString::fromLatin1(kind.key) + u".xlsx"_s);
    QFile target(path);
    REQUIRE(target.open(QIODevice::WriteOnly));
    QList<tables::CutText> cut;
    REQUIRE(file->read([&](const Reader& reader) { CHECK(tables::writeWorkbook(reader, kind, {}, target, cut)); }));
    CHECK(cut.isEmpty());
    return path;
}

/// What the sheet has to show. Days before Excel counts are texts.
Cells wanted(support::TestFile& file, const Kind& kind) {
    Cells all;
    REQUIRE(file->read([&](const Reader& reader) {
        QStringList head{ofText(u"id"_s)};
        for (const QList<records::Field>* fields : {&kind.fields, &kind.derived})
            for (const records::Field& field : *fields)
                if (!field.is(records::Flag::Opaque)) head << ofText(QString::fromLatin1(field.key));
        all << head;
        reader.each(kind, {}, [&](const records::Record& record) {
            QStringList row{ofText(record.id)};
            for (const QList<records::Field>* fields : {&kind.fields, &kind.derived})
                for (const records::Field& field : *fields) {
                    if (field.is(records::Flag::Opaque)) continue;
                    const Value value = field.is(records::Flag::Derived) ? reader.derived(kind, record, field) : kind.value(record, field.key.constData());
                    const auto* day = std::get_if<QDate>(&value);
                    const auto* number = std::get_if<double>(&value);
                    const auto* whole = std::get_if<qint64>(&value);
                    if (records::isEmpty(value)) row << QString();
                    else if (day != nullptr && *day >= QDate(1900, 3, 1)) row << ofDay(day->toString(Qt::ISODate));
                    else if (number != nullptr) row << ofNumber(*number);
                    else if (whole != nullptr) row << ofNumber(static_cast<double>(*whole));
                    else row << ofText(records::textFromValue(reader, field, value));
                }
            all << row;
            return true;
        });
    }));
    return all;
}

/// The paragraphs of a cell of an OpenDocument.
QString paragraphsOf(QXmlStreamReader& xml) {
    QStringList lines;
    QString line;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"table-cell") break;
        if (xml.isCharacters() && !lines.isEmpty()) lines.last() += xml.text();
        if (xml.isEndElement() && xml.name() == u"p") lines.last() += u'\x1E';  // blanks between paragraphs are the file's own
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"p") lines << QString();
        else if (xml.name() == u"s")
            lines.last() +=
                QString(std::max(1, xml.attributes().value(QLatin1String("urn:oasis:names:tc:opendocument:xmlns:text:1.0"), QLatin1String("c")).toInt()), u' ');
        else if (xml.name() == u"tab") lines.last() += u'\t';
    }
    for (QString& one : lines) one = one.section(u'\x1E', 0, 0);
    return lines.join(u'\n');
}

Cells cellsOfFlatDocument(const QString& path, qsizetype columns) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    const QLatin1String office("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    const QLatin1String table("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
    Cells all;
    QStringList row;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"table-row") row.clear();
        if (xml.isEndElement() && xml.name() == u"table-row" && std::any_of(row.cbegin(), row.cend(), [](const QString& cell) { return !cell.isEmpty(); })) {
            row.resize(columns);
            all << row;
        }
        if (!xml.isStartElement() || xml.name() != u"table-cell") continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView type = attributes.value(office, QLatin1String("value-type"));
        QString cell;
        if (type == u"date") cell = ofDay(attributes.value(office, QLatin1String("date-value")).toString());
        else if (type == u"float") cell = ofNumber(attributes.value(office, QLatin1String("value")).toDouble());
        const int repeated = std::max(1, attributes.value(table, QLatin1String("number-columns-repeated")).toInt());
        const QString text = paragraphsOf(xml);
        if (type == u"string") cell = ofText(text);
        for (int i = 0; i < repeated && row.size() < columns; ++i) row << cell;
    }
    CHECK_FALSE(xml.hasError());
    return all;
}

/// The first cell that differs, for whoever has to look.
std::string difference(const Cells& found, const Cells& expected) {
    if (found.size() != expected.size()) return "rows: " + std::to_string(found.size()) + " and not " + std::to_string(expected.size());
    for (qsizetype row = 0; row < found.size(); ++row)
        for (qsizetype cell = 0; cell < expected[row].size(); ++cell)
            if (found[row].value(cell) != expected[row][cell])
                return QStringLiteral("row %1, column %2: \"%3\" and not \"%4\"")
                    .arg(row + 1)
                    .arg(cell + 1)
                    .arg(found[row].value(cell).left(80), expected[row][cell].left(80))
                    .toStdString();
    return {};
}

const std::array kKinds{"note", "incident", "meeting", "goal", "measurement", "police-statistic"};

TEST_CASE("LibreOffice finds in a workbook that we wrote what the records say, cell by cell", "[workbook][export][peers]") {
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("skipped: LibreOffice is not here (apt-get install libreoffice-calc-nogui)");
        return;
    }
    support::TestFile file;
    fill(file);
    QTemporaryDir out;
    QStringList words{u"--headless"_s, u"-env:UserInstallation=file://"_s + out.filePath(u"profile"_s), u"--convert-to"_s, u"fods"_s, u"--outdir"_s,
                      out.path()};
    for (const char* kind : kKinds) words << writtenBook(file, file.catalogue().get(kind));
    QProcess program;
    program.start(office, words);
    REQUIRE(program.waitForFinished(120'000));
    for (const char* key : kKinds) {
        INFO(key);
        const Cells expected = wanted(file, file.catalogue().get(key));
        CHECK(difference(cellsOfFlatDocument(out.filePath(QString::fromLatin1(key) + u".fods"_s), expected[0].size()), expected) == "");
    }
}

TEST_CASE("exceljs finds in a workbook that we wrote what the records say, cell by cell", "[workbook][export][peers]") {
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString modules = node.isEmpty() ? QString() : support::nodeModulesWith(u"exceljs"_s);
    if (modules.isEmpty()) {
        WARN("skipped: exceljs is not here (npm install exceljs, VAKSAM_NODE_MODULES=…/node_modules)");
        return;
    }
    support::TestFile file;
    fill(file);
    for (const char* key : kKinds) {
        INFO(key);
        Cells expected = wanted(file, file.catalogue().get(key));
        // It reads escapes in shared texts only, and ours stand in the cells.
        for (QStringList& row : expected)
            for (QString& cell : row) cell = tables::escapedLetters(cell);
        QProcess reader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, modules);
        reader.setProcessEnvironment(environment);
        reader.start(node, {QStringLiteral(VAKSAM_SOURCE_DIR "/tests/core/tables/workbook_peer.mjs"), writtenBook(file, file.catalogue().get(key)),
                            QString::number(expected[0].size())});
        REQUIRE(reader.waitForFinished(60'000));
        INFO(reader.readAllStandardError().toStdString());
        REQUIRE(reader.exitCode() == 0);
        Cells found;
        for (const QByteArray& line : reader.readAllStandardOutput().split('\n')) {
            if (line.isEmpty()) continue;
            QStringList row;
            for (const QJsonValue& cell : QJsonDocument::fromJson(line).array())
                row << (cell.isDouble() ? ofNumber(cell.toDouble()) : cell.isArray() ? ofDay(cell.toArray().at(0).toString()) : ofText(cell.toString()));
            found << row;
        }
        CHECK(difference(found, expected) == "");
    }
}

}  // namespace workbook_peers_test
