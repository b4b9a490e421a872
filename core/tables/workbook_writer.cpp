#include "core/tables/workbook_writer.h"

#include "core/base/day_text.h"
#include "core/records/value_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamWriter>
#include <algorithm>
#include <quazip.h>
#include <quazipfile.h>

namespace tables {

namespace {

using records::Choice;
using records::Field;
using records::FieldType;
using records::Flag;
using records::isEmpty;
using records::Kind;
using records::Query;
using records::Reader;
using records::Record;
using records::textFromValue;
using records::Value;

constexpr int kRowsToFill = 500;
constexpr qint64 kLongestList = 200;  // of records that one chooses from
constexpr const char* kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";
const QString kLists = QStringLiteral("Val");  // the hidden sheet with what one chooses from

/// The cell formats of styles.xml, in its order.
enum Style { Plain, Head, Day, Required };

constexpr const char* kStyles =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
    "<cellXfs count=\"4\"><xf xfId=\"0\"/><xf xfId=\"0\"/><xf xfId=\"0\" numFmtId=\"164\" applyNumberFormat=\"1\"/><xf xfId=\"0\" fontId=\"1\" "
    "applyFont=\"1\"/></cellXfs>"
    "</styleSheet>";

/// 0 → "A", 27 → "AB".
QString letters(int column) {
    QString name;
    for (++column; column > 0; column = (column - 1) / 26) name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

QString labelOf(const Field& field) { return QCoreApplication::translate("kind", field.label); }

/// Whether people fill the field in: not what is decided or the program's own.
bool isFilledIn(const Field& field) { return !field.is(Flag::Workflow) && !field.is(Flag::Opaque) && field.key != "source" && !field.key.startsWith("source-"); }

/// What one chooses from; empty where one writes.
QStringList choicesOf(const Reader& reader, const Field& field) {
    QStringList words;
    if (field.type == FieldType::Choice)
        for (const Choice& choice : field.choices) words << QCoreApplication::translate("kind", choice.label);
    if (field.type == FieldType::YesNo) words << QCoreApplication::translate("kind", "yes") << QCoreApplication::translate("kind", "no");
    if (field.type != FieldType::Reference) return words;
    const Kind& target = reader.catalogue().get(field.target);
    if (reader.count(target) > kLongestList) return words;
    for (const Record& record : reader.all(target)) words << reader.label(target, record);
    return words;
}

/// A workbook being written, part by part; each part is closed before the next begins.
class Workbook {
public:
    explicit Workbook(QIODevice& device) : m_archive(&device) {
        m_archive.setAutoClose(false);  // whoever opened the device says when it is whole
        m_sound = m_archive.open(QuaZip::mdCreate);
    }

    void part(const QString& name, const std::function<void(QXmlStreamWriter&)>& write) {
        if (!m_sound) return;
        QuaZipFile part(&m_archive);
        m_sound = part.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        if (!m_sound) return;
        QXmlStreamWriter xml(&part);
        xml.writeStartDocument();
        write(xml);
        xml.writeEndDocument();
        m_sound = !xml.hasError();
        part.close();
        m_sound = m_sound && part.getZipError() == UNZ_OK;
    }
    void raw(const QString& name, const QByteArray& bytes) {
        if (!m_sound) return;
        QuaZipFile part(&m_archive);
        m_sound = part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) && part.write(bytes) == bytes.size();
        part.close();
    }
    /// What every workbook has beside its sheets.
    void frame(const QStringList& sheets) {
        part(QStringLiteral("[Content_Types].xml"), [&](QXmlStreamWriter& xml) {
            xml.writeStartElement(QStringLiteral("Types"));
            xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types"));
            const auto fallback = [&xml](const char* ending, const char* type) {
                xml.writeEmptyElement(QStringLiteral("Default"));
                xml.writeAttribute(QStringLiteral("Extension"), QLatin1String(ending));
                xml.writeAttribute(QStringLiteral("ContentType"), QLatin1String(type));
            };
            fallback("rels", "application/vnd.openxmlformats-package.relationships+xml");
            fallback("xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
            for (const auto& [name, type] : {std::pair("workbook", "sheet.main"), std::pair("styles", "styles")}) {
                xml.writeEmptyElement(QStringLiteral("Override"));
                xml.writeAttribute(QStringLiteral("PartName"), QStringLiteral("/xl/%1.xml").arg(QLatin1String(name)));
                xml.writeAttribute(QStringLiteral("ContentType"),
                                   QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml").arg(QLatin1String(type)));
            }
        });
        relations(QStringLiteral("_rels/.rels"), {{QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")}});
        QList<std::pair<QString, QString>> targets;
        for (qsizetype i = 0; i < sheets.size(); ++i) targets << std::pair(QStringLiteral("worksheet"), QStringLiteral("worksheets/sheet%1.xml").arg(i + 1));
        targets << std::pair(QStringLiteral("styles"), QStringLiteral("styles.xml"));
        relations(QStringLiteral("xl/_rels/workbook.xml.rels"), targets);
        part(QStringLiteral("xl/workbook.xml"), [&](QXmlStreamWriter& xml) {
            xml.writeStartElement(QStringLiteral("workbook"));
            xml.writeDefaultNamespace(QLatin1String(kMain));
            xml.writeNamespace(QLatin1String(kOffice), QStringLiteral("r"));
            xml.writeStartElement(QStringLiteral("sheets"));
            for (qsizetype i = 0; i < sheets.size(); ++i) {
                xml.writeEmptyElement(QStringLiteral("sheet"));
                xml.writeAttribute(QStringLiteral("name"), sheets[i]);
                xml.writeAttribute(QStringLiteral("sheetId"), QString::number(i + 1));
                if (i > 0) xml.writeAttribute(QStringLiteral("state"), QStringLiteral("hidden"));
                xml.writeAttribute(QLatin1String(kOffice), QStringLiteral("id"), QStringLiteral("rId%1").arg(i + 1));
            }
        });
        raw(QStringLiteral("xl/styles.xml"), kStyles);
    }
    [[nodiscard]] bool finish() {
        m_archive.close();
        return m_sound && m_archive.getZipError() == UNZ_OK;
    }

private:
    void relations(const QString& name, const QList<std::pair<QString, QString>>& targets) {
        part(name, [&](QXmlStreamWriter& xml) {
            xml.writeStartElement(QStringLiteral("Relationships"));
            xml.writeDefaultNamespace(QLatin1String(kPackage));
            for (qsizetype i = 0; i < targets.size(); ++i) {
                xml.writeEmptyElement(QStringLiteral("Relationship"));
                xml.writeAttribute(QStringLiteral("Id"), QStringLiteral("rId%1").arg(i + 1));
                xml.writeAttribute(QStringLiteral("Type"), QLatin1String(kOffice) + u'/' + targets[i].first);
                xml.writeAttribute(QStringLiteral("Target"), targets[i].second);
            }
        });
    }

    QuaZip m_archive;
    bool m_sound = false;
};

/// One sheet's rows.
class Sheet {
public:
    explicit Sheet(QXmlStreamWriter& xml) : m_xml(xml) {
        xml.writeStartElement(QStringLiteral("worksheet"));
        xml.writeDefaultNamespace(QLatin1String(kMain));
    }
    void widths(int columns, const QList<int>& days) {
        m_xml.writeStartElement(QStringLiteral("cols"));
        for (int column = 0; column < columns; ++column) {
            m_xml.writeEmptyElement(QStringLiteral("col"));
            m_xml.writeAttribute(QStringLiteral("min"), QString::number(column + 1));
            m_xml.writeAttribute(QStringLiteral("max"), QString::number(column + 1));
            m_xml.writeAttribute(QStringLiteral("width"), QStringLiteral("18"));
            if (days.contains(column)) m_xml.writeAttribute(QStringLiteral("style"), QString::number(Day));
        }
        m_xml.writeEndElement();
    }
    void begin() { m_xml.writeStartElement(QStringLiteral("sheetData")); }
    void end() { m_xml.writeEndElement(); }
    void row() {
        ++m_row;
        m_column = 0;
        m_xml.writeStartElement(QStringLiteral("row"));
        m_xml.writeAttribute(QStringLiteral("r"), QString::number(m_row));
    }
    void endRow() { m_xml.writeEndElement(); }
    void skip() { ++m_column; }
    void text(const QString& text, Style style = Plain) {
        cell(style, "inlineStr");
        m_xml.writeStartElement(QStringLiteral("is"));
        m_xml.writeStartElement(QStringLiteral("t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(writable(text));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void number(double number, Style style = Plain) {
        cell(style, nullptr);
        m_xml.writeTextElement(QStringLiteral("v"), QString::number(number, 'g', QLocale::FloatingPointShortest));
        m_xml.writeEndElement();
    }

private:
    void cell(Style style, const char* type) {
        m_xml.writeStartElement(QStringLiteral("c"));
        m_xml.writeAttribute(QStringLiteral("r"), letters(m_column++) + QString::number(m_row));
        if (style != Plain) m_xml.writeAttribute(QStringLiteral("s"), QString::number(style));
        if (type != nullptr) m_xml.writeAttribute(QStringLiteral("t"), QLatin1String(type));
    }
    /// XML has no letters below the blank but tab and line end.
    static QString writable(QString text) {
        text.removeIf([](QChar letter) { return letter < u' ' && letter != u'\t' && letter != u'\n'; });
        return text;
    }

    QXmlStreamWriter& m_xml;
    int m_row = 0;
    int m_column = 0;
};

/// Excel counts days from 1900, and its first two months a day wrong: earlier days are written as text.
const QDate kFirstDay(1900, 3, 1);

void writeCell(const Reader& reader, Sheet& sheet, const Field& field, const Value& value) {
    if (isEmpty(value)) sheet.skip();
    else if (const auto* day = std::get_if<QDate>(&value)) {
        if (*day < kFirstDay) sheet.text(base::isoText(*day));
        else sheet.number(static_cast<double>(QDate(1899, 12, 30).daysTo(*day)), Day);
    } else if (const auto* whole = std::get_if<qint64>(&value)) sheet.number(static_cast<double>(*whole));
    else if (const auto* number = std::get_if<double>(&value)) sheet.number(*number);
    else sheet.text(textFromValue(reader, field, value));
}

}  // namespace

bool writeWorkbook(const Reader& reader, const Kind& kind, const Query& query, QIODevice& device) {
    Workbook book(device);
    book.frame({QString::fromLatin1(kind.key)});
    book.part(QStringLiteral("xl/worksheets/sheet1.xml"), [&](QXmlStreamWriter& xml) {
        QList<const Field*> shown;
        for (const QList<Field>* fields : {&kind.fields, &kind.derived})
            for (const Field& field : *fields)
                if (!field.is(Flag::Opaque)) shown << &field;
        Sheet sheet(xml);
        sheet.widths(static_cast<int>(shown.size()) + 1, {});
        sheet.begin();
        sheet.row();
        sheet.text(QStringLiteral("id"), Required);
        for (const Field* field : std::as_const(shown)) sheet.text(QString::fromLatin1(field->key), Required);
        sheet.endRow();
        reader.each(kind, query, [&](const Record& record) {
            sheet.row();
            sheet.text(record.id);
            for (const Field* field : std::as_const(shown))
                writeCell(reader, sheet, *field, field->is(Flag::Derived) ? reader.derived(kind, record, *field) : kind.value(record, field->key.constData()));
            sheet.endRow();
            return true;
        });
        sheet.end();
    });
    return book.finish();
}

bool writeTemplate(const Reader& reader, const Kind& kind, QIODevice& device) {
    QList<const Field*> shown;
    QList<int> days;
    QList<QStringList> lists;
    for (const Field& field : kind.fields) {
        if (!isFilledIn(field)) continue;
        if (field.type == FieldType::Day) days << static_cast<int>(shown.size());
        shown << &field;
        lists << choicesOf(reader, field);
    }
    Workbook book(device);
    book.frame({QCoreApplication::translate("kind", kind.plural).left(31), kLists});  // Excel takes no longer name of a sheet
    book.part(QStringLiteral("xl/worksheets/sheet1.xml"), [&](QXmlStreamWriter& xml) {
        Sheet sheet(xml);
        sheet.widths(static_cast<int>(shown.size()), days);
        sheet.begin();
        sheet.row();
        for (const Field* field : std::as_const(shown)) sheet.text(labelOf(*field), field->is(Flag::Required) ? Required : Head);
        sheet.endRow();
        sheet.end();
        // An empty list of lists is no valid sheet.
        if (std::all_of(lists.cbegin(), lists.cend(), [](const QStringList& list) { return list.isEmpty(); })) return;
        xml.writeStartElement(QStringLiteral("dataValidations"));
        for (int column = 0; column < lists.size(); ++column) {
            if (lists[column].isEmpty()) continue;
            xml.writeStartElement(QStringLiteral("dataValidation"));
            xml.writeAttribute(QStringLiteral("type"), QStringLiteral("list"));
            xml.writeAttribute(QStringLiteral("errorStyle"), QStringLiteral("warning"));  // a new name may be written all the same
            xml.writeAttribute(QStringLiteral("allowBlank"), QStringLiteral("1"));
            xml.writeAttribute(QStringLiteral("showErrorMessage"), QStringLiteral("1"));
            xml.writeAttribute(QStringLiteral("sqref"), letters(column) + QStringLiteral("2:") + letters(column) + QString::number(kRowsToFill + 1));
            xml.writeTextElement(QStringLiteral("formula1"), QStringLiteral("%1!$%2$1:$%2$%3").arg(kLists, letters(column)).arg(lists[column].size()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
    book.part(QStringLiteral("xl/worksheets/sheet2.xml"), [&](QXmlStreamWriter& xml) {
        Sheet sheet(xml);
        sheet.begin();
        qsizetype longest = 0;
        for (const QStringList& list : std::as_const(lists)) longest = std::max(longest, list.size());
        for (qsizetype row = 0; row < longest; ++row) {
            sheet.row();
            for (const QStringList& list : std::as_const(lists))
                if (row < list.size()) sheet.text(list[row]);
                else sheet.skip();
            sheet.endRow();
        }
        sheet.end();
    });
    return book.finish();
}

}  // namespace tables
