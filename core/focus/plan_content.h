#pragma once

#include "core/focus/activity.h"
#include "core/focus/cause.h"
#include "core/focus/child_impact.h"
#include "core/focus/goal.h"
#include "core/focus/measurement.h"
#include "core/records/reader.h"

namespace focus {

/// A typed value with the identity of its record.
template <class T>
struct Held {
    QString id;
    T value;
};

/// Everything that hangs on a plan, read in one go: for gates, snapshots and reports.
struct PlanContent {
    Held<FocusArea> area;
    Held<Plan> plan;
    QList<Held<Cause>> causes;
    QList<Held<Goal>> goals;
    QList<Held<Activity>> activities;
    QList<Held<ChildImpact>> assessments;
};

[[nodiscard]] PlanContent readPlan(const records::Reader& reader, const QString& planId);

/// Typed parts of @p owner.
template <class T>
QList<Held<T>> heldParts(const records::Reader& reader, const QString& owner) {
    QList<Held<T>> list;
    for (const records::Record& record : reader.parts(records::kindOf<T>(), owner)) list << Held<T>{record.id, records::fromRecord<T>(record)};
    return list;
}

}  // namespace focus
