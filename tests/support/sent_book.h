#pragma once

#include "tests/support/catch_qt.h"

#include <QFile>
#include <QStringList>
#include <quazip.h>
#include <quazipfile.h>

/// Workbooks made by hand, as other programs than ours write them.
namespace support {

using namespace Qt::StringLiterals;

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

/// Writes such a workbook.
/// @param main    the name of its main part
/// @param around  what the workbook says before and behind its sheets
inline void writeBook(const QString& path, const QList<SheetXml>& sheets, const QString& main = u"workbook.xml"_s,
                      const std::pair<QByteArray, QByteArray>& around = {}) {
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
        list += "<sheet name='" + sheets[i].name.toUtf8() + "' sheetId='" + number + "' r:id='r" + number + "'" + (sheets[i].hidden ? " state='hidden'" : "") +
                "/>";
        relations += "<Relationship Id='r" + number + "' Type='x/worksheet' Target='blad/b" + number + ".xml'/>";
        put(u"xl/blad/b%1.xml"_s.arg(i + 1),
            "<worksheet>" + sheets[i].before + "<sheetData>" + sheets[i].rows + "</sheetData>" + sheets[i].after + "</worksheet>");
    }
    put(u"_rels/.rels"_s, "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='/xl/" + main.toUtf8() + "'/></Relationships>");
    put(u"xl/_rels/"_s + main + u".rels"_s, "<Relationships>" + relations + "<Relationship Id='s' Type='x/styles' Target='formats.xml'/></Relationships>");
    put(u"xl/"_s + main, "<workbook xmlns:r='r'>" + around.first + "<sheets>" + list + "</sheets>" + around.second + "</workbook>");
    put(u"xl/formats.xml"_s,
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='00000'/><numFmt numFmtId='171' formatCode='0.00\" kr\"'/></numFmts><cellXfs>"
        "<xf numFmtId='0'/><xf numFmtId='22'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='10'/><xf numFmtId='17'/><xf numFmtId='9'/><xf "
        "numFmtId='2'/><xf numFmtId='11'/></cellXfs></styleSheet>");
    archive.close();
}

}  // namespace support
