#pragma once

#include "core/report/report.h"
#include "ui/print/page_layout.h"

#include <QList>
#include <memory>

namespace print {

/// The smallest thing that is placed on a page as a whole; its items count from its own upper left corner.
struct Piece {
    double gapBefore = 0;  ///< left out at the top of a page
    double height = 0;
    QList<Item> items;
    bool keepWithNext = false;  ///< never the last on a page when the next fits on a page with it
    bool startsPage = false;
    bool turned = false;                  ///< set for a page that lies across
    std::shared_ptr<const Piece> header;  ///< repeated above this piece when it opens a page
    int outlineLevel = 0;                 ///< 0: no heading
    QString outlineText;

    /// @param element  of the structure, or kNoElement
    void addText(QPointF at, const QString& text, const Style& style, QRgb colour, int element) {
        if (!text.isEmpty()) items.append(TextRun{at, text, style, colour, element});
    }
};

/// The room that blocks are set in.
struct Room {
    double width = 0;
    double height = 0;  ///< of a whole page's content
};

/// What blocks are set with: their room, the fonts, and the structure that their parts are added to.
struct Setting {
    const Room& room;
    const Room* turned = nullptr;  ///< of a page that lies across; null where none may be turned
    Typesetter& type;
    Structure& structure;
    int headingsBelow = 0;      ///< levels above the report's first: 1 when its title is a heading
    bool afterHeading = false;  ///< keeps the first lines or rows together, so that the heading has something to stand on
};

/// Cuts one block into pieces.
[[nodiscard]] QList<Piece> piecesOf(const report::Block& block, const Setting& setting);

/// The rows of a table, each with the header that is repeated; rows taller than a page are cut between lines.
[[nodiscard]] QList<Piece> tablePieces(const report::Table& table, const Setting& setting);

/// Title and subtitle of the report.
[[nodiscard]] QList<Piece> titlePieces(const report::Report& report, const Setting& setting);

/// How the lines of a text look, and the part of the report that they are.
struct TextLook {
    Style style;
    double lineHeight = 0;
    QRgb colour = 0;
    int element = kNoElement;
    double indent = 0;
};

/// The lines of a text, a piece each, with neither a first nor a last line alone on a page.
[[nodiscard]] QList<Piece> linePieces(Typesetter& type, const QStringList& lines, const TextLook& look);

}  // namespace print
