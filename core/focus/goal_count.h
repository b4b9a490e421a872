#pragma once

#include "core/focus/counted_months.h"
#include "core/focus/measurement.h"

namespace focus {

/// A goal that is tied to a count, as the months tell it that are over.
struct GoalCount {
    CountedMonths months;
    QDate through;                   ///< the last day that is counted; null: nothing is
    std::optional<qint64> lastYear;  ///< the twelve months up to there; nothing when one of them has no figure
    int compared = 0;                ///< months that are set side by side: the same of the year, at most twelve
    qint64 now = 0;                  ///< in those since the baseline
    qint64 before = 0;               ///< in the same months of the year up to the baseline
    double p = 1;                    ///< two-sided, central
    CountChange change = CountChange::NothingToCompare;
};

/// A change whose p is below this is beyond chance.
inline constexpr double kBeyondChance = 0.05;

/// Counts what the goal says. The newest months since the baseline – at most twelve – are compared with the same months of the twelve up to its day (without
/// one: of the year before them), so that neither season nor overlap misleads. Nothing when the goal is tied to no count.
[[nodiscard]] std::optional<GoalCount> countGoal(const records::Reader& reader, const Goal& goal);

/// The count as values of the goal, one at the end of each month since the baseline: the twelve months up to there.
[[nodiscard]] QList<Measurement> countedValues(const GoalCount& count, const Goal& goal);

/// "34 → 21 in the same 7 months: within what chance brings."
[[nodiscard]] QString countSentence(const GoalCount& count);

}  // namespace focus
