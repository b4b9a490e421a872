#include "core/status/year_calendar.h"

#include "core/report/words.h"
#include "core/status/commitment_drawings.h"

#include <QSet>

namespace status {

namespace {

using agreement::PeriodStanding;
using agreement::State;

constexpr int kShortestDays = 32;               // the duties of each week and month would fill a calendar
constexpr int kReminderMinutes = 14 * 24 * 60;  // two weeks before

bool isWanted(const PeriodStanding& period) {
    return period.state == State::OnTrack || period.state == State::DueSoon || (period.state == State::NotDue && period.reason == agreement::NotDue::Future);
}

}  // namespace

QList<meetings::CalendarEntry> yearCalendar(const records::Reader& reader, const AgreementStatus& status, int year) {
    QList<meetings::CalendarEntry> entries = meetings::meetingEntries(reader, year);
    QSet<QString> told;  // two rules of one commitment can end on one day
    for (const agreement::CommitmentStanding& commitment : status.commitments)
        for (const agreement::ScopeStanding& scope : commitment.scopes)
            for (const PeriodStanding& period : scope.periods) {
                if (!isWanted(period) || period.due.year() != year || period.due < status.date || period.from.daysTo(period.to) < kShortestDays) continue;
                const QString once = commitment.id + scope.scope + period.due.toString(Qt::ISODate);
                if (told.contains(once)) continue;
                told << once;
                meetings::CalendarEntry entry;
                // The name of the period stays while its day may move: another reading moves the entry.
                entry.uid =
                    QStringLiteral("%1-%2-%3-%4").arg(commitment.id, period.label, scope.scope).arg(scope.rule).simplified().replace(u' ', u'_') +
                    meetings::dueUidEnd();
                entry.day = period.due;
                entry.summary = report::words(QT_TRANSLATE_NOOP("report", "Last day: %1"), {commitment.id + u' ' + commitment.title});
                if (!scope.scope.isEmpty()) entry.summary += QStringLiteral(", ") + scopeText(scope.scope);
                entry.minutesBefore = kReminderMinutes;
                entries << entry;
            }
    return entries;
}

}  // namespace status
