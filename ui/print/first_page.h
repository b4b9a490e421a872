#pragma once

#include "ui/print/pieces.h"

#include <functional>

namespace print {

/// What stands before the first wanted page break is meant as one page. When it is too long, rows leave the tables that allow it
/// (report::Table::fewestRows), the longest table first, and the table says how many; none leaves when that does not make one page of it.
/// @param piecesFor  sets blocks as they would be set alone, with the report's title
/// @return the blocks to set instead of @p blocks; the same ones without a page break or when all fits
[[nodiscard]] QList<report::Block> withFirstPageFitted(const QList<report::Block>& blocks, const Room& room,
                                                       const std::function<QList<Piece>(const QList<report::Block>&)>& piecesFor);

/// Narrows the gaps of the first page, down to less than half, when that is what it takes to stay one page. What is no page by then goes on without the break:
/// a page of its rest alone would be half white.
void settleFirstPage(QList<Piece>& pieces, const Room& room);

}  // namespace print
