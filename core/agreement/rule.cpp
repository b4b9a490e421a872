#include "core/agreement/rule.h"

#include "core/agreement/rule_check.h"
#include "core/agreement/rule_fit.h"

namespace agreement {
namespace {

QList<base::FieldIssue> fitsTheKinds(const records::Reader& reader, const records::Record& record) {
    return checkFit(reader, records::fromRecord<Rule>(record));
}

}  // namespace
}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Rule>() {
    using agreement::Rule;
    // clang-format off
    static const Kind kind = Description<Rule>("rule", QT_TRANSLATE_NOOP("kind", "Rule"), QT_TRANSLATE_NOOP("kind", "Rules"))
                                 .partOf("commitment", &Rule::commitment, "commitment", QT_TRANSLATE_NOOP("kind", "Commitment"))
                                 .choice("kind", &Rule::kind, QT_TRANSLATE_NOOP("kind", "Kind of rule")).required()
                                 .integer("count", &Rule::count, QT_TRANSLATE_NOOP("kind", "At least"))
                                 .choice("per", &Rule::per, QT_TRANSLATE_NOOP("kind", "In each"))
                                 .choice("scope", &Rule::scope, QT_TRANSLATE_NOOP("kind", "For"))
                                 .references("meeting-types", &Rule::meetingTypes, "meeting-type", QT_TRANSLATE_NOOP("kind", "Meetings of type"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Held meetings of these types fulfil it"))
                                 .words("evidence", &Rule::evidence, QT_TRANSLATE_NOOP("kind", "Other registers that fulfil it"))
                                 .help(QT_TRANSLATE_NOOP("kind", "As mailing or inspection scope=alcohol"))
                                 .references("roles", &Rule::roles, "role", QT_TRANSLATE_NOOP("kind", "Functions that take part"))
                                 .yesNo("joint", &Rule::joint, QT_TRANSLATE_NOOP("kind", "Counts only when all of them took part"))
                                 .yesNo("soft", &Rule::soft, QT_TRANSLATE_NOOP("kind", "When possible"))
                                 .yesNo("own-measure", &Rule::ownMeasure, QT_TRANSLATE_NOOP("kind", "Own measure"))
                                 .help(QT_TRANSLATE_NOOP("kind", "The number is ours, not the agreement's: it is never missed"))
                                 .yesNo("summer-exempt", &Rule::summerExempt, QT_TRANSLATE_NOOP("kind", "Not in the summer weeks"))
                                 .integer("gap-days", &Rule::gapDays, QT_TRANSLATE_NOOP("kind", "At most days between"))
                                 .integer("due-day", &Rule::dueDay, QT_TRANSLATE_NOOP("kind", "Due on day of the next month"))
                                 .help(QT_TRANSLATE_NOOP("kind", "An own measure"))
                                 .integer("round-years", &Rule::roundYears, QT_TRANSLATE_NOOP("kind", "Years in a round")).rare()
                                 .words("scope-words", &Rule::scopeWords, QT_TRANSLATE_NOOP("kind", "Each of these")).rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "When no register has them: grades, or bodies as steering=lpo-chief"))
                                 .day("by", &Rule::by, QT_TRANSLATE_NOOP("kind", "By the day")).rare()
                                 .words("dates", &Rule::dates, QT_TRANSLATE_NOOP("kind", "Days each year")).rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "As Valborg=04-30 or Jullov=end-of-autumn-term"))
                                 .day("remind-from", &Rule::remindFrom, QT_TRANSLATE_NOOP("kind", "Remind from")).rare()
                                 .words("before", &Rule::before, QT_TRANSLATE_NOOP("kind", "Before")).rare()
                                 .help(QT_TRANSLATE_NOOP("kind", "As decision verb=approve"))
                                 .choice("demand", &Rule::demand, QT_TRANSLATE_NOOP("kind", "Demand")).rare()
                                 .text("item", &Rule::item, QT_TRANSLATE_NOOP("kind", "Item or purpose")).rare()
                                 .integer("confirmed-within", &Rule::confirmedWithin, QT_TRANSLATE_NOOP("kind", "Confirmed within days")).rare()
                                 .integer("target-days", &Rule::targetDays, QT_TRANSLATE_NOOP("kind", "Own target: days between")).rare()
                                 .yesNo("trend", &Rule::trend, QT_TRANSLATE_NOOP("kind", "Show the trend")).rare()
                                 .rule(&agreement::checkRule)
                                 .writingRule(&agreement::fitsTheKinds)
                                 .titleFrom({"kind", "per", "scope"})
                                 .build();
    // clang-format on
    return kind;
}
