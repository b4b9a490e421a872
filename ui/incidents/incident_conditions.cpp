#include "ui/incidents/incident_conditions.h"

#include "core/incidents/incident.h"
#include "core/inspections/neighbours.h"
#include "ui/common/form/field_conditions.h"

namespace ui {

void addIncidentConditions() {
    const records::Kind& kind = records::kindOf<incidents::Incident>();
    setFieldConditions(kind, [&kind](const records::Reader&, const records::Record& record) -> QList<FieldCondition> {
        const QString whose = inspections::whoseMatter(kind.text(record, &incidents::Incident::description));
        if (whose.isEmpty()) return {};
        return {{"description", FieldCondition::Effect::Noted, whose}};
    });
}

}  // namespace ui
