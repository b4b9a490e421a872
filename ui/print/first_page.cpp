#include "ui/print/first_page.h"

#include "core/base/message.h"

#include <algorithm>

namespace print {

namespace {

constexpr double kLeastGap = 0.4;
constexpr qsizetype kMostRowsOfAPage = 50;  // no page holds more, so a longer table need not be tried row by row

struct Extent {
    double heights = 0;
    double gaps = 0;

    [[nodiscard]] bool fits(double room) const { return heights + kLeastGap * gaps <= room; }
};

/// Of the pieces before the first page break.
Extent extentOf(const QList<Piece>& pieces) {
    Extent extent;
    for (qsizetype i = 0; i < pieces.size() && !pieces[i].startsPage; ++i) {
        extent.heights += pieces[i].height;
        if (i > 0) extent.gaps += pieces[i].gapBefore;
    }
    return extent;
}

/// A table of the first page and how many of its rows are shown.
struct Shown {
    qsizetype block = 0;
    qsizetype rows = 0;
    qsizetype fewest = 0;
};

QList<Shown> tablesThatGiveWay(const QList<report::Block>& page) {
    QList<Shown> tables;
    for (qsizetype i = 0; i < page.size(); ++i)
        if (const auto* table = std::get_if<report::Table>(&page[i]); table != nullptr && table->fewestRows > 0 && table->rows.size() > table->fewestRows)
            tables << Shown{i, std::min(kMostRowsOfAPage, table->rows.size()), table->fewestRows};
    return tables;
}

QList<report::Block> shortened(const QList<report::Block>& page, const QList<Shown>& tables) {
    QList<report::Block> out;
    for (qsizetype i = 0; i < page.size(); ++i) {
        out << page[i];
        const auto shown = std::find_if(tables.cbegin(), tables.cend(), [i](const Shown& table) { return table.block == i; });
        if (shown == tables.cend()) continue;
        auto& table = std::get<report::Table>(out.last());
        const qsizetype more = table.rows.size() - shown->rows;
        if (more <= 0) continue;
        const QString words = more == 1 ? table.moreOne : base::filled(table.moreMany, {QString::number(more)});
        table.rows = table.rows.mid(0, shown->rows);
        out << report::Paragraph{words, true};
    }
    return out;
}

}  // namespace

QList<report::Block> withFirstPageFitted(const QList<report::Block>& blocks, const Room& room,
                                         const std::function<QList<Piece>(const QList<report::Block>&)>& piecesFor) {
    const auto pageBreak =
        std::find_if(blocks.cbegin(), blocks.cend(), [](const report::Block& block) { return std::holds_alternative<report::PageBreak>(block); });
    if (pageBreak == blocks.cend()) return blocks;
    const QList<report::Block> page = blocks.mid(0, pageBreak - blocks.cbegin());
    QList<Shown> tables = tablesThatGiveWay(page);
    QList<report::Block> fitted = shortened(page, tables);
    while (!extentOf(piecesFor(fitted)).fits(room.height)) {
        const auto longest =
            std::max_element(tables.begin(), tables.end(), [](const Shown& a, const Shown& b) { return a.rows - a.fewest < b.rows - b.fewest; });
        // It will not be one page: then no row need give way.
        if (longest == tables.end() || longest->rows <= longest->fewest) return blocks;
        --longest->rows;
        fitted = shortened(page, tables);
    }
    return fitted + blocks.mid(page.size());
}

void settleFirstPage(QList<Piece>& pieces, const Room& room) {
    const auto broken = std::find_if(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.startsPage; });
    const Extent extent = extentOf(pieces);
    if (broken == pieces.end() || extent.heights + extent.gaps <= room.height) return;
    if (!extent.fits(room.height)) {
        broken->startsPage = false;
        return;
    }
    if (extent.gaps <= 0) return;
    // A hair less, so that rounding cannot undo it.
    const double share = (room.height - extent.heights) / extent.gaps * 0.999;
    for (qsizetype i = 0; i < pieces.size() && !pieces[i].startsPage; ++i) pieces[i].gapBefore *= share;
}

}  // namespace print
