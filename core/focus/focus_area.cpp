#include "core/focus/focus_area.h"

#include "core/focus/activity.h"
#include "core/focus/plan.h"
#include "core/focus/plan_evidence.h"
#include "core/records/reader.h"
#include "core/records/rules.h"

#include <QCoreApplication>

namespace focus {
namespace {

QList<base::FieldIssue> plausibleYear(const FocusArea& area) { return records::isYear("year", area.year); }

/// The word of the page: the decision's state until the plan is under way, then the plan's.
records::Value stage(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<FocusArea>();
    const QString state = kind.text(record, &FocusArea::state);
    if (state == QStringLiteral("decided")) {
        const records::Kind& plans = records::kindOf<Plan>();
        for (const records::Record& plan : reader.parts(plans, record.id)) {
            const QString planState = plans.text(plan, &Plan::state);
            if (planState == QStringLiteral("in_progress")) return QCoreApplication::translate("kind", "Active");
            if (planState == QStringLiteral("followed_up") || planState == QStringLiteral("evaluated"))
                return QCoreApplication::translate("kind", "Followed up");
        }
    }
    const records::Field& field = kind.fields[kind.index(&FocusArea::state)];
    return reader.text(field, state);
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
    return QCoreApplication::translate("kind", "children and young people");
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
            .derive("stage", FieldType::Text, QT_TRANSLATE_NOOP("kind", "Stage"), &focus::stage)
            .derive("late-activities", FieldType::Integer, QT_TRANSLATE_NOOP("kind", "Late"), &focus::lateActivities)
            .derive("special-focus", FieldType::Text, QT_TRANSLATE_NOOP("kind", "Special focus"), &focus::specialFocus)
            .rule(&focus::plausibleYear)
            .evidenceSource(&focus::focusAreaEvidence)
            .build();
    // clang-format on
    return kind;
}
