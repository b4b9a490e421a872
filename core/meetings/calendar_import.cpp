#include "core/meetings/calendar_import.h"

#include "core/meetings/calendar_events.h"
#include "core/meetings/calendar_export.h"
#include "core/meetings/meeting.h"
#include "core/records/reader.h"

#include <QFile>
#include <QFileInfo>

namespace meetings {

namespace {

constexpr int kMonthsBack = 12;  // of a series; single events are taken from any time
constexpr int kMonthsAhead = 18;
const QString kSource = QStringLiteral("calendar");

/// The events as a table whose header names the fields.
class EventRows final : public tables::TableSource {
public:
    EventRows(const QList<CalendarEvent>& events, QHash<QString, QString> types, QString otherType)
        : m_events(events), m_types(std::move(types)), m_otherType(std::move(otherType)) {}

    bool next(tables::TableRow& row) override {
        if (m_at == 0)
            row = {1,
                   {QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("source-key"), QStringLiteral("type"), QStringLiteral("day"),
                    QStringLiteral("time"), QStringLiteral("end"), QStringLiteral("title"), QStringLiteral("place"), QStringLiteral("state")},
                   false};
        else if (m_at <= m_events.size()) row = rowOf(m_events[m_at - 1]);
        else return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] double progress() const override { return m_events.isEmpty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_events.size()); }

private:
    [[nodiscard]] tables::TableRow rowOf(const CalendarEvent& event) const {
        const auto clock = [](QTime time) { return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString(); };
        // What this program has written comes home to its own record.
        const QString own = event.occurrence.isEmpty() ? recordOf(event.uid) : QString();
        const QString key = event.occurrence.isEmpty() ? event.uid : event.uid + u'/' + event.occurrence;
        return {event.line,
                {own, own.isEmpty() && !event.uid.isEmpty() ? kSource : QString(), own.isEmpty() ? key : QString(), typeOf(event.summary),
                 event.day.toString(Qt::ISODate), clock(event.time), clock(event.end), event.summary, event.location,
                 event.cancelled ? QStringLiteral("cancelled") : QString()},
                false};
    }
    [[nodiscard]] QString typeOf(const QString& summary) const { return m_types.value(summary.trimmed().toLower(), m_otherType); }

    const QList<CalendarEvent>& m_events;
    QHash<QString, QString> m_types;  ///< small label → key
    QString m_otherType;
    qsizetype m_at = 0;
};

base::Failure cannotRead(const QString& path, const QString& detail) {
    return base::fileTrouble(
        {"cannot-open", QT_TRANSLATE_NOOP("message", "%1 cannot be read. Check that you may read it and that no other program holds it."), {path}}, detail);
}

}  // namespace

bool isCalendarFile(const QString& path) { return QFileInfo(path).suffix().compare(QStringLiteral("ics"), Qt::CaseInsensitive) == 0; }

base::Result<tables::ImportOutcome> importCalendar(records::OpenFile& file, const QString& path, const tables::ImportOptions& options) {
    const QFileInfo info(path);
    if (!info.isFile()) return base::fileTrouble({"file-missing", QT_TRANSLATE_NOOP("message", "There is no file %1. Check the name."), {path}});
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) return cannotRead(path, device.errorString());
    const QByteArray bytes = device.readAll();
    if (device.error() != QFileDevice::NoError) return cannotRead(path, device.errorString());
    const QDate today = file.clock().today();
    const auto events = readCalendar(bytes, {today.addMonths(-kMonthsBack), today.addMonths(kMonthsAhead)}, info.fileName());
    if (!events) return base::Failure(events.error());
    QHash<QString, QString> types;
    const auto read = file.read([&](const records::Reader& reader) {
        const records::Kind& kind = records::kindOf<MeetingType>();
        for (const records::Record& type : reader.all(kind)) types.insert(kind.text(type, "label").toLower(), kind.text(type, "key"));
    });
    if (!read) return base::Failure(read.error());
    tables::ImportOptions used = options;
    // What people have said of a meeting since stays: its type, and that it was held.
    used.mapping.newOnly << QStringLiteral("type");
    used.mapping.keptWhenEmpty << QStringLiteral("state") << QStringLiteral("time") << QStringLiteral("end") << QStringLiteral("place");
    EventRows rows(*events, types, used.mapping.constants.contains(QStringLiteral("type")) ? QString() : QStringLiteral("other"));
    return tables::importRows(file, records::kindOf<Meeting>(), rows, info.fileName(), used);
}

}  // namespace meetings
