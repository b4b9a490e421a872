#pragma once

#include "core/base/id.h"
#include "core/records/kind.h"

#include <array>
#include <optional>
#include <type_traits>

namespace records {

/// How an enum's values are written and shown; a specialisation beside the enum gives `static constexpr std::array<Choice, n> choices`
/// in the order of the enumerators, which count from 0.
template <class Enum>
struct ChoicesOf;

/// How a value of an enum is written in files and on the command line.
template <class Enum>
[[nodiscard]] QString choiceKey(Enum value) {
    return QLatin1String(ChoicesOf<Enum>::choices.at(static_cast<std::size_t>(value)).key);
}
/// @return the value that is written so; nothing when there is none
template <class Enum>
[[nodiscard]] std::optional<Enum> choiceValue(const QString& key) {
    const auto& choices = ChoicesOf<Enum>::choices;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (key == QLatin1String(choices[i].key)) return static_cast<Enum>(i);
    return std::nullopt;
}

namespace detail {

template <class M>
struct IsOptional : std::false_type {};
template <class M>
struct IsOptional<std::optional<M>> : std::true_type {};
template <class M>
struct IsId : std::false_type {};
template <class Tag>
struct IsId<base::Id<Tag>> : std::true_type {};

/// Member ↔ erased value, for every member type that a description knows.
template <class M>
Value toValue(const M& member) {
    if constexpr (IsOptional<M>::value) {
        return member ? toValue(*member) : Value();
    } else if constexpr (std::is_enum_v<M>) {
        return choiceKey(member);
    } else if constexpr (IsId<M>::value) {
        return member.isNull() ? Value() : Value(member.text());
    } else if constexpr (std::is_same_v<M, int>) {
        return static_cast<qint64>(member);
    } else if constexpr (std::is_same_v<M, QString> || std::is_same_v<M, QStringList> || std::is_same_v<M, QDate> || std::is_same_v<M, QTime>) {
        const Value value(member);
        return isEmpty(value) ? Value() : value;
    } else if constexpr (std::is_same_v<M, bool> || std::is_same_v<M, qint64> || std::is_same_v<M, double>) {
        return Value(member);
    } else {  // QList of enums or ids
        QStringList list;
        for (const auto& item : member) list << std::get<QString>(toValue(item));
        return list.isEmpty() ? Value() : Value(list);
    }
}

template <class M>
void fromValue(const Value& value, M& member) {
    if constexpr (IsOptional<M>::value) {
        member.reset();
        if (isEmpty(value)) return;
        typename M::value_type inner{};
        fromValue(value, inner);
        member = inner;
    } else if constexpr (std::is_enum_v<M>) {
        const auto* key = std::get_if<QString>(&value);
        member = key == nullptr ? M{} : choiceValue<M>(*key).value_or(M{});
    } else if constexpr (IsId<M>::value) {
        const auto* text = std::get_if<QString>(&value);
        member = text == nullptr ? M() : M(*text);
    } else if constexpr (std::is_same_v<M, int>) {
        const auto* whole = std::get_if<qint64>(&value);
        member = whole == nullptr ? 0 : static_cast<int>(*whole);
    } else if constexpr (std::is_same_v<M, QString> || std::is_same_v<M, QStringList> || std::is_same_v<M, QDate> || std::is_same_v<M, QTime> ||
                         std::is_same_v<M, bool> || std::is_same_v<M, qint64> || std::is_same_v<M, double>) {
        const auto* held = std::get_if<M>(&value);
        member = held == nullptr ? M{} : *held;
    } else {
        member.clear();
        if (const auto* list = std::get_if<QStringList>(&value))
            for (const QString& item : *list) {
                typename M::value_type inner{};
                fromValue(Value(item), inner);
                member << inner;
            }
    }
}

}  // namespace detail

/// Builds the Kind of @p T, one line a field; modifiers speak of the field before them.
template <class T>
class Description {
public:
    Description(const char* key, const char* label, const char* plural) {
        m_kind.key = key;
        m_kind.table = snake(key);
        m_kind.label = label;
        m_kind.plural = plural;
        m_kind.type = &typeid(T);
    }

    template <class M>
    Description& text(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::Text);
    }
    template <class M>
    Description& longText(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::LongText);
    }
    template <class M>
    Description& integer(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::Integer);
    }
    template <class M>
    Description& number(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::Number);
    }
    template <class M>
    Description& yesNo(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::YesNo);
    }
    template <class M>
    Description& day(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::Day);
    }
    template <class M>
    Description& time(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::Time);
    }
    template <class M>
    Description& moment(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::Moment);
    }
    template <class M>
    Description& words(const char* key, M T::*member, const char* label) {
        return add(key, member, label, FieldType::Words);
    }
    template <class M>
    Description& choice(const char* key, M T::*member, const char* label) {
        add(key, member, label, FieldType::Choice);
        return withChoices<M>();
    }
    template <class Enum>
    Description& choices(const char* key, QList<Enum> T::*member, const char* label) {
        add(key, member, label, FieldType::Choices);
        return withChoices<Enum>();
    }
    template <class M>
    Description& reference(const char* key, M T::*member, const char* target, const char* label) {
        add(key, member, label, FieldType::Reference);
        last().target = target;
        return *this;
    }
    template <class M>
    Description& references(const char* key, M T::*member, const char* target, const char* label) {
        add(key, member, label, FieldType::References);
        last().target = target;
        return *this;
    }
    /// The reference to the owner: this kind goes with it.
    template <class M>
    Description& partOf(const char* key, M T::*member, const char* target, const char* label) {
        reference(key, member, target, label);
        last().flags |= Flag::PartOf | Flag::Required;
        m_kind.owner = m_kind.fields.size() - 1;
        return *this;
    }
    /// A field that is computed from the record and others, never stored.
    Description& derive(const char* key, FieldType type, const char* label, std::function<Value(const Reader&, const Record&)> compute) {
        Field field;
        field.key = key;
        field.column = snake(key);
        field.label = label;
        field.type = type;
        field.flags = Flag::Derived;
        field.derive = std::move(compute);
        m_kind.derived << field;
        return *this;
    }

    /// The same for a choice; @p compute gives its key, or nothing.
    template <class Enum>
    Description& deriveChoice(const char* key, const char* label, std::function<Value(const Reader&, const Record&)> compute) {
        derive(key, FieldType::Choice, label, std::move(compute));
        for (const Choice& choice : ChoicesOf<Enum>::choices) m_kind.derived.last().choices << choice;
        return *this;
    }

    Description& required() { return flag(Flag::Required); }
    Description& freeText() { return flag(Flag::FreeText); }
    Description& confidential() { return flag(Flag::Confidential); }
    Description& workflow() { return flag(Flag::Workflow); }
    Description& planned() { return flag(Flag::Planned); }
    Description& rare() { return flag(Flag::Rare); }
    Description& unique() { return flag(Flag::Unique); }
    Description& opaque() { return flag(Flag::Opaque); }
    Description& tally() { return flag(Flag::Tally); }
    Description& month() { return flag(Flag::Month); }
    /// For references of numerous kinds. They stand in the index of the main day too, which alone then tells how many there are of each.
    Description& byRow() { return flag(Flag::ByRow); }
    /// For fields of numerous kinds that a rule asks to be filled in: the file keeps how many of a day are (core/records/day_counts).
    Description& countedByDay() { return flag(Flag::CountedByDay); }
    Description& help(const char* text) {
        last().help = text;
        return *this;
    }
    /// This field names a record.
    Description& title() {
        m_kind.title = m_kind.fields.size() - 1;
        return *this;
    }
    /// These fields together name a record.
    Description& titleFrom(std::initializer_list<const char*> keys) {
        for (const char* key : keys) m_kind.titleParts << m_kind.index(key);
        return *this;
    }
    /// The day that `--from` and `--to` speak of; a record belongs to its year.
    Description& mainDay() {
        m_kind.mainDay = m_kind.fields.size() - 1;
        return ofYear();
    }
    /// This day, number or list of years says which year a record belongs to; several fields mean any of them.
    Description& ofYear() {
        m_kind.yearFields << m_kind.fields.size() - 1;
        return *this;
    }
    /// Records of the kind last: they belong to every year, whatever their main day.
    Description& lasting() {
        m_kind.yearFields.clear();
        return *this;
    }
    /// As evidence a record counts on this day, not on its main day. A month (`2026-10`) is meant as a whole.
    Description& countsOn() {
        m_kind.evidence.day = m_kind.fields.size() - 1;
        return *this;
    }
    /// As evidence it lasts: from its day until this one, which may be open.
    Description& lastsUntil() {
        m_kind.evidence.end = m_kind.fields.size() - 1;
        return *this;
    }
    /// As evidence it counts so many times.
    Description& countsTimes() {
        m_kind.evidence.times = m_kind.fields.size() - 1;
        return *this;
    }
    /// These functions took part; of a part, in what its owner is evidence of.
    Description& tookPart() {
        m_kind.evidence.roles << m_kind.fields.size() - 1;
        return *this;
    }
    /// A rule may ask for each of what this field names.
    Description& scope() {
        m_kind.evidence.scopes << m_kind.fields.size() - 1;
        return *this;
    }
    /// Without it a record is no evidence yet.
    Description& neededAsEvidence() {
        m_kind.evidence.needed << m_kind.fields.size() - 1;
        return *this;
    }
    /// Evidence of the target knows by the fact @p key which records refer to it.
    Description& tellsItsTarget(const char* key) {
        last().tells = key;
        return *this;
    }
    /// Rules may ask for this beside the fields; a completion adds it, or another kind's reference tells it.
    Description& evidenceFact(const char* key, const char* label, QStringList words = {}) {
        m_kind.evidence.facts << EvidenceFact{key, label, std::move(words)};
        return *this;
    }
    /// Demands look at these fields, whatever the rules ask for.
    Description& evidenceAlways(std::initializer_list<const char*> keys) {
        for (const char* key : keys) m_kind.evidence.always << key;
        return *this;
    }
    /// Finishes the evidence of the kind; it looks at the fields @p always, whatever the rules ask for.
    Description& evidenceCompletion(EvidenceCompletion complete, std::initializer_list<const char*> always = {}) {
        m_kind.evidence.completions << complete;
        return evidenceAlways(always);
    }
    /// Completions know who took part.
    Description& evidenceFindsRoles() {
        m_kind.evidence.findsRoles = true;
        return *this;
    }
    /// Its evidence is made, not read record by record.
    Description& evidenceSource(EvidenceSource make) {
        m_kind.evidence.source = make;
        return *this;
    }
    /// A file may hold a million of them.
    Description& numerous() {
        m_kind.evidence.numerous = true;
        return *this;
    }
    /// References to this kind are written by this field.
    Description& key() {
        m_kind.keyField = m_kind.fields.size() - 1;
        return unique();
    }
    /// The words of this list name a record too: the police call our category by theirs.
    Description& otherNames() {
        m_kind.otherNames = m_kind.fields.size() - 1;
        return *this;
    }
    /// These fields tell the kind's records apart: a table that comes later changes the record that has the same. A unique field does by itself.
    Description& naturalKey(std::initializer_list<const char*> keys) {
        for (const char* key : keys) m_kind.naturalKey << m_kind.index(key);
        return *this;
    }
    /// The same where several records may share the key: the second row with it is the second record with it.
    Description& naturalKeyAndPlace(std::initializer_list<const char*> keys) {
        m_kind.keyWithPlace = true;
        return naturalKey(keys);
    }
    /// Among the registers it is shown in this group; ui/shell/sections has their keys.
    Description& inGroup(const char* key) {
        m_kind.group = key;
        return *this;
    }
    /// All of the kind is written by decisions only.
    Description& byDecisionsOnly() {
        m_kind.workflow = true;
        return *this;
    }

    Description& rule(QList<base::FieldIssue> (*check)(const T&)) {
        m_typedRules << check;
        return *this;
    }
    Description& crossRule(QList<base::FieldIssue> (*check)(const Reader&, const Record&)) {
        m_kind.crossRules << check;
        return *this;
    }
    /// A rule for what is written here; what an agreement file brings is taken in as it is, and what is wrong with it told.
    Description& writingRule(QList<base::FieldIssue> (*check)(const Reader&, const Record&)) {
        m_kind.writingRules << check;
        return *this;
    }
    Description& completion(void (*complete)(const Reader&, Record&)) {
        m_kind.completions << complete;
        return *this;
    }
    Description& gate(QList<base::Reason> (*refuse)(const Reader&, const Change&)) {
        m_kind.gates << refuse;
        return *this;
    }
    Description& followUp(base::Result<void> (*follow)(Batch&, const Change&)) {
        m_kind.followUps << follow;
        return *this;
    }
    Description& undoGate(QList<base::Reason> (*refuse)(const Reader&, const Record&)) {
        m_kind.undoGates << refuse;
        return *this;
    }

    /// The finished kind.
    [[nodiscard]] Kind build() {
        const T blank{};
        for (const Field& field : m_kind.fields) m_kind.blank.values << field.get(&blank);
        m_kind.columns = sql::columns(m_kind);
        for (qsizetype i = 0; m_kind.naturalKey.isEmpty() && i < m_kind.fields.size(); ++i)
            if (m_kind.fields[i].is(Flag::Unique)) m_kind.naturalKey << i;
        const QList<Field> fields = m_kind.fields;
        for (const auto rule : m_typedRules)
            m_kind.ownRules << [fields, rule](const Record& record) {
                T value{};
                for (qsizetype i = 0; i < fields.size(); ++i) fields[i].set(&value, record.values[i]);
                return rule(value);
            };
        return m_kind;
    }

private:
    static QString snake(const char* key) { return QString::fromLatin1(key).replace(u'-', u'_'); }
    Field& last() { return m_kind.fields.last(); }
    Description& flag(Flag flag) {
        last().flags |= flag;
        return *this;
    }
    template <class M>
    Description& add(const char* key, M T::*member, const char* label, FieldType type) {
        Field field;
        field.key = key;
        field.column = snake(key);
        field.label = label;
        field.type = type;
        field.place = placeOf(member);
        field.get = [member](const void* value) { return detail::toValue(static_cast<const T*>(value)->*member); };
        field.set = [member](void* value, const Value& erased) { detail::fromValue(erased, static_cast<T*>(value)->*member); };
        m_kind.fields << field;
        return *this;
    }
    template <class M>
    Description& withChoices() {
        if constexpr (detail::IsOptional<M>::value) {
            return withChoices<typename M::value_type>();
        } else {
            for (const Choice& choice : ChoicesOf<M>::choices) last().choices << choice;
            return *this;
        }
    }

    Kind m_kind;
    QList<QList<base::FieldIssue> (*)(const T&)> m_typedRules;
};

/// Typed → erased; the id and revision of a value stand in its Record only.
template <class T>
Record toRecord(const T& value) {
    Record record;
    for (const Field& field : kindOf<T>().fields) record.values << field.get(&value);
    return record;
}

/// Erased → typed.
template <class T>
T fromRecord(const Record& record) {
    T value{};
    const Kind& kind = kindOf<T>();
    for (qsizetype i = 0; i < kind.fields.size(); ++i) kind.fields[i].set(&value, record.values[i]);
    return value;
}

}  // namespace records
