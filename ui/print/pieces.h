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
    std::shared_ptr<const Piece> header;  ///< repeated above this piece when it opens a page
    int outlineLevel = 0;                 ///< 0: no heading
    QString outlineText;

    void addText(QPointF at, const QString& text, const Style& style, QRgb colour) {
        if (!text.isEmpty()) items.append(TextRun{at, text, style, colour});
    }
};

/// The room that blocks are set in.
struct Room {
    double width = 0;
    double height = 0;  ///< of a whole page's content
};

/// Cuts one block into pieces.
/// @param afterHeading  keeps the first lines or rows together, so that the heading has something to stand on
[[nodiscard]] QList<Piece> piecesOf(const report::Block& block, const Room& room, Typesetter& type, bool afterHeading);

/// The rows of a table, each with the header that is repeated; rows taller than a page are cut between lines.
[[nodiscard]] QList<Piece> tablePieces(const report::Table& table, const Room& room, Typesetter& type, bool afterHeading);

/// Title and subtitle of the report.
[[nodiscard]] QList<Piece> titlePieces(const report::Report& report, const Room& room, Typesetter& type);

/// The lines of a text, a piece each, with neither a first nor a last line alone on a page.
[[nodiscard]] QList<Piece> linePieces(Typesetter& type, const QStringList& lines, const Style& style, double lineHeight, QRgb colour, double indent = 0);

}  // namespace print
