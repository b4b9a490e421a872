#pragma once

#include "core/picture/measure_effect.h"
#include "core/picture/year_history.h"
#include "core/picture/year_picture.h"
#include "core/report/report.h"

namespace picture {

/// A chart of the board: a sentence that says what it shows, the drawing, and the same as a table. All of it is made from the figures alone, so that of a
/// picture for public output nothing is told that it leaves out.
struct Chart {
    QByteArray key;  ///< never reused: "months", "changes", "areas", "week", "survey", "years", "effect"
    QString title;
    QString sentence;                           ///< what it shows, in words
    QString note;                               ///< how it is read, and what stands outside; may be empty
    std::optional<report::DrawnFigure> figure;  ///< nothing when there is too little to draw: the sentence tells all
    report::Table table;
    bool noteOfDrawing = false;  ///< the note speaks of the drawing alone: the table needs none
};

/// The drawing in words: what is counted, the title and the sentence; three charts of a report differ in the first alone.
[[nodiscard]] QString alternativeOf(const Chart& chart, const YearPicture& picture);

/// Fewer events than this in a year are a sentence, no chart.
inline constexpr qint64 kFewestForChart = 10;

/// The months of the year with what was expected of each, by the months before; signals are marked.
[[nodiscard]] Chart monthChart(const YearPicture& picture);
/// The change of each category against the other year, with the exact 95 % interval of the ratio: certain ones first, then by size.
[[nodiscard]] Chart changeChart(const YearPicture& picture);
/// The areas as rates per 1 000 inhabitants with exact 95 % intervals; as counts where a population is missing.
/// The highest and the lowest are compared with each other; as they are picked out of all pairs, p times the number of pairs must be below 0.05.
[[nodiscard]] Chart areaChart(const YearPicture& picture);
/// Weekday by hour. A day (or four hours) is named when its share is certainly above the equal one: the exact interval at 95 %, shared by all that are looked
/// at.
[[nodiscard]] Chart weekChart(const YearPicture& picture);
/// Ten years of one category, or of all (@p category empty).
/// @param year  the picture's own, which may not be over
[[nodiscard]] Chart yearChart(const YearHistory& history, const QString& category);
/// Before and after the measure @p activity (an id; unknown: the newest), with its area of comparison.
[[nodiscard]] Chart effectChart(const std::vector<MeasureEffect>& effects, const QString& activity);
/// An indicator of the safety survey, 0 to 6 and low is good, with every value that was published.
[[nodiscard]] Chart surveyChart(const SurveyHistory& history, const QString& indicator);

}  // namespace picture
