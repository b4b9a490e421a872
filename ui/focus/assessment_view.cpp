#include "ui/focus/assessment_view.h"

#include "core/focus/child_impact.h"
#include "ui/common/form/field_conditions.h"
#include "ui/common/form/guided_view.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("AssessmentView", text); }

/// What is only asked for when children are concerned.
constexpr std::array kIfConcerned{"groups", "rights", "known", "heard", "options", "weighing", "conclusion", "feedback"};

QList<FieldCondition> conditionsOf(const records::Reader&, const records::Record& record) {
    const records::Kind& kind = records::kindOf<focus::ChildImpact>();
    const auto concerned = records::fromRecord<focus::ChildImpact>(record).concerned;
    QList<FieldCondition> all;
    const auto hide = [&](const char* field) {
        // What someone has written stays in sight.
        if (records::isEmpty(kind.value(record, field))) all << FieldCondition{field, FieldCondition::Effect::Hidden, {}};
    };
    if (concerned != false) hide("reason");
    if (concerned != true)
        for (const char* field : kIfConcerned) hide(field);
    return all;
}

QList<GuidedStep> steps() {
    return {
        {say(QT_TRANSLATE_NOOP("AssessmentView", "Are children concerned?")),
         say(QT_TRANSLATE_NOOP("AssessmentView",
                               "Three questions first. Are children and young people concerned by the plan, directly or indirectly? Which groups – by age, "
                               "area, situation? And if none are: why not? One assessment can serve several plans.")),
         {"plans", "concerned", "groups", "reason"}},
        {say(QT_TRANSLATE_NOOP("AssessmentView", "Which rights")),
         say(QT_TRANSLATE_NOOP("AssessmentView",
                               "Which of the rights in the convention does it touch – safety, privacy, leisure, education, to be heard, not to be treated "
                               "differently?")),
         {"rights"}},
        {say(QT_TRANSLATE_NOOP("AssessmentView", "What we know")),
         say(QT_TRANSLATE_NOOP("AssessmentView",
                               "What do the situation picture, research and the law say? How have children been heard, and what did they say?")),
         {"known", "heard"}},
        {say(QT_TRANSLATE_NOOP("AssessmentView", "Options")),
         say(QT_TRANSLATE_NOOP("AssessmentView",
                               "At least two options. For each: which rights are strengthened, weakened or untouched, now and in the long run, for which "
                               "groups – and what could make up for what is lost?")),
         {"options"}},
        {say(QT_TRANSLATE_NOOP("AssessmentView", "Weigh")),
         say(QT_TRANSLATE_NOOP("AssessmentView",
                               "What is best for the children, against which other interests, and which option is chosen? If the basis is too thin, send it "
                               "back.")),
         {"weighing", "conclusion"}},
        {say(QT_TRANSLATE_NOOP("AssessmentView", "Feedback")),
         say(QT_TRANSLATE_NOOP("AssessmentView", "How are children told what was decided and why? When and how is the outcome followed up?")),
         {"feedback"}}};
}

}  // namespace

RecordView* makeAssessmentView(const Session& session) {
    Guide guide{
        records::kindOf<focus::ChildImpact>(),
        say(QT_TRANSLATE_NOOP("AssessmentView", "Steps of the assessment")),
        say(QT_TRANSLATE_NOOP("AssessmentView", "Choose an assessment in the list, or add one: it begins with three questions.")),
        steps(),
        [](const records::Record& record) -> qsizetype { return records::fromRecord<focus::ChildImpact>(record).concerned == true ? steps().size() : 1; },
        [](const records::Record& record) { return focus::missingParts(records::fromRecord<focus::ChildImpact>(record)); }};
    return new GuidedView(session, std::move(guide));  // owned by the page that it is added to
}

void addAssessmentConditions() { setFieldConditions(records::kindOf<focus::ChildImpact>(), &conditionsOf); }

}  // namespace ui
