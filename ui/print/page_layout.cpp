#include "ui/print/page_layout.h"

#include "core/report/part_language.h"
#include "ui/drawing/palette.h"
#include "ui/print/contents.h"
#include "ui/print/first_page.h"
#include "ui/print/letterhead.h"
#include "ui/print/page_measures.h"
#include "ui/print/pieces.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace print {

namespace {

using namespace measures;

constexpr double kMarkingShare = 0.56;  // a secrecy marking may be long and must stand in full

constexpr double kFigureGroupShare = 0.6;  // of a page; what is taller may part

constexpr double kScantShare = 0.2;        // a page that holds less, because the one before was full, is not worth turning to …
constexpr double kHalfShare = 0.5;         // … and one that holds less has room for what would begin a page
constexpr qsizetype kMostPagesTried = 12;  // beyond, one page more or less is not noticed
constexpr double kNarrowGaps[] = {0.8, 0.6};

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
    else if (auto* picture = std::get_if<DrawingMark>(&item)) picture->rect.translate(by);
    else if (auto* arms = std::get_if<ArmsMark>(&item)) arms->rect.translate(by);
    else if (auto* number = std::get_if<PageNumber>(&item)) number->at += by;
    else if (auto* link = std::get_if<LinkArea>(&item)) link->rect.translate(by);
}

/// Puts pieces on pages, from top to bottom.
class Paginator {
public:
    /// @param firstFoot  kept free at the foot of page one
    Paginator(Layout& layout, double top, double firstFoot) : m_layout(layout), m_top(top), m_firstFoot(firstFoot), m_y(top) { m_layout.pages.append(Page()); }

    /// Places the pieces [from, to) of @p pieces, which want to stay together, where they fit.
    void placeGroup(const QList<Piece>& pieces, qsizetype from, qsizetype to) {
        const bool turned = std::any_of(pieces.cbegin() + from, pieces.cbegin() + to, [](const Piece& piece) { return piece.turned; });
        if (turned && !m_layout.pages.constLast().turned) {
            if (m_y > m_top) newPage(pieces[from], true);
            m_layout.pages.last().turned = true;
        }
        const double height = heightOf(pieces, from, to);
        const double fresh = height + headerHeight(pieces[from]) - (m_y > m_top ? gapBefore(pieces[from]) : 0);
        // A group taller than a page starts where it stands and breaks where it must.
        if (m_y > m_top && m_y + height > bottom() && fresh <= bottomOf(turned) - m_top) newPage(pieces[from], turned);
        for (qsizetype i = from; i < to; ++i) place(pieces[i]);
    }

    /// Begins a page, unless not much stands on this one, and only because the one before was full.
    void breakPage() {
        if (holdsLess(kHalfShare)) m_y += kSection;
        else if (m_y > m_top) newPage(Piece(), false);
        m_firstPage = m_layout.pages.size();
    }

    /// True when this page holds less than that share of it, and only what did not fit on the one before.
    [[nodiscard]] bool holdsLess(double share) const { return m_layout.pages.size() > m_firstPage && m_y - m_top < share * (bottom() - m_top); }

    /// Places all of [from, to), with narrower gaps when that saves a page with little on it.
    template <class Place>
    void placeWell(Place&& placeAll) {
        const Mark mark{m_layout.pages.size(), m_layout.pages.constLast(), m_layout.outline.size(), m_y};
        placeAll();
        const qsizetype pages = m_layout.pages.size();
        for (const double gaps : kNarrowGaps) {
            if (!holdsLess(kScantShare) || pages - mark.pages > kMostPagesTried) break;
            m_gaps = gaps;
            goBack(mark);
            placeAll();
            m_gaps = 1;
            if (m_layout.pages.size() < pages) return;
        }
        if (pages - mark.pages > kMostPagesTried || !holdsLess(kScantShare)) return;
        // It saved nothing: as it was.
        goBack(mark);
        placeAll();
    }

private:
    /// Where one stood.
    struct Mark {
        qsizetype pages = 0;
        Page page;
        qsizetype outline = 0;
        double y = 0;
    };

    void goBack(const Mark& mark) {
        m_layout.pages.resize(mark.pages);
        m_layout.pages.last() = mark.page;
        m_layout.outline.resize(mark.outline);
        m_y = mark.y;
    }

    [[nodiscard]] static double headerHeight(const Piece& piece) { return piece.header ? piece.header->height : 0; }

    [[nodiscard]] double heightOf(const QList<Piece>& pieces, qsizetype from, qsizetype to) const {
        double height = m_y > m_top ? gapBefore(pieces[from]) : 0;
        for (qsizetype i = from; i < to; ++i) height += pieces[i].height + (i > from ? gapBefore(pieces[i]) : 0);
        return height;
    }

    void place(const Piece& piece) {
        if (m_y > m_top) {
            if (m_y + gapBefore(piece) + piece.height > bottom()) newPage(piece, piece.turned);
            else m_y += gapBefore(piece);
        }
        if (piece.outlineLevel > 0) m_layout.outline.append({piece.outlineLevel, piece.outlineText, static_cast<int>(m_layout.pages.size()) - 1, m_y});
        put(piece);
    }

    [[nodiscard]] double gapBefore(const Piece& piece) const { return piece.gapBefore * m_gaps; }

    void put(const Piece& piece, bool again = false) {
        QList<Item>& items = m_layout.pages.last().items;
        for (Item item : piece.items) {
            // A head that is repeated is read once.
            if (auto* text = std::get_if<TextRun>(&item); again && text != nullptr) text->element = kNoElement;
            move(item, QPointF(kSideMargin, m_y));
            items.append(std::move(item));
        }
        m_y += piece.height;
    }

    void newPage(const Piece& first, bool turned) {
        m_layout.pages.append(Page{{}, turned});
        m_y = m_top;
        if (first.header) put(*first.header, true);
    }

    [[nodiscard]] double bottomOf(bool turned) const { return (turned ? m_layout.pageSize.width() : m_layout.pageSize.height()) - kFooterHeight; }
    [[nodiscard]] double bottom() const { return bottomOf(m_layout.pages.constLast().turned) - (m_layout.pages.size() == 1 ? m_firstFoot : 0); }

    Layout& m_layout;
    double m_top;
    double m_firstFoot;
    double m_y;
    double m_gaps = 1;          // gaps are narrowed by this
    qsizetype m_firstPage = 1;  // number of the first page since the last wanted break
};

/// Places [from, end), which has no wanted break.
void placeRun(Paginator& paginator, const QList<Piece>& pieces, qsizetype from, qsizetype end) {
    while (from < end) {
        qsizetype to = from + 1;
        while (to < end && pieces[to - 1].keepWithNext) ++to;
        paginator.placeGroup(pieces, from, to);
        from = to;
    }
}

void placeAll(Paginator& paginator, const QList<Piece>& pieces) {
    for (qsizetype from = 0; from < pieces.size();) {
        if (pieces[from].startsPage) {
            paginator.breakPage();
            ++from;
            continue;
        }
        qsizetype end = from + 1;
        while (end < pieces.size() && !pieces[end].startsPage) ++end;
        paginator.placeWell([&] { placeRun(paginator, pieces, from, end); });
        from = end;
    }
}

/// What stands from the heading on stays together with @p own, when it takes no more of a page than @p share.
void keepTogether(QList<Piece>& pieces, qsizetype heading, const QList<Piece>& own, double share, const Room& room) {
    double height = 0;
    for (const Piece& piece : own) height += piece.height + piece.gapBefore;
    for (qsizetype i = heading; i < pieces.size(); ++i) height += pieces[i].height + pieces[i].gapBefore;
    if (height > room.height * share) return;
    for (qsizetype i = heading; i < pieces.size(); ++i) pieces[i].keepWithNext = true;
}

/// Boxes are ticked by hand: such a table is a form, and what belongs to it must not lie on another sheet.
bool isForm(const report::Block& block) {
    const auto* table = std::get_if<report::Table>(&block);
    return table != nullptr && std::any_of(table->rows.cbegin(), table->rows.cend(), [](const QList<report::Cell>& row) {
               return std::any_of(row.cbegin(), row.cend(), [](const report::Cell& cell) { return cell.standing == report::Standing::ToTick; });
           });
}

/// A report cut into pieces.
struct Cut {
    QList<Piece> pieces;
    Structure structure;
    qsizetype contentsAt = 0;  ///< where a table of contents belongs, among the pieces and in the structure
    int contents = kNoElement;
};

/// The room of a page, and of one that is turned.
struct Rooms {
    Room upright;
    std::optional<Room> turned;  ///< nothing in a report whose pages all lie across, or are large
};

Cut cutIntoPieces(const report::Report& report, const QList<report::Block>& blocks, const Rooms& rooms, const Letterhead& head, Typesetter& type) {
    const Room& room = rooms.upright;
    Cut cut;
    QList<Piece>& pieces = cut.pieces;
    Setting setting{room, rooms.turned ? &*rooms.turned : nullptr, type, cut.structure};
    setting.head = &head;
    pieces = titlePieces(report, setting);
    setting.headingsBelow = report.title.trimmed().isEmpty() ? 0 : 1;
    // What stands before the first wanted break is a page of its own, and stays one.
    const bool afterBreak =
        std::any_of(blocks.cbegin(), blocks.cend(), [](const report::Block& block) { return std::holds_alternative<report::PageBreak>(block); });
    const auto placeContents = [&] {
        cut.contentsAt = pieces.size();
        cut.contents = cut.structure.add(Role::Contents);
    };
    if (!afterBreak) placeContents();
    bool& afterHeading = setting.afterHeading;
    bool afterTitle = !pieces.isEmpty();
    bool afterJudgement = false;
    qsizetype heading = 0;
    bool form = false;  // the part under this heading is one to fill in
    for (const report::Block& block : blocks) {
        QList<Piece> own = piecesOf(block, setting);
        if (own.isEmpty()) continue;
        const bool judgement = std::holds_alternative<report::Judgement>(block);
        if (judgement && afterJudgement) own.first().gapBefore = kTiny;
        if (afterTitle) own.first().gapBefore = kGap;
        afterTitle = false;
        const bool wasHeading = afterHeading;
        afterHeading = std::holds_alternative<report::Heading>(block);
        if (afterHeading && !wasHeading) heading = pieces.size();
        if (std::holds_alternative<report::CurveFigure>(block) || std::holds_alternative<report::DrawnFigure>(block))
            keepTogether(pieces, heading, own, kFigureGroupShare, room);
        form = (form && !afterHeading) || isForm(block);
        if (form) {
            for (qsizetype i = 0; i + 1 < own.size(); ++i) own[i].keepWithNext = true;
            keepTogether(pieces, heading, own, 1, room);
        }
        afterJudgement = judgement;
        pieces += std::move(own);
        if (cut.contents == kNoElement && std::holds_alternative<report::PageBreak>(block)) placeContents();
    }
    return cut;
}

/// Puts the pieces on pages; once more, with a table of contents, when there are many.
void paginate(Layout& layout, Cut& cut, const report::Report& report, const Room& room, double top, double firstFoot, Typesetter& type) {
    {
        Paginator paginator(layout, top, firstFoot);
        placeAll(paginator, cut.pieces);
    }
    if (layout.pages.size() <= kPagesWithoutContents || layout.outline.size() < 2) return;
    const QList<Piece> contents = contentsPieces(layout.outline, cut.contents, report.words.contents, {room, nullptr, type, cut.structure});
    cut.pieces = cut.pieces.mid(0, cut.contentsAt) + contents + cut.pieces.mid(cut.contentsAt);
    layout.pages.clear();
    layout.outline.clear();
    Paginator paginator(layout, top, firstFoot);
    placeAll(paginator, cut.pieces);
}

void addLine(Page& page, Typesetter& type, const QString& text, double x, double top, bool rightAligned, const Style& style, QRgb colour) {
    if (text.isEmpty()) return;
    const double left = rightAligned ? x - type.width(text.trimmed(), style) : x;
    page.items.append(TextRun{QPointF(left, top + type.baseline(style, kSmallLine)), text, style, colour, kNoElement});
}

void addHeadersAndFooters(Layout& layout, const report::Report& report, const PageHeader& header, Typesetter& type) {
    const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
    const QString pattern = type.clean(report.words.pageOf.isEmpty() ? QStringLiteral("%1 / %2") : report.words.pageOf);
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        Page& page = layout.pages[i];
        const QSizeF size = sizeOf(layout, page);
        const double right = size.width() - kSideMargin;
        const double foot = size.height() - kFooterHeight + kWide;
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

/// Says of each part that is clearly in another language than the report.
void markLanguages(Layout& layout, const QString& language) {
    std::vector<report::LanguageSigns> signs(static_cast<std::size_t>(layout.structure.elements().size()));
    const auto count = [&signs](int element, const QString& text) {
        if (element != kNoElement) signs[static_cast<std::size_t>(element)].count(text);
    };
    for (const Page& page : std::as_const(layout.pages))
        for (const Item& item : page.items)
            if (const auto* run = std::get_if<TextRun>(&item)) count(run->element, run->text);
    for (int i = 0; i < static_cast<int>(signs.size()); ++i) {
        count(i, layout.structure.at(i).words);
        layout.structure.at(i).language = signs[static_cast<std::size_t>(i)].other(language);
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
    const auto roomOf = [top](const QSizeF& size) { return Room{size.width() - 2 * kSideMargin, size.height() - kFooterHeight - top}; };

    Rooms rooms{roomOf(layout.pageSize), std::nullopt};
    if (!report.landscape && !report.large) rooms.turned = roomOf(layout.pageSize.transposed());
    const Room& room = rooms.upright;
    const Letterhead head = letterheadOf(report, type);
    const ContactFoot contact = contactFoot(report, type, width);
    const Room firstRoom{room.width, room.height - contact.height};
    const auto piecesFor = [&](const QList<report::Block>& blocks) { return cutIntoPieces(report, blocks, rooms, head, type).pieces; };
    Cut cut = cutIntoPieces(report, withFirstPageFitted(report.blocks, firstRoom, piecesFor), rooms, head, type);
    settleFirstPage(cut.pieces, firstRoom);
    paginate(layout, cut, report, room, top, contact.height, type);
    const double foot = sizeOf(layout, layout.pages.constFirst()).height() - kFooterHeight;
    addContactFoot(layout.pages.first(), contact, type, cut.structure, QPointF(kSideMargin, foot), width);
    layout.structure = std::move(cut.structure);
    markLanguages(layout, report.language.isEmpty() ? QStringLiteral("sv") : report.language);
    addHeadersAndFooters(layout, report, header, type);
    return layout;
}

}  // namespace print
