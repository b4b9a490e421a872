#include "ui/agreement/rule_conditions.h"

#include "core/agreement/law.h"
#include "core/agreement/rule_book_reader.h"
#include "core/agreement/rule_check.h"
#include "core/agreement/rule_text.h"
#include "core/status/who_words.h"
#include "ui/common/form/field_conditions.h"

#include <QCoreApplication>
#include <QByteArrayList>
#include <algorithm>

namespace ui {

namespace {

using agreement::Demand;
using agreement::Per;
using agreement::Rule;
using agreement::RuleKind;
using agreement::RuleScope;
using records::Kind;
using records::Record;
using Effect = FieldCondition::Effect;

/// The fields that say something in a rule of this kind, besides the kind itself.
QByteArrayList fieldsOf(const Rule& rule) {
    QByteArrayList fields{"own-measure", "from"};
    const bool wordsOfScope = rule.scope && *rule.scope != RuleScope::Area && *rule.scope != RuleScope::FocusArea;
    if (rule.kind != RuleKind::Structure)
        fields << "meeting-types"
               << "evidence"
               << "roles"
               << "joint";
    if (rule.kind == RuleKind::Count || rule.kind == RuleKind::Continuous || rule.kind == RuleKind::AsNeeded) {
        fields << "scope";
        if (wordsOfScope) fields << "scope-words";
    }
    switch (rule.kind) {
        case RuleKind::Count:
            fields << "count"
                   << "per"
                   << "soft";
            if (rule.per == Per::Week) fields << "summer-exempt";
            if (rule.per == Per::Month) fields << "due-day";
            if (rule.per == Per::Round) fields << "round-years";
            break;
        case RuleKind::OnceBy:
            fields << "by"
                   << "dates"
                   << "remind-from"
                   << "soft";
            break;
        case RuleKind::Continuous:
            fields << "gap-days"
                   << "item";
            break;
        case RuleKind::Gate:
            fields << "before"
                   << "item";
            break;
        case RuleKind::AsNeeded:
            fields << "target-days"
                   << "trend";
            break;
        case RuleKind::Structure:
            fields << "demand"
                   << "evidence";
            if (rule.demand == Demand::RoleFilled)
                fields << "roles"
                       << "scope-words"
                       << "confirmed-within";
            if (rule.demand == Demand::DocumentValid) fields << "item";
            if (rule.demand == Demand::BodyHasRole) fields << "scope-words";
            if (rule.demand == Demand::StandingItem)
                fields << "item"
                       << "meeting-types";
            if (rule.demand == Demand::AllInvited) fields << "meeting-types";
            break;
    }
    return fields;
}

/// @tparam T  a rule of an agreement or of an act
template <class T>
QList<FieldCondition> ofRule(const records::Reader& reader, const Record& record) {
    const Kind& kind = records::kindOf<T>();
    const auto rule = records::fromRecord<T>(record);
    const QByteArrayList fields = fieldsOf(rule);
    QList<FieldCondition> conditions;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const QByteArray& key = kind.fields[i].key;
        if (i == kind.owner || key == "kind" || fields.contains(key)) continue;
        const bool empty = records::isEmpty(record.values[i]) || record.values[i] == records::Value(false);
        if (empty) conditions << FieldCondition{key, Effect::Hidden, {}, {}};
        else conditions << FieldCondition{key, Effect::Noted, QCoreApplication::translate("RuleForm", "Says nothing in a rule of this kind: clear it."), {}};
    }
    // A rule that is not whole says nothing yet.
    if (agreement::checkRule(rule).isEmpty()) conditions << FieldCondition{"kind", Effect::Noted, agreement::ruleText(rule, agreement::namesOf(reader)), {}};
    return conditions;
}

/// A commitment or a duty names those who keep it by their names, whatever the file calls them.
QList<FieldCondition> ofWho(const records::Reader& reader, const Record&) {
    QList<Option> options;
    const QList<status::WhoWord> words = status::whoWords(reader);
    for (const status::WhoWord& word : words) {
        // Two roles of one name are told apart by their words.
        const bool alone = std::count_if(words.cbegin(), words.cend(), [&](const status::WhoWord& one) { return one.name.compare(word.name, Qt::CaseInsensitive) == 0; }) == 1;
        options << Option{word.key, alone ? word.name : QStringLiteral("%1 (%2)").arg(word.name, word.key)};
    }
    return {{"who", Effect::Limited, {}, options}};
}

}  // namespace

void addRuleConditions() {
    setFieldConditions(records::kindOf<agreement::Commitment>(), &ofWho);
    setFieldConditions(records::kindOf<agreement::Duty>(), &ofWho);
    setFieldConditions(records::kindOf<Rule>(), &ofRule<Rule>);
    setFieldConditions(records::kindOf<agreement::DutyRule>(), &ofRule<agreement::DutyRule>);
}

}  // namespace ui
