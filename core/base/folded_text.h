#pragma once

#include <QString>

namespace base {

/// The text with its accents composed (Unicode NFC): what one program writes as `a` and a ring, another as `å`.
[[nodiscard]] QString composed(const QString& text);

/// What a name is compared by: composed, without case for all letters, any run of blanks and line ends as one blank, and without the signs that
/// nobody sees (soft hyphen, zero-width blank, byte order mark).
[[nodiscard]] QString folded(const QString& text);

}  // namespace base
