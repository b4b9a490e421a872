#include "core/agreement/rule_fit.h"

#include "core/agreement/asking.h"

#include <QCoreApplication>
#include <algorithm>

namespace agreement {

namespace {

using records::EvidenceFact;
using records::Field;
using records::FieldType;
using records::Kind;
using records::Reader;

QString nameOf(const Kind& kind) { return QCoreApplication::translate("kind", kind.label); }

const EvidenceFact* factOf(const Kind& kind, const QByteArray& key) {
    for (const EvidenceFact& fact : kind.evidence.facts)
        if (fact.key == key) return &fact;
    return nullptr;
}

/// What rules may ask of a kind, for a message.
QString askable(const Kind& kind) {
    QStringList keys;
    for (const Field& field : kind.fields)
        if (!field.is(records::Flag::Opaque)) keys << QString::fromLatin1(field.key);
    for (const EvidenceFact& fact : kind.evidence.facts) keys << QString::fromLatin1(fact.key);
    return keys.join(QStringLiteral(", "));
}

/// Whether evidence of the kind can say who took part.
bool knowsRoles(const Reader& reader, const Kind& kind) {
    if (!kind.evidence.roles.isEmpty() || kind.evidence.findsRoles) return true;
    const QList<const Kind*> parts = reader.catalogue().parts(kind);
    return std::any_of(parts.cbegin(), parts.cend(), [](const Kind* part) { return !part->evidence.roles.isEmpty(); });
}

bool hasDay(const Kind& kind) { return kind.evidenceDay() >= 0 || kind.evidence.source != nullptr || !kind.evidence.completions.isEmpty(); }

bool isDay(const Field& field, qsizetype index, const Kind& kind) {
    return field.type == FieldType::Day || field.type == FieldType::Moment || index == kind.evidenceDay();
}

/// Whether @p word can be the value of a field of this type; of choices and references others look.
bool isWordOf(const Field& field, const QString& word) {
    bool ok = true;
    switch (field.type) {
        case FieldType::YesNo: return word == u"yes" || word == u"no";
        case FieldType::Integer: word.toLongLong(&ok); return ok;
        case FieldType::Number: word.toDouble(&ok); return ok;
        case FieldType::Day: return QDate::fromString(word, Qt::ISODate).isValid();
        case FieldType::Time: return QTime::fromString(word, QStringLiteral("HH:mm")).isValid();
        default: return true;
    }
}

class RuleFit {
public:
    RuleFit(const Reader& reader, const Rule& rule) : m_reader(reader), m_rule(rule), m_asking(askingOf(rule)) {}

    QList<base::FieldIssue> all() {
        // These look at plans alone, whatever evidence is written beside.
        if (m_asking.is<PlanWholeAsking>() || m_asking.is<PlanFollowedUpAsking>()) return {};
        for (const QString& text : m_rule.evidence) look("evidence", text);
        for (const QString& text : m_rule.before) look("before", text);
        for (const Condition& condition : m_asking.evidence)
            if (const Kind* kind = m_reader.catalogue().find(condition.kind)) asEvidence(*kind, condition);
        return m_issues;
    }

private:
    void issue(const char* field, base::Message message) {
        const base::FieldIssue made{field, std::move(message)};
        if (!m_issues.contains(made)) m_issues << made;
    }

    void look(const char* place, const QString& text) {
        const auto condition = Condition::fromText(text);
        if (!condition) return;  // said already by those who look at the rule alone
        const Kind* kind = m_reader.catalogue().find(condition->kind);
        if (kind == nullptr)
            return issue(place, {"unknown-kind",
                                 QT_TRANSLATE_NOOP("message", "There is no register \"%1\". `vaksam kinds` lists them all."),
                                 {QString::fromLatin1(condition->kind)}});
        for (const Condition::Wish& wish : condition->wishes) lookAt(place, *kind, wish);
        lookForContradictions(place, *kind, *condition);
        if (const qsizetype index = kind->index(condition->on); !condition->on.isEmpty() && (index < 0 || !isDay(kind->fields[index], index, *kind)))
            issue(place, {"not-a-day-field",
                          QT_TRANSLATE_NOOP("message", "\"%1\" is no day of the register %2, so nothing can count on it."),
                          {QString::fromLatin1(condition->on), nameOf(*kind)}});
        if (const qsizetype index = kind->index(condition->each);
            !condition->each.isEmpty() && condition->each != kEachRecord && (index < 0 || kind->fields[index].type != FieldType::Reference))
            issue(place, {"not-a-reference",
                          QT_TRANSLATE_NOOP("message",
                                            "\"%1\" of the register %2 names no other record, so it cannot be asked for each. Write each=record, or the key "
                                            "of a field that names one."),
                          {QString::fromLatin1(condition->each), nameOf(*kind)}});
    }

    void lookAt(const char* place, const Kind& kind, const Condition::Wish& wish) {
        const qsizetype index = kind.index(wish.field);
        const EvidenceFact* fact = factOf(kind, wish.field);
        if (index < 0 && fact == nullptr)
            return issue(place, {"unknown-field",
                                 QT_TRANSLATE_NOOP("message", "The register %1 has no field \"%2\" that a rule may ask for. It has: %3."),
                                 {nameOf(kind), QString::fromLatin1(wish.field), askable(kind)}});
        for (const QString& word : wish.words) {
            if (fact != nullptr) unknownWord(place, kind, wish, word, fact->words);
            else fieldWord(place, kind, wish, word, kind.fields[index]);
        }
    }

    /// @param words  all that there are; empty: any
    void unknownWord(const char* place, const Kind& kind, const Condition::Wish& wish, const QString& word, const QStringList& words) {
        if (words.isEmpty() || words.contains(word)) return;
        issue(place, {"unknown-word",
                      QT_TRANSLATE_NOOP("message", "\"%1\" of the register %2 is never \"%3\". Write one of: %4."),
                      {QString::fromLatin1(wish.field), nameOf(kind), word, words.join(QStringLiteral(", "))}});
    }

    void fieldWord(const char* place, const Kind& kind, const Condition::Wish& wish, const QString& word, const Field& field) {
        if (!field.choices.isEmpty()) {
            QStringList words;
            for (const records::Choice& choice : field.choices) words << QString::fromLatin1(choice.key);
            return unknownWord(place, kind, wish, word, words);
        }
        if (field.isReference()) return referenceWord(place, kind, wish, word, m_reader.catalogue().get(field.target));
        if (isWordOf(field, word)) return;
        issue(place, {"unreadable-word",
                      QT_TRANSLATE_NOOP("message", "\"%3\" can be no value of \"%1\" in the register %2."),
                      {QString::fromLatin1(wish.field), nameOf(kind), word}});
    }

    /// References are compared by id, or by the key of kinds that have one.
    void referenceWord(const char* place, const Kind& kind, const Condition::Wish& wish, const QString& word, const Kind& target) {
        const auto found = m_reader.resolve(target, word);
        const auto record = found ? m_reader.find(target, *found) : std::nullopt;
        const bool byKey = record && target.keyField >= 0 && target.text(*record, target.fields[target.keyField].key.constData()) == word;
        if (record && (byKey || record->id == word)) return;
        issue(place, {"unknown-target",
                      QT_TRANSLATE_NOOP("message", "\"%1\" in the register %2: there is no %4 with the key or id \"%3\"."),
                      {QString::fromLatin1(wish.field), nameOf(kind), word, nameOf(target).toLower()}});
    }

    /// Two wishes about one field that holds one word: no record can meet both.
    void lookForContradictions(const char* place, const Kind& kind, const Condition& condition) {
        for (qsizetype i = 0; i < condition.wishes.size(); ++i)
            for (qsizetype j = i + 1; j < condition.wishes.size(); ++j) {
                const Condition::Wish& one = condition.wishes[i];
                const Condition::Wish& other = condition.wishes[j];
                const qsizetype index = kind.index(one.field);
                if (one.field != other.field || index < 0 || kind.fields[index].isList() || one.words.isEmpty() || other.words.isEmpty()) continue;
                const bool shared = std::any_of(one.words.cbegin(), one.words.cend(), [&](const QString& word) { return other.words.contains(word); });
                if (!shared)
                    issue(place, {"never-holds",
                                  QT_TRANSLATE_NOOP("message", "No record can meet this: \"%1\" of the register %2 holds one word only."),
                                  {QString::fromLatin1(one.field), nameOf(kind)}});
            }
    }

    /// What the rule asks of its evidence beside the conditions.
    void asEvidence(const Kind& kind, const Condition& condition) {
        const bool byDay = m_rule.kind != RuleKind::Structure && m_rule.kind != RuleKind::Gate;
        if (byDay && condition.on.isEmpty() && !hasDay(kind))
            issue("evidence", {"no-day", QT_TRANSLATE_NOOP("message", "The register %1 has no day, so its records belong to no period."), {nameOf(kind)}});
        const bool asksForRoles =
            !m_asking.roles.isEmpty() && m_rule.kind != RuleKind::Gate && (m_rule.kind != RuleKind::Structure || m_asking.is<RolesFilled>());
        if (asksForRoles && !knowsRoles(m_reader, kind))
            issue("roles", {"no-roles",
                            QT_TRANSLATE_NOOP("message", "The register %1 does not say which functions took part, so none can be asked for."),
                            {nameOf(kind)}});
        scope(kind);
        if (const auto* gate = std::get_if<GateAsking>(&m_asking.what))
            for (const QByteArray& of : {kind.key, gate->before.isEmpty() ? kind.key : gate->before.first().kind})
                if (const Kind* linked = m_reader.catalogue().find(of);
                    linked != nullptr && linked->index(gate->link) < 0 && factOf(*linked, gate->link) == nullptr)
                    issue("item", {"unknown-field",
                                   QT_TRANSLATE_NOOP("message", "The register %1 has no field \"%2\" that a rule may ask for. It has: %3."),
                                   {nameOf(*linked), QString::fromLatin1(gate->link), askable(*linked)}});
    }

    void scope(const Kind& kind) {
        const auto none = [&](const QString& what) {
            issue("scope",
                  {"no-scope", QT_TRANSLATE_NOOP("message", "The register %1 does not say \"%2\", so it cannot be asked for each."), {nameOf(kind), what}});
        };
        if (std::holds_alternative<EachArea>(m_asking.scoping)) {
            const bool has =
                std::any_of(kind.evidence.scopes.cbegin(), kind.evidence.scopes.cend(), [&](qsizetype index) { return kind.fields[index].target == "area"; });
            if (!has) none(QStringLiteral("area"));
        }
        const auto* each = std::get_if<EachWord>(&m_asking.scoping);
        if (each == nullptr || m_rule.kind == RuleKind::Structure) return;
        const qsizetype index = kind.index(each->fact);
        if (!kind.evidence.scopes.contains(index)) return none(QString::fromLatin1(each->fact));
        for (const QString& word : each->words)
            if (!kind.fields[index].choices.isEmpty() && kind.fields[index].choice(word) == nullptr)
                issue("scope-words", {"unknown-word",
                                      QT_TRANSLATE_NOOP("message", "\"%1\" of the register %2 is never \"%3\". Write one of: %4."),
                                      {QString::fromLatin1(each->fact), nameOf(kind), word, words(kind.fields[index])}});
        if (const auto* yearly = std::get_if<YearlyAsking>(&m_asking.what))
            for (const YearlyDay& day : yearly->days)
                if (!day.occasion.isEmpty() && kind.fields[index].choice(day.occasion) == nullptr)
                    issue("dates", {"unknown-word",
                                    QT_TRANSLATE_NOOP("message", "\"%1\" of the register %2 is never \"%3\". Write one of: %4."),
                                    {QString::fromLatin1(each->fact), nameOf(kind), day.occasion, words(kind.fields[index])}});
    }

    [[nodiscard]] static QString words(const Field& field) {
        QStringList all;
        for (const records::Choice& choice : field.choices) all << QString::fromLatin1(choice.key);
        return all.join(QStringLiteral(", "));
    }

    const Reader& m_reader;
    const Rule& m_rule;
    Asking m_asking;
    QList<base::FieldIssue> m_issues;
};

}  // namespace

QList<base::FieldIssue> checkFit(const Reader& reader, const Rule& rule) { return RuleFit(reader, rule).all(); }

}  // namespace agreement
