#pragma once

#include "core/report/report_kind.h"

namespace app {

/// All reports, in the order in which they are offered.
[[nodiscard]] const QList<report::ReportKind>& reportKinds();
/// @return null when there is no report with @p key
[[nodiscard]] const report::ReportKind* reportKind(const QByteArray& key);

}  // namespace app
