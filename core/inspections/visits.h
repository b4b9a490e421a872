#pragma once

#include "core/inspections/inspection.h"

#include <QMap>
#include <QStringList>

namespace inspections {

/// A visit of inspection that was made, with what a report says of it.
struct Visit {
    QString id;
    Inspection value;
    QString premises;      ///< its name
    bool selling = false;  ///< at a place that sells
    QStringList roles;     ///< labels
    bool police = false;   ///< a function of the police took part
};

/// The visits of @p period until today, by day: one that is still to come is not announced.
[[nodiscard]] QList<Visit> readVisits(const records::Reader& reader, const records::Query& period);
/// Names of all premises, by id.
[[nodiscard]] QMap<QString, QString> premisesNames(const records::Reader& reader);

/// Remarks of any weight: serious shortcomings are remarks.
[[nodiscard]] bool hasRemarks(const Visit& visit);
[[nodiscard]] bool isFollowUpOpen(const Visit& visit);

}  // namespace inspections
