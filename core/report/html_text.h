#pragma once

#include <QString>

namespace report {

/// The text for HTML and XML, also within quotes; control letters, which neither allows, are left out.
[[nodiscard]] QString escaped(const QString& text);
/// The same, trimmed, with line ends as breaks.
[[nodiscard]] QString withBreaks(const QString& text);

/// ` lang="sv"` where @p text is clearly in another language than the report's; else nothing.
[[nodiscard]] QString languageAttribute(const QString& text, const QString& language);

}  // namespace report
