#pragma once

#include "core/incidents/police_statistic.h"
#include "core/records/batch.h"

namespace incidents {

/// What a police figure was until another value came (tidigare uppgift).
struct EarlierFigure {
    base::Id<PoliceStatistic> figure;
    QDate replaced;  ///< the day on which the other value came
    std::optional<int> reports;
    std::optional<int> crimes;
    bool preliminary = false;
};

/// The follow-up of police figures: keeps what a figure was when its numbers change; a figure that is added beside one of the same month, category and
/// area takes its place, and what that one was goes with it. So a later value never wipes out an earlier one.
[[nodiscard]] base::Result<void> keepEarlierFigure(records::Batch& batch, const records::Change& change);

/// The figure that counts among @p figure, as it is now, and its earlier values, the oldest first: the newest final one, else the newest preliminary one.
/// A value that is missing (reports of a figure that tells crimes alone) stands behind one that is there.
struct CountingFigure {
    std::optional<int> reports;
    std::optional<int> crimes;
    bool preliminary = false;  ///< of the reports; of the crimes where there are no reports
};
[[nodiscard]] CountingFigure countingFigure(const PoliceStatistic& figure, const QList<EarlierFigure>& earlier);

}  // namespace incidents

template <>
const records::Kind& records::kindOf<incidents::EarlierFigure>();
