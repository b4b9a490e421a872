#pragma once

#include <QDate>
#include <QString>

namespace picture {

/// What stands behind a part of a chart: the events (or the police's figures) of these days, this category and this area, or one record.
struct Behind {
    QDate from;        ///< null: from the beginning
    QDate to;          ///< included; null: to the end
    QString category;  ///< id; empty: all
    QString area;      ///< id; empty: all
    QString survey;    ///< id of a survey; empty: the part is not about one

    bool operator==(const Behind&) const = default;
};

/// As the id of a part of a drawing, and back. @p place tells parts apart behind which the same stands.
[[nodiscard]] QString idOf(const Behind& behind, int place);
[[nodiscard]] Behind behindOf(const QString& id);

}  // namespace picture
