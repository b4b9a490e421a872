#include "ui/chart/curve_scale.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/picture.h"
#include "ui/print/page_measures.h"
#include "ui/print/pieces.h"

#include <algorithm>
#include <cmath>

namespace print {

namespace {

using namespace measures;

constexpr double kBulletIndent = 16;
constexpr double kJudgementWord = 116;
constexpr double kSignSize = 12;
constexpr int kMostKeyNumbersInRow = 5;
constexpr int kFewestKeyNumberColumns = 3;
constexpr int kLargestValue = 20;
constexpr int kSmallestValue = 12;
constexpr double kValueLine = 28;

const drawing::Palette& colours() { return drawing::palette(drawing::Scheme::Light); }
QRgb textColour() { return colours().text.rgb(); }
QRgb mutedColour() { return colours().muted.rgb(); }

/// Paragraphs of a clean text: parted by blank lines, empty ones left out.
QStringList paragraphsOf(const QString& text) {
    QStringList out{QString()};
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            if (!out.constLast().isEmpty()) out.append(QString());
        } else {
            if (!out.constLast().isEmpty()) out.last() += u'\n';
            out.last() += line;
        }
    }
    if (out.constLast().isEmpty()) out.removeLast();
    return out;
}

void keepFirst(QList<Piece>& pieces, qsizetype count) {
    for (qsizetype i = 0; i + 1 < pieces.size() && i + 1 < count; ++i) pieces[i].keepWithNext = true;
}

class BlockCutter {
public:
    BlockCutter(const Room& room, Typesetter& type, bool afterHeading) : m_room(room), m_type(type), m_afterHeading(afterHeading) {}

    QList<Piece> operator()(const report::Heading& heading) const {
        const QString text = m_type.clean(heading.text).simplified();
        if (text.isEmpty()) return {};
        const int level = std::clamp(heading.level, 1, 3);
        const Style style = level == 1 ? kHeading1 : level == 2 ? kHeading2 : kHeading3;
        const double line = level == 1 ? kHeading1Line : level == 2 ? kHeading2Line : kBodyLine;
        QList<Piece> pieces = linePieces(m_type, m_type.lines(text, style, m_room.width), style, line, textColour());
        for (Piece& piece : pieces) piece.keepWithNext = true;
        // Two headings in a row belong together.
        pieces.first().gapBefore = m_afterHeading ? kGap : level == 1 ? kSection + kTiny : kWide;
        pieces.first().outlineLevel = level;
        pieces.first().outlineText = text;
        return pieces;
    }

    QList<Piece> operator()(const report::Paragraph& paragraph) const {
        QList<Piece> out;
        const QRgb colour = paragraph.muted ? mutedColour() : textColour();
        for (const QString& text : paragraphsOf(m_type.clean(paragraph.text))) {
            QList<Piece> pieces = linePieces(m_type, m_type.lines(text, kBody, textWidth()), kBody, kBodyLine, colour);
            pieces.first().gapBefore = m_afterHeading && out.isEmpty() ? kTiny : kGap;
            out += pieces;
        }
        if (m_afterHeading) keepFirst(out, 3);
        return out;
    }

    QList<Piece> operator()(const report::ItemList& list) const {
        QList<Piece> out;
        int number = 0;
        const double indent = list.numbered ? kBulletIndent + kTiny : kBulletIndent;
        for (const QString& item : list.items) {
            const QString text = m_type.clean(item).trimmed();
            ++number;
            const QStringList lines = m_type.lines(text, kBody, textWidth() - indent);
            QList<Piece> pieces = linePieces(m_type, lines, kBody, kBodyLine, textColour(), indent);
            const QString mark = list.numbered ? QString::number(number) + u'.' : QStringLiteral("•");
            const double x = list.numbered ? std::max(0.0, indent - kTiny - m_type.width(mark, kBody)) : kTiny;
            pieces.first().items.prepend(TextRun{QPointF(x, m_type.baseline(kBody, kBodyLine)), mark, kBody, mutedColour()});
            pieces.first().gapBefore = out.isEmpty() && !m_afterHeading ? kGap : kTiny;
            out += pieces;
        }
        if (m_afterHeading) keepFirst(out, 3);
        return out;
    }

    QList<Piece> operator()(const report::Judgement& judgement) const {
        const QColor colour = drawing::colourOf(colours(), judgement.standing);
        const double left = kGap + kSignSize + kGap;
        const double sentenceLeft = kGap + kJudgementWord + kGap;
        const QStringList words = m_type.lines(m_type.clean(judgement.word), kBodyBold, sentenceLeft - left - kGap);
        const QStringList sentence = m_type.lines(m_type.clean(judgement.sentence), kBody, m_room.width - sentenceLeft - kGap);

        // A panel is one piece; only a sentence of many pages is cut.
        const auto most = std::max<qsizetype>(1, static_cast<qsizetype>((m_room.height - 2 * kGap) / kBodyLine));
        const qsizetype all = std::max(words.size(), sentence.size());
        QList<Piece> pieces;
        for (qsizetype from = 0; from < all; from += most) {
            const qsizetype count = std::min(most, all - from);
            Piece piece;
            piece.gapBefore = from == 0 ? kGap : 0;
            piece.height = static_cast<double>(count) * kBodyLine + 2 * kGap;
            piece.items.append(Fill{QRectF(0, 0, m_room.width, piece.height), drawing::tint(colour, colours().ground).rgb()});
            if (from == 0) piece.items.append(SignMark{QRectF(kGap, kGap + (kBodyLine - kSignSize) / 2, kSignSize, kSignSize), judgement.standing});
            for (qsizetype i = 0; i < count; ++i) {
                const double y = kGap + static_cast<double>(i) * kBodyLine;
                piece.addText(QPointF(left, y + m_type.baseline(kBodyBold, kBodyLine)), words.value(from + i), kBodyBold, colour.rgb());
                piece.addText(QPointF(sentenceLeft, y + m_type.baseline(kBody, kBodyLine)), sentence.value(from + i), kBody, textColour());
            }
            pieces.append(piece);
        }
        return pieces;
    }

    QList<Piece> operator()(const report::KeyNumbers& key) const {
        QList<Piece> pieces;
        const auto count = static_cast<int>(key.numbers.size());
        if (count == 0) return pieces;
        const int rows = (count + kMostKeyNumbersInRow - 1) / kMostKeyNumbersInRow;
        const int inRow = std::max(kFewestKeyNumberColumns, (count + rows - 1) / rows);
        for (int from = 0; from < count; from += inRow) pieces.append(keyNumberRow(key.numbers.mid(from, inRow), inRow));
        return pieces;
    }

    QList<Piece> operator()(const report::Table& table) const { return tablePieces(table, m_room, m_type, m_afterHeading); }

    QList<Piece> operator()(const report::CurveFigure& given) const {
        auto figure = std::make_shared<report::CurveFigure>(given);
        for (QString* text : {&figure->title, &figure->unit, &figure->measuredLabel, &figure->baselineLabel, &figure->targetLabel, &figure->alternativeText})
            *text = m_type.clean(*text);
        const double width = std::min(m_room.width, kWidestFigure);
        QList<Piece> pieces;
        if (!figure->title.isEmpty()) {
            pieces += linePieces(m_type, m_type.lines(figure->title.simplified(), kBodyBold, width), kBodyBold, kBodyLine, textColour());
            for (Piece& piece : pieces) piece.keepWithNext = true;
        }
        if (chart::hasContent(*figure)) {
            Piece picture;
            picture.gapBefore = kTiny;
            picture.height = kFigureHeight;
            picture.keepWithNext = !figure->alternativeText.isEmpty();
            picture.items.append(FigureMark{QRectF(0, 0, width, kFigureHeight), figure});
            pieces.append(picture);
        }
        if (!figure->alternativeText.isEmpty()) {
            const QStringList lines = m_type.lines(figure->alternativeText, kSmall, std::min(width, textWidth()));
            QList<Piece> words = linePieces(m_type, lines, kSmall, kSmallLine, mutedColour());
            words.first().gapBefore = kTiny;
            pieces += words;
        }
        if (!pieces.isEmpty()) pieces.first().gapBefore = m_afterHeading ? kGap : kWide;
        return pieces;
    }

    QList<Piece> operator()(const report::DrawnFigure& figure) const {
        auto picture = std::make_shared<report::Picture>(figure.picture);
        Piece piece;
        // On the large page, which is read from further off, letters are larger.
        const int letters = m_room.height > kPageLong ? kLargePicturePixels : kPicturePixels;
        piece.height = drawing::heightOf(*picture, m_room.width, pictureFont(m_type, letters));
        // What is higher than a page is told by the table behind it.
        if (piece.height > m_room.height) return {};
        piece.items.append(PictureMark{QRectF(0, 0, m_room.width, piece.height), picture, letters});
        piece.gapBefore = m_afterHeading ? kGap : kWide;
        return {piece};
    }

    QList<Piece> operator()(const report::PageBreak&) const {
        Piece piece;
        piece.startsPage = true;
        return {piece};
    }

private:
    [[nodiscard]] double textWidth() const { return std::min(m_room.width, kWidestText); }

    [[nodiscard]] Piece keyNumberRow(const QList<report::KeyNumber>& numbers, int columns) const {
        const double width = (m_room.width - (columns - 1) * kGap) / columns;
        const double inner = width - 2 * kGap;
        struct Column {
            QStringList label;
            QStringList value;
            QStringList note;
            Style valueStyle;
        };
        QList<Column> set;
        qsizetype labelLines = 1;
        qsizetype valueLines = 1;
        qsizetype noteLines = 0;
        for (const report::KeyNumber& number : numbers) {
            Column column;
            const QString value = m_type.clean(number.value).simplified();
            column.valueStyle = {Face::Bold, kLargestValue};
            while (column.valueStyle.size > kSmallestValue && m_type.width(value, column.valueStyle) > inner) --column.valueStyle.size;
            column.label = m_type.lines(m_type.clean(number.label), kSmall, inner);
            column.value = m_type.lines(value, column.valueStyle, inner);
            if (!number.note.isEmpty()) column.note = m_type.lines(m_type.clean(number.note), kSmall, inner);
            labelLines = std::max(labelLines, column.label.size());
            valueLines = std::max(valueLines, column.value.size());
            noteLines = std::max(noteLines, column.note.size());
            set.append(column);
        }
        Piece piece;
        piece.gapBefore = kGap;
        const double valueTop = kGap + static_cast<double>(labelLines) * kSmallLine;
        const double noteTop = valueTop + static_cast<double>(valueLines) * kValueLine;
        piece.height = noteTop + static_cast<double>(noteLines) * kSmallLine + kGap;
        double x = 0;
        for (const Column& column : std::as_const(set)) {
            piece.items.append(Fill{QRectF(x, 0, width, piece.height), colours().panel.rgb()});
            addLines(piece, column.label, x + kGap, kGap, kSmall, kSmallLine, mutedColour());
            addLines(piece, column.value, x + kGap, valueTop, column.valueStyle, kValueLine, textColour());
            addLines(piece, column.note, x + kGap, noteTop, kSmall, kSmallLine, mutedColour());
            x += width + kGap;
        }
        return piece;
    }

    void addLines(Piece& piece, const QStringList& lines, double x, double top, const Style& style, double lineHeight, QRgb colour) const {
        for (qsizetype i = 0; i < lines.size(); ++i)
            piece.addText(QPointF(x, top + static_cast<double>(i) * lineHeight + m_type.baseline(style, lineHeight)), lines[i], style, colour);
    }

    const Room& m_room;
    Typesetter& m_type;
    bool m_afterHeading;
};

}  // namespace

QList<Piece> linePieces(Typesetter& type, const QStringList& lines, const Style& style, double lineHeight, QRgb colour, double indent) {
    QList<Piece> pieces;
    const double baseline = type.baseline(style, lineHeight);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.height = lineHeight;
        piece.keepWithNext = (i == 0 || i + 2 == lines.size()) && i + 1 < lines.size();
        piece.addText(QPointF(indent, baseline), lines[i], style, colour);
        pieces.append(piece);
    }
    return pieces;
}

QList<Piece> piecesOf(const report::Block& block, const Room& room, Typesetter& type, bool afterHeading) {
    return std::visit(BlockCutter(room, type, afterHeading), block);
}

QList<Piece> titlePieces(const report::Report& report, const Room& room, Typesetter& type) {
    QList<Piece> pieces;
    const QString title = type.clean(report.title).simplified();
    const QString subtitle = type.clean(report.subtitle).simplified();
    if (!title.isEmpty()) pieces += linePieces(type, type.lines(title, kTitle, room.width), kTitle, kTitleLine, textColour());
    if (!subtitle.isEmpty()) pieces += linePieces(type, type.lines(subtitle, kSubtitle, room.width), kSubtitle, kSubtitleLine, mutedColour());
    if (pieces.isEmpty()) return pieces;
    for (Piece& piece : pieces) piece.keepWithNext = true;
    Piece space;
    space.height = kGap;
    pieces.append(space);
    return pieces;
}

}  // namespace print
