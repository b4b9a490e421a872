#include "core/focus/focus_area.h"

#include "core/focus/activity.h"
#include "core/focus/plan.h"
#include "core/focus/plan_evidence.h"
#include "core/records/reader.h"
#include "core/records/rules.h"

#include <algorithm>

namespace focus {
namespace {

QList<base::FieldIssue> plausibleYear(const FocusArea& area) { return records::isYear("year", area.year); }

Stage stageOf(const Plan& plan) {
    switch (plan.state) {
        case PlanState::InProgress: return Stage::Active;
        case PlanState::FollowedUp:
        case PlanState::Evaluated: return Stage::FollowedUp;
        case PlanState::Approved: return Stage::PlanApproved;
        case PlanState::Draft:
        case PlanState::Submitted:
        case PlanState::Returned: break;
    }
    // While a later version is worked on, the one before it is kept to.
    if (plan.version > 1) return Stage::Active;
    if (plan.state == PlanState::Submitted) return Stage::PlanSubmitted;
    return plan.state == PlanState::Returned ? Stage::PlanReturned : Stage::PlanDraft;
}

/// What has been decided on it, and once it is prioritised how far its plan is; of several plans the one that is furthest.
records::Value stage(const records::Reader& reader, const records::Record& record) {
    Stage stage = Stage::Draft;
    switch (records::fromRecord<FocusArea>(record).state) {
        case FocusState::Draft: break;
        case FocusState::Proposed: stage = Stage::Proposed; break;
        case FocusState::Rejected: stage = Stage::Rejected; break;
        case FocusState::Closed: stage = Stage::Closed; break;
        case FocusState::Decided:
            stage = Stage::Decided;
            for (const records::Record& plan : reader.parts(records::kindOf<Plan>(), record.id)) stage = std::max(stage, stageOf(records::fromRecord<Plan>(plan)));
            break;
    }
    return QString::fromLatin1(records::ChoicesOf<Stage>::choices.at(static_cast<std::size_t>(stage)).key);
}

/// How many activities of its plans are late today; nothing when none is.
records::Value lateActivities(const records::Reader& reader, const records::Record& record) {
    qint64 late = 0;
    for (const records::Record& plan : reader.parts(records::kindOf<Plan>(), record.id))
        for (const records::Record& activity : reader.parts(records::kindOf<Activity>(), plan.id))
            if (isLate(records::fromRecord<Activity>(activity), reader.today())) ++late;
    return late == 0 ? records::Value() : records::Value(late);
}

/// Says that it is the special focus, where it is: a column of no and yes would say little.
records::Value specialFocus(const records::Reader&, const records::Record& record) {
    if (!records::fromRecord<FocusArea>(record).children) return {};
    return QString::fromLatin1(records::ChoicesOf<SpecialFocus>::choices.front().key);
}

}  // namespace
}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::FocusArea>() {
    using focus::FocusArea;
    // clang-format off
    static const Kind kind =
        Description<FocusArea>("focus-area", QT_TRANSLATE_NOOP("kind", "Focus area"), QT_TRANSLATE_NOOP("kind", "Focus areas"))
            .integer("year", &FocusArea::year, QT_TRANSLATE_NOOP("kind", "First year")).required().ofYear()
            .text("title", &FocusArea::title, QT_TRANSLATE_NOOP("kind", "Title")).required().freeText().title()
            .longText("reason", &FocusArea::reason, QT_TRANSLATE_NOOP("kind", "Problem and reason")).freeText()
            .yesNo("children", &FocusArea::children, QT_TRANSLATE_NOOP("kind", "Children and young people"))
            .help(QT_TRANSLATE_NOOP("kind", "The special focus that the council has each year"))
            .longText("picture", &FocusArea::picture, QT_TRANSLATE_NOOP("kind", "From the picture of the situation")).freeText()
            .choice("state", &FocusArea::state, QT_TRANSLATE_NOOP("kind", "State")).workflow()
            .integer("rank", &FocusArea::rank, QT_TRANSLATE_NOOP("kind", "Rank")).workflow()
            .words("years", &FocusArea::years, QT_TRANSLATE_NOOP("kind", "Decided for")).workflow().ofYear()
            .deriveChoice<focus::Stage>("stage", QT_TRANSLATE_NOOP("kind", "Stage"), &focus::stage)
            .derive("late-activities", FieldType::Integer, QT_TRANSLATE_NOOP("kind", "Late"), &focus::lateActivities)
            .deriveChoice<focus::SpecialFocus>("special-focus", QT_TRANSLATE_NOOP("kind", "Special focus"), &focus::specialFocus)
            .rule(&focus::plausibleYear)
            .evidenceSource(&focus::focusAreaEvidence)
            .build();
    // clang-format on
    return kind;
}
