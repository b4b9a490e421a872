#pragma once

#include <QString>

namespace tables {

[[nodiscard]] inline bool isBlank(const QString& cell) { return QStringView(cell).trimmed().isEmpty(); }

/// Whether a row or column with that head sums up others: "Totalt", "Summa 2026:", "Total", "Delsumma".
[[nodiscard]] bool isSumWord(const QString& head);

/// The first letters in @p text that somebody spoiled before: a U+FFFD, or a Swedish letter that was read in the wrong encoding ("Ã¥"); empty when
/// there are none.
[[nodiscard]] QString spoiledLetters(const QString& text);

}  // namespace tables
