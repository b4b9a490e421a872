#include "core/agreement/agreement_file.h"

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

Failure notAnAgreement(const QString& source, const QString& what) {
    return base::badInput(
        {"not-an-agreement", QT_TRANSLATE_NOOP("message", "%1 is not an agreement file: %2. Choose another file, or leave --agreement out."), {source, what}});
}

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
    const auto written = file.write({QStringLiteral("install agreement"), {}, {}, {}}, [&](records::Batch& batch) -> Result<void> {
        // In the catalogue's order: what is referred to comes before what refers.
        for (const Kind* kind : file.catalogue().kinds())
            for (const QJsonValue& value : groups.value(QLatin1String(kind->key)).toArray())
                if (auto added = addRecord(batch, *kind, value.toObject(), source); !added) return added;
        return {};
    });
    if (!written) return Failure(written.error());
    if (auto set = file.setSetting(records::Setting::Municipality, root.value(QStringLiteral("municipality")).toString()); !set) return set;
    return file.setSetting(records::Setting::Agreement, QString::fromUtf8(json));
}

}  // namespace agreement
