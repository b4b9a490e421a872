#include "core/focus/plan_content.h"

namespace focus {

PlanContent readPlan(const records::Reader& reader, const QString& planId) {
    PlanContent content;
    content.plan = {planId, reader.get<Plan>(planId)};
    const QString areaId = content.plan.value.focusArea.text();
    content.area = {areaId, reader.get<FocusArea>(areaId)};
    content.causes = heldParts<Cause>(reader, areaId);
    content.goals = heldParts<Goal>(reader, planId);
    content.activities = heldParts<Activity>(reader, planId);
    const records::Kind& assessments = records::kindOf<ChildImpact>();
    records::Query query;
    query.where(&ChildImpact::plans, QStringList{planId});
    for (const records::Record& record : reader.all(assessments, query))
        content.assessments << Held<ChildImpact>{record.id, records::fromRecord<ChildImpact>(record)};
    return content;
}

}  // namespace focus
