#include "ui/print/line_breaker.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace print {

namespace {

constexpr qsizetype kLongestWord = 2'000;  // letters; longer ones are not measured as a whole, for the time of that grows with the square
constexpr double kFullEnough = 0.4;        // a word is left whole for the next line when this one is filled so far
constexpr int kLargestParted = 10;         // headings are read at a glance: only what is wider than a line is parted there

}  // namespace

LineBreaker::LineBreaker(Typesetter& type, Hyphenation& hyphenation, const Style& style, double width)
    : m_type(type), m_hyphenation(hyphenation), m_style(style), m_width(std::max(1.0, width)), m_blank(type.width(QStringLiteral(" "), style)) {}

void LineBreaker::add(const QString& text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0; finder.toNextBoundary() != -1;) {
        const qsizetype to = finder.position();
        // Signs keep to the number before them.
        if (to < text.size() && (text[to] == u'%' || text[to] == u'→')) continue;
        addWord(QStringView(text).mid(from, to - from));
        from = to;
    }
    endLine();
}

void LineBreaker::addWord(QStringView word) {
    while (!word.isEmpty()) {
        qsizetype letters = word.size();
        while (letters > 0 && word[letters - 1] == u' ') --letters;
        const bool endless = letters > kLongestWord;
        const double width = endless ? 0 : m_type.width(word.left(letters).toString(), m_style);
        if (!endless && m_filled + width <= m_width) return append(word, width + static_cast<double>(word.size() - letters) * m_blank);

        const bool ragged = m_filled < m_width * kFullEnough && m_style.size <= kLargestParted;
        const qsizetype parted = endless || !(ragged || width > m_width) ? 0 : addPart(word.left(letters));
        if (parted == 0 && m_line.isEmpty()) return addAnywhere(word);
        word = word.mid(parted);
        endLine();
    }
}

/// Puts as much of @p word on the line as fits with a hyphen. @return how many letters; 0 when none can go
qsizetype LineBreaker::addPart(QStringView word) {
    const QList<qsizetype> places = m_hyphenation.placesIn(word);
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const QString part = word.left(*place).toString() + kSoftHyphen;
        const double width = m_type.width(part, m_style);
        if (m_filled + width > m_width) continue;
        append(part, width);
        return *place;
    }
    return 0;
}

void LineBreaker::addAnywhere(QStringView word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    for (qsizetype from = 0; finder.toNextBoundary() != -1; from = finder.position()) {
        const QStringView letter = word.mid(from, finder.position() - from);
        const double width = m_type.width(letter.toString(), m_style);
        if (m_filled + width > m_width && !m_line.isEmpty() && letter != QLatin1String(" ")) endLine();
        append(letter, width);
    }
}

void LineBreaker::append(QStringView word, double width) {
    m_line += word;
    m_filled += width;
}

void LineBreaker::endLine() {
    qsizetype end = m_line.size();
    while (end > 0 && m_line[end - 1] == u' ') --end;
    // One blank, so that the words do not grow together where the text is copied.
    m_lines.append(m_line.left(std::min(end + 1, m_line.size())));
    m_line.clear();
    m_filled = 0;
}

}  // namespace print
