#pragma once

#include "core/report/report.h"

namespace support {

/// Everything that a report says, a line each, cells parted by " | ".
[[nodiscard]] QString plainText(const report::Report& report);
/// The lines between the heading with @p heading and the next one of any level.
[[nodiscard]] QString textUnder(const report::Report& report, const QString& heading);
/// The texts of the headings, in order.
[[nodiscard]] QStringList headings(const report::Report& report);

}  // namespace support
