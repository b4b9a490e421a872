#pragma once

#include "core/focus/plan.h"

namespace focus {

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
const records::Kind& records::kindOf<focus::Goal>();
