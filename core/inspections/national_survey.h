#pragma once

#include "core/inspections/inspection.h"
#include "core/report/report.h"

#include <QSet>

namespace inspections {

/// What the yearly national survey (länsrapporten) asks of a period, answered from its visits: how many of all, and how many of those where it
/// was written down. @source Folkhälsomyndigheten, indicators of the county report
[[nodiscard]] report::Table nationalSurvey(const QList<Inspection>& visits, const QSet<QString>& selling, bool isPublic);

}  // namespace inspections
