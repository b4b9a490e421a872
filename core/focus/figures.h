#pragma once

#include "core/focus/report_parts.h"

namespace focus {

/// The causes of a focus area as a fishbone, and those of the factor chain as a chain of events. Nothing when there are none.
[[nodiscard]] std::optional<report::DrawnFigure> causesFigure(const QString& problem, const QList<Held<Cause>>& causes);

/// The activities of a plan in time, in the order of their days; cancelled ones are left out. Nothing when none has a day.
[[nodiscard]] std::optional<report::DrawnFigure> activitiesFigure(const QList<Held<Activity>>& activities, QDate today);

/// What the stroke across a bar of that figure says, to stand under it; empty when nothing is done.
[[nodiscard]] QString activitiesKey(const QList<Held<Activity>>& activities);

/// The way of a focus area through its states, with who decided what when; its plan tells how far it has come once it is decided.
[[nodiscard]] report::DrawnFigure areaProgress(const records::Reader& reader, const AreaReport& area);
/// The same of its plan.
[[nodiscard]] report::DrawnFigure planProgress(const records::Reader& reader, const AreaReport& area);

}  // namespace focus
