#pragma once

#include "core/report/report.h"

#include <QIcon>

namespace ui {

/// The sign of a standing in the colours of the theme, for items of lists; its word must stand beside it.
[[nodiscard]] QIcon signIcon(report::Standing standing);

}  // namespace ui
