#include "ui/print/page_layout.h"

#include "ui/drawing/palette.h"
#include "ui/print/first_page.h"
#include "ui/print/page_measures.h"
#include "ui/print/pieces.h"

#include <algorithm>

namespace print {

namespace {

using namespace measures;

constexpr double kMarkingShare = 0.56;  // a secrecy marking may be long and must stand in full

constexpr double kFigureGroupShare = 0.6;  // of a page; what is taller may part

struct PageHeader {
    QStringList municipality;
    QStringList marking;

    [[nodiscard]] double height() const { return static_cast<double>(std::max({qsizetype(1), municipality.size(), marking.size()})) * kSmallLine; }
};

void move(Item& item, QPointF by) {
    if (auto* text = std::get_if<TextRun>(&item)) text->at += by;
    else if (auto* fill = std::get_if<Fill>(&item)) fill->rect.translate(by);
    else if (auto* sign = std::get_if<SignMark>(&item)) sign->rect.translate(by);
    else if (auto* figure = std::get_if<FigureMark>(&item)) figure->rect.translate(by);
    else if (auto* picture = std::get_if<PictureMark>(&item)) picture->rect.translate(by);
}

/// Puts pieces on pages, from top to bottom.
class Paginator {
public:
    Paginator(Layout& layout, double top, double bottom) : m_layout(layout), m_top(top), m_bottom(bottom), m_y(top) { m_layout.pages.append(Page()); }

    /// Places the pieces [from, to) of @p pieces, which want to stay together, where they fit.
    void placeGroup(const QList<Piece>& pieces, qsizetype from, qsizetype to) {
        const double height = heightOf(pieces, from, to);
        const double fresh = height + headerHeight(pieces[from]) - (m_y > m_top ? pieces[from].gapBefore : 0);
        // A group taller than a page starts where it stands and breaks where it must.
        if (m_y > m_top && m_y + height > m_bottom && fresh <= m_bottom - m_top) newPage(pieces[from]);
        for (qsizetype i = from; i < to; ++i) place(pieces[i]);
    }

    void breakPage() {
        if (m_y > m_top) newPage(Piece());
    }

private:
    [[nodiscard]] static double headerHeight(const Piece& piece) { return piece.header ? piece.header->height : 0; }

    [[nodiscard]] double heightOf(const QList<Piece>& pieces, qsizetype from, qsizetype to) const {
        double height = m_y > m_top ? pieces[from].gapBefore : 0;
        for (qsizetype i = from; i < to; ++i) height += pieces[i].height + (i > from ? pieces[i].gapBefore : 0);
        return height;
    }

    void place(const Piece& piece) {
        if (m_y > m_top) {
            if (m_y + piece.gapBefore + piece.height > m_bottom) newPage(piece);
            else m_y += piece.gapBefore;
        }
        if (piece.outlineLevel > 0) m_layout.outline.append({piece.outlineLevel, piece.outlineText, static_cast<int>(m_layout.pages.size()) - 1, m_y});
        put(piece);
    }

    void put(const Piece& piece) {
        QList<Item>& items = m_layout.pages.last().items;
        for (Item item : piece.items) {
            move(item, QPointF(kSideMargin, m_y));
            items.append(std::move(item));
        }
        m_y += piece.height;
    }

    void newPage(const Piece& first) {
        m_layout.pages.append(Page());
        m_y = m_top;
        if (first.header) put(*first.header);
    }

    Layout& m_layout;
    double m_top;
    double m_bottom;
    double m_y;
};

void placeAll(Paginator& paginator, const QList<Piece>& pieces) {
    for (qsizetype from = 0; from < pieces.size();) {
        if (pieces[from].startsPage) {
            paginator.breakPage();
            ++from;
            continue;
        }
        qsizetype to = from + 1;
        while (to < pieces.size() && pieces[to - 1].keepWithNext && !pieces[to].startsPage) ++to;
        paginator.placeGroup(pieces, from, to);
        from = to;
    }
}

/// A figure stays with the words that it belongs to, from their heading on, when they are few.
void keepWithFigure(QList<Piece>& pieces, qsizetype heading, const QList<Piece>& figure, const Room& room) {
    double height = 0;
    for (const Piece& piece : figure) height += piece.height + piece.gapBefore;
    for (qsizetype i = heading; i < pieces.size(); ++i) height += pieces[i].height + pieces[i].gapBefore;
    if (height > room.height * kFigureGroupShare) return;
    for (qsizetype i = heading; i < pieces.size(); ++i) pieces[i].keepWithNext = true;
}

QList<Piece> allPieces(const report::Report& report, const QList<report::Block>& blocks, const Room& room, Typesetter& type) {
    QList<Piece> pieces = titlePieces(report, room, type);
    bool afterHeading = false;
    bool afterTitle = !pieces.isEmpty();
    bool afterJudgement = false;
    qsizetype heading = 0;
    for (const report::Block& block : blocks) {
        QList<Piece> own = piecesOf(block, room, type, afterHeading);
        if (own.isEmpty()) continue;
        const bool judgement = std::holds_alternative<report::Judgement>(block);
        if (judgement && afterJudgement) own.first().gapBefore = kTiny;
        if (afterTitle) own.first().gapBefore = kGap;
        afterTitle = false;
        const bool wasHeading = afterHeading;
        afterHeading = std::holds_alternative<report::Heading>(block);
        if (afterHeading && !wasHeading) heading = pieces.size();
        if (std::holds_alternative<report::CurveFigure>(block) || std::holds_alternative<report::DrawnFigure>(block))
            keepWithFigure(pieces, heading, own, room);
        afterJudgement = judgement;
        pieces += std::move(own);
    }
    return pieces;
}

void addLine(Page& page, Typesetter& type, const QString& text, double x, double top, bool rightAligned, const Style& style, QRgb colour) {
    if (text.isEmpty()) return;
    const double left = rightAligned ? x - type.width(text, style) : x;
    page.items.append(TextRun{QPointF(left, top + type.baseline(style, kSmallLine)), text, style, colour});
}

void addHeadersAndFooters(Layout& layout, const report::Report& report, const PageHeader& header, Typesetter& type) {
    const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
    const double right = layout.pageSize.width() - kSideMargin;
    const double foot = layout.pageSize.height() - kFooterHeight + kWide;
    const QString pattern = type.clean(report.pageOf.isEmpty() ? QStringLiteral("%1 / %2") : report.pageOf);
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        Page& page = layout.pages[i];
        for (qsizetype line = 0; line < header.municipality.size(); ++line)
            addLine(page, type, header.municipality[line], kSideMargin, kHeaderTop + static_cast<double>(line) * kSmallLine, false, kSmall,
                    colours.muted.rgb());
        for (qsizetype line = 0; line < header.marking.size(); ++line)
            addLine(page, type, header.marking[line], right, kHeaderTop + static_cast<double>(line) * kSmallLine, true, kSmallBold, colours.text.rgb());
        addLine(page, type, report.day.toString(Qt::ISODate), kSideMargin, foot, false, kSmall, colours.muted.rgb());
        const QString number = pattern.arg(QString::number(i + 1), QString::number(layout.pages.size()));
        addLine(page, type, number, right, foot, true, kSmall, colours.muted.rgb());
    }
}

}  // namespace

Layout layOut(const report::Report& report, Typesetter& type) {
    Layout layout;
    const QSizeF upright = report.large ? QSizeF(kPageLong, kLargePageLong) : QSizeF(kPageShort, kPageLong);
    layout.pageSize = report.landscape ? upright.transposed() : upright;
    const double width = layout.pageSize.width() - 2 * kSideMargin;

    const double markingWidth = width * kMarkingShare;
    const PageHeader header{type.lines(type.clean(report.municipality), kSmall, width - markingWidth - kWide),
                            type.lines(type.clean(report.marking), kSmallBold, markingWidth)};
    const double top = kHeaderTop + header.height() + kHeaderToContent;
    const double bottom = layout.pageSize.height() - kFooterHeight;

    const Room room{width, bottom - top};
    const auto piecesFor = [&](const QList<report::Block>& blocks) { return allPieces(report, blocks, room, type); };
    QList<Piece> pieces = piecesFor(withFirstPageFitted(report.blocks, room, piecesFor));
    squeezeFirstPage(pieces, room);
    Paginator paginator(layout, top, bottom);
    placeAll(paginator, pieces);
    addHeadersAndFooters(layout, report, header, type);
    return layout;
}

}  // namespace print
