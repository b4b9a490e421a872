#pragma once

#include <QtGlobal>

namespace base {

/// How likely two independent Poisson counts are to lie as far apart by chance, given their sum: twice the smaller tail of the binomial, at most 1.
/// @param share  of the first one's exposure in both, above 0 and below 1; one half when they are equal
/// @return 1 for 0 against 0
/// @source J. Przyborowski, H. Wilenski, Biometrika 31 (1940); central as in M. P. Fay, Biostatistics 11 (2010)
[[nodiscard]] double chanceOfTwoCounts(qint64 first, qint64 second, double share);

}  // namespace base
