#include "app/composition/kinds.h"

#include "core/focus/activity.h"
#include "core/focus/cause.h"
#include "core/focus/child_impact.h"
#include "core/focus/decision.h"
#include "core/focus/focus_area.h"
#include "core/focus/goal.h"
#include "core/focus/measurement.h"
#include "core/focus/plan.h"
#include "core/focus/plan_version.h"
#include "core/incidents/category.h"
#include "core/incidents/incident.h"
#include "core/inspections/checkpoint.h"
#include "core/inspections/inspection.h"
#include "core/inspections/premises.h"
#include "core/inspections/round.h"
#include "core/inspections/test_purchase.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meeting_parts.h"
#include "core/meetings/meeting_type.h"
#include "core/people/group_member.h"
#include "core/people/organisation.h"
#include "core/people/person.h"
#include "core/people/role.h"
#include "core/places/area.h"
#include "core/registers/note.h"

namespace app {

const records::Catalogue& catalogue() {
    using records::kindOf;
    static const records::Catalogue all({
        &kindOf<places::Area>(),
        &kindOf<people::Role>(),
        &kindOf<people::Organisation>(),
        &kindOf<people::Person>(),
        &kindOf<people::GroupMember>(),
        &kindOf<meetings::MeetingType>(),
        &kindOf<meetings::Meeting>(),
        &kindOf<meetings::Attendance>(),
        &kindOf<meetings::AgendaItem>(),
        &kindOf<meetings::ActionPoint>(),
        &kindOf<focus::FocusArea>(),
        &kindOf<focus::Cause>(),
        &kindOf<focus::Plan>(),
        &kindOf<focus::Goal>(),
        &kindOf<focus::Activity>(),
        &kindOf<focus::ChildImpact>(),
        &kindOf<focus::Measurement>(),
        &kindOf<focus::Decision>(),
        &kindOf<focus::PlanVersion>(),
        &kindOf<inspections::Premises>(),
        &kindOf<inspections::Checkpoint>(),
        &kindOf<inspections::Inspection>(),
        &kindOf<inspections::CheckpointResult>(),
        &kindOf<inspections::Round>(),
        &kindOf<inspections::TestPurchase>(),
        &kindOf<incidents::Category>(),
        &kindOf<incidents::Incident>(),
        &kindOf<registers::Note>(),
    });
    return all;
}

}  // namespace app
