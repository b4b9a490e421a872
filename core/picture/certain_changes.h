#pragma once

#include "core/picture/year_picture.h"

namespace picture {

/// The categories of the area that was asked for (or of the whole) in which there is something, in the order in which one wants to read them:
/// certain changes first, then by size, what nothing can be said of last. The pointers live as long as @p picture.
[[nodiscard]] std::vector<const GroupFigures*> categoriesBySize(const YearPicture& picture);

/// The certain changes of all groups, also of single areas, the surest first; an area whose change its whole category already tells is left out.
[[nodiscard]] std::vector<const GroupFigures*> certainChanges(const YearPicture& picture);
/// "Burglary in homes: certain fall (134 → 35, −74 %)", with the area where it is one.
[[nodiscard]] QString signalWords(const GroupFigures& group);

}  // namespace picture
