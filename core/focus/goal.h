#pragma once

#include "core/focus/plan.h"
#include "core/places/area.h"

namespace incidents {
struct Category;
}

namespace focus {

/// What a goal can be counted by; its words are those of `vaksam picture --source`.
enum class GoalMeasure {
    Incident,  ///< events that reporting units told of (händelser)
    Reports,   ///< reports to the police (anmälningar)
    Crimes,    ///< crimes in those reports (brott)
};

/// A goal of a plan (mål): specific, measurable, delimited (avgränsat), realistic, timed.
struct Goal {
    base::Id<Plan> plan;
    QString statement;
    QString indicator;
    QString unit;
    std::optional<double> baseline;
    QDate baselineDay;
    QString baselineSource;
    std::optional<double> target;
    QString scope;      ///< what it is delimited to
    QString realistic;  ///< why it can be reached
    QDate due;
    std::optional<GoalMeasure> measure;  ///< the goal is counted each month, over the last twelve of them (goal_count)
    std::optional<base::Id<incidents::Category>> category;  ///< of what is counted; nothing: all
    std::optional<base::Id<places::Area>> area;             ///< where; nothing: everywhere
    std::optional<base::Id<places::Area>> comparisonArea;   ///< where no such measure is taken: what changed there would have changed here too
    std::optional<base::Id<places::Area>> besideArea;       ///< next to the area: where what was driven away would turn up
};

/// One of the five letters and what it lacks.
struct SmartLetter {
    char letter;                ///< 'S', 'M', 'A', 'R' or 'T'
    QList<QByteArray> missing;  ///< keys of the fields to fill in; empty = met
};
/// S, M, A, R and T in order. @source design: S statement, M indicator + unit + baseline + its day and source + target, A scope, R realistic, T due
[[nodiscard]] QList<SmartLetter> smart(const Goal& goal);

}  // namespace focus

template <>
struct records::ChoicesOf<focus::GoalMeasure> {
    static constexpr std::array<Choice, 3> choices{{{"incident", QT_TRANSLATE_NOOP("kind", "Events")},
                                                    {"reports", QT_TRANSLATE_NOOP("kind", "Reports to the police")},
                                                    {"crimes", QT_TRANSLATE_NOOP("kind", "Reported crimes")}}};
};
template <>
const records::Kind& records::kindOf<focus::Goal>();
