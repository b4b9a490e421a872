#include "core/agreement/rules_file.h"

#include "core/base/swedish_calendar.h"
#include "core/records/reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace agreement {

namespace {

using base::Result;

QStringList wordsOf(const QJsonValue& value) {
    QStringList words;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& word : list) {
        if (word.isBool()) words << (word.toBool() ? QStringLiteral("yes") : QStringLiteral("no"));
        else if (word.isString()) words << word.toString();
    }
    return words;
}

/// The condition that evidence in JSON stands for, as a rule writes it.
QString conditionText(const QJsonObject& json) {
    QStringList parts{json.value(QStringLiteral("kind")).toString()};
    const bool meeting = parts.first() == u"meeting";
    const QJsonObject where = json.value(QStringLiteral("where")).toObject();
    for (auto it = where.begin(); it != where.end(); ++it)
        if (!(meeting && it.key() == u"state"))  // only what was held is evidence, whatever the file says
            parts << it.key() + u'=' + wordsOf(it.value()).join(u'|');
    for (const QString& field : wordsOf(json.value(QStringLiteral("filled")))) parts << field + QStringLiteral("=*");
    return parts.join(u' ');
}

/// Meetings that only their type tells apart are named by it; all other evidence by a condition.
void readEvidence(const QJsonObject& json, Rule& rule) {
    const QJsonObject where = json.value(QStringLiteral("where")).toObject();
    const QString kind = json.value(QStringLiteral("kind")).toString();
    const QString typeField = kind == u"meeting" ? QStringLiteral("type") : kind == u"meeting-type" ? QStringLiteral("key") : QString();
    const QStringList types = typeField.isEmpty() ? QStringList() : wordsOf(where.value(typeField));
    if (types.isEmpty()) {
        rule.evidence << conditionText(json);
        return;
    }
    if (json.contains(QStringLiteral("filled"))) rule.evidence << conditionText(json);
    else
        for (const QString& type : types) rule.meetingTypes << base::Id<meetings::MeetingType>(type);
}

std::optional<int> whole(const QJsonObject& json, const char* key) {
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QDate day(const QJsonObject& json, const char* key) { return QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate); }

/// Reads the choice at @p key. @return false when the word is unknown
template <class Enum>
bool readChoice(const QJsonObject& json, const char* key, std::optional<Enum>& value) {
    const QString text = json.value(QLatin1String(key)).toString();
    if (text.isEmpty()) return true;
    value = records::choiceValue<Enum>(text);
    return value.has_value();
}

/// Everything of a rule that is a plain number, word or list.
void readPlain(const QJsonObject& json, Rule& rule) {
    rule.count = whole(json, "count");
    rule.gapDays = whole(json, "gap_days");
    rule.dueDay = whole(json, "due_day_of_next_month");
    rule.roundYears = whole(json, "round_years");
    rule.confirmedWithin = whole(json, "confirmed_within_days");
    rule.targetDays = whole(json, "target_days");
    const auto yes = [&json](const char* key) { return json.value(QLatin1String(key)).toBool(); };
    rule.joint = yes("joint");
    rule.soft = yes("soft");
    rule.ownMeasure = yes("own_measure");
    rule.trend = yes("trend");
    rule.summerExempt = wordsOf(json.value(QStringLiteral("exempt"))).contains(QStringLiteral("summer"));
    rule.by = day(json, "by");
    rule.remindFrom = day(json, "remind_from");
    rule.from = day(json, "from");
    rule.scopeWords = wordsOf(json.value(QStringLiteral("scopes")));
    const QJsonObject members = json.value(QStringLiteral("members")).toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        for (const QString& role : wordsOf(it.value())) rule.scopeWords << it.key() + u'=' + role;
    rule.item = json.value(json.contains(QStringLiteral("link")) ? QStringLiteral("link") : QStringLiteral("item")).toString();
    for (const QString& role : wordsOf(json.value(QStringLiteral("roles")))) rule.roles << base::Id<people::Role>(role);
    for (const auto& date : json.value(QStringLiteral("dates")).toArray()) {
        const QJsonObject entry = date.toObject();
        rule.dates << QStringLiteral("%1=%2 %3")
                          .arg(entry.value(QStringLiteral("label")).toString(), entry.value(QStringLiteral("by")).toString(),
                               entry.value(QStringLiteral("occasion")).toString())
                          .trimmed();
    }
    if (json.contains(QStringLiteral("before"))) rule.before << conditionText(json.value(QStringLiteral("before")).toObject());
    const QJsonValue evidence = json.value(QStringLiteral("evidence"));
    const QJsonArray list = evidence.isArray() ? evidence.toArray() : QJsonArray{evidence};
    for (const QJsonValue& one : list)
        if (one.isObject()) readEvidence(one.toObject(), rule);
}

/// The first thing that the description of @p value says against it; empty when nothing.
template <class T>
QString fault(const T& value) {
    const records::Kind& kind = records::kindOf<T>();
    records::Record record = records::toRecord(value);
    if (kind.owner >= 0) record.values[kind.owner] = QStringLiteral("known when it is written");
    const QList<base::FieldIssue> issues = records::check(kind, record);
    if (issues.isEmpty()) return {};
    return QStringLiteral("%1: %2").arg(QString::fromLatin1(issues.first().field), base::sentence(issues.first().message));
}

Result<Rule> readRule(const QJsonObject& json, const QString& place, const QString& source) {
    Rule rule;
    std::optional<RuleKind> kind;
    if (!readChoice(json, "kind", kind) || !kind) return notAnAgreement(source, place + QStringLiteral(".kind"));
    rule.kind = *kind;
    if (!readChoice(json, "per", rule.per)) return notAnAgreement(source, place + QStringLiteral(".per"));
    if (!readChoice(json, "scope", rule.scope)) return notAnAgreement(source, place + QStringLiteral(".scope"));
    if (!readChoice(json, "demand", rule.demand)) return notAnAgreement(source, place + QStringLiteral(".demand"));
    readPlain(json, rule);
    if (const QString why = fault(rule); !why.isEmpty()) return notAnAgreement(source, place + u'.' + why);
    return rule;
}

Result<QList<RuleBook::Entry>> readCommitments(const QJsonArray& list, const QString& source) {
    QList<RuleBook::Entry> all;
    QSet<QString> seen;
    for (const QJsonValue& value : list) {
        const QJsonObject json = value.toObject();
        RuleBook::Entry entry;
        entry.commitment.key = json.value(QStringLiteral("id")).toString();
        entry.commitment.title = json.value(QStringLiteral("title")).toString();
        entry.commitment.who = wordsOf(json.value(QStringLiteral("who")));
        entry.commitment.theme = json.value(QStringLiteral("theme")).toString();
        entry.commitment.note = json.value(QStringLiteral("note")).toString();
        const QString place = QStringLiteral("commitments[%1]").arg(entry.commitment.key.isEmpty() ? QString::number(all.size()) : entry.commitment.key);
        if (const QString why = fault(entry.commitment); !why.isEmpty()) return notAnAgreement(source, place + u'.' + why);
        if (seen.contains(entry.commitment.key)) return notAnAgreement(source, place + QStringLiteral(".id"));
        seen << entry.commitment.key;
        const QJsonArray rules = json.value(QStringLiteral("rules")).toArray();
        for (const QJsonValue& rule : rules) {
            auto read = readRule(rule.toObject(), QStringLiteral("%1.rules[%2]").arg(place).arg(entry.rules.size()), source);
            if (!read) return base::Failure(read.error());
            entry.rules << *read;
        }
        all << entry;
    }
    return all;
}

Result<Agreement> readAgreement(const QJsonObject& root, const QString& source) {
    Agreement read;
    read.title = root.value(QStringLiteral("title")).toString();
    if (read.title.isEmpty()) read.title = root.value(QStringLiteral("municipality")).toString();
    read.validFrom = day(root, "valid_from");
    read.validTo = day(root, "valid_to");
    read.signedOn = day(root, "signed");
    read.countsFrom = day(root, "counts_from");
    const QJsonObject summer = root.value(QStringLiteral("summer_weeks")).toObject();
    read.summerFrom = whole(summer, "from");
    read.summerTo = whole(summer, "to");
    read.breaksExempt = root.value(QStringLiteral("breaks_are_exempt")).toBool();
    const QJsonObject soon = root.value(QStringLiteral("due_soon_days")).toObject();
    read.soonWeek = whole(soon, "week").value_or(read.soonWeek);
    read.soonMonth = whole(soon, "month").value_or(read.soonMonth);
    read.soonTerm = whole(soon, "term").value_or(read.soonTerm);
    read.soonYear = whole(soon, "year").value_or(read.soonYear);
    read.soonDay = whole(soon, "once-by").value_or(read.soonDay);
    for (const auto& offered : root.value(QStringLiteral("offered_reasons")).toArray())
        for (const auto& week : offered.toObject().value(QStringLiteral("weeks")).toArray())
            read.offeredReasons << QStringLiteral("%1 %2").arg(week.toInt()).arg(offered.toObject().value(QStringLiteral("reason")).toString());
    if (const QString why = fault(read); !why.isEmpty()) return notAnAgreement(source, why);
    return read;
}

Result<QList<Term>> readTerms(const QJsonObject& root, const QString& source) {
    QList<Term> all;
    for (const auto& [list, sort] : {std::pair("terms", TermSort::Term), std::pair("breaks", TermSort::Break)}) {
        int number = 0;
        for (const auto& value : root.value(QLatin1String(list)).toArray()) {
            const QJsonObject json = value.toObject();
            Term term;
            term.sort = sort;
            term.label = json.value(QStringLiteral("label")).toString();
            term.from = day(json, "from");
            term.to = day(json, "to");
            term.plausible = json.value(QStringLiteral("plausible")).toBool();
            if (const auto week = base::IsoWeek::fromText(json.value(QStringLiteral("week")).toString())) {
                term.from = week->monday();
                term.to = week->sunday();
            }
            const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(number++);
            if (const QString why = fault(term); !why.isEmpty()) return notAnAgreement(source, place + u'.' + why);
            for (const Term& other : std::as_const(all))
                if (sort == TermSort::Term && term.from <= other.to && other.from <= term.to)
                    return notAnAgreement(source, QStringLiteral("%1: %2, %3").arg(place, term.label, other.label));
            all << term;
        }
    }
    return all;
}

}  // namespace

base::Failure notAnAgreement(const QString& source, const QString& what) {
    return base::badInput(
        {"not-an-agreement", QT_TRANSLATE_NOOP("message", "%1 is not an agreement file: %2. Choose another file, or leave --agreement out."), {source, what}});
}

Result<RulesFile> rulesFromJson(const QJsonObject& root, const QString& source) {
    RulesFile file;
    if (root.contains(QStringLiteral("valid_from"))) {
        auto agreement = readAgreement(root, source);
        if (!agreement) return base::Failure(agreement.error());
        file.agreement = *agreement;
    }
    auto terms = readTerms(root, source);
    if (!terms) return base::Failure(terms.error());
    file.terms = *terms;
    auto commitments = readCommitments(root.value(QStringLiteral("commitments")).toArray(), source);
    if (!commitments) return base::Failure(commitments.error());
    file.commitments = *commitments;
    if (!file.agreement && !file.commitments.isEmpty()) return notAnAgreement(source, QStringLiteral("valid_from"));
    return file;
}

void resolveKeys(Rule& rule, const records::Reader& reader) {
    const auto resolve = [&reader](auto& ids, const char* kind) {
        for (auto& id : ids)
            if (const auto found = reader.resolve(reader.catalogue().get(kind), id.text())) id = std::decay_t<decltype(id)>(*found);
    };
    resolve(rule.roles, "role");
    resolve(rule.meetingTypes, "meeting-type");
}

}  // namespace agreement
