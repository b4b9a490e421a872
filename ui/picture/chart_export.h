#pragma once

#include "core/picture/charts.h"
#include "ui/common/list/table_copy.h"

#include <QImage>

namespace ui {

/// The chart as a file of vectors that stands alone, in the colours of paper: its title, the sentence, and the drawing.
[[nodiscard]] QByteArray chartSvg(const picture::Chart& chart);
/// The same as an image, twice as fine as a screen.
[[nodiscard]] QImage chartImage(const picture::Chart& chart);
/// Its figures as a table for other programs.
[[nodiscard]] TableCopy chartTable(const picture::Chart& chart);

}  // namespace ui
