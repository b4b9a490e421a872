#include "app/cli/history_command.h"

#include "core/records/history_reader.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// Writes entries as they are read: an import of a million records is one entry, and no list of its changes is ever held.
class HistoryJson {
public:
    explicit HistoryJson(QIODevice& device) : m_device(device) {}

    void entry(const records::HistoryReader& history, const records::Entry& entry, const QString& record) {
        m_device.write(m_any ? ",\n" : "{\"entries\":[\n");
        m_any = true;
        QByteArray head = compact({{QStringLiteral("entry"), entry.number},
                                   {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
                                   {QStringLiteral("who"), entry.who},
                                   {QStringLiteral("act"), records::wordsOf(entry.act)},
                                   {QStringLiteral("note"), entry.note},
                                   {QStringLiteral("undoes"), numberOrNull(entry.undoes)},
                                   {QStringLiteral("undone_by"), numberOrNull(entry.undoneBy)}});
        head.chop(1);
        m_device.write(head + ",\"changes\":[");
        bool first = true;
        history.eachChange(entry.number, record, [&](const records::PastChange& change) {
            m_device.write((first ? QByteArray() : QByteArray(",\n")) + compact({{QStringLiteral("kind"), QString::fromLatin1(change.kind->key)},
                                                                                 {QStringLiteral("id"), change.record},
                                                                                 {QStringLiteral("fields"), fieldsOf(history, change)}}));
            first = false;
            return true;
        });
        m_device.write("]}");
    }
    void finish() { m_device.write(m_any ? "]}\n" : "{\"entries\":[]}\n"); }

private:
    QIODevice& m_device;
    bool m_any = false;
};

}  // namespace

const Usage& HistoryCommand::usage() const {
    static const Usage usage{
        "history",
        "FILE [--record ID] [--last N]",
        QT_TRANSLATE_NOOP("cli", "tells what has been changed"),
        1,
        1,
        {{"record", "ID", QT_TRANSLATE_NOOP("cli", "of this record only")}, {"last", "N", QT_TRANSLATE_NOOP("cli", "the newest N entries only")}}};
    return usage;
}

base::Result<Exit> HistoryCommand::run(Call& call) const {
    const QString record = call.arguments().value("record");
    const QString last = call.arguments().value("last");
    bool isNumber = true;
    const int most = last.isEmpty() ? 0 : last.toInt(&isNumber);
    if (!isNumber || (!last.isEmpty() && most < 1))
        return base::badInput({"usage", QT_TRANSLATE_NOOP("message", "--last takes a whole number from 1, not \"%1\"."), {last}});
    auto file = call.open(call.arguments().word(0), records::OpenFile::Mode::Read);
    if (!file) return Failure(file.error());
    HistoryJson json(call.output());
    bool any = false;
    const auto read = (*file)->read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        const auto tell = [&](const records::Entry& entry) {
            any = true;
            call.say(QStringLiteral("%1\t%2\t%3\t%4").arg(entry.number).arg(entry.at.toString(Qt::ISODate), entry.who, records::wordsOf(entry.act)));
            if (call.json()) json.entry(history, entry, record);
            return true;
        };
        if (most == 0) return history.each(record, tell);
        const QList<records::Entry> newest = record.isEmpty() ? history.newest(most) : history.newestOf(record, most);
        for (auto it = newest.crbegin(); it != newest.crend(); ++it) tell(*it);
    });
    if (!read) return Failure(read.error());
    if (!record.isEmpty() && !any) return base::badInput({"unknown-id", QT_TRANSLATE_NOOP("message", "The history knows no record with the id %1."), {record}});
    if (call.json()) json.finish();
    return Exit::Done;
}

}  // namespace cli
