#include "ui/inspections/inspection_conditions.h"

#include "core/inspections/inspection.h"
#include "ui/common/form/field_conditions.h"

#include <algorithm>

namespace ui {

namespace {

QList<FieldCondition> ofInspection(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<inspections::Inspection>();
    if (inspections::policeTakesPart(reader, record) || !records::isEmpty(kind.value(record, "police-ground"))) return {};
    return {{"police-ground", FieldCondition::Effect::Hidden, {}}};
}

}  // namespace

void addInspectionConditions() { setFieldConditions(records::kindOf<inspections::Inspection>(), &ofInspection); }

}  // namespace ui
