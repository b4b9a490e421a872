#pragma once

#include "core/records/description.h"

namespace incidents {

/// A category of incidents that the council has decided (kategori).
struct Category {
    QString name;
    QDate from;
    QDate to;                      ///< null: still used
    QStringList policeCategories;  ///< the police's own categories that belong to it
    bool policeActivity = false;   ///< the number follows the police's presence more than the crime
    std::optional<int> order;      ///< place in tables and charts; those without one come last, by name
};

}  // namespace incidents

template <>
const records::Kind& records::kindOf<incidents::Category>();
