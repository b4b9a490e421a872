#include "core/agreement/law_text.h"

#include "core/agreement/rules_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace agreement {

namespace {

using records::Reader;
using records::Record;

/// "§§ 8–9" comes after "§ 6" and before "§ 10".
int numberIn(const QString& section) {
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return digits.match(section).captured().toInt();
}

/// The function may be one that the municipality does not have, or calls otherwise: then somebody has to choose.
void leaveUnknownOut(Rule& rule, const Reader& reader) {
    const auto unknown = [&reader](const char* kind) {
        return [&reader, kind](const auto& id) { return !reader.find(reader.catalogue().get(kind), id.text()); };
    };
    rule.roles.removeIf(unknown("role"));
    rule.meetingTypes.removeIf(unknown("meeting-type"));
}

}  // namespace

const RuleBook::Entry* LawText::duty(const QString& section) const {
    const auto found = std::find_if(duties.cbegin(), duties.cend(), [&](const RuleBook::Entry& entry) { return entry.commitment.key == section; });
    return found == duties.cend() ? nullptr : &*found;
}

QByteArray shippedLaw() {
    QFile file(QStringLiteral(":/agreements/law-2023-196.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LawText lawFrom(const QByteArray& json, const Reader& reader) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto rules = rulesFromJson(root, QStringLiteral("law-2023-196.json"));
    if (!rules || !rules->agreement) return {};
    LawText text;
    const auto word = [&root](const char* key) { return root.value(QLatin1String(key)).toString(); };
    text.law = {rules->agreement->title, word("law"), rules->agreement->validFrom, rules->agreement->validTo, word("edition"), word("source"), word("changes")};
    if (text.law.validTo.year() >= kLastLawYear) text.law.validTo = {};
    text.duties = rules->commitments;
    for (RuleBook::Entry& entry : text.duties)
        for (Rule& rule : entry.rules) {
            resolveKeys(rule, reader);
            leaveUnknownOut(rule, reader);
        }
    return text;
}

QList<RuleBook::Entry> dutiesOf(const Reader& reader, const QString& law) {
    QList<RuleBook::Entry> all;
    for (const Record& record : reader.parts(records::kindOf<Duty>(), law)) {
        const auto duty = records::fromRecord<Duty>(record);
        RuleBook::Entry entry;
        entry.record = record.id;
        entry.commitment.key = duty.key;
        entry.commitment.title = duty.title;
        entry.commitment.who = duty.who;
        entry.commitment.note = duty.note;
        for (const Record& rule : reader.parts(records::kindOf<DutyRule>(), record.id)) entry.rules << records::fromRecord<DutyRule>(rule);
        all << entry;
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return numberIn(a.commitment.key) < numberIn(b.commitment.key); });
    return all;
}

bool sameDuty(const RuleBook::Entry& one, const RuleBook::Entry& other) {
    const auto words = [](const RuleBook::Entry& entry) {
        const Commitment& duty = entry.commitment;
        QList<records::Value> all{duty.title, duty.who, duty.note};
        for (Rule rule : entry.rules) {
            rule.commitment = {};
            all << records::toRecord(rule).values;
        }
        return all;
    };
    return words(one) == words(other);
}

}  // namespace agreement
