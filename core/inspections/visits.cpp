#include "core/inspections/visits.h"

namespace inspections {

namespace {

using records::Reader;

/// Roles by id, with whether they are the police's.
struct Roles {
    QMap<QString, QString> labels;
    QSet<QString> police;
};

Roles readRoles(const Reader& reader) {
    Roles roles;
    for (const records::Record& record : reader.all(records::kindOf<people::Role>())) {
        const auto role = records::fromRecord<people::Role>(record);
        roles.labels.insert(record.id, role.label);
        if (people::isPolice(role.key)) roles.police.insert(record.id);
    }
    return roles;
}

QMap<QString, Premises> readPremises(const Reader& reader) {
    QMap<QString, Premises> all;
    for (const records::Record& record : reader.all(records::kindOf<Premises>())) all.insert(record.id, records::fromRecord<Premises>(record));
    return all;
}

}  // namespace

QMap<QString, QString> premisesNames(const Reader& reader) {
    QMap<QString, QString> names;
    const QMap<QString, Premises> all = readPremises(reader);
    for (auto one = all.cbegin(); one != all.cend(); ++one) names.insert(one.key(), one.value().name);
    return names;
}

QList<Visit> readVisits(const Reader& reader, const records::Query& period) {
    const Roles roles = readRoles(reader);
    const QMap<QString, Premises> premises = readPremises(reader);
    QList<Visit> visits;
    reader.each(records::kindOf<Inspection>(), period, [&](const records::Record& record) {
        Visit visit{record.id, records::fromRecord<Inspection>(record), {}, false, {}, false};
        if (visit.value.day > reader.today()) return true;
        const Premises place = premises.value(visit.value.premises.text());
        visit.premises = place.name;
        visit.selling = place.kind == PremisesKind::Sale;
        for (const auto& role : visit.value.participants) {
            visit.roles << roles.labels.value(role.text());
            visit.police = visit.police || roles.police.contains(role.text());
        }
        visits << visit;
        return true;
    });
    return visits;
}

bool hasRemarks(const Visit& visit) { return visit.value.outcome == InspectionOutcome::Remarks || visit.value.outcome == InspectionOutcome::Serious; }
bool isFollowUpOpen(const Visit& visit) { return visit.value.followUpDue.isValid() && !visit.value.followUpDone.isValid(); }

}  // namespace inspections
