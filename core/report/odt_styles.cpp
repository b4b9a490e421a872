#include "core/report/odt_styles.h"

#include "core/report/odt_text.h"

#include <QSizeF>
#include <functional>

namespace report {

namespace {

constexpr double kMargin = 20;  // mm
constexpr double kShort = 210;  // of an A4 page
constexpr double kLong = 297;
constexpr double kShortLarge = 297;  // of an A3 page
constexpr double kLongLarge = 420;

/// A style of paragraphs: what it is called, what it is made from, and its attributes as "name=value" divided by blanks; MUTED and PANEL stand for colours.
struct ParagraphStyle {
    const char* name;
    const char* parent;
    const char* paragraph;
    const char* text;
};

constexpr ParagraphStyle kStyles[] = {
    {"Text", "Standard", "fo:margin-bottom=2mm fo:line-height=130% fo:orphans=2 fo:widows=2", ""},
    {"Muted", "Text", "", "fo:color=MUTED"},
    {"Title", "Standard", "fo:margin-top=4mm fo:margin-bottom=1mm fo:keep-with-next=always", "fo:font-size=22pt fo:font-weight=bold"},
    {"Subtitle", "Standard", "fo:margin-bottom=6mm", "fo:font-size=13pt fo:color=MUTED"},
    {"Heading_20_1", "Standard", "fo:margin-top=8mm fo:margin-bottom=2mm fo:keep-with-next=always", "fo:font-size=16pt fo:font-weight=bold"},
    {"Heading_20_2", "Standard", "fo:margin-top=5mm fo:margin-bottom=1.5mm fo:keep-with-next=always", "fo:font-size=13pt fo:font-weight=bold"},
    {"Heading_20_3", "Standard", "fo:margin-top=4mm fo:margin-bottom=1mm fo:keep-with-next=always", "fo:font-size=11pt fo:font-weight=bold"},
    {"Judgement", "Text", "fo:background-color=PANEL fo:padding=2mm fo:border=none fo:border-left=1mm_solid_MUTED", ""},
    {"Caption", "Standard", "fo:margin-top=4mm fo:margin-bottom=1mm fo:keep-with-next=always", "fo:font-weight=bold"},
    {"Table_20_Contents", "Standard", "fo:orphans=2 fo:widows=2", "fo:font-size=9.5pt fo:hyphenate=true fo:hyphenation-remain-char-count=2 fo:hyphenation-push-char-count=2"},
    {"Table_20_Number", "Table_20_Contents", "fo:text-align=end", ""},
    {"Table_20_Heading", "Table_20_Contents", "fo:keep-with-next=always", "fo:color=MUTED"},
    {"Table_20_Number_20_Heading", "Table_20_Heading", "fo:text-align=end", ""},
    {"Figure", "Standard", "fo:margin-bottom=3mm", ""},
    {"Header", "Standard", "", "fo:font-size=9pt fo:color=MUTED"},
    {"Footer", "Standard", "", "fo:font-size=9pt fo:color=MUTED"},
};

void writeProperties(QXmlStreamWriter& xml, const QString& element, const char* attributes, const OdtColours& colours) {
    QString all = QString::fromLatin1(attributes);
    if (all.isEmpty()) return;
    all.replace(QStringLiteral("MUTED"), colours.muted).replace(QStringLiteral("PANEL"), colours.panel);
    xml.writeEmptyElement(element);
    for (const QString& one : all.split(u' ')) xml.writeAttribute(one.section(u'=', 0, 0), one.section(u'=', 1).replace(u'_', u' '));
}

void writeStyle(QXmlStreamWriter& xml, const ParagraphStyle& style, const OdtColours& colours) {
    const QString name = QString::fromLatin1(style.name);
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), name);
    xml.writeAttribute(QStringLiteral("style:display-name"), QString(name).replace(QStringLiteral("_20_"), QStringLiteral(" ")));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
    xml.writeAttribute(QStringLiteral("style:parent-style-name"), QString::fromLatin1(style.parent));
    if (name.startsWith(QStringLiteral("Heading"))) xml.writeAttribute(QStringLiteral("style:default-outline-level"), name.right(1));
    writeProperties(xml, QStringLiteral("style:paragraph-properties"), style.paragraph, colours);
    writeProperties(xml, QStringLiteral("style:text-properties"), style.text, colours);
    xml.writeEndElement();
}

QString millimetres(double length) { return QString::number(length, 'f', 1) + QStringLiteral("mm"); }

QSizeF pageOf(const Report& report) {
    const double narrow = report.large ? kShortLarge : kShort;
    const double wide = report.large ? kLongLarge : kLong;
    return report.landscape ? QSizeF(wide, narrow) : QSizeF(narrow, wide);
}

/// "Page %1 of %2" with fields in its places.
void writePageNumber(QXmlStreamWriter& xml, const QString& pattern) {
    const QString words = pattern.isEmpty() ? QStringLiteral("%1 / %2") : pattern;
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype next = words.indexOf(u'%', at);
        writeOdtText(xml, words.mid(at, next < 0 ? -1 : next - at), false);
        if (next < 0) return;
        if (words.mid(next, 2) == QStringLiteral("%1")) {
            xml.writeStartElement(QStringLiteral("text:page-number"));
            xml.writeAttribute(QStringLiteral("text:select-page"), QStringLiteral("current"));
            xml.writeEndElement();
        } else {
            xml.writeEmptyElement(QStringLiteral("text:page-count"));
        }
        at = next + 2;
    }
}

void writeSides(QXmlStreamWriter& xml, const QString& style, const QString& left, const std::function<void()>& right) {
    xml.writeStartElement(QStringLiteral("text:p"));
    xml.writeAttribute(QStringLiteral("text:style-name"), style);
    writeOdtText(xml, left);
    xml.writeEmptyElement(QStringLiteral("text:tab"));
    right();
    xml.writeEndElement();
}

void writeLanguage(QXmlStreamWriter& xml, const QString& language) {
    const bool english = language == QStringLiteral("en");
    xml.writeAttribute(QStringLiteral("fo:language"), english ? QStringLiteral("en") : QStringLiteral("sv"));
    xml.writeAttribute(QStringLiteral("fo:country"), english ? QStringLiteral("GB") : QStringLiteral("SE"));
}

}  // namespace

QString odtLanguageStyle(const QString& language) { return language == QStringLiteral("en") ? QStringLiteral("In_20_English") : QStringLiteral("In_20_Swedish"); }

double odtTextWidth(const Report& report) { return pageOf(report).width() - 2 * kMargin; }

void writeOdtNamespaces(QXmlStreamWriter& xml) {
    const auto declare = [&xml](const char* prefix, const char* name) {
        xml.writeAttribute(QStringLiteral("xmlns:") + QString::fromLatin1(prefix), QString::fromLatin1(name));
    };
    declare("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    declare("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0");
    declare("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0");
    declare("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0");
    declare("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
    declare("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
    declare("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
    declare("xlink", "http://www.w3.org/1999/xlink");
    declare("dc", "http://purl.org/dc/elements/1.1/");
    declare("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
}

QByteArray odtStyles(const Report& report, const OdtColours& colours) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-styles"));
    writeOdtNamespaces(xml);
    xml.writeStartElement(QStringLiteral("office:styles"));
    xml.writeStartElement(QStringLiteral("style:default-style"));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
    xml.writeEmptyElement(QStringLiteral("style:text-properties"));
    xml.writeAttribute(QStringLiteral("fo:font-family"), QStringLiteral("'Noto Sans'"));
    xml.writeAttribute(QStringLiteral("style:font-family-generic"), QStringLiteral("swiss"));
    xml.writeAttribute(QStringLiteral("fo:font-size"), QStringLiteral("10.5pt"));
    writeLanguage(xml, report.language);
    xml.writeEndElement();
    xml.writeEmptyElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Standard"));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
    for (const ParagraphStyle& style : kStyles) writeStyle(xml, style, colours);
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Strong"));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("text"));
    writeProperties(xml, QStringLiteral("style:text-properties"), "fo:font-weight=bold", colours);
    xml.writeEndElement();
    for (const QString& language : {QStringLiteral("sv"), QStringLiteral("en")}) {
        xml.writeStartElement(QStringLiteral("style:style"));
        xml.writeAttribute(QStringLiteral("style:name"), odtLanguageStyle(language));
        xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("text"));
        xml.writeEmptyElement(QStringLiteral("style:text-properties"));
        writeLanguage(xml, language);
        xml.writeEndElement();
    }
    xml.writeEndElement();

    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    // Municipality and day to the left, marking and page number to the right.
    for (const char* side : {"Header", "Footer"}) {
        xml.writeStartElement(QStringLiteral("style:style"));
        xml.writeAttribute(QStringLiteral("style:name"), QString::fromLatin1(side) + QStringLiteral("Sides"));
        xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
        xml.writeAttribute(QStringLiteral("style:parent-style-name"), QString::fromLatin1(side));
        xml.writeStartElement(QStringLiteral("style:paragraph-properties"));
        xml.writeStartElement(QStringLiteral("style:tab-stops"));
        xml.writeEmptyElement(QStringLiteral("style:tab-stop"));
        xml.writeAttribute(QStringLiteral("style:position"), millimetres(odtTextWidth(report)));
        xml.writeAttribute(QStringLiteral("style:type"), QStringLiteral("right"));
        for (int open = 0; open < 3; ++open) xml.writeEndElement();
    }
    const QSizeF page = pageOf(report);
    xml.writeStartElement(QStringLiteral("style:page-layout"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Page"));
    xml.writeEmptyElement(QStringLiteral("style:page-layout-properties"));
    xml.writeAttribute(QStringLiteral("fo:page-width"), millimetres(page.width()));
    xml.writeAttribute(QStringLiteral("fo:page-height"), millimetres(page.height()));
    xml.writeAttribute(QStringLiteral("style:print-orientation"), report.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"));
    xml.writeAttribute(QStringLiteral("fo:margin"), millimetres(kMargin));
    for (const char* side : {"style:header-style", "style:footer-style"}) {
        xml.writeStartElement(QString::fromLatin1(side));
        xml.writeEmptyElement(QStringLiteral("style:header-footer-properties"));
        xml.writeAttribute(QStringLiteral("fo:min-height"), QStringLiteral("8mm"));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();

    xml.writeStartElement(QStringLiteral("office:master-styles"));
    xml.writeStartElement(QStringLiteral("style:master-page"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Standard"));
    xml.writeAttribute(QStringLiteral("style:page-layout-name"), QStringLiteral("Page"));
    xml.writeStartElement(QStringLiteral("style:header"));
    writeSides(xml, QStringLiteral("HeaderSides"), report.municipality, [&] { writeOdtText(xml, report.marking); });
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("style:footer"));
    writeSides(xml, QStringLiteral("FooterSides"), report.day.toString(Qt::ISODate), [&] { writePageNumber(xml, report.words.pageOf); });
    xml.writeEndDocument();
    return bytes;
}

}  // namespace report
