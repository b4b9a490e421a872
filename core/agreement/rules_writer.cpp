#include "core/agreement/rules_writer.h"

#include "core/agreement/condition.h"
#include "core/agreement/rule_book_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace agreement {

namespace {

using records::Field;
using records::FieldType;
using records::Kind;
using records::Reader;
using records::Record;

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// Writes what is there; a file says nothing of what is not.
class Object {
public:
    void put(const char* key, const QString& text) {
        if (!text.isEmpty()) m_json.insert(QLatin1String(key), text);
    }
    void put(const char* key, const std::optional<int>& number) {
        if (number) m_json.insert(QLatin1String(key), *number);
    }
    void put(const char* key, bool yes) {
        if (yes) m_json.insert(QLatin1String(key), true);
    }
    void put(const char* key, const QStringList& words) {
        if (!words.isEmpty()) m_json.insert(QLatin1String(key), QJsonArray::fromStringList(words));
    }
    void put(const char* key, const QJsonValue& value) { m_json.insert(QLatin1String(key), value); }
    [[nodiscard]] const QJsonObject& json() const { return m_json; }

private:
    QJsonObject m_json;
};

/// The condition as evidence in JSON.
QJsonObject evidenceJson(const QString& text) {
    const auto condition = Condition::fromText(text);
    if (!condition) return {};
    QJsonObject where;
    QStringList filled;
    for (const Condition::Wish& wish : condition->wishes) {
        if (wish.filled) {
            filled << QString::fromLatin1(wish.field);
            continue;
        }
        QStringList words = wish.words;
        if (wish.orEmpty) words << QStringLiteral("-");
        where.insert(QString::fromLatin1(wish.field), QJsonArray::fromStringList(words));
    }
    Object object;
    object.put("kind", QString::fromLatin1(condition->kind));
    if (!where.isEmpty()) object.put("where", QJsonValue(where));
    object.put("filled", filled);
    return object.json();
}

class Writer {
public:
    explicit Writer(const Reader& reader) : m_reader(reader) {}

    [[nodiscard]] QJsonObject rule(const Rule& rule) const {
        Object object;
        object.put("kind", records::choiceKey(rule.kind));
        object.put("count", rule.count);
        if (rule.per) object.put("per", records::choiceKey(*rule.per));
        if (rule.scope) object.put("scope", records::choiceKey(*rule.scope));
        object.put("round_years", rule.roundYears);
        object.put("gap_days", rule.gapDays);
        object.put("due_day_of_next_month", rule.dueDay);
        object.put("by", iso(rule.by));
        object.put("remind_from", iso(rule.remindFrom));
        object.put("from", iso(rule.from));
        object.put("confirmed_within_days", rule.confirmedWithin);
        object.put("target_days", rule.targetDays);
        for (const auto& [key, yes] :
             {std::pair("joint", rule.joint), std::pair("soft", rule.soft), std::pair("own_measure", rule.ownMeasure), std::pair("trend", rule.trend)})
            object.put(key, yes);
        if (rule.summerExempt) object.put("exempt", QStringList{QStringLiteral("summer")});
        if (rule.demand) object.put("demand", records::choiceKey(*rule.demand));
        object.put(rule.kind == RuleKind::Gate ? "link" : "item", rule.item);
        object.put("roles", keysOf("role", rule.roles));
        putScopes(rule, object);
        putDates(rule, object);
        if (!rule.before.isEmpty()) object.put("before", QJsonValue(evidenceJson(rule.before.first())));
        putEvidence(rule, object);
        return object.json();
    }

    /// All records of a kind that an agreement file holds, with keys and names for what they refer to.
    [[nodiscard]] QJsonArray recordsOf(const Kind& kind) const {
        QJsonArray list;
        for (const Record& record : m_reader.all(kind)) {
            QJsonObject object;
            for (qsizetype i = 0; i < kind.fields.size(); ++i) {
                const Field& field = kind.fields[i];
                if (records::isEmpty(record.values[i])) continue;
                object.insert(QLatin1String(field.key), field.isReference() ? namesOf(field, record.values[i]) : records::toJson(field, record.values[i]));
            }
            list << object;
        }
        return list;
    }

private:
    template <class Ids>
    [[nodiscard]] QStringList keysOf(const char* kindKey, const Ids& ids) const {
        const Kind& kind = m_reader.catalogue().get(kindKey);
        QStringList keys;
        for (const auto& id : ids)
            if (const auto record = m_reader.find(kind, id.text())) keys << kind.text(*record, "key");
        return keys;
    }

    [[nodiscard]] QJsonValue namesOf(const Field& field, const records::Value& value) const {
        const Kind& target = m_reader.catalogue().get(field.target);
        const auto nameOf = [&](const QString& id) {
            const Record record = m_reader.get(target, id);
            return target.keyField >= 0 ? target.text(record, target.fields[target.keyField].key.constData()) : m_reader.label(target, record);
        };
        if (const auto* one = std::get_if<QString>(&value)) return nameOf(*one);
        QJsonArray names;
        for (const QString& id : std::get<QStringList>(value)) names << nameOf(id);
        return names;
    }

    static void putScopes(const Rule& rule, Object& object) {
        if (rule.demand != Demand::BodyHasRole) {
            object.put("scopes", rule.scopeWords);
            return;
        }
        QMap<QString, QStringList> members;
        for (const QString& text : rule.scopeWords) members[text.section(u'=', 0, 0)] << text.section(u'=', 1);
        QJsonObject json;
        for (auto it = members.cbegin(); it != members.cend(); ++it) json.insert(it.key(), QJsonArray::fromStringList(it.value()));
        object.put("members", QJsonValue(json));
    }

    static void putDates(const Rule& rule, Object& object) {
        QJsonArray dates;
        for (const QString& text : rule.dates) {
            Object date;
            date.put("label", text.section(u'=', 0, 0));
            date.put("by", text.section(u'=', 1).section(u' ', 0, 0));
            date.put("occasion", text.section(u'=', 1).section(u' ', 1));
            dates << date.json();
        }
        if (!dates.isEmpty()) object.put("dates", QJsonValue(dates));
    }

    void putEvidence(const Rule& rule, Object& object) const {
        QJsonArray evidence;
        if (!rule.meetingTypes.isEmpty()) {
            const bool types = rule.demand == Demand::StandingItem;
            const QJsonArray keys = QJsonArray::fromStringList(keysOf("meeting-type", rule.meetingTypes));
            evidence << QJsonObject{{QStringLiteral("kind"), types ? QStringLiteral("meeting-type") : QStringLiteral("meeting")},
                                    {QStringLiteral("where"), QJsonObject{{types ? QStringLiteral("key") : QStringLiteral("type"), keys}}}};
        }
        for (const QString& text : rule.evidence) evidence << evidenceJson(text);
        if (evidence.size() == 1) object.put("evidence", evidence.first());
        else if (!evidence.isEmpty()) object.put("evidence", QJsonValue(evidence));
    }

    const Reader& m_reader;
};

QJsonArray periods(const QList<NamedPeriod>& list) {
    QJsonArray all;
    for (const NamedPeriod& period : list)
        all << QJsonObject{{QStringLiteral("label"), period.name}, {QStringLiteral("from"), iso(period.from)}, {QStringLiteral("to"), iso(period.to)}};
    return all;
}

void putFrame(const Agreement& agreement, const QString& municipality, Object& root) {
    root.put("format", QStringLiteral("vaksam-agreement"));
    root.put("version", QJsonValue(1));
    root.put("title", agreement.title);
    root.put("municipality", municipality);
    root.put("valid_from", iso(agreement.validFrom));
    root.put("valid_to", iso(agreement.validTo));
    root.put("signed", iso(agreement.signedOn));
    root.put("counts_from", iso(agreement.countsFrom));
    if (agreement.summerFrom)
        root.put("summer_weeks",
                 QJsonValue(QJsonObject{{QStringLiteral("from"), *agreement.summerFrom}, {QStringLiteral("to"), agreement.summerTo.value_or(0)}}));
    root.put("breaks_are_exempt", agreement.breaksExempt);
    root.put("due_soon_days", QJsonValue(QJsonObject{{QStringLiteral("week"), agreement.soonWeek},
                                                     {QStringLiteral("month"), agreement.soonMonth},
                                                     {QStringLiteral("term"), agreement.soonTerm},
                                                     {QStringLiteral("year"), agreement.soonYear},
                                                     {QStringLiteral("once-by"), agreement.soonDay}}));
    QJsonArray offered;
    for (const QString& text : agreement.offeredReasons)
        offered << QJsonObject{{QStringLiteral("weeks"), QJsonArray{text.section(u' ', 0, 0).toInt()}}, {QStringLiteral("reason"), text.section(u' ', 1)}};
    root.put("offered_reasons", QJsonValue(offered));
}

}  // namespace

std::optional<QByteArray> agreementFile(const Reader& reader, const QString& municipality, QDate date) {
    const auto book = readRuleBook(reader, {}, date);
    if (!book) return std::nullopt;
    const Writer writer(reader);
    Object root;
    putFrame(book->agreement, municipality, root);
    root.put("terms", QJsonValue(periods(book->calendar.terms)));
    root.put("breaks", QJsonValue(periods(book->calendar.breaks)));
    QJsonArray commitments;
    for (const RuleBook::Entry& entry : book->commitments) {
        Object commitment;
        commitment.put("id", entry.commitment.key);
        commitment.put("title", entry.commitment.title);
        commitment.put("theme", entry.commitment.theme);
        commitment.put("who", entry.commitment.who);
        commitment.put("note", entry.commitment.note);
        QJsonArray rules;
        for (const Rule& rule : entry.rules) rules << writer.rule(rule);
        commitment.put("rules", QJsonValue(rules));
        commitments << commitment.json();
    }
    root.put("commitments", QJsonValue(commitments));
    QJsonObject groups;
    for (const char* kind : {"area", "role", "meeting-type", "checkpoint", "category"})
        if (const Kind* found = reader.catalogue().find(kind)) groups.insert(QLatin1String(kind), writer.recordsOf(*found));
    root.put("records", QJsonValue(groups));
    return QJsonDocument(root.json()).toJson();
}

}  // namespace agreement
