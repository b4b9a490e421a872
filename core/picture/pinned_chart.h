#pragma once

#include "core/picture/board.h"
#include "core/picture/situation_picture.h"

namespace records {
class OpenFile;
}

namespace picture {

/// A chart that is pinned into a picture of the situation (fäst diagram), frozen with its numbers: a picture that was presented in March reads the
/// same in November.
struct PinnedChart {
    base::Id<SituationPicture> picture;
    QString title;
    QString sentence;  ///< of that day
    QDate pinned;
    QString comment;
    QString chart;   ///< everything that it showed, as chartToJson writes it
    QString filter;  ///< what was counted, as JSON, so that today's numbers can be held against it
};

/// What a pinned chart was asked with.
struct PinnedQuestion {
    Question question;
    BoardChoice choice;
};

/// Pins @p chart into the picture @p pictureId.
/// @error those of a record
[[nodiscard]] base::Result<QString> pinChart(records::OpenFile& file, const QString& pictureId, const Chart& chart, const PinnedQuestion& asked);

/// The chart as it was, and whether today's numbers are others.
struct PinnedNow {
    std::optional<Chart> frozen;  ///< nothing: what is kept is no chart
    bool differs = false;
};
[[nodiscard]] PinnedNow holdAgainstToday(const records::Reader& reader, const PinnedChart& pinned);

}  // namespace picture

template <>
const records::Kind& records::kindOf<picture::PinnedChart>();
