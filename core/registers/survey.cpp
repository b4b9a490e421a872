#include "core/registers/survey.h"

#include "core/records/reader.h"
#include "core/records/rules.h"

namespace registers {
namespace {

QList<base::FieldIssue> numbersAreInRange(const Survey& survey) {
    QList<base::FieldIssue> issues = records::isYear("year", survey.year);
    issues << records::within("share", survey.share, 0, 100);
    issues << records::notBelow("cost", survey.cost, 0);
    return issues;
}

records::Value ownCost(const records::Reader&, const records::Record& record) {
    const auto survey = records::fromRecord<Survey>(record);
    if (!survey.cost || !survey.share) return {};
    return *survey.cost * *survey.share / 100.0;
}

}  // namespace

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::Survey>() {
    using registers::Survey;
    // clang-format off
    static const Kind kind = Description<Survey>("survey", QT_TRANSLATE_NOOP("kind", "Safety survey"), QT_TRANSLATE_NOOP("kind", "Safety surveys"))
                                 .integer("year", &Survey::year, QT_TRANSLATE_NOOP("kind", "Year")).required().ofYear()
                                 .day("day", &Survey::day, QT_TRANSLATE_NOOP("kind", "Survey made on")).mainDay()
                                 .text("conducted-by", &Survey::conductedBy, QT_TRANSLATE_NOOP("kind", "Conducted by"))
                                 .number("cost", &Survey::cost, QT_TRANSLATE_NOOP("kind", "Cost of the areas (SEK)"))
                                 .number("share", &Survey::share, QT_TRANSLATE_NOOP("kind", "The municipality's share (%)"))
                                 .help(QT_TRANSLATE_NOOP("kind", "The agreement says 50 %"))
                                 .day("budgeted", &Survey::budgeted, QT_TRANSLATE_NOOP("kind", "Budgeted on"))
                                 .day("ordered", &Survey::ordered, QT_TRANSLATE_NOOP("kind", "Ordered on"))
                                 .day("invoiced", &Survey::invoiced, QT_TRANSLATE_NOOP("kind", "Invoiced on"))
                                 .day("paid", &Survey::paid, QT_TRANSLATE_NOOP("kind", "Paid on"))
                                 .references("treated-at", &Survey::treatedAt, "meeting", QT_TRANSLATE_NOOP("kind", "Treated at meetings"))
                                 .longText("note", &Survey::note, QT_TRANSLATE_NOOP("kind", "Note")).freeText()
                                 .derive("own-cost", FieldType::Number, QT_TRANSLATE_NOOP("kind", "The municipality pays (SEK)"), &registers::ownCost)
                                 .rule(&registers::numbersAreInRange)
                                 .titleFrom({"year"})
                                 .build();
    // clang-format on
    return kind;
}
