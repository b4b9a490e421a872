#pragma once

#include "core/picture/charts.h"

namespace picture {

/// Everything that the board of charts is painted from: read once, off the window's thread; another category or indicator is chosen from it without reading.
struct BoardFigures {
    YearPicture picture;
    YearHistory history;
    SurveyHistory survey;
    std::vector<MeasureEffect> effects;  ///< none in public output
};

/// Reads the figures of @p question. Throws storage::DbError, as readers do.
/// @param openly  for public output. Years of single categories are left out of the history then, and all of it while the year is not over: other days of the
///                same year would give away what the picture hides. Measures are left out: their months could be subtracted from the year's
[[nodiscard]] BoardFigures readBoard(const records::Reader& reader, const Question& question, bool openly);

/// What the user has chosen to see of it.
struct BoardChoice {
    QString category;   ///< id, of the ten years; empty: all
    QString indicator;  ///< of the survey; empty or unknown: the one with most years
    QString measure;    ///< id of an activity; empty or unknown: the newest
};

/// The charts in the order in which one reads them: what has changed, month by month, areas, the week, year by year, a measure, the survey.
[[nodiscard]] std::vector<Chart> boardCharts(const BoardFigures& figures, const BoardChoice& choice);

/// The year in one line: "134 events in 2026, 140 in 2025. 1 certain rise, 1 certain fall, no certain change in 7 categories."
[[nodiscard]] QString boardSummary(const YearPicture& picture);

}  // namespace picture
