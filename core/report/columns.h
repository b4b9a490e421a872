#pragma once

#include "core/report/report.h"

namespace report {

/// Leaves out the columns, but never the first, in which no row says anything: they would only narrow the others.
void leaveOutSilentColumns(Table& table);

}  // namespace report
