#pragma once

#include "ui/common/record_view.h"
#include "ui/common/session.h"

namespace ui {

/// The assessment of the best interests of the child (prövning av barnets bästa) step by step, as the Ombudsman for Children describes it.
[[nodiscard]] RecordView* makeAssessmentView(const Session& session);
/// Which of its fields are asked for follows from whether children are concerned.
void addAssessmentConditions();

}  // namespace ui
