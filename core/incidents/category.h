#pragma once

#include "core/records/description.h"

namespace incidents {

/// A category's own colour in charts: the hues that every theme has, told apart by people who see few colours too.
enum class CategoryColour { Blue, Orange, Green, Purple, Yellow };

/// A category of incidents that the council has decided (kategori).
struct Category {
    QString name;
    QDate from;
    QDate to;                      ///< null: still used
    QStringList policeCategories;  ///< the police's own categories that belong to it
    bool policeActivity = false;   ///< the number follows the police's presence more than the crime
    std::optional<int> order;      ///< place in tables and charts; those without one come last, by name
    std::optional<CategoryColour> colour;
};

}  // namespace incidents

template <>
struct records::ChoicesOf<incidents::CategoryColour> {
    static constexpr std::array<Choice, 5> choices{{{"blue", QT_TRANSLATE_NOOP("kind", "Blue")},
                                                    {"orange", QT_TRANSLATE_NOOP("kind", "Orange")},
                                                    {"green", QT_TRANSLATE_NOOP("kind", "Green")},
                                                    {"purple", QT_TRANSLATE_NOOP("kind", "Purple")},
                                                    {"yellow", QT_TRANSLATE_NOOP("kind", "Yellow")}}};
};
template <>
const records::Kind& records::kindOf<incidents::Category>();
