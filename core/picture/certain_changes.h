#pragma once

#include "core/picture/year_picture.h"

namespace picture {

/// The categories of the area that was asked for (or of the whole) in which there is something, in the order in which one wants to read them:
/// certain changes first, then by size, what nothing can be said of last. The pointers live as long as @p picture.
[[nodiscard]] std::vector<const GroupFigures*> categoriesBySize(const YearPicture& picture);

/// The certain changes of all groups, also of single areas, the surest first; an area whose change its whole category already tells is left out.
[[nodiscard]] std::vector<const GroupFigures*> certainChanges(const YearPicture& picture);
/// The months that lie above what chance brings, by their names.
struct UnusualMonths {
    QStringList bySeason;        ///< judged by the same months of earlier years
    QStringList byMonthsBefore;  ///< judged by the months before alone, for want of years: no certain news
};
[[nodiscard]] UnusualMonths unusualMonths(const YearPicture& picture);

/// What is certain in the pictures of the sources, a line each, at most so many: "Reports to the police – Burglary in homes: certain fall (134 → 35, −74 %)".
/// Crimes that change as their reports do are no second news.
[[nodiscard]] QStringList certainLines(const QList<const YearPicture*>& pictures, qsizetype most);

/// "Burglary in homes: certain fall (134 → 35, −74 %)", with the area where it is one.
[[nodiscard]] QString signalWords(const GroupFigures& group);

}  // namespace picture
