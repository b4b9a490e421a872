#pragma once

#include <QString>

namespace tables {

[[nodiscard]] inline bool isBlank(const QString& cell) { return QStringView(cell).trimmed().isEmpty(); }

/// Whether a row or column with that head sums up others: "Totalt", "Summa 2026:", "Total", "Delsumma".
[[nodiscard]] bool isSumWord(const QString& head);

/// Whether nothing but such a word stands there, or it and what it sums up: "Totalt", "Summa 2026:", "Summa av alla"; not "Total renovering".
[[nodiscard]] bool isSumAlone(const QString& head);

/// Whether a text that stands alone in its row speaks of the table: a source, a date of the extract.
[[nodiscard]] bool isNote(const QString& text);
/// Whether it may do so, by the sign before it: "* preliminära siffror", "1) mot person", "# uttag".
[[nodiscard]] bool isMarkedNote(const QString& text);
/// Whether the text is a remark as programs write it between their rows: `# extract of 2026`.
[[nodiscard]] bool isRemark(const QString& text);

/// Whether the text is a number, as anybody writes one, or a share.
[[nodiscard]] bool isNumberText(const QString& cell);

/// The first letters in @p text that somebody spoiled before: a U+FFFD, or a Swedish letter that was read in the wrong encoding ("Ã¥"); empty when
/// there are none.
[[nodiscard]] QString spoiledLetters(const QString& text);

}  // namespace tables
