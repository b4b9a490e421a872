#include "core/inspections/checkpoint_renewal.h"

#include "core/agreement/agreement_file.h"
#include "core/inspections/checkpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inspections {

namespace {

using base::Failure;
using base::Result;

std::optional<Checkpoint> shippedCheckpoint(const QString& key) {
    const QJsonObject root = QJsonDocument::fromJson(agreement::shippedAgreement()).object();
    for (const QJsonValue& value : root.value(QStringLiteral("records")).toObject().value(QStringLiteral("checkpoint")).toArray()) {
        const QJsonObject json = value.toObject();
        const auto word = [&json](const char* field) { return json.value(QLatin1String(field)).toString(); };
        if (word("key") != key) continue;
        Checkpoint made{key, json.value(QStringLiteral("label")).toObject().value(QStringLiteral("sv")).toString(), {}, json.value(QStringLiteral("order")).toInt(),
                        QDate::fromString(word("from"), Qt::ISODate), QDate::fromString(word("to"), Qt::ISODate), word("source")};
        for (const QJsonValue& scope : json.value(QStringLiteral("scopes")).toArray())
            if (const auto goods = records::choiceValue<Goods>(scope.toString())) made.scopes << *goods;
        return made;
    }
    return std::nullopt;
}

}  // namespace

Result<void> addNewCheckpoints(records::OpenFile& file) {
    const auto due = file.setting(records::Setting::NewCheckpoints);
    if (!due) return Failure(due.error());
    if (due->isEmpty()) return {};
    const records::Author before = file.author();
    file.setAuthor({QStringLiteral("Vaksam"), before.office});  // nobody at the desk did it
    const auto written = file.write({records::ActVerb::Renew, "checkpoint"}, [&](records::Batch& batch) -> Result<void> {
        const records::Kind& kind = records::kindOf<Checkpoint>();
        for (const QString& key : due->split(u' ', Qt::SkipEmptyParts)) {
            records::Query query;
            query.where(&Checkpoint::key, key);
            const auto shipped = shippedCheckpoint(key);
            if (!shipped || batch.reader().count(kind, query) > 0) continue;
            if (const auto added = batch.add(kind, records::toRecord(*shipped)); !added) return Failure(added.error());
        }
        return {};
    });
    file.setAuthor(before);
    if (!written) return Failure(written.error());
    return file.setSetting(records::Setting::NewCheckpoints, QString());
}

}  // namespace inspections
