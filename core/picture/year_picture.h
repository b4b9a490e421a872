#pragma once

#include "core/base/message.h"
#include "core/picture/counts.h"
#include "core/picture/month_band.h"
#include "core/picture/rate_comparison.h"

namespace picture {

enum class Signal { Rise, Fall, None };

/// A category in an area, or in all of them.
struct GroupFigures {
    QString category;
    QString area;                       ///< its name; empty: the whole municipality
    bool policeActivity = false;        ///< the number follows how much the police are out
    std::optional<qint64> count;        ///< nothing: no figure, which is not 0
    std::optional<qint64> previous;     ///< the same days of the year that is compared with
    std::optional<double> expected;     ///< the count that the rate of that year would have given
    std::optional<Interval> interval;   ///< exact 95 % of `count`, in events
    std::optional<double> ratePer1000;  ///< inhabitants, of the days that are counted
    qint64 comparedCount = 0;           ///< what the comparison is made of: the months that both years have figures for
    qint64 comparedPrevious = 0;
    std::optional<RateComparison> comparison;
    std::optional<double> pAdjusted;  ///< over all groups that are shown
    std::optional<Signal> signal;     ///< nothing: no statement
    std::optional<NoStatement> noStatement;
    bool suppressed = false;  ///< count or previous is left out of public output
    QString categoryId{};
    QString areaId{};  ///< empty: the whole municipality
    std::optional<int> hue{};  ///< the category's own in charts
};

/// An area, all categories together.
struct AreaFigures {
    QString id;
    QString name;
    std::optional<qint64> count;       ///< nothing: no figure, which is not 0
    std::optional<qint64> population;  ///< of the year
    std::optional<Interval> interval;  ///< exact 95 % of `count`, in events
    bool suppressed = false;           ///< left out of public output
};

/// A month of the year, all that is shown together.
struct MonthFigure {
    QDate month;
    std::optional<qint64> count;  ///< nothing: no figure, or still to come
    std::optional<MonthBand> band;
    std::optional<Signal> signal;  ///< Rise or None; nothing: no statement
    std::optional<NoStatement> noStatement;
    bool suppressed = false;
};

/// The figures of a year beside those of another.
struct YearPicture {
    Question question;
    Period now;
    Period before;
    QString area;  ///< name of the only area; empty: the whole municipality
    std::optional<qint64> population;
    std::optional<qint64> total;
    std::optional<qint64> previousTotal;
    std::vector<GroupFigures> groups;  ///< category by category: the whole, then its areas by name
    std::vector<AreaFigures> areas;    ///< by name; empty when only one was asked for
    std::vector<MonthFigure> months;   ///< January to December; empty: left out of public output
    /// Monday first; of the police's figures, which know no hours, and of a year without figures nothing.
    std::optional<std::array<std::array<std::optional<double>, 24>, 7>> hours;
    std::optional<qint64> withoutHour;  ///< events that stand outside the hours
    std::optional<qint64> spread;       ///< events that are spread over a span
    std::vector<FigureRevision> revisions;  ///< months of the police's figures that have had several values; none in public output
    QList<base::Message> missing;       ///< what is missing or limits the figures, for people
};

/// Makes the picture of its counts.
/// A change is certain when its adjusted p is below 0.05 (all groups that are shown, Benjamini–Hochberg). Exposures are the populations of the two years where
/// both are known, else the two are taken as equal, and `missing` says so.
/// @param openly  for public output: small cells, and what would give them away, are left out
[[nodiscard]] YearPicture makePicture(const Counts& counts, bool openly);

}  // namespace picture
