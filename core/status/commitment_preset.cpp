#include "core/status/commitment_preset.h"

#include "core/agreement/condition.h"
#include "core/base/swedish_calendar.h"

#include <algorithm>

namespace status {

namespace {

using records::Field;
using records::FieldType;
using records::Kind;
using records::Record;
using records::Value;

QStringList idsOf(const QList<base::Id<people::Role>>& roles) {
    QStringList ids;
    for (const auto& role : roles) ids << role.text();
    return ids;
}

void set(const Kind& kind, Record& record, const QByteArray& key, const QString& word) {
    const qsizetype index = kind.index(key);
    if (index < 0 || word.isEmpty()) return;
    const Field& field = kind.fields[index];
    if (field.is(records::Flag::Workflow)) return;
    if (field.type == FieldType::YesNo) record.values[index] = word == u"yes";
    else if (field.isList()) record.values[index] = QStringList{word};
    else if (field.type == FieldType::Choice || field.type == FieldType::Text || field.type == FieldType::Reference) record.values[index] = word;
}

void setDay(const Kind& kind, Record& record, QDate day) {
    if (kind.mainDay < 0) return;
    const Field& field = kind.fields[kind.mainDay];
    if (field.type == FieldType::Day) record.values[kind.mainDay] = day;
    else if (field.type == FieldType::Moment) record.values[kind.mainDay] = day.toString(Qt::ISODate);
}

}  // namespace

std::optional<Preset> presetFor(const records::Catalogue& catalogue, const AgreementStatus& status, qsizetype commitment, qsizetype scopeIndex,
                                qsizetype periodIndex, QDate today) {
    const agreement::ScopeStanding& scope = status.commitments[commitment].scopes[scopeIndex];
    const agreement::PeriodStanding& period = scope.periods[periodIndex];
    const agreement::Rule& rule = status.book.commitments[commitment].rules[scope.rule];
    Preset preset;
    std::optional<agreement::Condition> condition;
    if (!rule.meetingTypes.isEmpty() && rule.demand != agreement::Demand::StandingItem) {
        preset.kind = catalogue.find("meeting");
    } else {
        for (const QString& text : rule.evidence)
            if (condition = agreement::Condition::fromText(text); condition) break;
        if (condition) preset.kind = catalogue.find(condition->kind);
    }
    // What decisions write, and the plans that follow from them, is not added here.
    if (preset.kind == nullptr || preset.kind->workflow || preset.kind->owner >= 0 || preset.kind->key == "focus-area" || preset.kind->key == "child-impact")
        return std::nullopt;
    const Kind& kind = *preset.kind;
    preset.record = kind.blank;
    if (condition)
        for (const agreement::Condition::Wish& wish : condition->wishes) set(kind, preset.record, wish.field, wish.words.value(0));
    else set(kind, preset.record, "type", rule.meetingTypes.first().text());
    const QDate day = std::clamp(today, period.from, period.to);
    setDay(kind, preset.record, day);
    if (kind.key == "meeting" && day <= today) set(kind, preset.record, "state", QStringLiteral("held"));
    if (kind.key == "police-statistic") set(kind, preset.record, "month", period.label);
    if (const qsizetype index = kind.index("year"); index >= 0 && kind.fields[index].type == FieldType::Integer)
        preset.record.values[index] = static_cast<qint64>(period.year);
    if (rule.scope == agreement::RuleScope::Area) {
        for (const auto& area : status.book.areas)
            if (area.name == scope.scope) set(kind, preset.record, "area", area.id);
    } else if (rule.scope == agreement::RuleScope::Grade || rule.scope == agreement::RuleScope::Unit) {
        set(kind, preset.record, records::choiceKey(*rule.scope).toLatin1(), scope.scope);
    }
    for (const char* roles : {"roles", "participants"})
        if (const qsizetype index = kind.index(roles); index >= 0 && kind.fields[index].target == "role" && !rule.roles.isEmpty())
            preset.record.values[index] = idsOf(rule.roles);
    return preset;
}

}  // namespace status
