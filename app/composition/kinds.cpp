#include "app/composition/kinds.h"

#include "core/agreement/agreement.h"
#include "core/agreement/commitment.h"
#include "core/agreement/excuse.h"
#include "core/agreement/law.h"
#include "core/agreement/rule.h"
#include "core/agreement/term.h"
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
#include "core/incidents/earlier_figure.h"
#include "core/incidents/incident.h"
#include "core/incidents/police_statistic.h"
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
#include "core/places/population.h"
#include "core/picture/picture_proposal.h"
#include "core/picture/pinned_chart.h"
#include "core/picture/situation_picture.h"
#include "core/registers/camera.h"
#include "core/registers/communication_plan.h"
#include "core/registers/contact_person.h"
#include "core/registers/dialogue.h"
#include "core/registers/diary_entry.h"
#include "core/registers/document.h"
#include "core/registers/exit_contact.h"
#include "core/registers/governance_report.h"
#include "core/registers/invitation.h"
#include "core/registers/mailing.h"
#include "core/registers/note.h"
#include "core/registers/figure_words.h"
#include "core/registers/own_words.h"
#include "core/registers/public_request.h"
#include "core/registers/safety_day.h"
#include "core/registers/special_event.h"
#include "core/registers/sspf_count.h"
#include "core/registers/survey.h"
#include "core/registers/survey_result.h"
#include "core/registers/training.h"
#include "core/registers/watch_area.h"

namespace app {

const records::Catalogue& catalogue() {
    using records::kindOf;
    static const records::Catalogue all({
        &kindOf<places::Area>(),
        &kindOf<places::Population>(),
        &kindOf<incidents::Category>(),
        &kindOf<people::Role>(),
        &kindOf<people::Organisation>(),
        &kindOf<people::Person>(),
        &kindOf<people::GroupMember>(),
        &kindOf<meetings::MeetingType>(),
        &kindOf<meetings::Meeting>(),
        &kindOf<meetings::Attendance>(),
        &kindOf<meetings::AgendaItem>(),
        &kindOf<meetings::ActionPoint>(),
        &kindOf<agreement::Agreement>(),
        &kindOf<agreement::Term>(),
        &kindOf<agreement::Commitment>(),
        &kindOf<agreement::Rule>(),
        &kindOf<agreement::Law>(),
        &kindOf<agreement::Duty>(),
        &kindOf<agreement::DutyRule>(),
        &kindOf<agreement::Excuse>(),
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
        &kindOf<incidents::Incident>(),
        &kindOf<incidents::PoliceStatistic>(),
        &kindOf<incidents::EarlierFigure>(),
        &kindOf<picture::SituationPicture>(),
        &kindOf<picture::PictureProposal>(),
        &kindOf<picture::PinnedChart>(),
        &kindOf<registers::Note>(),
        &kindOf<registers::Document>(),
        &kindOf<registers::GovernanceReport>(),
        &kindOf<registers::PublicRequest>(),
        &kindOf<registers::OwnWords>(),
        &kindOf<registers::FigureWords>(),
        &kindOf<registers::CommunicationPlan>(),
        &kindOf<registers::Mailing>(),
        &kindOf<registers::Dialogue>(),
        &kindOf<registers::Survey>(),
        &kindOf<registers::SurveyResult>(),
        &kindOf<registers::SafetyDay>(),
        &kindOf<registers::Training>(),
        &kindOf<registers::WatchArea>(),
        &kindOf<registers::ContactPerson>(),
        &kindOf<registers::Invitation>(),
        &kindOf<registers::SspfCount>(),
        &kindOf<registers::ExitContact>(),
        &kindOf<registers::SpecialEvent>(),
        &kindOf<registers::DiaryEntry>(),
        &kindOf<registers::Camera>(),
        &kindOf<registers::CameraReview>(),
    });
    return all;
}

}  // namespace app
