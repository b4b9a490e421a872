#pragma once

#include "core/records/value_text.h"
#include "core/tables/importing.h"
#include "core/tables/workbook.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <quazip.h>
#include <quazipfile.h>

/// What the tests of files that people send share: small tables and workbooks, and a file to read them into.
namespace sent_bench {

using namespace Qt::StringLiterals;

using tables::ImportOptions;
using tables::ImportOutcome;

/// One sheet of a workbook made by hand: its rows as XML, what follows them, whether it is hidden, and what stands before the rows.
struct SheetXml {
    QString name;
    QByteArray rows;
    QByteArray after = {};
    bool hidden = false;
    QByteArray before = {};
};

inline QByteArray textCell(const QString& reference, const QString& text) {
    return "<c r='" + reference.toLatin1() + "' t='inlineStr'><is><t xml:space='preserve'>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
}
/// A row of texts from column A on; one that begins with `<` stands there as XML.
inline QByteArray rowOf(int number, const QStringList& cells) {
    QByteArray row = "<row r='" + QByteArray::number(number) + "'>";
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += cells[i].startsWith(u'<') ? cells[i].toUtf8() : textCell(QString(QChar(static_cast<char16_t>(u'A' + i))) + QString::number(number), cells[i]);
    return row + "</row>";
}

class Sent {
public:
    Sent() {
        for (const auto& name : {u"Lomma"_s, u"Bjärred"_s}) m_test.add("area", {{"name", name}});
        for (const auto& name : {u"Skadegörelse"_s, u"Stöld"_s}) m_test.add("category", {{"name", name}});
    }
    [[nodiscard]] support::TestFile& test() { return m_test; }
    [[nodiscard]] QString text(const QString& name, const QByteArray& bytes) {
        QFile file(m_test.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// @param around  what the workbook says before and behind its sheets
    [[nodiscard]] QString book(const QList<SheetXml>& sheets, const QString& main = u"workbook.xml"_s, const std::pair<QByteArray, QByteArray>& around = {}) {
        const QString path = m_test.path(u"bok.xlsx"_s);
        QFile::remove(path);
        QuaZip archive(path);
        REQUIRE(archive.open(QuaZip::mdCreate));
        const auto put = [&](const QString& name, const QByteArray& bytes) {
            QuaZipFile part(&archive);
            REQUIRE(part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
            part.write(bytes);
        };
        QByteArray list;
        QByteArray relations;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            list += "<sheet name='" + sheets[i].name.toUtf8() + "' sheetId='" + number + "' r:id='r" + number + "'" + (sheets[i].hidden ? " state='hidden'" : "") + "/>";
            relations += "<Relationship Id='r" + number + "' Type='x/worksheet' Target='blad/b" + number + ".xml'/>";
            put(u"xl/blad/b%1.xml"_s.arg(i + 1), "<worksheet>" + sheets[i].before + "<sheetData>" + sheets[i].rows + "</sheetData>" + sheets[i].after + "</worksheet>");
        }
        put(u"_rels/.rels"_s, "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='/xl/" + main.toUtf8() + "'/></Relationships>");
        put(u"xl/_rels/"_s + main + u".rels"_s, "<Relationships>" + relations + "<Relationship Id='s' Type='x/styles' Target='formats.xml'/></Relationships>");
        put(u"xl/"_s + main, "<workbook xmlns:r='r'>" + around.first + "<sheets>" + list + "</sheets>" + around.second + "</workbook>");
        put(u"xl/formats.xml"_s,
            "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='00000'/><numFmt numFmtId='171' formatCode='0.00\" kr\"'/></numFmts><cellXfs>"
            "<xf numFmtId='0'/><xf numFmtId='22'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='10'/><xf numFmtId='17'/><xf numFmtId='9'/><xf numFmtId='2'/><xf numFmtId='11'/></cellXfs></styleSheet>");
        archive.close();
        return path;
    }
    ImportOutcome run(const char* kind, const QString& path, const ImportOptions& options = {}) {
        auto outcome = tables::importTable(m_test.file(), m_test.catalogue().get(kind), path, options);
        if (!outcome) FAIL(base::errorText(outcome.error()).toStdString());
        CHECK(outcome->read == outcome->added + outcome->updated + outcome->unchanged + outcome->rejected);
        return *outcome;
    }
    /// "added updated unchanged rejected"
    std::string numbers(const char* kind, const QString& path) {
        const ImportOutcome outcome = run(kind, path);
        return (u"%1 %2 %3 %4"_s.arg(outcome.added).arg(outcome.updated).arg(outcome.unchanged).arg(outcome.rejected)).toStdString();
    }
    QByteArray refusal(const char* kind, const QString& path, const ImportOptions& options = {}) {
        const auto outcome = tables::importTable(m_test.file(), m_test.catalogue().get(kind), path, options);
        REQUIRE_FALSE(outcome);
        return outcome.error().message.code;
    }
    /// The field's value of every record, as JSON writes it, in the kind's order.
    QStringList all(const char* kind, const char* field) {
        QStringList values;
        const records::Kind& described = m_test.catalogue().get(kind);
        REQUIRE(m_test->read([&](const records::Reader& reader) {
            for (const auto& record : reader.all(described)) values << records::textFromValue(reader, described.fields[described.index(field)], described.value(record, field));
        }));
        return values;
    }

    QStringList ids(const char* kind) {
        QStringList ids;
        REQUIRE(m_test->read([&](const records::Reader& reader) {
            for (const auto& record : reader.all(m_test.catalogue().get(kind))) ids << record.id;
        }));
        return ids;
    }

private:
    support::TestFile m_test;
};

inline const QStringList kFigureHead{u"month"_s, u"category"_s, u"area"_s, u"reports"_s, u"crimes"_s};

}  // namespace sent_bench
