#pragma once

#include <QByteArray>

namespace meetings {

/// The rule of a series in today's grammar (RFC 5545), from that of version 1.0 (vCalendar): "W1 MO #4" is "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;COUNT=4".
/// What is not of the old grammar comes back as it is.
[[nodiscard]] QByteArray seriesRuleOfVersionOne(const QByteArray& rule);

}  // namespace meetings
