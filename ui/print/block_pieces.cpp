#include "ui/drawing/curve_scale.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/drawing.h"
#include "ui/print/letterhead.h"
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

QRgb headingColour(const Setting& setting) { return setting.head != nullptr && setting.head->colour ? *setting.head->colour : textColour(); }

void keepFirst(QList<Piece>& pieces, qsizetype count) {
    for (qsizetype i = 0; i + 1 < pieces.size() && i + 1 < count; ++i) pieces[i].keepWithNext = true;
}

class BlockCutter {
public:
    explicit BlockCutter(const Setting& setting)
        : m_setting(setting), m_room(setting.room), m_type(setting.type), m_structure(setting.structure), m_afterHeading(setting.afterHeading) {}

    QList<Piece> operator()(const report::Heading& heading) const {
        const QString text = m_type.clean(heading.text).simplified();
        if (text.isEmpty()) return {};
        const int level = std::clamp(heading.level, 1, 3);
        const Style style = level == 1 ? kHeading1 : level == 2 ? kHeading2 : kHeading3;
        const double line = level == 1 ? kHeading1Line : level == 2 ? kHeading2Line : kBodyLine;
        const int element = m_structure.addHeading(level + m_setting.headingsBelow);
        QList<Piece> pieces = linePieces(m_type, m_type.lines(text, style, m_room.width), {style, line, headingColour(m_setting), element});
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
            const int element = m_structure.add(Role::Paragraph);
            QList<Piece> pieces = linePieces(m_type, m_type.lines(text, kBody, textWidth()), {kBody, kBodyLine, colour, element});
            pieces.first().gapBefore = m_afterHeading && out.isEmpty() ? kTiny : kGap;
            out += pieces;
        }
        if (m_afterHeading) keepFirst(out, 3);
        for (Piece& piece : out) piece.keepWithNext = piece.keepWithNext || paragraph.keepsNext;
        return out;
    }

    QList<Piece> operator()(const report::ItemList& list) const {
        QList<Piece> out;
        if (list.items.isEmpty()) return out;
        int number = 0;
        const int part = m_structure.add(Role::List);
        m_structure.at(part).labels = list.numbered ? Labels::Decimal : Labels::Disc;
        const double indent = list.numbered ? kBulletIndent + kTiny : kBulletIndent;
        for (const QString& item : list.items) {
            const QString text = m_type.clean(item).trimmed();
            ++number;
            const QStringList lines = m_type.lines(text, kBody, textWidth() - indent);
            const int itemPart = m_structure.add(Role::ListItem, part);
            const int label = m_structure.add(Role::Label, itemPart);
            const int body = m_structure.add(Role::ListBody, itemPart);
            QList<Piece> pieces = linePieces(m_type, lines, {kBody, kBodyLine, textColour(), body, indent});
            const QString mark = list.numbered ? QString::number(number) + u'.' : QStringLiteral("•");
            const double x = list.numbered ? std::max(0.0, indent - kTiny - m_type.width(mark, kBody)) : kTiny;
            pieces.first().items.prepend(TextRun{QPointF(x, m_type.baseline(kBody, kBodyLine)), mark, kBody, mutedColour(), label});
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
        QStringList words = m_type.lines(m_type.clean(judgement.word), kBodyBold, sentenceLeft - left - kGap);
        // The word and the sentence are read as one.
        if (!words.constLast().isEmpty()) words.last() += u' ';
        const int element = m_structure.add(Role::Paragraph);
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
            addLines(piece, words.mid(from, count), left, kGap, {kBodyBold, kBodyLine, colour.rgb(), element});
            addLines(piece, sentence.mid(from, count), sentenceLeft, kGap, {kBody, kBodyLine, textColour(), element});
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
        const int list = m_structure.add(Role::List);
        for (int from = 0; from < count; from += inRow) pieces.append(keyNumberRow(key.numbers.mid(from, inRow), inRow, list));
        return pieces;
    }

    QList<Piece> operator()(const report::Table& table) const { return tablePieces(table, m_setting); }

    QList<Piece> operator()(const report::CurveFigure& given) const {
        auto figure = std::make_shared<report::CurveFigure>(given);
        for (QString* text : {&figure->title, &figure->unit, &figure->measuredLabel, &figure->baselineLabel, &figure->targetLabel, &figure->alternativeText})
            *text = m_type.clean(*text);
        const double width = std::min(m_room.width, kWidestFigure);
        QList<Piece> pieces;
        if (!figure->title.isEmpty()) {
            const int title = m_structure.add(Role::Paragraph);
            pieces += linePieces(m_type, m_type.lines(figure->title.simplified(), kBodyBold, width), {kBodyBold, kBodyLine, textColour(), title});
            for (Piece& piece : pieces) piece.keepWithNext = true;
        }
        int part = kNoElement;
        if (drawing::hasContent(*figure)) {
            part = figurePart(figure->alternativeText, figure->title);
            Piece picture;
            picture.gapBefore = kTiny;
            picture.height = kFigureHeight;
            picture.keepWithNext = !figure->alternativeText.isEmpty();
            picture.items.append(FigureMark{QRectF(0, 0, width, kFigureHeight), figure, part});
            pieces.append(picture);
        }
        if (!figure->alternativeText.isEmpty()) {
            const QStringList lines = m_type.lines(figure->alternativeText, kSmall, std::min(width, textWidth()));
            // Within the figure, whose alternative text replaces them: nobody hears the same twice.
            const int element = part == kNoElement ? m_structure.add(Role::Paragraph) : m_structure.add(Role::Caption, part);
            QList<Piece> words = linePieces(m_type, lines, {kSmall, kSmallLine, mutedColour(), element});
            words.first().gapBefore = kTiny;
            pieces += words;
        }
        if (!pieces.isEmpty()) pieces.first().gapBefore = m_afterHeading ? kGap : kWide;
        return pieces;
    }

    QList<Piece> operator()(const report::DrawnFigure& figure) const {
        auto drawn = std::make_shared<report::Drawing>(figure.drawing);
        Piece piece;
        // On the large page, which is read from further off, letters are larger.
        const int letters = m_room.height > kPageLong ? kLargeDrawingPixels : kDrawingPixels;
        piece.height = drawing::heightOf(*drawn, m_room.width, drawingFont(m_type, letters));
        // What is higher than a page is told in words, and by the table behind it.
        if (piece.height > m_room.height) return (*this)(report::Paragraph{figure.alternativeText, false});
        const int part = figurePart(figure.alternativeText, figure.title);
        piece.items.append(DrawingMark{QRectF(0, 0, m_room.width, piece.height), drawn, letters, part});
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

    [[nodiscard]] int figurePart(const QString& words, const QString& title) const {
        const int part = m_structure.add(Role::Figure);
        m_structure.at(part).words = m_type.clean(words.trimmed().isEmpty() ? title : words).simplified();
        return part;
    }

    [[nodiscard]] Piece keyNumberRow(const QList<report::KeyNumber>& numbers, int columns, int list) const {
        const double width = (m_room.width - (columns - 1) * kGap) / columns;
        const double inner = width - 2 * kGap;
        struct Column {
            QStringList label;
            QStringList value;
            QStringList note;
        };
        // Numbers that stand beside each other have one size.
        Style valueStyle{Face::Bold, kLargestValue};
        for (const report::KeyNumber& number : numbers)
            while (valueStyle.size > kSmallestValue && m_type.width(m_type.clean(number.value).simplified(), valueStyle) > inner) --valueStyle.size;
        QList<Column> set;
        qsizetype labelLines = 1;
        qsizetype valueLines = 1;
        qsizetype noteLines = 0;
        for (const report::KeyNumber& number : numbers) {
            Column column;
            const QString value = m_type.clean(number.value).simplified();
            column.label = m_type.lines(m_type.clean(number.label), kSmall, inner);
            column.value = m_type.lines(value, valueStyle, inner);
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
            const int body = m_structure.add(Role::ListBody, m_structure.add(Role::ListItem, list));
            const auto part = [&] { return m_structure.add(Role::Paragraph, body); };
            addLines(piece, column.label, x + kGap, kGap, {kSmall, kSmallLine, mutedColour(), part()});
            addLines(piece, column.value, x + kGap, valueTop, {valueStyle, kValueLine, textColour(), part()});
            if (!column.note.isEmpty()) addLines(piece, column.note, x + kGap, noteTop, {kSmall, kSmallLine, mutedColour(), part()});
            x += width + kGap;
        }
        return piece;
    }

    void addLines(Piece& piece, const QStringList& lines, double x, double top, const TextLook& look) const {
        const double baseline = top + m_type.baseline(look.style, look.lineHeight);
        for (qsizetype i = 0; i < lines.size(); ++i)
            piece.addText(QPointF(x, baseline + static_cast<double>(i) * look.lineHeight), lines[i], look.style, look.colour, look.element);
    }

    const Setting& m_setting;
    const Room& m_room;
    Typesetter& m_type;
    Structure& m_structure;
    bool m_afterHeading;
};

}  // namespace

QList<Piece> linePieces(Typesetter& type, const QStringList& lines, const TextLook& look) {
    QList<Piece> pieces;
    const double baseline = type.baseline(look.style, look.lineHeight);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.height = look.lineHeight;
        piece.keepWithNext = (i == 0 || i + 2 == lines.size()) && i + 1 < lines.size();
        piece.addText(QPointF(look.indent, baseline), lines[i], look.style, look.colour, look.element);
        pieces.append(piece);
    }
    return pieces;
}

QList<Piece> piecesOf(const report::Block& block, const Setting& setting) { return std::visit(BlockCutter(setting), block); }

QList<Piece> titlePieces(const report::Report& report, const Setting& setting) {
    const auto& [room, turned, type, structure, headingsBelow, afterHeading, head] = setting;
    QList<Piece> pieces;
    const QString title = type.clean(report.title).simplified();
    const QString subtitle = type.clean(report.subtitle).simplified();
    const double width = titleWidth(setting);
    const int arms = title.isEmpty() && subtitle.isEmpty() ? kNoElement : addArmsPart(setting);
    if (!title.isEmpty()) pieces += linePieces(type, type.lines(title, kTitle, width), {kTitle, kTitleLine, headingColour(setting), structure.addHeading(1)});
    if (!subtitle.isEmpty()) {
        const int element = structure.add(Role::Paragraph);
        pieces += linePieces(type, type.lines(subtitle, kSubtitle, width), {kSubtitle, kSubtitleLine, mutedColour(), element});
    }
    if (pieces.isEmpty()) return pieces;
    for (Piece& piece : pieces) piece.keepWithNext = true;
    Piece space;
    space.height = kGap;
    pieces.append(space);
    addLetterhead(pieces, arms, setting);
    return pieces;
}

}  // namespace print
