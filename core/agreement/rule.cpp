#include "core/agreement/rule.h"

#include "core/agreement/rule_check.h"
#include "core/agreement/rule_fields.h"
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
    static const Kind kind = [] {
        Description<Rule> rule("rule", QT_TRANSLATE_NOOP("kind", "Rule"), QT_TRANSLATE_NOOP("kind", "Rules"));
        rule.partOf("commitment", &Rule::commitment, "commitment", QT_TRANSLATE_NOOP("kind", "Commitment"));
        agreement::addRuleFields(rule);
        return rule.rule(&agreement::checkRule)
            .naturalKeyAndPlace({"commitment", "kind", "per", "scope", "meeting-types", "evidence", "demand", "item"})
            .writingRule(&agreement::fitsTheKinds)
            .titleFrom({"kind", "per", "scope"})
            .build();
    }();
    return kind;
}
