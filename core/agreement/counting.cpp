#include "core/agreement/counting.h"

#include "core/agreement/condition.h"
#include "core/base/day_text.h"
#include "core/base/swedish_calendar.h"

#include <QCoreApplication>
#include <algorithm>

namespace agreement {

namespace {

using records::Kind;
using records::Reader;
using records::Record;
using records::Value;

/// Kinds whose evidence is made of several records, or finished by others: one alone does not say whether it counts. What finishes a meeting is
/// looked at below.
bool isComposed(const Kind& kind) { return kind.evidence.source != nullptr || (!kind.evidence.completions.isEmpty() && kind.key != "meeting"); }

bool asksForEvents(const Rule& rule) {
    using enum RuleKind;
    return !rule.demand && (rule.kind == Count || rule.kind == OnceBy || rule.kind == Continuous || rule.kind == AsNeeded);
}

/// The words by which a condition names a value; of a reference its id and the record's key.
QStringList wordsIn(const Reader& reader, const records::Field& field, const Value& value) {
    QStringList words;
    if (const auto* text = std::get_if<QString>(&value)) words << *text;
    else if (const auto* list = std::get_if<QStringList>(&value)) words << *list;
    else if (const auto* yes = std::get_if<bool>(&value)) words << (*yes ? QStringLiteral("yes") : QStringLiteral("no"));
    else if (!records::isEmpty(value)) words << reader.text(field, value);
    if (!field.isReference()) return words;
    const Kind& target = reader.catalogue().get(field.target);
    if (target.index("key") < 0) return words;
    for (const QString& id : QStringList(words))
        if (const auto record = reader.find(target, id)) words << target.text(*record, "key");
    return words;
}

/// The days of the record that counts: of one that is about a month the whole of it; null where it names none.
struct Days {
    QDate first;
    QDate last;
    bool isMonth = false;
};

Days daysOf(const Kind& kind, const Record& record) {
    const qsizetype at = kind.evidenceDay();
    if (at < 0) return {};
    if (const auto* day = std::get_if<QDate>(&record.values[at])) return {*day, *day, false};
    const auto* text = kind.fields[at].is(records::Flag::Month) ? std::get_if<QString>(&record.values[at]) : nullptr;
    const QDate month = text == nullptr ? QDate() : base::monthFromText(*text);
    return month.isValid() ? Days{month, month.addMonths(1).addDays(-1), true} : Days{};
}

/// One record, looked at by the conditions of rules.
class Looker {
public:
    Looker(const Reader& reader, const Kind& kind, const Record& record) : m_reader(reader), m_kind(kind), m_record(record) {
        const QByteArray roles = rolesFieldOf(kind);
        if (const auto* ids = roles.isEmpty() ? nullptr : std::get_if<QStringList>(&kind.value(record, roles.constData()))) m_roles = *ids;
        if (const Days days = daysOf(kind, record); days.isMonth && days.first > reader.today()) m_monthBegins = days.first;
        else if (days.isMonth && days.last > reader.today()) m_monthEnds = days.last;
        m_planned = kind.key == "meeting" && kind.text(record, "state") == QStringLiteral("planned");
        if (kind.key == "meeting" && !record.id.isEmpty()) addAttendance();
    }

    /// What the record lacks to be what the rule asks for; nothing when it is something else.
    [[nodiscard]] std::optional<CountsFor> lackingFor(const QString& commitment, const Rule& rule) const {
        std::optional<CountsFor> best;
        for (const Condition& condition : conditionsOf(rule)) {
            auto found = meets(condition);
            if (!found) continue;
            found->commitments = {commitment};
            for (const auto& role : rule.roles)
                if (!m_roles.contains(role.text())) (rule.joint ? found->lackingRoles : found->absentRoles) << role.text();
            if (rule.scope == RuleScope::Area && m_kind.index("area") >= 0 && records::isEmpty(m_kind.value(m_record, "area")))
                found->lackingFields << "area";
            if (!best || found->lackingFields.size() + found->lackingRoles.size() < best->lackingFields.size() + best->lackingRoles.size()) best = found;
        }
        return best;
    }

private:
    [[nodiscard]] QList<Condition> conditionsOf(const Rule& rule) const {
        QList<Condition> all;
        if (!rule.meetingTypes.isEmpty() && m_kind.key == "meeting") {
            Condition::Wish type;
            type.field = "type";
            for (const auto& id : rule.meetingTypes) type.words << id.text();
            Condition condition;
            condition.kind = "meeting";
            condition.wishes << type;
            all << condition;
        }
        for (const QString& text : rule.evidence)
            if (auto condition = Condition::fromText(text); condition && condition->kind == m_kind.key) all << *condition;
        return all;
    }

    /// As agreement::match, but ticks that are not set yet lack: whatever would stand there is not known. An empty choice is another sort.
    [[nodiscard]] std::optional<CountsFor> meets(const Condition& condition) const {
        CountsFor found;
        found.planned = m_planned;
        found.monthBegins = m_monthBegins;
        found.monthEnds = m_monthEnds;
        for (const qsizetype needed : m_kind.evidence.needed)
            if (records::isEmpty(m_record.values[needed])) found.lackingFields << m_kind.fields[needed].key;
        for (const Condition::Wish& wish : condition.wishes) {
            const qsizetype index = m_kind.index(wish.field);
            if (index < 0) return std::nullopt;  // another record says it
            QStringList words = wordsIn(m_reader, m_kind.fields[index], m_record.values[index]);
            if (m_planned && wish.field == "state") words = {QStringLiteral("held")};
            if (words.isEmpty()) {
                if (wish.orEmpty) continue;
                if (!wish.filled && m_kind.fields[index].type != records::FieldType::Choices) return std::nullopt;
                found.lackingFields << wish.field;
            } else if (!wish.filled && std::none_of(words.cbegin(), words.cend(), [&](const QString& word) { return wish.words.contains(word); })) {
                return std::nullopt;
            }
        }
        return found;
    }

    /// Whoever is named in the attendance was there too.
    void addAttendance() {
        const Kind& attendance = m_reader.catalogue().get("attendance");
        for (const Record& one : m_reader.parts(attendance, m_record.id))
            if (const QString role = attendance.text(one, "role"); !role.isEmpty()) m_roles << role;
    }

    const Reader& m_reader;
    const Kind& m_kind;
    const Record& m_record;
    QStringList m_roles;
    bool m_planned = false;
    QDate m_monthBegins;
    QDate m_monthEnds;
};

}  // namespace

QString countsText(const CountsFor& counting, const RuleBook& book, const Kind& kind) {
    const auto tell = [](const char* text, const QStringList& args) { return base::filled(QCoreApplication::translate("agreement", text), args); };
    const QString commitments = counting.commitments.join(QStringLiteral(", "));
    const auto names = [&book](const QStringList& roles) {
        QStringList named;
        for (const QString& role : roles) named << book.names.value(role, role);
        return named.join(QStringLiteral(", "));
    };
    QStringList lacks;
    for (const QByteArray& field : counting.lackingFields) {
        const QString key = QString::fromLatin1(kind.key + '.' + field);
        lacks << tell(QT_TRANSLATE_NOOP("agreement", "\"%1\" is empty"), {book.names.value(key, key)});
    }
    if (!counting.lackingRoles.isEmpty()) lacks << tell(QT_TRANSLATE_NOOP("agreement", "%1 not among those who took part"), {names(counting.lackingRoles)});
    if (!lacks.isEmpty()) return tell(QT_TRANSLATE_NOOP("agreement", "Does not count for %1: %2."), {commitments, lacks.join(QStringLiteral(", "))});
    if (counting.planned) return tell(QT_TRANSLATE_NOOP("agreement", "Counts for %1 once it has been held."), {commitments});
    if (counting.monthBegins.isValid())
        return tell(QT_TRANSLATE_NOOP("agreement", "Counts for %1 only from %2, when the month begins."), {commitments, base::isoText(counting.monthBegins)});
    if (counting.monthEnds.isValid())
        return tell(QT_TRANSLATE_NOOP("agreement", "Counts for %1, but is about an unfinished month: its last day is %2."), {commitments, base::isoText(counting.monthEnds)});
    if (!counting.absentRoles.isEmpty())
        return tell(QT_TRANSLATE_NOOP("agreement", "Counts for %1, without %2."), {commitments, names(counting.absentRoles)});
    return tell(QT_TRANSLATE_NOOP("agreement", "Counts for %1."), {commitments});
}

QByteArray rolesFieldOf(const Kind& kind) {
    for (const qsizetype index : kind.evidence.roles)
        if (kind.fields[index].isList()) return kind.fields[index].key;
    return {};
}

QList<CountsFor> countsFor(const Reader& reader, const RuleBook& book, const Kind& kind, const Record& record) {
    QList<CountsFor> all;
    if (isComposed(kind)) return all;
    if (kind.key == "meeting" && kind.text(record, "state") == QStringLiteral("cancelled")) return all;
    if (const Days days = daysOf(kind, record); days.first.isValid())
        if (days.last < book.agreement.validFrom || (book.agreement.validTo.isValid() && days.first > book.agreement.validTo)) return all;
    const Looker looker(reader, kind, record);
    for (const RuleBook::Entry& entry : book.commitments) {
        std::optional<CountsFor> worst;  // of several rules the one that lacks most: what it asks for is asked for
        for (const Rule& rule : entry.rules) {
            if (!asksForEvents(rule)) continue;
            const auto found = looker.lackingFor(entry.commitment.key, rule);
            if (!found) continue;
            const auto lacks = [](const CountsFor& one) { return one.lackingFields.size() + one.lackingRoles.size(); };
            if (!worst || lacks(*found) > lacks(*worst)) worst = found;
        }
        if (!worst) continue;
        const auto alike = std::find_if(all.begin(), all.end(), [&](CountsFor other) {
            other.commitments = worst->commitments;
            return other == *worst;
        });
        if (alike == all.end()) all << *worst;
        else alike->commitments << worst->commitments;
    }
    std::stable_partition(all.begin(), all.end(), [](const CountsFor& one) { return !one.counts(); });
    return all;
}

}  // namespace agreement
