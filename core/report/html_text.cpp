#include "core/report/html_text.h"

#include "core/report/part_language.h"

namespace report {

QString escaped(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        // Control letters are not allowed in HTML, not even escaped.
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') continue;
        out += c;
    }
    // Signs keep to the number before them.
    for (const QChar sign : {u'%', u'→'}) out.replace(QString(u' ') + sign, QString(QChar(QChar::Nbsp)) + sign);
    return out.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

QString withBreaks(const QString& text) { return escaped(text.trimmed()).replace(u'\n', QStringLiteral("<br>\n")); }

QString languageAttribute(const QString& text, const QString& language) {
    const QString other = partLanguage(text, language);
    return other.isEmpty() ? QString() : QStringLiteral(" lang=\"") + other + u'"';
}

}  // namespace report
