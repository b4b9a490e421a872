#pragma once

#include <QString>

namespace report {

/// The text for HTML and XML, also within quotes; control letters, which neither allows, are left out.
[[nodiscard]] QString escaped(const QString& text);
/// The same, trimmed, with line ends as breaks.
[[nodiscard]] QString withBreaks(const QString& text);

}  // namespace report
