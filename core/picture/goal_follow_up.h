#pragma once

#include "core/focus/goal_count.h"
#include "core/picture/counts.h"

namespace picture {

/// A goal that is tied to a count of the picture's source, as it stands today.
struct GoalFollowUp {
    QString id;
    focus::Goal goal;
    QString focusArea;  ///< its title
    QString category;   ///< name; empty: all
    QString area;       ///< name; empty: everywhere
    focus::GoalCount count;

    /// Nothing without a target or a whole year of counts.
    [[nodiscard]] std::optional<bool> isReached() const;
};

/// Those of the question's source and, when it names one, of its area, in the order of their days. Throws storage::DbError, as readers do.
[[nodiscard]] std::vector<GoalFollowUp> readGoals(const records::Reader& reader, const Question& question);

}  // namespace picture
