#include "ui/print/contents.h"

#include "ui/drawing/palette.h"
#include "ui/print/page_measures.h"

#include <algorithm>

namespace print {

namespace {

using namespace measures;

constexpr qsizetype kLeastLines = 3;
constexpr qsizetype kMostLines = 36;  // the contents of a report are seen at one glance
constexpr double kNumberRoom = 32;
constexpr double kLevelIndent = 16;

/// How deep the contents go: as far as they stay on a page.
int deepestLevel(const QList<OutlineEntry>& outline) {
    const auto upTo = [&](int level) {
        return std::count_if(outline.cbegin(), outline.cend(), [level](const OutlineEntry& entry) { return entry.level <= level; });
    };
    return upTo(2) <= kMostLines ? 2 : 1;
}

/// Dots from the words to the number, to lead the eye.
QString dots(double width, Typesetter& type) {
    const QString one = QStringLiteral(" .");
    const double step = type.width(one, kBody);
    return step > 0 ? one.repeated(std::max(0, static_cast<int>(width / step))) : QString();
}

QList<Piece> linesOf(const OutlineEntry& entry, qsizetype target, int part, const Setting& setting) {
    const auto& [room, turned, type, structure, headingsBelow, afterHeading, head] = setting;
    const drawing::Palette& colours = drawing::palette(drawing::Scheme::Light);
    const double width = std::min(room.width, kWidestText);
    const double indent = (entry.level - 1) * kLevelIndent;
    const Style style = entry.level == 1 ? kBodyBold : kBody;

    const int link = structure.add(Role::Link, structure.add(Role::Reference, structure.add(Role::ContentsItem, part)));
    structure.at(link).words = entry.text;
    QStringList lines = type.lines(entry.text, style, width - indent - kNumberRoom);
    const double end = indent + type.width(lines.constLast(), style);
    lines.last() += u' ';  // before the number
    QList<Piece> pieces = linePieces(type, lines, {style, kBodyLine, colours.text.rgb(), link, indent});
    for (Piece& piece : pieces) {
        piece.items.append(LinkArea{QRectF(indent, 0, width - indent, kBodyLine), target, link});
        piece.keepWithNext = true;
    }
    Piece& last = pieces.last();
    last.keepWithNext = false;
    const double baseline = type.baseline(kBody, kBodyLine);
    last.items.append(PageNumber{QPointF(width, baseline), target, kBody, colours.text.rgb(), link});
    last.addText(QPointF(end, baseline), dots(width - kNumberRoom - end, type), kBody, colours.muted.rgb(), kNoElement);
    pieces.first().gapBefore = entry.level == 1 ? kTiny : 0;
    return pieces;
}

}  // namespace

QList<Piece> contentsPieces(const QList<OutlineEntry>& outline, int part, const QString& title, const Setting& setting) {
    QList<Piece> pieces;
    const QString words = setting.type.clean(title).simplified();
    if (!words.isEmpty()) {
        const TextLook look{kHeading2, kHeading2Line, drawing::palette(drawing::Scheme::Light).text.rgb(), setting.structure.add(Role::Caption, part)};
        pieces += linePieces(setting.type, setting.type.lines(words, kHeading2, setting.room.width), look);
        for (Piece& piece : pieces) piece.keepWithNext = true;
    }
    const int deepest = deepestLevel(outline);
    for (qsizetype i = 0; i < outline.size(); ++i)
        if (outline[i].level <= deepest) pieces += linesOf(outline[i], i, part, setting);
    if (!pieces.isEmpty()) pieces.first().gapBefore = kWide;
    // No line of it stands alone on the next page.
    for (qsizetype i = std::max<qsizetype>(0, pieces.size() - kLeastLines); i + 1 < pieces.size(); ++i) pieces[i].keepWithNext = true;
    return pieces;
}

}  // namespace print
