#include "ui/print/reading_order.h"

#include "core/base/message.h"
#include "ui/drawing/palette.h"
#include "ui/print/page_measures.h"

#include <algorithm>
#include <vector>

namespace print {

namespace {

using namespace measures;

constexpr qsizetype kMostWords = 80;  // letters that are enough to know a piece by
constexpr double kFrame = 0.5;
constexpr double kAround = 2;
constexpr double kBadgeHeight = 11;
constexpr double kBadgeEdge = 2;
constexpr Style kBadge{Face::Bold, 8};

/// What is read as one: within it the eye needs no numbers.
bool isPiece(Role role) {
    switch (role) {
        case Role::Heading1:
        case Role::Heading2:
        case Role::Heading3:
        case Role::Heading4:
        case Role::Paragraph:
        case Role::Caption:
        case Role::ListItem:
        case Role::Row:
        case Role::Figure:
        case Role::ContentsItem: return true;
        default: return false;
    }
}

/// Where an item stands and the part of the report that it belongs to.
struct ItemPlace {
    int element = kNoElement;
    QRectF rect;
    QString text;
};

class PlaceOf {
public:
    explicit PlaceOf(Typesetter& type) : m_type(type) {}

    ItemPlace operator()(const TextRun& run) const {
        const double height = run.style.size;
        return {run.element, QRectF(run.at.x(), run.at.y() - height, m_type.width(run.text.trimmed(), run.style), height * 1.25), run.text};
    }
    ItemPlace operator()(const FigureMark& mark) const { return {mark.element, mark.rect, {}}; }
    ItemPlace operator()(const DrawingMark& mark) const { return {mark.element, mark.rect, {}}; }
    ItemPlace operator()(const ArmsMark& mark) const { return {mark.element, mark.rect, {}}; }
    ItemPlace operator()(const PageNumber& number) const { return {number.element, QRectF(number.at.x() - 1, number.at.y() - number.style.size, 1, number.style.size), {}}; }
    ItemPlace operator()(const Fill&) const { return {}; }
    ItemPlace operator()(const SignMark&) const { return {}; }
    ItemPlace operator()(const LinkArea&) const { return {}; }

private:
    Typesetter& m_type;
};

/// The outermost piece that each element lies in; kNoElement for what holds pieces.
std::vector<int> piecesOfElements(const QList<Element>& elements) {
    std::vector<int> piece(static_cast<std::size_t>(elements.size()), kNoElement);
    for (int i = 0; i < elements.size(); ++i) {
        const int parent = elements[i].parent;
        const int above = parent == kNoElement ? kNoElement : piece[static_cast<std::size_t>(parent)];
        piece[static_cast<std::size_t>(i)] = above != kNoElement ? above : isPiece(elements[i].role) ? i : kNoElement;
    }
    return piece;
}

/// All elements, each before its kids, the kids in their order.
std::vector<int> inReadingOrder(const QList<Element>& elements) {
    std::vector<std::vector<int>> kids(static_cast<std::size_t>(elements.size()));
    for (int i = 1; i < elements.size(); ++i) kids[static_cast<std::size_t>(elements[i].parent)].push_back(i);
    std::vector<int> order;
    std::vector<int> open{Structure::kRoot};
    while (!open.empty()) {
        const int next = open.back();
        open.pop_back();
        order.push_back(next);
        const std::vector<int>& below = kids[static_cast<std::size_t>(next)];
        open.insert(open.end(), below.crbegin(), below.crend());
    }
    return order;
}

}  // namespace

QList<ReadPiece> readingOrder(const Layout& layout, Typesetter& type) {
    const QList<Element>& elements = layout.structure.elements();
    const std::vector<int> pieceOf = piecesOfElements(elements);
    std::vector<ReadPiece> pieces(static_cast<std::size_t>(elements.size()));
    const PlaceOf placeOf(type);
    for (int page = 0; page < layout.pages.size(); ++page)
        for (const Item& item : layout.pages[page].items) {
            const ItemPlace at = std::visit(placeOf, item);
            const int own = at.element == kNoElement ? kNoElement : pieceOf[static_cast<std::size_t>(at.element)];
            if (own == kNoElement) continue;
            ReadPiece& piece = pieces[static_cast<std::size_t>(own)];
            if (piece.places.isEmpty() || piece.places.constLast().page != page) piece.places.append({page, at.rect});
            else piece.places.last().rect |= at.rect;
            if (piece.words.size() >= kMostWords) continue;
            // A word that was parted at the end of a line is one.
            if (piece.words.endsWith(kSoftHyphen)) piece.words.chop(1);
            else if (!piece.words.isEmpty()) piece.words += u' ';
            piece.words += at.text;
        }
    QList<ReadPiece> out;
    for (const int element : inReadingOrder(elements)) {
        ReadPiece& piece = pieces[static_cast<std::size_t>(element)];
        if (piece.places.isEmpty()) continue;
        piece.role = elements[element].role;
        // A figure is heard by its words alone.
        if (piece.role == Role::Figure) piece.words = elements[element].words;
        piece.words = base::shortened(piece.words.simplified(), kMostWords);
        out << piece;
    }
    return out;
}

void showReadingOrder(Layout& layout, const QList<ReadPiece>& pieces, Typesetter& type) {
    const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
    const QRgb ground = colours.accent.rgb();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString number = QString::number(i + 1);
        const double width = type.width(number, kBadge) + 2 * kBadgeEdge;
        for (const ReadPiece::Place& place : pieces[i].places) {
            QList<Item>& items = layout.pages[place.page].items;
            const QRectF frame = place.rect.adjusted(-kAround, -kAround, kAround, kAround);
            items.append(Fill{QRectF(frame.left(), frame.top(), frame.width(), kFrame), ground});
            items.append(Fill{QRectF(frame.left(), frame.bottom() - kFrame, frame.width(), kFrame), ground});
            items.append(Fill{QRectF(frame.left(), frame.top(), kFrame, frame.height()), ground});
            items.append(Fill{QRectF(frame.right() - kFrame, frame.top(), kFrame, frame.height()), ground});
            // Left of the piece, where the margin is; within the page.
            const QRectF badge(std::max(0.0, frame.left() - width), frame.top(), width, kBadgeHeight);
            items.append(Fill{badge, ground});
            items.append(TextRun{QPointF(badge.left() + kBadgeEdge, badge.top() + type.baseline(kBadge, kBadgeHeight)), number, kBadge, colours.onAccent.rgb(), kNoElement});
        }
    }
}

}  // namespace print
