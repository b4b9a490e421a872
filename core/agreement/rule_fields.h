#pragma once

#include "core/agreement/rule.h"

namespace agreement {

namespace detail {

template <class T, class M>
constexpr M T::*of(M Rule::*member) {
    return member;
}

}  // namespace detail

/// What a rule says, field by field, for every kind whose records are rules: those of an agreement and those of an act.
/// @param description  of @p T, which is a Rule; what owns it has been described before
template <class T>
void addRuleFields(records::Description<T>& description) {
    const auto of = [](auto member) { return detail::of<T>(member); };
    // clang-format off
    description.choice("kind", of(&Rule::kind), QT_TRANSLATE_NOOP("kind", "Kind of rule")).required()
        .integer("count", of(&Rule::count), QT_TRANSLATE_NOOP("kind", "At least"))
        .choice("per", of(&Rule::per), QT_TRANSLATE_NOOP("kind", "In each"))
        .choice("scope", of(&Rule::scope), QT_TRANSLATE_NOOP("kind", "For"))
        .references("meeting-types", of(&Rule::meetingTypes), "meeting-type", QT_TRANSLATE_NOOP("kind", "Meetings of type"))
        .help(QT_TRANSLATE_NOOP("kind", "Held meetings of these types fulfil it"))
        .words("evidence", of(&Rule::evidence), QT_TRANSLATE_NOOP("kind", "Other registers that fulfil it"))
        .help(QT_TRANSLATE_NOOP("kind", "As mailing or inspection scope=alcohol"))
        .references("roles", of(&Rule::roles), "role", QT_TRANSLATE_NOOP("kind", "Functions that take part"))
        .yesNo("joint", of(&Rule::joint), QT_TRANSLATE_NOOP("kind", "Counts only when all of them took part"))
        .yesNo("soft", of(&Rule::soft), QT_TRANSLATE_NOOP("kind", "When possible"))
        .yesNo("own-measure", of(&Rule::ownMeasure), QT_TRANSLATE_NOOP("kind", "Own measure"))
        .help(QT_TRANSLATE_NOOP("kind", "The number is ours, not the agreement's: it is never missed"))
        .yesNo("summer-exempt", of(&Rule::summerExempt), QT_TRANSLATE_NOOP("kind", "Not in the summer weeks"))
        .integer("gap-days", of(&Rule::gapDays), QT_TRANSLATE_NOOP("kind", "At most days between"))
        .integer("due-day", of(&Rule::dueDay), QT_TRANSLATE_NOOP("kind", "Due on day of the next month"))
        .help(QT_TRANSLATE_NOOP("kind", "An own measure"))
        .integer("round-years", of(&Rule::roundYears), QT_TRANSLATE_NOOP("kind", "Years in a round")).rare()
        .words("scope-words", of(&Rule::scopeWords), QT_TRANSLATE_NOOP("kind", "Each of these")).rare()
        .help(QT_TRANSLATE_NOOP("kind", "When no register has them: grades, or bodies as steering=lpo-chief"))
        .day("by", of(&Rule::by), QT_TRANSLATE_NOOP("kind", "By the day")).rare()
        .words("dates", of(&Rule::dates), QT_TRANSLATE_NOOP("kind", "Days each year")).rare()
        .help(QT_TRANSLATE_NOOP("kind", "As Valborg=04-30 or Jullov=end-of-autumn-term"))
        .day("remind-from", of(&Rule::remindFrom), QT_TRANSLATE_NOOP("kind", "Remind from")).rare()
        .words("before", of(&Rule::before), QT_TRANSLATE_NOOP("kind", "Before")).rare()
        .help(QT_TRANSLATE_NOOP("kind", "As decision verb=approve"))
        .choice("demand", of(&Rule::demand), QT_TRANSLATE_NOOP("kind", "Demand")).rare()
        .text("item", of(&Rule::item), QT_TRANSLATE_NOOP("kind", "Item or purpose")).rare()
        .integer("confirmed-within", of(&Rule::confirmedWithin), QT_TRANSLATE_NOOP("kind", "Confirmed within days")).rare()
        .integer("target-days", of(&Rule::targetDays), QT_TRANSLATE_NOOP("kind", "Own target: days between")).rare()
        .yesNo("trend", of(&Rule::trend), QT_TRANSLATE_NOOP("kind", "Show the trend")).rare()
        .day("from", of(&Rule::from), QT_TRANSLATE_NOOP("kind", "Asked for from")).rare()
        .help(QT_TRANSLATE_NOOP("kind", "Left empty: as long as the agreement or the act holds"));
    // clang-format on
}

}  // namespace agreement
