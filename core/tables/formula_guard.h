#pragma once

#include <QString>

namespace tables {

/// A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or CR first) with an apostrophe before it, another text as it is. A text
/// that begins so behind apostrophes of its own gets one more, so that withoutGuard() gives every text back. Numbers are not for it.
[[nodiscard]] QString withGuard(const QString& text);
[[nodiscard]] QString withoutGuard(const QString& text);

}  // namespace tables
