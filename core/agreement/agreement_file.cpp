#include "core/agreement/agreement_file.h"

#include "core/agreement/law_file.h"
#include "core/agreement/rules_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace agreement {

namespace {

using base::Failure;
using base::Result;
using records::Field;
using records::FieldType;
using records::Kind;

/// A text is plain or given in languages; the municipality's comes first.
QString textOf(const QJsonValue& value) {
    if (!value.isObject()) return value.toString();
    return value.toObject().value(QStringLiteral("sv")).toString();
}

Result<records::Value> valueOf(const records::Reader& reader, const Field& field, const QJsonValue& json) {
    if (!field.isReference()) {
        if (json.isObject()) return records::fromJson(field, textOf(json));
        return records::fromJson(field, json);
    }
    QStringList ids;
    const QJsonArray names = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const QJsonValue& name : names) {
        auto id = reader.resolve(reader.catalogue().get(field.target), name.toString());
        if (!id) return Failure(id.error());
        ids << *id;
    }
    if (field.type == FieldType::References) return records::Value(ids);
    return records::Value(ids.value(0));
}

Result<void> addRecord(records::Batch& batch, const Kind& kind, const QJsonObject& object, const QString& source) {
    records::Record record = kind.blank;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const qsizetype field = kind.index(it.key().toLatin1());
        if (field < 0) return notAnAgreement(source, QStringLiteral("%1.%2").arg(QString::fromLatin1(kind.key), it.key()));
        auto value = valueOf(batch.reader(), kind.fields[field], it.value());
        if (!value) return Failure(value.error());
        record.values[field] = *value;
    }
    if (auto added = batch.add(kind, record); !added) return Failure(added.error());
    return {};
}

/// Agreement, terms, commitments and rules as records.
Result<void> addRules(records::Batch& batch, const RulesFile& rules) {
    if (!rules.agreement) return {};
    // What does not fit the registers is told at the commitment, not left out.
    const records::Batch::Foreign foreign(batch);
    const auto agreement = batch.add(records::kindOf<Agreement>(), records::toRecord(*rules.agreement));
    if (!agreement) return Failure(agreement.error());
    for (Term term : rules.terms) {
        term.agreement = base::Id<Agreement>(*agreement);
        if (const auto added = batch.add(records::kindOf<Term>(), records::toRecord(term)); !added) return Failure(added.error());
    }
    for (RuleBook::Entry entry : rules.commitments) {
        entry.commitment.agreement = base::Id<Agreement>(*agreement);
        const auto commitment = batch.add(records::kindOf<Commitment>(), records::toRecord(entry.commitment));
        if (!commitment) return Failure(commitment.error());
        for (Rule rule : entry.rules) {
            rule.commitment = base::Id<Commitment>(*commitment);
            resolveKeys(rule, batch.reader());
            if (const auto added = batch.add(records::kindOf<Rule>(), records::toRecord(rule)); !added) return Failure(added.error());
        }
    }
    return {};
}

}  // namespace

QByteArray shippedAgreement() {
    QFile file(QStringLiteral(":/agreements/lomma-2023-2027.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> install(records::OpenFile& file, const QByteArray& json, const QString& source) {
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) return notAnAgreement(source, QStringLiteral("%1 (byte %2)").arg(parsed.errorString()).arg(parsed.offset));
    const QJsonObject root = document.object();
    if (root.value(QStringLiteral("format")).toString() != QStringLiteral("vaksam-agreement")) return notAnAgreement(source, QStringLiteral("format"));
    if (!root.value(QStringLiteral("records")).isObject()) return notAnAgreement(source, QStringLiteral("records"));
    const QJsonObject groups = root.value(QStringLiteral("records")).toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const QJsonArray list = it.value().toArray();
        const bool objects = std::all_of(list.begin(), list.end(), [](const QJsonValue& value) { return value.isObject(); });
        if (file.catalogue().find(it.key().toLatin1()) == nullptr || !it.value().isArray() || !objects) return notAnAgreement(source, it.key());
    }
    const auto rules = rulesFromJson(root, source);
    if (!rules) return Failure(rules.error());
    const auto written = file.write({records::ActVerb::Install, "agreement"}, [&](records::Batch& batch) -> Result<void> {
        // In the catalogue's order: what is referred to comes before what refers.
        for (const Kind* kind : file.catalogue().kinds())
            for (const QJsonValue& value : groups.value(QLatin1String(kind->key)).toArray())
                if (auto added = addRecord(batch, *kind, value.toObject(), source); !added) return added;
        if (auto added = addRules(batch, *rules); !added) return added;
        return addLaw(batch);
    });
    if (!written) return Failure(written.error());
    if (auto set = file.setSetting(records::Setting::Municipality, root.value(QStringLiteral("municipality")).toString()); !set) return set;
    if (auto set = file.setSetting(records::Setting::Law, QString::fromUtf8(shippedLaw())); !set) return set;
    return file.setSetting(records::Setting::Agreement, QString::fromUtf8(json));
}

namespace {

/// Makes records of the rules in a file that was made before they were records; does nothing in any other.
Result<void> takeRulesOver(records::OpenFile& file) {
    bool has = false;
    const auto looked = file.read([&](const records::Reader& reader) { has = reader.count(records::kindOf<Agreement>()) > 0; });
    if (!looked || has) return looked;
    const auto json = file.setting(records::Setting::Agreement);
    if (!json) return Failure(json.error());
    if (json->isEmpty()) return {};
    const auto rules = rulesFromJson(QJsonDocument::fromJson(json->toUtf8()).object(), file.path());
    if (!rules) return Failure(rules.error());
    const auto written = file.write({records::ActVerb::Install, "agreement"}, [&](records::Batch& batch) { return addRules(batch, *rules); });
    return written ? Result<void>() : Result<void>(Failure(written.error()));
}

}  // namespace

Result<std::optional<LawRenewal>> takeOver(records::OpenFile& file) {
    if (auto taken = takeRulesOver(file); !taken) return Failure(taken.error());
    return renewLaw(file);
}

}  // namespace agreement
