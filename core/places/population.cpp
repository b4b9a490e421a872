#include "core/places/population.h"

#include "core/records/reader.h"
#include "core/records/rules.h"

namespace places {
namespace {

QList<base::FieldIssue> aCountOfAYear(const Population& population) {
    return records::isYear("year", population.year) + records::notBelow("inhabitants", population.inhabitants, 0);
}

QList<base::FieldIssue> onceAYear(const records::Reader& reader, const records::Record& record) {
    const records::Kind& kind = records::kindOf<Population>();
    records::Query query;
    for (const char* field : {"area", "year"}) query.filters << records::Filter{kind.index(field), kind.value(record, field)};
    for (const records::Record& other : reader.all(kind, query))
        if (other.id != record.id)
            return {{"year",
                     {"population-exists",
                      QT_TRANSLATE_NOOP("message", "The area's population of %1 is there already. Change that one."),
                      {QString::number(records::fromRecord<Population>(record).year)}}}};
    return {};
}

}  // namespace
}  // namespace places

template <>
const records::Kind& records::kindOf<places::Population>() {
    using places::Population;
    // clang-format off
    static const Kind kind = Description<Population>("population", QT_TRANSLATE_NOOP("kind", "Population"), QT_TRANSLATE_NOOP("kind", "Population figures"))
                                 .partOf("area", &Population::area, "area", QT_TRANSLATE_NOOP("kind", "Area"))
                                 .integer("year", &Population::year, QT_TRANSLATE_NOOP("kind", "Year")).required().ofYear()
                                 .integer("inhabitants", &Population::inhabitants, QT_TRANSLATE_NOOP("kind", "Inhabitants")).required()
                                 .text("source", &Population::source, QT_TRANSLATE_NOOP("kind", "Source"))
                                 .rule(&places::aCountOfAYear)
                                 .crossRule(&places::onceAYear)
                                 .titleFrom({"area", "year"})
                                 .build();
    // clang-format on
    return kind;
}
