#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace focus {

/// The call to a meeting (kallelse): when and where, who is called, the agenda, the matters that the steering group decides on, and
/// what came of the decisions and promises of before. @param meeting  id of a meeting
[[nodiscard]] report::Report summonsReport(const records::Reader& reader, const QString& meeting, const report::Face& face);

/// The steering group's minutes (protokoll), other meetings' notes (minnesanteckningar): who was present, what was said and decided,
/// who promised what, and room for the names of secretary and adjuster.
/// @error no-minutes (Input): meetings of this type must hold no text
[[nodiscard]] base::Result<report::Report> minutesReport(const records::Reader& reader, const QString& meeting, const report::Face& face);

/// The meeting that a paper is most likely wanted for: of the steering group, the next one from today on, else the newest.
[[nodiscard]] std::optional<QString> nextSteeringMeeting(const records::Reader& reader);
/// The newest meeting of the steering group that was held.
[[nodiscard]] std::optional<QString> lastSteeringMeeting(const records::Reader& reader);

/// Ids of what waits for the steering group: focus areas that are proposed, plans that are submitted, in the order of the agenda.
struct SteeringMatters {
    QStringList areas;
    QStringList plans;
};
[[nodiscard]] SteeringMatters steeringMatters(const records::Reader& reader);

}  // namespace focus
