#include "core/agreement/law.h"

#include "core/agreement/rule_check.h"
#include "core/agreement/rule_fields.h"
#include "core/agreement/rule_fit.h"
#include "core/records/reader.h"
#include "core/records/rules.h"

namespace agreement {
namespace {

QList<base::FieldIssue> spanInOrder(const Law& law) { return records::inOrder("valid-to", law.validFrom, law.validTo); }

QList<base::FieldIssue> oneReadingAtATime(const records::Reader& reader, const records::Record& record) {
    const auto mine = records::fromRecord<Law>(record);
    for (const records::Record& other : reader.all(records::kindOf<Law>())) {
        const auto theirs = records::fromRecord<Law>(other);
        if (other.id == record.id || theirs.number != mine.number) continue;
        const bool apart = (mine.validTo.isValid() && mine.validTo < theirs.validFrom) || (theirs.validTo.isValid() && theirs.validTo < mine.validFrom);
        if (apart) continue;
        return {{"valid-from",
                 {"laws-overlap",
                  QT_TRANSLATE_NOOP("message", "\"%1\" holds from %2. An act has one wording on one day: give the older one its last day first."),
                  {theirs.title, theirs.validFrom.toString(Qt::ISODate)}}}};
    }
    return {};
}

QList<base::FieldIssue> ruleIsWhole(const DutyRule& rule) { return checkRule(rule); }

QList<base::FieldIssue> dutyFitsTheKinds(const records::Reader& reader, const records::Record& record) {
    return checkFit(reader, records::fromRecord<DutyRule>(record));
}

}  // namespace
}  // namespace agreement

template <>
const records::Kind& records::kindOf<agreement::Law>() {
    using agreement::Law;
    // clang-format off
    static const Kind kind = Description<Law>("law", QT_TRANSLATE_NOOP("kind", "Act"), QT_TRANSLATE_NOOP("kind", "Acts"))
                                 .text("title", &Law::title, QT_TRANSLATE_NOOP("kind", "Title")).required().title()
                                 .text("number", &Law::number, QT_TRANSLATE_NOOP("kind", "Number")).required()
                                 .help(QT_TRANSLATE_NOOP("kind", "As 2023:196"))
                                 .day("valid-from", &Law::validFrom, QT_TRANSLATE_NOOP("kind", "Valid from")).required().mainDay().lasting()
                                 .day("valid-to", &Law::validTo, QT_TRANSLATE_NOOP("kind", "Valid to"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Left empty: until further notice"))
                                 .text("edition", &Law::edition, QT_TRANSLATE_NOOP("kind", "Edition"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Of the reading that comes with Vaksam; a newer one replaces what you have not changed yourselves"))
                                 .text("source", &Law::source, QT_TRANSLATE_NOOP("kind", "Source"))
                                 .longText("note", &Law::note, QT_TRANSLATE_NOOP("kind", "Note"))
                                 .rule(&agreement::spanInOrder)
                                 .crossRule(&agreement::oneReadingAtATime)
                                 .naturalKey({"number", "valid-from"})
                                 .inGroup("agreement")
                                 .build();
    // clang-format on
    return kind;
}

template <>
const records::Kind& records::kindOf<agreement::Duty>() {
    using agreement::Duty;
    // clang-format off
    static const Kind kind = Description<Duty>("duty", QT_TRANSLATE_NOOP("kind", "Duty of an act"), QT_TRANSLATE_NOOP("kind", "Duties of an act"))
                                 .partOf("law", &Duty::law, "law", QT_TRANSLATE_NOOP("kind", "Act"))
                                 .text("key", &Duty::key, QT_TRANSLATE_NOOP("kind", "Section")).required()
                                 .text("title", &Duty::title, QT_TRANSLATE_NOOP("kind", "Title")).required().title()
                                 .words("who", &Duty::who, QT_TRANSLATE_NOOP("kind", "Who"))
                                 .help(QT_TRANSLATE_NOOP("kind", "Functions and bodies"))
                                 .longText("note", &Duty::note, QT_TRANSLATE_NOOP("kind", "Note"))
                                 .naturalKey({"law", "key"})
                                 .build();
    // clang-format on
    return kind;
}

template <>
const records::Kind& records::kindOf<agreement::DutyRule>() {
    using agreement::DutyRule;
    static const Kind kind = [] {
        Description<DutyRule> rule("duty-rule", QT_TRANSLATE_NOOP("kind", "Rule of a duty"), QT_TRANSLATE_NOOP("kind", "Rules of a duty"));
        rule.partOf("duty", &DutyRule::duty, "duty", QT_TRANSLATE_NOOP("kind", "Duty of an act"));
        agreement::addRuleFields(rule);
        return rule.rule(&agreement::ruleIsWhole)
            .naturalKeyAndPlace({"duty", "kind", "per", "scope", "meeting-types", "evidence", "demand", "item"})
            .writingRule(&agreement::dutyFitsTheKinds)
            .titleFrom({"kind", "per", "scope"})
            .build();
    }();
    return kind;
}
