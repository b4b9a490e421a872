#pragma once

#include "core/report/report.h"

#include <QDate>
#include <QStringList>

namespace report {

/// A text of a report in the language that this thread speaks.
/// @param source  marked with QT_TRANSLATE_NOOP("report", …)
/// @param args    for its places `%1` … `%9`
[[nodiscard]] QString words(const char* source, const QStringList& args = {});

/// The sentence for a number of things: @p one for exactly one, @p many for all else; `%1` in it is the number, @p args come after.
[[nodiscard]] QString counted(qsizetype number, const char* one, const char* many, const QStringList& args = {});

/// A number in the locale of this thread with so many decimals always, for numbers that stand under each other.
[[nodiscard]] QString fixedText(double value, int decimals);
/// The same with at most two decimals, as many as it has; a day as yyyy-MM-dd, "–" when there is none.
[[nodiscard]] QString numberText(double value);
[[nodiscard]] QString dayText(QDate day);

/// The text, or "–" when nothing is filled in.
[[nodiscard]] QString orDash(const QString& text);

/// What a report says of itself: stands in header, footer and properties of the file.
struct Face {
    QString municipality;
    QString marking;
    bool isPublic = false;  ///< confidential fields and small cells are left out
    Sender sender{};
};

/// An empty report with its face, the language of this thread and the line of a public version.
[[nodiscard]] Report begun(const QString& title, const QString& subtitle, QDate day, const Face& face);

/// The smallest count that may stand in public output: counts of 1–4 could point at someone.
inline constexpr int kSmallestPublicCount = 5;
/// A count; in public output "fewer than 5" for 1–4.
/// @source design.md, section 6
[[nodiscard]] QString countText(qint64 count, bool isPublic);

}  // namespace report
