#pragma once

#include "tests/support/test_file.h"

namespace support {

/// A fictitious year of 2026, as of 2026-11-24: focus areas in all stages, inspections and test purchases. For tests of reports.
struct SampleYear {
    QString safePlaces;  ///< focus area, rank 1, plan in progress, with late and ownerless activities
    QString safePlacesPlan;
    QString youth;  ///< focus area, rank 2, plan submitted with gates missing
    QString youthPlan;
    QString fraud;  ///< focus area, rank 3, plan approved against the gates
    QString fraudPlan;
    QString mopeds;  ///< focus area, proposed for 2027
    QString thefts;  ///< focus area of 2026, still in draft
};
SampleYear addSampleYear(TestFile& file);

/// Inspections of 2026: joint and not, with open and overdue follow-ups, a checkpoint's remark, test purchases apart.
void addSampleInspections(TestFile& file);

}  // namespace support
