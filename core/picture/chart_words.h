#pragma once

#include "core/picture/counts.h"

#include <QStringList>

namespace picture {

/// "34 events", "1 report to the police", in the language of this thread.
[[nodiscard]] QString countWords(qint64 count, Source source);
/// "a", "a and b", "a, b and c".
[[nodiscard]] QString joinedWords(const QStringList& words);
/// At most so many of them, and how many more there are.
[[nodiscard]] QString fewWords(const QStringList& words, qsizetype most);
/// With one decimal where it has any.
[[nodiscard]] QString decimalText(double value);
/// With one decimal always, for numbers that stand under each other.
[[nodiscard]] QString tenthsText(double value);
/// The same as a count: with the thousands parted.
[[nodiscard]] QString numberOf(qint64 count);
/// "March"; of a chart's axis "Mar".
[[nodiscard]] QString monthName(int month, bool brief = false);
/// "Monday", 1 to 7.
[[nodiscard]] QString dayName(int day, bool brief = false);
/// Beginning with a capital letter.
[[nodiscard]] QString asSentence(QString words);

}  // namespace picture
