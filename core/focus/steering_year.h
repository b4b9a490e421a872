#pragma once

#include "core/focus/report_parts.h"

namespace focus {

/// An activity that needs someone's eye, with where it belongs.
struct OpenActivity {
    Activity activity;
    QString area;  ///< title of its focus area
    int daysLate = 0;
};

/// Everything that page one of the steering group's report is made of.
struct SteeringYear {
    int year = 0;
    QDate today;
    QDate since;                    ///< the steering group's newest decision before today, may be null
    QList<AreaReport> areas;        ///< of the year: decided ones by rank, then proposed ones, then drafts
    QList<AreaReport> asked;        ///< with something for the steering group to decide, whatever their year
    QList<OpenActivity> late;       ///< longest first
    QList<OpenActivity> ownerless;  ///< those that are late, too, stand in `late` only

    /// Those of the year and those asked for, each once.
    [[nodiscard]] QList<AreaReport> all() const;
    [[nodiscard]] qsizetype decisionsAsked() const;
};
[[nodiscard]] SteeringYear readSteeringYear(const records::Reader& reader, int year);

/// Decided for @p year by the steering group.
[[nodiscard]] bool isDecidedFor(const FocusArea& area, int year);
/// The rank that the steering group gave for @p year.
[[nodiscard]] std::optional<int> rankFor(const AreaReport& area, int year);

}  // namespace focus
