#include "core/report/html_writer.h"

#include "core/report/accent.h"
#include "core/report/html_style.h"
#include "core/report/html_table.h"
#include "core/report/html_text.h"
#include "core/report/png.h"
#include "core/report/words.h"

#include <QStringList>

namespace report {

namespace {

constexpr qsizetype kFewestContents = 4;  // sections from which on a list of them helps
constexpr qsizetype kNumbersInRow = 5;

QString standingStyle(Standing standing) { return QStringLiteral("background:var(--tint-%1)").arg(cssName(standing)); }

class BlockWriter {
public:
    BlockWriter(const HtmlParts& parts, const WriterWords& words, QString language) : m_parts(parts), m_words(words), m_language(std::move(language)) {}

    void operator()(const Heading& heading) {
        // The title is the page's h1, so a section's heading is h2.
        const QString tag = QStringLiteral("h") + QString::number(qBound(1, heading.level, 3) + 1);
        QString place;
        if (heading.level == 1) {
            m_sections << heading.text;
            place = QStringLiteral(" id=\"section-%1\"").arg(m_sections.size());
        }
        line(QStringLiteral("<%1%2%3%4>%5</%1>").arg(tag, place, takePageBreak(), languageOf(heading.text), escaped(heading.text)));
    }

    void operator()(const Paragraph& paragraph) {
        const QString kind = paragraph.muted ? QStringLiteral(" class=\"muted\"") : QString();
        QString text = paragraph.text;
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        QString part;
        const auto flush = [&] {
            if (!part.isEmpty()) line(QStringLiteral("<p%1%2>%3</p>").arg(kind, languageOf(part), withBreaks(part)));
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
        for (const QString& item : list.items) line(QStringLiteral("<li%1>%2</li>").arg(languageOf(item), withBreaks(item)));
        line(QStringLiteral("</") + tag + u'>');
    }

    void operator()(const Judgement& judgement) {
        line(QStringLiteral("<p class=\"judgement\" style=\"%1\"><strong style=\"color:var(--ink-%2)\">%3%4</strong> <span%5>%6</span></p>")
                 .arg(standingStyle(judgement.standing), cssName(judgement.standing), sign(judgement.standing), escaped(judgement.word),
                      languageOf(judgement.sentence), withBreaks(judgement.sentence)));
    }

    void operator()(const KeyNumbers& numbers) {
        if (numbers.numbers.isEmpty()) return;
        // More than fit in a row stand in rows of three.
        line(QStringLiteral("<dl class=\"numbers%1\">").arg(numbers.numbers.size() > kNumbersInRow ? QStringLiteral(" many-numbers") : QString()));
        for (const KeyNumber& number : numbers.numbers) {
            const QString note = number.note.isEmpty() ? QString() : QStringLiteral("<dd class=\"note\"%1>%2</dd>").arg(languageOf(number.note), withBreaks(number.note));
            line(QStringLiteral("<div><dt%1>%2</dt><dd class=\"value\">%3</dd>%4</div>").arg(languageOf(number.label), escaped(number.label), escaped(number.value), note));
        }
        line(QStringLiteral("</dl>"));
    }

    void operator()(const Table& table) {
        if (table.columns.isEmpty() || table.rows.isEmpty()) {
            if (!table.caption.isEmpty()) line(QStringLiteral("<p%1><strong>%2</strong></p>").arg(languageOf(table.caption), escaped(table.caption)));
            if (!table.emptyText.isEmpty()) line(QStringLiteral("<p class=\"muted\"%1>%2</p>").arg(languageOf(table.emptyText), withBreaks(table.emptyText)));
            return;
        }
        m_html += tableHtml(table, m_parts.sign, m_language);
    }

    void operator()(const CurveFigure& figure) { writeFigure(figure, m_parts.figure ? m_parts.figure(figure) : QString(), valuesHtml(figure)); }
    void operator()(const DrawnFigure& figure) { writeFigure(figure, m_parts.drawing ? m_parts.drawing(figure) : QString(), {}); }

    template <class Figure>
    void writeFigure(const Figure& figure, const QString& svg, const QString& values) {
        const QString words = figure.alternativeText.isEmpty() ? figure.title : figure.alternativeText;
        if (svg.isEmpty() && figure.title.isEmpty() && figure.alternativeText.isEmpty()) return;
        line(QStringLiteral("<figure>"));
        if (!figure.title.isEmpty()) line(QStringLiteral("<figcaption%1>%2</figcaption>").arg(languageOf(figure.title), escaped(figure.title)));
        // Without a picture its words stand in its place. It is a picture within the page, not a part of it: whoever hears the page is told of one picture, not of
        // a hundred loose labels.
        if (svg.isEmpty()) line(QStringLiteral("<p class=\"muted\"%1>%2</p>").arg(languageOf(figure.alternativeText), withBreaks(figure.alternativeText)));
        else
            line(QStringLiteral("<img%1 alt=\"%2\" src=\"data:image/svg+xml;base64,%3\">")
                     .arg(languageOf(words), escaped(words.simplified()), QString::fromLatin1(svg.toUtf8().toBase64())));
        m_html += values;
        line(QStringLiteral("</figure>"));
    }

    void operator()(const PageBreak&) { m_pageBreak = true; }

    /// The ways to the sections; nothing when there are few.
    [[nodiscard]] QString contents(const QString& title) const {
        if (m_sections.size() < kFewestContents) return {};
        QString out = QStringLiteral("<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">%1</h2>\n<ol>\n").arg(escaped(title));
        for (qsizetype i = 0; i < m_sections.size(); ++i)
            out += QStringLiteral("<li%1><a href=\"#section-%2\">%3</a></li>\n").arg(languageOf(m_sections[i]), QString::number(i + 1), escaped(m_sections[i]));
        return out + QStringLiteral("</ol>\n</nav>\n");
    }

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
    [[nodiscard]] QString languageOf(const QString& text) const { return languageAttribute(text, m_language); }

    void line(const QString& html) { m_html += html + u'\n'; }

    [[nodiscard]] QString takePageBreak() {
        const bool due = m_pageBreak;
        m_pageBreak = false;
        return due ? QStringLiteral(" class=\"new-page\"") : QString();
    }

    /// What a curve is drawn from, for those who want to read it.
    [[nodiscard]] QString valuesHtml(const CurveFigure& figure) const {
        if (figure.measured.isEmpty() || m_words.values.isEmpty()) return {};
        const QString unit = figure.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(figure.unit);
        Table table;
        table.columns = {{m_words.day, 1, false, true}, {figure.measuredLabel + unit, 1, true}};
        for (const CurvePoint& point : figure.measured) table.rows << QList<Cell>{point.day.toString(Qt::ISODate), numberText(point.value)};
        return QStringLiteral("<details><summary>%1</summary>\n").arg(escaped(m_words.values)) + tableHtml(table, m_parts.sign, m_language) + QStringLiteral("</details>\n");
    }

    [[nodiscard]] QString sign(Standing standing) const { return m_parts.sign ? m_parts.sign(standing) : QString(); }

    const HtmlParts& m_parts;
    const WriterWords& m_words;
    QString m_language;  ///< of the report
    QString m_html;
    QStringList m_sections;  ///< their headings
    bool m_pageBreak = false;
};

/// The coat of arms, if it is one.
QString armsOf(const Report& report) {
    if (sizeOfArms(report.sender.arms).isEmpty()) return {};
    return QStringLiteral("<img class=\"arms\" alt=\"%1\" src=\"data:image/png;base64,%2\">")
        .arg(escaped(report.words.arms.simplified()), QString::fromLatin1(report.sender.arms.toBase64()));
}

QString header(const Report& report) {
    const QString arms = armsOf(report);
    if (arms.isEmpty() && report.municipality.isEmpty() && report.marking.isEmpty()) return {};
    return QStringLiteral("<header><span class=\"sender\">%1<span>%2</span></span><span class=\"marking\">%3</span></header>\n")
        .arg(arms, escaped(report.municipality), escaped(report.marking));
}

QString titleBlock(const Report& report, const QString& language) {
    QString out = QStringLiteral("<h1%1>%2</h1>\n").arg(languageAttribute(report.title, language), escaped(report.title));
    if (!report.subtitle.isEmpty()) out += QStringLiteral("<p class=\"subtitle\"%1>%2</p>\n").arg(languageAttribute(report.subtitle, language), escaped(report.subtitle));
    return out;
}

QString footer(const Report& report) {
    QString inside;
    if (!report.sender.contact.isEmpty())
        inside += QStringLiteral("<address>%1%2</address>").arg(report.words.contact.isEmpty() ? QString() : escaped(report.words.contact) + QStringLiteral(":<br>"),
                                                                withBreaks(report.sender.contact));
    if (report.day.isValid()) inside += QStringLiteral("<time datetime=\"%1\">%1</time>").arg(report.day.toString(Qt::ISODate));
    return inside.isEmpty() ? QString() : QStringLiteral("<footer>%1</footer>\n").arg(inside);
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
    const QString language = report.language.isEmpty() ? QStringLiteral("sv") : report.language;
    BlockWriter writer(parts, report.words, language);
    for (const Block& block : report.blocks) {
        writer.beforeBlock(block);
        std::visit(writer, block);
    }
    QString out;
    out += QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + escaped(language) + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>") + escaped(report.title.simplified()) +
           QStringLiteral("</title>\n<style>\n");
    if (!parts.colours.isEmpty()) out += QStringLiteral(":root{") + parts.colours + QStringLiteral("}");
    // Read again: what is no colour must not become a style.
    if (const auto colour = colourFrom(report.sender.colour)) out += QStringLiteral(":root{--heading:%1}").arg(colourText(*colour));
    out += QString::fromLatin1(htmlStyle()) + QStringLiteral("</style>\n</head>\n<body>\n");
    if (!report.words.skip.isEmpty()) out += QStringLiteral("<a class=\"skip\" href=\"#main\">%1</a>\n").arg(escaped(report.words.skip));
    const QString body = writer.html();
    out += header(report) + QStringLiteral("<main id=\"main\" tabindex=\"-1\">\n") + titleBlock(report, language) + writer.contents(report.words.contents) + body +
           QStringLiteral("</main>\n") + footer(report);
    out += QStringLiteral("</body>\n</html>\n");
    return out.toUtf8();
}

QByteArray toHtml(const Report& report, const FigureWriter& figure) { return toHtml(report, HtmlParts{figure, {}, {}, {}}); }

}  // namespace report
