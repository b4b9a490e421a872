#include "core/report/html_writer.h"

#include <QStringList>

namespace report {

namespace {

/// Shape of the page; colours come as custom properties so that they stand in one place. Written for screen and paper.
const char* const kStyle = R"css(
*{box-sizing:border-box}
html{font:16px/1.5 "Noto Sans","Segoe UI",system-ui,sans-serif;color:var(--text);background:var(--ground)}
body{margin:0 auto;max-width:60rem;padding:1.5rem;overflow-wrap:anywhere}
body>header,body>footer{display:flex;justify-content:space-between;gap:1rem;color:var(--muted);font-size:.875rem}
body>footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line)}
.marking{font-weight:700;color:var(--text);text-align:right}
h1{font-size:1.875rem;line-height:1.25;margin:2rem 0 .25rem}
.subtitle{font-size:1.125rem;color:var(--muted);margin:0 0 1.5rem}
h2{font-size:1.5rem;line-height:1.3;margin:2.5rem 0 .5rem}
h3{font-size:1.125rem;margin:1.75rem 0 .25rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p,ul,ol{max-width:44rem;margin:.5rem 0}
li{margin:.25rem 0}
.muted{color:var(--muted)}
.sign{width:1em;height:1em;vertical-align:-.125em;margin-right:.375em}
.judgement{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;max-width:none;padding:.75rem 1rem;margin:.5rem 0}
.judgement strong{white-space:nowrap}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.5rem;margin:1rem 0;padding:0}
.numbers>div{background:var(--panel);padding:.75rem 1rem}
.numbers dt,.numbers .note{font-size:.875rem;color:var(--muted)}
.numbers dd{margin:0}
.numbers .value{font-size:1.75rem;font-weight:700;line-height:1.4}
.wide{overflow-x:auto;margin:1.25rem 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem;overflow-wrap:normal}
caption{text-align:left;font-weight:700;padding-bottom:.25rem}
th{color:var(--muted);text-align:left;vertical-align:bottom;border-bottom:2px solid var(--muted)}
th,td{padding:.375rem .75rem}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
td{vertical-align:top;border-bottom:1px solid var(--line);white-space:pre-line}
.number{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:1.5rem 0}
figcaption{font-weight:700;margin-bottom:.25rem}
figure svg{display:block;width:100%;max-width:44rem;height:auto}
@media (max-width:40rem){.judgement{grid-template-columns:1fr}}
@media print{
@page{size:A4;margin:20mm}
html{font-size:10pt}
body{max-width:none;padding:0}
.wide{overflow:visible}
h1,h2,h3,h4,caption{break-after:avoid}
tr,figure,.judgement,.numbers>div{break-inside:avoid}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
.judgement,.numbers>div{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.new-page{break-before:page}
}
)css";

QString escaped(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        // Control letters are not allowed in HTML, not even escaped.
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') continue;
        out += c;
    }
    return out.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

QString withBreaks(const QString& text) { return escaped(text.trimmed()).replace(u'\n', QStringLiteral("<br>\n")); }

QString standingStyle(Standing standing) { return QStringLiteral("background:var(--tint-%1)").arg(cssName(standing)); }

class BlockWriter {
public:
    explicit BlockWriter(const HtmlParts& parts) : m_parts(parts) {}

    void operator()(const Heading& heading) {
        // The title is the page's h1, so a section's heading is h2.
        const QString tag = QStringLiteral("h") + QString::number(qBound(1, heading.level, 3) + 1);
        line(QStringLiteral("<%1%2>%3</%1>").arg(tag, takePageBreak(), escaped(heading.text)));
    }

    void operator()(const Paragraph& paragraph) {
        const QString kind = paragraph.muted ? QStringLiteral(" class=\"muted\"") : QString();
        QString text = paragraph.text;
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        QString part;
        const auto flush = [&] {
            if (!part.isEmpty()) line(QStringLiteral("<p%1>%2</p>").arg(kind, withBreaks(part)));
            part.clear();
        };
        for (const QString& textLine : text.split(u'\n')) {
            if (textLine.trimmed().isEmpty()) flush();
            else part += textLine + u'\n';
        }
        flush();
    }

    void operator()(const ItemList& list) {
        if (list.items.isEmpty()) return;
        const QString tag = list.numbered ? QStringLiteral("ol") : QStringLiteral("ul");
        line(u'<' + tag + u'>');
        for (const QString& item : list.items) line(QStringLiteral("<li>%1</li>").arg(withBreaks(item)));
        line(QStringLiteral("</") + tag + u'>');
    }

    void operator()(const Judgement& judgement) {
        line(QStringLiteral("<p class=\"judgement\" style=\"%1\"><strong style=\"color:var(--ink-%2)\">%3%4</strong> <span>%5</span></p>")
                 .arg(standingStyle(judgement.standing), cssName(judgement.standing), sign(judgement.standing), escaped(judgement.word),
                      withBreaks(judgement.sentence)));
    }

    void operator()(const KeyNumbers& numbers) {
        if (numbers.numbers.isEmpty()) return;
        line(QStringLiteral("<dl class=\"numbers\">"));
        for (const KeyNumber& number : numbers.numbers) {
            const QString note = number.note.isEmpty() ? QString() : QStringLiteral("<dd class=\"note\">%1</dd>").arg(withBreaks(number.note));
            line(QStringLiteral("<div><dt>%1</dt><dd class=\"value\">%2</dd>%3</div>").arg(escaped(number.label), escaped(number.value), note));
        }
        line(QStringLiteral("</dl>"));
    }

    void operator()(const Table& table) {
        if (table.columns.isEmpty() || table.rows.isEmpty()) {
            if (!table.caption.isEmpty()) line(QStringLiteral("<p><strong>%1</strong></p>").arg(escaped(table.caption)));
            if (!table.emptyText.isEmpty()) line(QStringLiteral("<p class=\"muted\">%1</p>").arg(withBreaks(table.emptyText)));
            return;
        }
        line(QStringLiteral("<div class=\"wide\"><table>"));
        if (!table.caption.isEmpty()) line(QStringLiteral("<caption>%1</caption>").arg(escaped(table.caption)));
        QString head;
        for (const Column& column : table.columns) head += QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(numberClass(column), escaped(column.title));
        line(QStringLiteral("<thead><tr>%1</tr></thead>").arg(head));
        line(QStringLiteral("<tbody>"));
        for (const QList<Cell>& row : table.rows) line(rowHtml(table, row));
        line(QStringLiteral("</tbody></table></div>"));
    }

    void operator()(const CurveFigure& figure) { writeFigure(figure, m_parts.figure ? m_parts.figure(figure) : QString()); }
    void operator()(const DrawnFigure& figure) { writeFigure(figure, m_parts.picture ? m_parts.picture(figure) : QString()); }

    template <class Figure>
    void writeFigure(const Figure& figure, const QString& picture) {
        if (picture.isEmpty() && figure.title.isEmpty() && figure.alternativeText.isEmpty()) return;
        line(QStringLiteral("<figure>"));
        if (!figure.title.isEmpty()) line(QStringLiteral("<figcaption>%1</figcaption>").arg(escaped(figure.title)));
        // The picture is spoken by its label; without a picture the words stand in its place.
        line(picture.isEmpty() ? QStringLiteral("<p class=\"muted\">%1</p>").arg(withBreaks(figure.alternativeText)) : picture);
        line(QStringLiteral("</figure>"));
    }

    void operator()(const PageBreak&) { m_pageBreak = true; }

    /// Everything that was written.
    [[nodiscard]] const QString& html() {
        if (m_pageBreak) m_html += QStringLiteral("<div%1></div>\n").arg(takePageBreak());
        return m_html;
    }

    void beforeBlock(const Block& block) {
        const bool heading = std::holds_alternative<Heading>(block);
        const bool pageBreak = std::holds_alternative<PageBreak>(block);
        if (m_pageBreak && !heading && !pageBreak) m_html += QStringLiteral("<div%1></div>\n").arg(takePageBreak());
    }

private:
    void line(const QString& html) { m_html += html + u'\n'; }

    [[nodiscard]] QString takePageBreak() {
        const bool due = m_pageBreak;
        m_pageBreak = false;
        return due ? QStringLiteral(" class=\"new-page\"") : QString();
    }

    [[nodiscard]] QString sign(Standing standing) const { return m_parts.sign ? m_parts.sign(standing) : QString(); }

    [[nodiscard]] static QString numberClass(const Column& column) { return column.number ? QStringLiteral(" class=\"number\"") : QString(); }

    [[nodiscard]] QString rowHtml(const Table& table, const QList<Cell>& row) const {
        QString out = QStringLiteral("<tr>");
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const Cell cell = row.value(i);
            // Concatenated, not filled into a pattern: a large table has many thousand cells.
            out += QStringLiteral("<td") + numberClass(table.columns[i]) + u'>';
            if (cell.standing) out += sign(*cell.standing);
            out += escaped(cell.text) + QStringLiteral("</td>");
        }
        return out + QStringLiteral("</tr>");
    }

    const HtmlParts& m_parts;
    QString m_html;
    bool m_pageBreak = false;
};

QString header(const Report& report) {
    QString out;
    if (!report.municipality.isEmpty() || !report.marking.isEmpty())
        out += QStringLiteral("<header><span>%1</span><span class=\"marking\">%2</span></header>\n").arg(escaped(report.municipality), escaped(report.marking));
    return out;
}

QString titleBlock(const Report& report) {
    QString out = QStringLiteral("<h1>%1</h1>\n").arg(escaped(report.title));
    if (!report.subtitle.isEmpty()) out += QStringLiteral("<p class=\"subtitle\">%1</p>\n").arg(escaped(report.subtitle));
    return out;
}

QString footer(const Report& report) {
    if (!report.day.isValid()) return {};
    const QString day = report.day.toString(Qt::ISODate);
    return QStringLiteral("<footer><time datetime=\"%1\">%1</time></footer>\n").arg(day);
}

}  // namespace

QString cssName(Standing standing) {
    switch (standing) {
        case Standing::Fulfilled: return QStringLiteral("fulfilled");
        case Standing::OnTrack: return QStringLiteral("on-track");
        case Standing::DueSoon: return QStringLiteral("due-soon");
        case Standing::Missed: return QStringLiteral("missed");
        case Standing::Excused: return QStringLiteral("excused");
        case Standing::NotDue: return QStringLiteral("not-due");
        case Standing::Counted: return QStringLiteral("counted");
        case Standing::ToTick: return QStringLiteral("to-tick");
        case Standing::Passed: return QStringLiteral("passed");
    }
    return {};
}

QByteArray toHtml(const Report& report, const HtmlParts& parts) {
    BlockWriter writer(parts);
    for (const Block& block : report.blocks) {
        writer.beforeBlock(block);
        std::visit(writer, block);
    }
    const QString language = report.language.isEmpty() ? QStringLiteral("sv") : report.language;
    QString out;
    out += QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + escaped(language) + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>") + escaped(report.title.simplified()) +
           QStringLiteral("</title>\n<style>\n");
    if (!parts.colours.isEmpty()) out += QStringLiteral(":root{") + parts.colours + QStringLiteral("}");
    out += QString::fromLatin1(kStyle) + QStringLiteral("</style>\n</head>\n<body>\n");
    out += header(report) + QStringLiteral("<main>\n") + titleBlock(report) + writer.html() + QStringLiteral("</main>\n") + footer(report);
    out += QStringLiteral("</body>\n</html>\n");
    return out.toUtf8();
}

QByteArray toHtml(const Report& report, const FigureWriter& figure) { return toHtml(report, HtmlParts{figure, {}, {}, {}}); }

}  // namespace report
