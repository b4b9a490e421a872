#include "ui/print/typesetter.h"

#include "ui/print/line_breaker.h"
#include "ui/print/page_measures.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QList>
#include <QPdfWriter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace print {

namespace {

constexpr qsizetype kMostCachedWidths = 20'000;
constexpr qsizetype kLongestCachedText = 40;
constexpr double kNoLigatures = 0.02;  // the least that is not rounded to nothing

struct Fonts {
    QStringList families;  // the text font first, then the fonts of signs
    QList<QRawFont> text;  // both faces: a letter must be in either
    QList<QRawFont> signs;
};

/// Loads a font of the resources; its family, or nothing when it is not there.
QString load(const QString& path, QList<QRawFont>& raw) {
    const int id = QFontDatabase::addApplicationFont(path);
    if (id < 0) return {};
    raw.append(QRawFont(path, 10));
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

const Fonts& fonts() {
    // Once for the whole program: each adding would keep another copy.
    static const Fonts loaded = [] {
        Fonts out;
        const QString regular = load(QStringLiteral(":/fonts/NotoSans-Regular.ttf"), out.text);
        const QString bold = load(QStringLiteral(":/fonts/NotoSans-Bold.ttf"), out.text);
        if (regular.isEmpty() || bold.isEmpty()) return Fonts();
        out.families = {regular};
        // Noto Sans itself has neither minus nor arrows nor boxes.
        for (const QString& path : {QStringLiteral(":/fonts/NotoSansMath-Regular.ttf"), QStringLiteral(":/fonts/NotoSansSymbols2-Regular.ttf")})
            if (const QString family = load(path, out.signs); !family.isEmpty()) out.families.append(family);
        return out;
    }();
    return loaded;
}

/// The font of @p style as the paper sees it: letter spacing grows with the resolution of the device, so a font that was
/// measured for the screen would be too narrow.
QFont forPaper(const Style& style) {
    QFont font;
    font.setFamilies(fonts().families);
    font.setBold(style.face == Face::Bold);
    font.setPixelSize(style.size * kUnitsPerPoint);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing turns ligatures off, which would not be found by search; this one is a 60th of a point.
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    QBuffer nowhere;
    QPdfWriter paper(&nowhere);
    paper.setResolution(kPaperResolution);
    return QFont(font, &paper);
}

constexpr bool isPlain(char16_t c) {
    return (c >= 0x20 && c <= 0x7E) || (c >= 0xA0 && c <= 0x17F && c != 0xAD) || c == u'–' || c == u'”' || c == u'…' || c == u'’';
}

bool isDropped(char32_t c) {
    const QChar::Category category = QChar::category(c);
    const bool variationSelector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return category == QChar::Other_Control || category == QChar::Other_Format || variationSelector;
}

/// What stands for a letter that the fonts lack without loss of meaning; 0 when nothing does.
char32_t substitute(char32_t c) {
    if (c == 0x202F || c == 0x2007) return 0xA0;
    if (c == 0x2011) return U'-';
    if (c == 0x2212) return 0x2013;
    return QChar::category(c) == QChar::Separator_Space ? U' ' : 0;
}

QString withPlainLineEnds(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text) {
        if (c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) c = u'\n';
        else if (c == u'\t') c = u' ';
    }
    return text;
}

void endInBlank(QString& line) {
    if (!line.isEmpty() && !line.endsWith(u' ')) line += u' ';
}

QString inWords(const QString& cluster) {
    // Half a surrogate pair could not be written to any output.
    if (!cluster.isValidUtf16()) return QStringLiteral("U+") + QString::number(cluster.at(0).unicode(), 16).toUpper();
    return cluster;
}

}  // namespace

Typesetter::Typesetter(QString language) : m_ready(!fonts().families.isEmpty()), m_hyphenation(std::move(language)) {
    if (m_ready) m_replacement = has(U'□') ? QStringLiteral("□") : QStringLiteral("?");
}

bool Typesetter::has(char32_t letter) {
    // Qt's PDF maps glyphs to 16 bits: a letter beyond them would be painted, but neither searched nor copied.
    if (letter > 0xFFFF) return false;
    const auto known = m_known.constFind(letter);
    if (known != m_known.cend()) return *known;
    const auto supports = [letter](const QRawFont& font) { return font.supportsCharacter(letter); };
    const Fonts& all = fonts();
    const bool found = std::all_of(all.text.cbegin(), all.text.cend(), supports) || std::any_of(all.signs.cbegin(), all.signs.cend(), supports);
    m_known.insert(letter, found);
    return found;
}

void Typesetter::cleanCluster(const QString& cluster, QString& out) {
    QString kept;
    bool lacking = !cluster.isValidUtf16();
    bool visible = lacking;
    for (const uint letter : cluster.toUcs4()) {
        if (letter == '\n') {
            out += u'\n';
            continue;
        }
        if (isDropped(letter)) continue;
        visible = true;
        char32_t shown = letter;
        if (!has(shown)) shown = substitute(letter);
        if (shown == 0 || !has(shown)) lacking = true;
        else kept += QString::fromUcs4(&shown, 1);
    }
    if (!lacking) {
        out += kept;
    } else if (visible) {
        out += m_replacement;
        const QString letter = inWords(cluster);
        if (!m_missing.contains(letter)) m_missing.append(letter);
    }
}

QString Typesetter::clean(const QString& text) {
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isPlain(c.unicode()); })) return text;
    const QString composed = withPlainLineEnds(text).normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, composed);
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        const qsizetype to = finder.position();
        cleanCluster(composed.mid(from, to - from), out);
        from = to;
    }
    return out;
}

Typesetter::Metrics& Typesetter::metrics(const Style& style) {
    const int key = style.size * 2 + (style.face == Face::Bold ? 1 : 0);
    const auto found = m_metrics.find(key);
    if (found != m_metrics.end()) return *found;
    Metrics made;
    made.font = forPaper(style);
    const QFontMetricsF measured(made.font);
    made.ascent = measured.ascent() / kUnitsPerPoint;
    made.descent = measured.descent() / kUnitsPerPoint;
    return *m_metrics.insert(key, made);
}

const QFont& Typesetter::font(const Style& style) { return metrics(style).font; }

double Typesetter::width(const QString& text, const Style& style) {
    Metrics& own = metrics(style);
    const auto known = own.widths.constFind(text);
    if (known != own.widths.cend()) return *known;
    const QString painted = text.endsWith(kSoftHyphen) ? text.chopped(1) + u'-' : text;
    const double measured = QFontMetricsF(own.font).horizontalAdvance(painted) / kUnitsPerPoint;
    if (text.size() <= kLongestCachedText && own.widths.size() < kMostCachedWidths) own.widths.insert(text, measured);
    return measured;
}

double Typesetter::widestPart(const QString& word, const Style& style) {
    double widest = 0;
    qsizetype from = 0;
    for (const qsizetype place : m_hyphenation.placesIn(word)) {
        widest = std::max(widest, width(word.mid(from, place - from) + kSoftHyphen, style));
        from = place;
    }
    return std::max(widest, width(word.mid(from), style));
}

QStringList Typesetter::lines(const QString& text, const Style& style, double width) {
    QStringList out;
    for (const QString& part : text.split(u'\n')) {
        if (!out.isEmpty()) endInBlank(out.last());
        const QString trimmed = part.trimmed();
        // Nearly every table cell is one line.
        if (trimmed.size() <= kLongestCachedText && this->width(trimmed, style) <= width) {
            out.append(trimmed);
            continue;
        }
        LineBreaker breaker(*this, m_hyphenation, style, width);
        breaker.add(trimmed);
        out += breaker.lines();
    }
    while (out.size() > 1 && out.constLast().isEmpty()) out.removeLast();
    if (out.constLast().endsWith(u' ')) out.last().chop(1);
    return out;
}

double Typesetter::baseline(const Style& style, double lineHeight) {
    const Metrics& own = metrics(style);
    return (lineHeight - own.ascent - own.descent) / 2 + own.ascent;
}

QFont drawingFont(Typesetter& type, int letters) {
    QFont font(type.font({Face::Regular, 8}).family());
    font.setPixelSize(letters);
    return font;
}

}  // namespace print
