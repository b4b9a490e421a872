#pragma once

#include <QByteArrayView>
#include <array>
#include <optional>

namespace picture {

/// Weights by weekday (Monday first) and hour of the day, 7 × 24.
using WeekHours = std::array<std::array<double, 24>, 7>;

/// A time between two moments of the local clock, to the minute.
struct Span {
    qint64 from = 0;  ///< minutes since 1970-01-01 00:00 of the local clock
    qint64 to = 0;    ///< the end, not before @p from; the same: one moment
};

/// The span of an event, from its two moments `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm` (UTF-8); @p to may be empty. An end without an hour reaches to the end of its
/// day, a beginning without one from the beginning of its day.
/// @return nothing when neither has an hour: such an event stands outside the week's hours. Also when a moment is none, or they run backwards
[[nodiscard]] std::optional<Span> spanOf(QByteArrayView occurred, QByteArrayView occurredTo);

/// Adds one event to @p hours: the hour of a moment gets 1; a span gives each hour its share of the minutes, which sum to one (aoristic).
/// Works in the local clock as it is written: in the night of a change of the clock the hour that is repeated counts once.
/// The work does not grow with the span.
/// @source J. H. Ratcliffe, Int. J. Geogr. Inf. Sci. 14 (2000)
void spread(const Span& span, WeekHours& hours);

}  // namespace picture
