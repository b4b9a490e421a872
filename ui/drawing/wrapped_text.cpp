#include "ui/drawing/wrapped_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace drawing {

QStringList wrapped(const QString& text, const QFont& font, double width, int most) {
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << metrics.elidedText(text.mid(line.textStart(), line.textLength()).trimmed(), Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
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
