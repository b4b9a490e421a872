#pragma once

#include <QFont>
#include <QStringList>

namespace drawing {

/// The lines of @p text at @p width, at most @p most; what does not fit ends in an ellipsis. Letters are measured without hinting, so
/// that screen and paper break alike.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width, int most);
[[nodiscard]] double widthOf(const QString& text, const QFont& font);
/// From one line to the next.
[[nodiscard]] double lineOf(const QFont& font);
[[nodiscard]] double ascentOf(const QFont& font);
/// @p font as pictures use it: without hinting.
[[nodiscard]] QFont unhinted(QFont font, bool bold = false);

}  // namespace drawing
