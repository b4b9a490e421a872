#include "ui/drawing/wrapped_text.h"

#include "ui/drawing/shortened.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

namespace drawing {

namespace {

constexpr qsizetype kLeastPart = 3;  // letters of a word on either side of a hyphen
constexpr QChar kMayBreak(0x200B);

/// @p word in parts that have room, each with its hyphen; as it stands where not even the least part has.
QString parted(const QString& word, const QFontMetricsF& metrics, double width) {
    QString made;
    QString rest = word;
    while (metrics.horizontalAdvance(rest) > width) {
        qsizetype letters = rest.size() - kLeastPart;
        while (letters >= kLeastPart && metrics.horizontalAdvance(rest.left(letters) + u'-') > width) --letters;
        if (letters < kLeastPart) break;
        made += rest.left(letters) + u'-' + kMayBreak;
        rest = rest.mid(letters);
    }
    return made + rest;
}

}  // namespace

QStringList wrapped(const QString& words, const QFont& font, double width, int most) {
    const QFontMetricsF metrics(font);
    QStringList parts = words.split(u' ');
    for (QString& word : parts)
        if (metrics.horizontalAdvance(word) > width) word = parted(word, metrics, width);
    const QString text = parts.join(u' ');
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()).remove(kMayBreak), Qt::ElideRight, width);
            break;
        }
        lines << metrics.elidedText(text.mid(line.textStart(), line.textLength()).remove(kMayBreak).trimmed(), Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

bool hasRoomFor(const QString& text, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    const QStringList words = text.split(u' ');
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return metrics.horizontalAdvance(word) <= width; });
}

QStringList shortened(const QStringList& lines) {
    QStringList found;
    for (const QString& line : lines)
        if (line.endsWith(u'…') && !line.endsWith(u" …")) found << line;
    return found;
}

double widthOf(const QString& text, const QFont& font) { return QFontMetricsF(font).horizontalAdvance(text); }
double lineOf(const QFont& font) { return QFontMetricsF(font).height() * 1.05; }
double ascentOf(const QFont& font) { return QFontMetricsF(font).ascent(); }

QFont unhinted(QFont font, bool bold) {
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(bold);
    return font;
}

}  // namespace drawing
