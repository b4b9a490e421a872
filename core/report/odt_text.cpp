#include "core/report/odt_text.h"

namespace report {

namespace {

/// Whether XML 1.0 allows it; halves of letters are asked of as pairs.
bool isAllowed(QChar c) { return (c >= u' ' || c == u'\n' || c == u'\t') && c.unicode() < 0xFFFE && !c.isSurrogate(); }

}  // namespace

QString odtPlain(const QString& text) {
    QString plain;
    const QString line = text.simplified();
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool pair = line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        if (pair) plain += line.mid(i++, 2);
        else if (isAllowed(line[i])) plain += line[i];
    }
    return plain;
}

void writeOdtText(QXmlStreamWriter& xml, const QString& text, bool begins) {
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty()) xml.writeCharacters(run);
        run.clear();
    };
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate()) {
            run += c;
            run += plain[++i];
            continue;
        }
        if (!isAllowed(c)) continue;
        // A blank at the beginning or after another one is read as none, unless it is said outright.
        const bool lostBlank = c == u' ' && ((i == 0 && begins) || (i > 0 && (plain[i - 1] == u' ' || plain[i - 1] == u'\n')));
        if (c != u'\n' && c != u'\t' && !lostBlank) {
            run += c;
            continue;
        }
        flush();
        xml.writeEmptyElement(c == u'\n' ? QStringLiteral("text:line-break") : c == u'\t' ? QStringLiteral("text:tab") : QStringLiteral("text:s"));
    }
    flush();
}

void writeOdtParagraph(QXmlStreamWriter& xml, const QString& style, const QString& text) {
    xml.writeStartElement(QStringLiteral("text:p"));
    xml.writeAttribute(QStringLiteral("text:style-name"), style);
    writeOdtText(xml, text);
    xml.writeEndElement();
}

}  // namespace report
