#include "app/cli/history_command.h"

#include "core/records/history_reader.h"

#include <QJsonArray>

namespace cli {

using base::Failure;

namespace {

QJsonValue numberOrNull(const std::optional<qint64>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

/// `{key:[before, after]}` of the fields that the change wrote.
QJsonObject fieldsOf(const records::HistoryReader& history, const records::PastChange& change) {
    QJsonObject fields;
    for (const records::Difference& difference : history.differences(change)) {
        const records::Field& field = change.kind->fields[difference.field];
        const auto json = [&](const std::optional<records::Value>& value) { return value ? records::toJson(field, *value) : QJsonValue(); };
        fields.insert(QLatin1String(field.key), QJsonArray{json(difference.before), json(difference.after)});
    }
    return fields;
}

}  // namespace

const Usage& HistoryCommand::usage() const {
    static const Usage usage{"history",
                             "FILE [--record ID]",
                             QT_TRANSLATE_NOOP("cli", "tells what has been changed"),
                             1,
                             1,
                             {{"record", "ID", QT_TRANSLATE_NOOP("cli", "of this record only")}}};
    return usage;
}

base::Result<Exit> HistoryCommand::run(Call& call) const {
    auto file = call.open(call.arguments().word(0), records::OpenFile::Mode::Read);
    if (!file) return Failure(file.error());
    const QString record = call.arguments().value("record");
    QJsonArray entries;
    bool any = false;
    const auto read = (*file)->read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        history.each(record, [&](const records::Entry& entry) {
            any = true;
            call.say(QStringLiteral("%1\t%2\t%3\t%4").arg(entry.number).arg(entry.at.toString(Qt::ISODate), entry.who, entry.act));
            if (!call.json()) return true;
            QJsonArray changes;
            history.eachChange(entry.number, record, [&](const records::PastChange& change) {
                changes << QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(change.kind->key)},
                                       {QStringLiteral("id"), change.record},
                                       {QStringLiteral("fields"), fieldsOf(history, change)}};
                return true;
            });
            entries << QJsonObject{{QStringLiteral("entry"), entry.number},
                                   {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
                                   {QStringLiteral("who"), entry.who},
                                   {QStringLiteral("act"), entry.act},
                                   {QStringLiteral("note"), entry.note},
                                   {QStringLiteral("undoes"), numberOrNull(entry.undoes)},
                                   {QStringLiteral("undone_by"), numberOrNull(entry.undoneBy)},
                                   {QStringLiteral("changes"), changes}};
            return true;
        });
    });
    if (!read) return Failure(read.error());
    if (!record.isEmpty() && !any) return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "The history knows no record with the id %1."), {record}});
    call.answer({{QStringLiteral("entries"), entries}});
    return Exit::Done;
}

}  // namespace cli
