#include "core/focus/activity.h"

#include "core/focus/plan_versions.h"
#include "core/records/newly_broken.h"
#include "core/records/reader.h"
#include "core/records/rules.h"

namespace focus {

namespace {

QList<base::FieldIssue> daysInOrder(const Activity& activity) { return records::inOrder("due", activity.start, activity.due); }

QList<base::FieldIssue> doneAfterwards(const Activity& activity) { return records::inOrder("done-day", activity.start, activity.doneDay); }
QList<base::FieldIssue> isDoneAfterwards(const records::Reader& reader, const records::Record& record) {
    return records::newlyBroken(reader, record, &doneAfterwards);
}

/// Goal and cause belong to the same plan and focus area as the activity.
QList<base::FieldIssue> sameHouse(const records::Reader& reader, const records::Record& record) {
    QList<base::FieldIssue> issues;
    const records::Kind& kind = records::kindOf<Activity>();
    const QString plan = kind.text(record, &Activity::plan);
    if (const auto goal = reader.find(records::kindOf<Goal>(), kind.text(record, &Activity::goal)); goal && records::kindOf<Goal>().text(*goal, &Goal::plan) != plan)
        issues << base::FieldIssue{"goal",
                                   {"other-plan", QT_TRANSLATE_NOOP("message", "The goal belongs to another action plan. Choose one of this plan."), {}}};
    const auto cause = reader.find(records::kindOf<Cause>(), kind.text(record, &Activity::cause));
    const auto owner = reader.find(records::kindOf<Plan>(), plan);
    if (cause && owner && records::kindOf<Cause>().text(*cause, &Cause::focusArea) != records::kindOf<Plan>().text(*owner, &Plan::focusArea))
        issues << base::FieldIssue{
            "cause", {"other-focus-area", QT_TRANSLATE_NOOP("message", "The cause belongs to another focus area. Choose one of this focus area."), {}}};
    return issues;
}

records::Value late(const records::Reader& reader, const records::Record& record) { return isLate(records::fromRecord<Activity>(record), reader.today()); }

}  // namespace

bool isOpen(const Activity& activity) { return activity.status == ActivityStatus::Planned || activity.status == ActivityStatus::Started; }
bool isLate(const Activity& activity, QDate today) { return isOpen(activity) && activity.due.isValid() && activity.due < today; }
bool isOwnerless(const Activity& activity) { return isOpen(activity) && activity.responsible.trimmed().isEmpty(); }

}  // namespace focus

template <>
const records::Kind& records::kindOf<focus::Activity>() {
    using focus::Activity;
    // clang-format off
    static const Kind kind = Description<Activity>("activity", QT_TRANSLATE_NOOP("kind", "Activity"), QT_TRANSLATE_NOOP("kind", "Activities"))
                                 .partOf("plan", &Activity::plan, "plan", QT_TRANSLATE_NOOP("kind", "Action plan"))
                                 .text("what", &Activity::what, QT_TRANSLATE_NOOP("kind", "What")).required().freeText().title()
                                 .reference("goal", &Activity::goal, "goal", QT_TRANSLATE_NOOP("kind", "Goal")).planned()
                                 .reference("cause", &Activity::cause, "cause", QT_TRANSLATE_NOOP("kind", "Cause")).planned()
                                 .text("responsible", &Activity::responsible, QT_TRANSLATE_NOOP("kind", "Responsible")).freeText()
                                 .help(QT_TRANSLATE_NOOP("kind", "A function, such as the security chief"))
                                 .text("participants", &Activity::participants, QT_TRANSLATE_NOOP("kind", "Participants")).freeText()
                                 .day("start", &Activity::start, QT_TRANSLATE_NOOP("kind", "Start"))
                                 .day("due", &Activity::due, QT_TRANSLATE_NOOP("kind", "Due")).mainDay()
                                 .choice("status", &Activity::status, QT_TRANSLATE_NOOP("kind", "Status"))
                                 .day("done-day", &Activity::doneDay, QT_TRANSLATE_NOOP("kind", "Done on"))
                                 .longText("deviation", &Activity::deviation, QT_TRANSLATE_NOOP("kind", "Deviation and reason")).freeText()
                                 .derive("late", FieldType::YesNo, QT_TRANSLATE_NOOP("kind", "Late"), &focus::late)
                                 .rule(&focus::daysInOrder)
                                 .writingRule(&focus::isDoneAfterwards)
                                 .crossRule(&focus::sameHouse)
                                 .followUp(&focus::openVersionOnPlannedChange)
                                 .build();
    // clang-format on
    return kind;
}
