#pragma once

#include "core/records/open_file.h"

namespace incidents {

/// The police's figures of one month as people get them: a row for each category, a column for each area.
struct MonthFigures {
    struct Named {
        QString id;
        QString name;
    };
    using Row = QList<std::optional<int>>;  ///< reports, one an area; nothing: no figure yet

    QString month;  ///< "2026-10"
    QList<Named> categories;
    QList<Named> areas;
    QList<Row> reports;          ///< one a category
    QList<QStringList> earlier{};  ///< the same places: what the figure was before, in words; empty: nothing else
};

[[nodiscard]] MonthFigures readMonth(const records::Reader& reader, const QString& month);
/// The first month without any figure since figures are kept, up to the one before the reader's day; that one when none is lacking.
[[nodiscard]] QString firstMonthWithoutFigures(const records::Reader& reader);

/// Writes the figures of a month as one act; cells that are empty leave what there is.
/// @return how many figures were added or changed
/// @error those of a figure's rules
[[nodiscard]] base::Result<int> writeMonth(records::OpenFile& file, const MonthFigures& figures);

}  // namespace incidents
