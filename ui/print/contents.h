#pragma once

#include "ui/print/pieces.h"

namespace print {

/// A report of more pages than this has a table of contents.
inline constexpr qsizetype kPagesWithoutContents = 6;

/// The table of contents: a line for each heading, with its page, that leads there; when there are many, only for the sections.
/// @param outline  the headings with their numbers in the layout's outline
/// @param part     of the structure, already at its place in reading order
/// @param title    stands above; may be empty
[[nodiscard]] QList<Piece> contentsPieces(const QList<OutlineEntry>& outline, int part, const QString& title, const Setting& setting);

}  // namespace print
