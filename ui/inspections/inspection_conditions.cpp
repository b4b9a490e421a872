#include "ui/inspections/inspection_conditions.h"

#include "core/inspections/neighbours.h"
#include "core/inspections/round_visits.h"
#include "ui/common/form/field_conditions.h"
#include "ui/inspections/shared_stops.h"

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

/// A place that two rounds of a day go to is told while the second is planned.
QList<FieldCondition> ofRound(const records::Reader& reader, const records::Record& record) {
    QList<FieldCondition> conditions = ofVisits<inspections::Round>(reader, record);
    const auto round = records::fromRecord<inspections::Round>(record);
    const auto others = inspections::stopsOfOtherRounds(reader, round.day, record.id);
    QStringList places;
    for (const auto& stop : round.stops)
        if (others.contains(stop.text())) places << reader.label(records::kindOf<inspections::Premises>(), stop.text());
    if (!places.isEmpty()) conditions << FieldCondition{"stops", FieldCondition::Effect::Noted, sharedStopsText(places)};
    return conditions;
}

/// The last place among the checkpoints that there are.
QHash<QByteArray, records::Value> lastPlaceOf(const records::Reader& reader, const records::Record&) {
    int highest = 0;
    for (const records::Record& other : reader.all(records::kindOf<inspections::Checkpoint>()))
        highest = std::max(highest, records::fromRecord<inspections::Checkpoint>(other).order);
    return {{"order", qint64(highest + 1)}};
}

}  // namespace

void addInspectionConditions() {
    setFieldSuggestions(records::kindOf<inspections::Checkpoint>(), &lastPlaceOf);
    setFieldConditions(records::kindOf<inspections::Inspection>(), &ofInspection);
    setDaysCountedFrom(records::kindOf<inspections::Inspection>(), "follow-up-due", "day");
    setFieldConditions(records::kindOf<inspections::Round>(), &ofRound);
    setFieldSuggestions(records::kindOf<inspections::Round>(), &inspections::lastRoundOf);
}

}  // namespace ui
