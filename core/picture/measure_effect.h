#pragma once

#include "core/picture/before_after.h"
#include "core/picture/counts.h"
#include "core/records/reader.h"

namespace picture {

/// Before and after a measure: an activity whose goal is tied to a count.
struct MeasureEffect {
    QString activity;  ///< id
    QString goal;      ///< id
    QString what;
    QString focusArea;  ///< its title
    Source source = Source::Incident;
    QString category;  ///< name; empty: all
    QString categoryId;
    QString area;  ///< name; empty: everywhere
    QString areaId;
    QString comparisonArea;  ///< name; empty: none, so that nothing is known of what would have happened anyway
    QString comparisonAreaId;
    QString besideArea;  ///< name; empty: none
    QString besideAreaId;
    QDate start;    ///< of the measure
    QDate from;     ///< first day that is counted after it: of the first whole month
    QDate to;       ///< last day; null: no month is over yet
    int months = 0;  ///< that are set beside the same months of the year before
    BeforeAfter treated;
    std::optional<BeforeAfter> comparison;
    std::optional<BeforeAfter> beside;
    Stated<RateComparison> change = Unstated(NoStatement::NotOver);        ///< after / before here
    Stated<RatioOfRatios> againstOther = Unstated(NoStatement::NotOver);   ///< and against the change in the area of comparison
    Stated<Displacement> difference = Unstated(NoStatement::NotOver);      ///< WDD; with the area beside where there is one
    std::optional<double> pAdjusted;  ///< of againstOther, else of change, over all measures that are told (Benjamini–Hochberg)

    /// Whether the numbers differ by more than chance brings. Without an area of comparison that is no effect of the measure yet.
    [[nodiscard]] bool isCertain() const { return pAdjusted && *pAdjusted < 0.05; }
    [[nodiscard]] bool isFewer() const { return againstOther ? againstOther->ratio < 1 : change && change->ratio < 1; }
};

/// The measures that began up to the end of the question's year and still count within it, the newest first: of its source and, when it names one, of its area.
/// After is the whole months since the measure began, at most twelve (eleven of them when it began within a month), up to the end of the year or the last
/// month that is over; before is the same months a year earlier. A month that lacks a figure in one of the areas counts in neither.
/// Throws storage::DbError, as readers do.
[[nodiscard]] std::vector<MeasureEffect> readEffects(const records::Reader& reader, const Question& question);

/// What the numbers say, in plain words: "Lomma 34 → 21, Bjärred 40 → 38 in the same 7 months: no certain effect."
[[nodiscard]] QString effectSentence(const MeasureEffect& effect);

}  // namespace picture
