#include "ui/inspections/inspection_conditions.h"

#include "core/inspections/neighbours.h"
#include "core/inspections/round_visits.h"
#include "ui/common/form/field_conditions.h"

#include <algorithm>

namespace ui {

namespace {

/// The ground is asked for only when the police took part.
template <class T>
QList<FieldCondition> ofVisits(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<T>();
    if (inspections::policeTakesPart(reader, kind, record) || !records::isEmpty(kind.value(record, &T::policeGround))) return {};
    return {{"police-ground", FieldCondition::Effect::Hidden, {}}};
}

QList<FieldCondition> ofInspection(const records::Reader& reader, const records::Record& record) {
    QList<FieldCondition> conditions = ofVisits<inspections::Inspection>(reader, record);
    const QString whose = inspections::whoseMatter(records::kindOf<inspections::Inspection>().text(record, &inspections::Inspection::remarks));
    if (!whose.isEmpty()) conditions << FieldCondition{"remarks", FieldCondition::Effect::Noted, whose};
    return conditions;
}

}  // namespace

void addInspectionConditions() {
    setFieldConditions(records::kindOf<inspections::Inspection>(), &ofInspection);
    setFieldConditions(records::kindOf<inspections::Round>(), &ofVisits<inspections::Round>);
    setFieldSuggestions(records::kindOf<inspections::Round>(), &inspections::lastRoundOf);
}

}  // namespace ui
