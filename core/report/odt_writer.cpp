#include "core/report/odt_writer.h"

#include "core/report/odt_archive.h"
#include "core/report/odt_styles.h"
#include "core/report/odt_text.h"
#include "core/report/part_language.h"
#include "core/report/png.h"

#include <QSet>
#include <algorithm>

namespace report {

namespace {

constexpr double kPointsPerMillimetre = 72 / 25.4;
constexpr double kArmsWidth = 40;  // mm
constexpr double kArmsHeight = 16;
constexpr const char* kTickBox = "☐";

QString millimetresOf(double length) { return QString::number(length, 'f', 1) + QStringLiteral("mm"); }

/// content.xml, block by block. What every block is of stands in odtStyles(); widths of columns and breaks of pages are the document's own.
class OdtContent {
public:
    OdtContent(const Report& report, const OdtParts& parts, OdtArchive& archive)
        : m_report(report), m_parts(parts), m_archive(archive), m_body(&m_bodyBytes), m_own(&m_ownBytes), m_room(odtTextWidth(report)) {}

    [[nodiscard]] QByteArray write() {
        writeArms();
        paragraph(QStringLiteral("Title"), m_report.title.simplified());
        if (!m_report.subtitle.isEmpty()) paragraph(QStringLiteral("Subtitle"), m_report.subtitle);
        for (const Block& block : m_report.blocks) std::visit(*this, block);
        if (!m_report.sender.contact.isEmpty())
            line(QStringLiteral("Contact"), m_report.words.contact.isEmpty() ? m_report.sender.contact : m_report.words.contact + QStringLiteral(":\n") + m_report.sender.contact);
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeStartElement(QStringLiteral("office:document-content"));
        writeOdtNamespaces(xml);
        xml.writeCharacters({});  // the tag ends here: what follows is written already
        xml.device()->write("<office:automatic-styles>");
        writeFixedStyles();
        xml.device()->write(m_ownBytes + "</office:automatic-styles><office:body><office:text>" + m_bodyBytes + "</office:text></office:body>");
        xml.writeEndDocument();
        return bytes;
    }

    void operator()(const Heading& heading) {
        const QString level = QString::number(std::clamp(heading.level, 1, 3));
        m_body.writeStartElement(QStringLiteral("text:h"));
        m_body.writeAttribute(QStringLiteral("text:style-name"), styled(QStringLiteral("Heading_20_") + level));
        m_body.writeAttribute(QStringLiteral("text:outline-level"), level);
        words(heading.text);
        m_body.writeEndElement();
    }

    void operator()(const Paragraph& paragraph) {
        QString text = paragraph.text;
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        QStringList lines;
        const auto flush = [&] {
            if (!lines.isEmpty()) line(paragraph.muted ? QStringLiteral("Muted") : QStringLiteral("Text"), lines.join(u'\n'));
            lines.clear();
        };
        for (const QString& one : text.split(u'\n')) {
            if (one.trimmed().isEmpty()) flush();
            else lines << one.trimmed();
        }
        flush();
    }

    void operator()(const ItemList& list) {
        if (list.items.isEmpty()) return;
        breakHere();
        m_body.writeStartElement(QStringLiteral("text:list"));
        m_body.writeAttribute(QStringLiteral("text:style-name"), list.numbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        for (const QString& item : list.items) {
            m_body.writeStartElement(QStringLiteral("text:list-item"));
            paragraph(QStringLiteral("Text"), item.trimmed());
            m_body.writeEndElement();
        }
        m_body.writeEndElement();
    }

    void operator()(const Judgement& judgement) {
        begin(QStringLiteral("Judgement"));
        strong(judgement.word);
        words(QStringLiteral(" – ") + judgement.sentence.trimmed(), false);
        m_body.writeEndElement();
    }

    void operator()(const KeyNumbers& numbers) {
        for (const KeyNumber& number : numbers.numbers) {
            begin(QStringLiteral("Text"));
            words(number.label + QStringLiteral(": "));
            strong(number.value);
            if (!number.note.isEmpty()) words(QStringLiteral(" – ") + number.note.trimmed(), false);
            m_body.writeEndElement();
        }
    }

    void operator()(const Table& table) {
        if (!table.caption.isEmpty()) line(QStringLiteral("Caption"), table.caption);
        if (table.columns.isEmpty() || table.rows.isEmpty()) {
            if (!table.emptyText.isEmpty()) line(QStringLiteral("Muted"), table.emptyText);
            return;
        }
        breakHere();
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        writeWidths(name, table);
        m_body.writeStartElement(QStringLiteral("table:table"));
        m_body.writeAttribute(QStringLiteral("table:name"), name);
        m_body.writeAttribute(QStringLiteral("table:style-name"), name);
        // A column of heads can be said only of the first ones.
        const bool headed = table.columns.first().heads;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (i == 0 && headed) m_body.writeStartElement(QStringLiteral("table:table-header-columns"));
            m_body.writeEmptyElement(QStringLiteral("table:table-column"));
            m_body.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("%1.%2").arg(name).arg(i + 1));
            if (i == 0 && headed) m_body.writeEndElement();
        }
        m_body.writeStartElement(QStringLiteral("table:table-header-rows"));
        row(table, true, [&](qsizetype i) { return table.columns[i].title; });
        m_body.writeEndElement();
        for (const QList<Cell>& cells : table.rows)
            row(table, false, [&](qsizetype i) {
                const Cell cell = cells.value(i);
                return cell.text.isEmpty() && cell.standing == Standing::ToTick ? QString::fromUtf8(kTickBox) : cell.text;
            });
        m_body.writeEndElement();
        paragraph(QStringLiteral("Text"), {});
    }

    void operator()(const CurveFigure& figure) { writeFigure(figure, m_parts.figure ? m_parts.figure(figure) : QString()); }
    void operator()(const DrawnFigure& figure) { writeFigure(figure, m_parts.drawing ? m_parts.drawing(figure) : QString()); }
    void operator()(const PageBreak&) { m_break = true; }

private:
    template <class Figure>
    void writeFigure(const Figure& figure, const QString& svg) {
        if (!figure.title.isEmpty()) line(QStringLiteral("Caption"), figure.title);
        QSizeF size;
        const QByteArray pixels = svg.isEmpty() || !m_parts.pixels ? QByteArray() : m_parts.pixels(svg, size);
        if (pixels.isEmpty() || size.isEmpty()) {
            if (!figure.alternativeText.isEmpty()) line(QStringLiteral("Muted"), figure.alternativeText);
            return;
        }
        const QString name = QStringLiteral("Figure%1").arg(++m_figures);
        const QString path = QStringLiteral("Pictures/") + name;
        m_archive.add(path + QStringLiteral(".svg"), QStringLiteral("image/svg+xml"), svg.toUtf8());
        m_archive.add(path + QStringLiteral(".png"), QStringLiteral("image/png"), pixels);
        const double width = std::min(m_room, size.width() / kPointsPerMillimetre);
        begin(QStringLiteral("Figure"));
        // The first one that a program can draw is shown.
        writeFrame({name, {width, width * size.height() / size.width()}, {path + QStringLiteral(".svg"), path + QStringLiteral(".png")}, figure.title, figure.alternativeText});
        m_body.writeEndElement();
    }

    /// A picture within a line.
    struct Frame {
        QString name;
        QSizeF size;  ///< mm
        QStringList paths;
        QString title;
        QString words;
    };
    void writeFrame(const Frame& frame) {
        m_body.writeStartElement(QStringLiteral("draw:frame"));
        m_body.writeAttribute(QStringLiteral("draw:name"), frame.name);
        m_body.writeAttribute(QStringLiteral("text:anchor-type"), QStringLiteral("as-char"));
        m_body.writeAttribute(QStringLiteral("svg:width"), millimetresOf(frame.size.width()));
        m_body.writeAttribute(QStringLiteral("svg:height"), millimetresOf(frame.size.height()));
        for (const QString& path : frame.paths) {
            m_body.writeEmptyElement(QStringLiteral("draw:image"));
            m_body.writeAttribute(QStringLiteral("xlink:href"), path);
            m_body.writeAttribute(QStringLiteral("xlink:type"), QStringLiteral("simple"));
            m_body.writeAttribute(QStringLiteral("xlink:show"), QStringLiteral("embed"));
            m_body.writeAttribute(QStringLiteral("xlink:actuate"), QStringLiteral("onLoad"));
        }
        const auto said = [this](const char* element, const QString& text) {
            if (text.isEmpty()) return;
            m_body.writeStartElement(QString::fromLatin1(element));
            m_body.writeCharacters(odtPlain(text));
            m_body.writeEndElement();
        };
        said("svg:title", frame.title);
        said("svg:desc", frame.words);
        m_body.writeEndElement();
    }

    /// The coat of arms, if it is one.
    void writeArms() {
        const QSize pixels = sizeOfArms(m_report.sender.arms);
        if (pixels.isEmpty()) return;
        const QString path = QStringLiteral("Pictures/Arms.png");
        m_archive.add(path, QStringLiteral("image/png"), m_report.sender.arms);
        begin(QStringLiteral("Arms"));
        writeFrame({QStringLiteral("Arms"), QSizeF(pixels).scaled(kArmsWidth, kArmsHeight, Qt::KeepAspectRatio), {path}, {}, m_report.words.arms});
        m_body.writeEndElement();
    }

    /// A text within a paragraph, marked where it is in another language than the report.
    void words(const QString& text, bool begins = true) {
        const QString other = partLanguage(text, m_language);
        if (!other.isEmpty()) {
            m_body.writeStartElement(QStringLiteral("text:span"));
            m_body.writeAttribute(QStringLiteral("text:style-name"), odtLanguageStyle(other));
        }
        writeOdtText(m_body, text, begins);
        if (!other.isEmpty()) m_body.writeEndElement();
    }
    void paragraph(const QString& style, const QString& text) {
        m_body.writeStartElement(QStringLiteral("text:p"));
        m_body.writeAttribute(QStringLiteral("text:style-name"), style);
        words(text);
        m_body.writeEndElement();
    }

    void begin(const QString& style) {
        m_body.writeStartElement(QStringLiteral("text:p"));
        m_body.writeAttribute(QStringLiteral("text:style-name"), styled(style));
    }
    void strong(const QString& text) {
        m_body.writeStartElement(QStringLiteral("text:span"));
        m_body.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Strong"));
        words(text);
        m_body.writeEndElement();
    }
    void line(const QString& style, const QString& text) {
        begin(style);
        words(text.trimmed());
        m_body.writeEndElement();
    }

    template <class TextOf>
    void row(const Table& table, bool head, TextOf textOf) {
        m_body.writeStartElement(QStringLiteral("table:table-row"));
        m_body.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Row"));
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            m_body.writeStartElement(QStringLiteral("table:table-cell"));
            m_body.writeAttribute(QStringLiteral("table:style-name"), head ? QStringLiteral("HeadCell") : QStringLiteral("Cell"));
            m_body.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
            const bool number = table.columns[i].number;
            paragraph(head ? (number ? QStringLiteral("Table_20_Number_20_Heading") : QStringLiteral("Table_20_Heading"))
                                   : (number ? QStringLiteral("Table_20_Number") : QStringLiteral("Table_20_Contents")),
                              textOf(i).trimmed());
            m_body.writeEndElement();
        }
        m_body.writeEndElement();
    }

    void writeWidths(const QString& name, const Table& table) {
        double all = 0;
        for (const Column& column : table.columns) all += column.weight;
        ownStyle(name, QStringLiteral("table"), {}, QStringLiteral("style:table-properties"),
                 {{QStringLiteral("style:width"), millimetresOf(m_room)}, {QStringLiteral("table:align"), QStringLiteral("margins")}});
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            ownStyle(QStringLiteral("%1.%2").arg(name).arg(i + 1), QStringLiteral("table-column"), {}, QStringLiteral("style:table-column-properties"),
                     {{QStringLiteral("style:column-width"), millimetresOf(m_room * table.columns[i].weight / all)}});
    }

    void writeFixedStyles() {
        ownStyle(QStringLiteral("Row"), QStringLiteral("table-row"), {}, QStringLiteral("style:table-row-properties"),
                 {{QStringLiteral("fo:keep-together"), QStringLiteral("always")}});
        for (const bool head : {true, false})
            ownStyle(head ? QStringLiteral("HeadCell") : QStringLiteral("Cell"), QStringLiteral("table-cell"), {}, QStringLiteral("style:table-cell-properties"),
                     {{QStringLiteral("fo:padding"), QStringLiteral("1mm")},
                      {QStringLiteral("fo:border-bottom"), head ? QStringLiteral("0.5mm solid ") + m_parts.colours.muted : QStringLiteral("0.2mm solid ") + m_parts.colours.line},
                      {QStringLiteral("style:vertical-align"), head ? QStringLiteral("bottom") : QStringLiteral("top")}});
        for (const bool numbered : {true, false}) {
            m_own.writeStartElement(QStringLiteral("text:list-style"));
            m_own.writeAttribute(QStringLiteral("style:name"), numbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
            m_own.writeStartElement(numbered ? QStringLiteral("text:list-level-style-number") : QStringLiteral("text:list-level-style-bullet"));
            m_own.writeAttribute(QStringLiteral("text:level"), QStringLiteral("1"));
            if (numbered) {
                m_own.writeAttribute(QStringLiteral("style:num-format"), QStringLiteral("1"));
                m_own.writeAttribute(QStringLiteral("style:num-suffix"), QStringLiteral("."));
            } else {
                m_own.writeAttribute(QStringLiteral("text:bullet-char"), QStringLiteral("•"));
            }
            m_own.writeEmptyElement(QStringLiteral("style:list-level-properties"));
            m_own.writeAttribute(QStringLiteral("text:min-label-width"), QStringLiteral("6mm"));
            m_own.writeEndElement();
            m_own.writeEndElement();
        }
    }

    void ownStyle(const QString& name, const QString& family, const QString& parent, const QString& element,
                  const QList<std::pair<QString, QString>>& properties) {
        m_own.writeStartElement(QStringLiteral("style:style"));
        m_own.writeAttribute(QStringLiteral("style:name"), name);
        m_own.writeAttribute(QStringLiteral("style:family"), family);
        if (!parent.isEmpty()) m_own.writeAttribute(QStringLiteral("style:parent-style-name"), parent);
        m_own.writeEmptyElement(element);
        for (const auto& [key, value] : properties) m_own.writeAttribute(key, value);
        m_own.writeEndElement();
    }

    /// The style, or one like it that begins a page.
    QString styled(const QString& style) {
        if (!m_break) return style;
        m_break = false;
        const QString own = style + QStringLiteral("_Break");
        if (!m_breaks.contains(own)) {
            m_breaks.insert(own);
            ownStyle(own, QStringLiteral("paragraph"), style, QStringLiteral("style:paragraph-properties"),
                     {{QStringLiteral("fo:break-before"), QStringLiteral("page")}});
        }
        return own;
    }
    /// Before what is no paragraph.
    void breakHere() {
        if (m_break) line(QStringLiteral("Text"), {});
    }

    const Report& m_report;
    QString m_language = m_report.language == QStringLiteral("en") ? QStringLiteral("en") : QStringLiteral("sv");
    const OdtParts& m_parts;
    OdtArchive& m_archive;
    QByteArray m_bodyBytes;
    QByteArray m_ownBytes;
    QXmlStreamWriter m_body;
    QXmlStreamWriter m_own;  ///< the document's own styles
    double m_room;           ///< mm
    QSet<QString> m_breaks;
    int m_tables = 0;
    int m_figures = 0;
    bool m_break = false;
};

QByteArray metaOf(const Report& report) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-meta"));
    writeOdtNamespaces(xml);
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("Vaksam"));
    xml.writeTextElement(QStringLiteral("dc:title"), odtPlain(report.title));
    xml.writeTextElement(QStringLiteral("dc:language"), report.language == QStringLiteral("en") ? QStringLiteral("en-GB") : QStringLiteral("sv-SE"));
    if (report.day.isValid()) xml.writeTextElement(QStringLiteral("dc:date"), report.day.toString(Qt::ISODate) + QStringLiteral("T12:00:00"));
    xml.writeEndDocument();
    return bytes;
}

}  // namespace

base::Result<QByteArray> toOdt(const Report& report, const OdtParts& parts) {
    OdtArchive archive(report.day);
    const QString xml = QStringLiteral("text/xml");
    archive.add(QStringLiteral("content.xml"), xml, OdtContent(report, parts, archive).write());
    archive.add(QStringLiteral("styles.xml"), xml, odtStyles(report, parts.colours));
    archive.add(QStringLiteral("meta.xml"), xml, metaOf(report));
    return archive.finish();
}

}  // namespace report
