#pragma once

#include "core/report/report.h"

#include <QFont>

namespace drawing {

/// Whether each word of @p text has room in a line by itself.
[[nodiscard]] bool hasRoomFor(const QString& text, const QFont& font, double width);
/// Those of @p lines that wrapped() has shortened.
[[nodiscard]] QStringList shortened(const QStringList& lines);
/// What of a picture's words has no room at @p width and is shortened: nothing, at any width that a page gives it.
[[nodiscard]] QStringList shortenedIn(const report::Drawing& picture, double width, const QFont& font);

}  // namespace drawing
