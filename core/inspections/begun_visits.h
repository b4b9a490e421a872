#pragma once

#include "core/inspections/round_visits.h"
#include "core/records/drafts.h"

namespace inspections {

/// What is begun of a visit of a round and not saved: drafts (utkast) of the inspection and of what was found at its checkpoints.
struct BegunVisit {
    QString draft;                              ///< id of the inspection that it will be; empty: nothing is kept yet
    std::optional<InspectionOutcome> outcome;   ///< none is chosen yet
    QHash<QString, CheckpointOutcome> checkpoints;  ///< by the checkpoint's id, without those that nobody has looked at
    QString remarks;
    QDate followUpDue;
    QString typedFollowUp;  ///< what stands there and is no day yet

    [[nodiscard]] bool isEmpty() const {
        return !outcome && checkpoints.isEmpty() && remarks.trimmed().isEmpty() && !followUpDue.isValid() && typedFollowUp.isEmpty();
    }
    bool operator==(const BegunVisit&) const = default;
};

/// The visits of the day of @p round that are begun, by premises; also those that were begun in the form of the inspection.
/// @param drafts  of the file
[[nodiscard]] QHash<QString, BegunVisit> begunVisits(const QList<records::Draft>& drafts, const Round& round);

/// Keeps what is begun of the visit at @p stop of @p round; drops what was kept when nothing is begun any more.
/// @return the draft's id, empty when there is none
[[nodiscard]] base::Result<QString> keepBegun(records::OpenFile& file, const Round& round, const Stop& stop, const BegunVisit& visit);

}  // namespace inspections
