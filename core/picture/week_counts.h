#pragma once

#include "core/records/reader.h"

#include <vector>

namespace picture {

/// The events of some days, and of the year before them.
struct WeekCounts {
    /// Days before the period that are compared with.
    static constexpr int kDaysBefore = 364;

    QStringList categories;        ///< those in which anything occurred in either time
    QStringList areas;             ///< all
    std::vector<qint64> cells;     ///< category by category, areas beside each other
    std::vector<qint64> before;    ///< by category: in the days before the period
    std::vector<qint64> severity;  ///< low, medium, high, not told
    qint64 children = 0;           ///< events that concern children or young people
    bool countedBefore = false;    ///< whether events were written down during the whole time before
    struct Event {
        QString when;  ///< as written: day, perhaps with time
        QString category;
        QString area;
        QString place;
        QString severity;  ///< key, may be empty
        QString status;    ///< key
        QString passedOn;
    };
    std::vector<Event> foremost;  ///< of high severity, or not closed; high first, then by time
};

/// Counts in two passes over the days. Throws storage::DbError, as readers do.
[[nodiscard]] WeekCounts readWeek(const records::Reader& reader, QDate from, QDate to);

}  // namespace picture
