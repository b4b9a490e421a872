#include "core/meetings/calendar_import.h"

#include "core/meetings/calendar_changes.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace meetings {

namespace {

constexpr int kMonthsBack = 12;  // of a series; single events are taken from any time
constexpr int kMonthsAhead = 18;

/// The changes as a table whose header names the fields.
class ChangeRows final : public tables::TableSource {
public:
    ChangeRows(const QList<MeetingChange>& changes, QHash<QString, QString> types, QString otherType)
        : m_changes(changes), m_types(std::move(types)), m_otherType(std::move(otherType)) {}

    bool next(tables::TableRow& row) override {
        if (m_at == 0)
            row = {1,
                   {QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("source-key"), QStringLiteral("source-version"), QStringLiteral("type"),
                    QStringLiteral("day"), QStringLiteral("time"), QStringLiteral("end"), QStringLiteral("end-day"), QStringLiteral("title"),
                    QStringLiteral("place"), QStringLiteral("state")},
                   false};
        else if (m_at <= m_changes.size()) row = rowOf(m_changes[m_at - 1]);
        else return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] double progress() const override {
        return m_changes.isEmpty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_changes.size());
    }

private:
    [[nodiscard]] tables::TableRow rowOf(const MeetingChange& change) const {
        const auto clock = [](QTime time) { return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString(); };
        const Meeting& meeting = change.meeting;
        return {change.line,
                {change.id, meeting.source, meeting.sourceKey, meeting.sourceVersion, m_types.value(change.summary.toLower(), m_otherType),
                 meeting.day.toString(Qt::ISODate), clock(meeting.time), clock(meeting.end), meeting.endDay.toString(Qt::ISODate), meeting.title, meeting.place,
                 records::choiceKey(meeting.state)},
                false};
    }

    const QList<MeetingChange>& m_changes;
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
    if (!options.sheet.isEmpty())
        return base::badInput(
            {"no-sheets", QT_TRANSLATE_NOOP("message", "%1 is a calendar: it has no sheets to choose from."), {info.fileName()}});
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) return cannotRead(path, device.errorString());
    const QByteArray bytes = device.readAll();
    if (device.error() != QFileDevice::NoError) return cannotRead(path, device.errorString());
    const QDate today = file.clock().today();
    const CalendarSpan span{today.addMonths(-kMonthsBack), today.addMonths(kMonthsAhead)};
    const auto contents = readCalendar(bytes, span, info.fileName(), options.encoding);
    if (!contents) return base::Failure(contents.error());
    QHash<QString, QString> types;
    CalendarChanges changes;
    const auto read = file.read([&](const records::Reader& reader) {
        const records::Kind& kind = records::kindOf<MeetingType>();
        for (const records::Record& type : reader.all(kind)) types.insert(kind.text(type, &MeetingType::label).toLower(), kind.text(type, &MeetingType::key));
        changes = calendarChanges(reader, *contents, span);
    });
    if (!read) return base::Failure(read.error());
    tables::ImportOptions used = options;
    used.mapping.newOnly << QStringLiteral("type");  // what people have said of a meeting since stays
    ChangeRows rows(changes.meetings, types, used.mapping.constants.contains(QStringLiteral("type")) ? QString() : QStringLiteral("other"));
    auto outcome = tables::importRows(file, records::kindOf<Meeting>(), rows, info.fileName(), used);
    if (!outcome) return outcome;
    outcome->encoding = contents->encoding;
    outcome->read += contents->refused;
    outcome->rejected += contents->refused;
    outcome->problems << contents->problems << changes.problems;
    if (changes.elsewhere > 0)
        outcome->problems << tables::ImportProblem{
            1, {}, QString::number(changes.elsewhere),
            base::sentence({"last-days", QT_TRANSLATE_NOOP("message", "%1 entries are last days that the agreement asks for, not meetings: they were left out."),
                            {QString::number(changes.elsewhere)}}),
            true};
    std::stable_sort(outcome->problems.begin(), outcome->problems.end(),
                     [](const tables::ImportProblem& a, const tables::ImportProblem& b) { return a.row < b.row; });
    return outcome;
}

}  // namespace meetings
