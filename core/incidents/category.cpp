#include "core/incidents/category.h"

#include "core/records/rules.h"

namespace incidents {
namespace {

QList<base::FieldIssue> fromBeforeTo(const Category& category) { return records::inOrder("to", category.from, category.to); }

}  // namespace
}  // namespace incidents

template <>
const records::Kind& records::kindOf<incidents::Category>() {
    using incidents::Category;
    // clang-format off
    static const Kind kind = Description<Category>("category", QT_TRANSLATE_NOOP("kind", "Category"), QT_TRANSLATE_NOOP("kind", "Categories"))
                                 .text("name", &Category::name, QT_TRANSLATE_NOOP("kind", "Name")).required().unique().title()
                                 .day("from", &Category::from, QT_TRANSLATE_NOOP("kind", "From"))
                                 .day("to", &Category::to, QT_TRANSLATE_NOOP("kind", "To"))
                                 .words("police-categories", &Category::policeCategories, QT_TRANSLATE_NOOP("kind", "The police's categories")).rare().otherNames()
                                 .yesNo("police-activity", &Category::policeActivity, QT_TRANSLATE_NOOP("kind", "Driven by police activity"))
                                 .integer("order", &Category::order, QT_TRANSLATE_NOOP("kind", "Place in the order")).rare()
                                 .choice("colour", &Category::colour, QT_TRANSLATE_NOOP("kind", "Colour in charts")).rare()
                                 .rule(&incidents::fromBeforeTo)
                                 .build();
    // clang-format on
    return kind;
}
