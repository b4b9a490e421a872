#include "core/meetings/calendar_changes.h"

#include "core/meetings/calendar_export.h"
#include "core/meetings/text_free_types.h"

#include <QRegularExpression>
#include <QUuid>
#include <algorithm>
#include <tuple>
#include <vector>

namespace meetings {

namespace {

const QString kCalendar = QStringLiteral("calendar");
constexpr int kAssumedMinutes = 60;  // what a meeting without an end goes out with

/// A meeting that the file of records has, as it belongs to an event.
struct KnownMeeting {
    QString id;
    Meeting meeting;
    QString uid;         ///< of the event
    QString occurrence;  ///< as CalendarEvent has it
    CalendarMark mark;
    int revision = 0;
    bool own = false;    ///< known by the name that this program gave it
    bool textFree = false;
    bool found = false;  ///< the calendar has it

    [[nodiscard]] bool planned() const { return meeting.state == MeetingState::Planned; }
    [[nodiscard]] bool held() const { return meeting.state == MeetingState::Held; }
    [[nodiscard]] QDate placeDay() const { return occurrence.isEmpty() ? meeting.day : QDate::fromString(occurrence.left(10), Qt::ISODate); }
};

QString momentText(QDate day, QTime time) { return day.toString(Qt::ISODate) + (time.isValid() ? u' ' + time.toString(QStringLiteral("HH:mm")) : QString()); }

bool sameDays(const Meeting& one, const Meeting& other) {
    return one.day == other.day && one.time == other.time && one.end == other.end && one.endDay == other.endDay;
}

bool sameContents(const Meeting& one, const Meeting& other) {
    return sameDays(one, other) && one.title == other.title && one.place == other.place && one.state == other.state && one.sourceKey == other.sourceKey;
}

/// Compares a calendar's events with the meetings that are known.
class Comparison {
public:
    Comparison(const records::Reader& reader, const CalendarContents& contents, const CalendarSpan& span)
        : m_reader(reader), m_contents(contents), m_span(span) {}
    CalendarChanges made();

private:
    void readKnown();
    [[nodiscard]] KnownMeeting* knownAs(const CalendarEvent& event);
    void matchByDay(QList<const CalendarEvent*>& unmatched);
    /// What one occurrence says of those behind or before it in a series that only the file of records has.
    void changeOthers(const CalendarEvent& event);
    void change(const CalendarEvent& event, KnownMeeting& known);
    void add(const CalendarEvent& event);
    void leave(const KnownMeeting& known) { m_changes.meetings << MeetingChange{0, known.id, known.meeting.title, known.meeting}; }
    void callOff(KnownMeeting& known);
    void nameOlder(qint64 line, const QString& uid, const QString& summary, const CalendarVersion& version, const CalendarVersion& newer);
    void remark(qint64 line, const char* column, const QString& value, const base::Message& message, bool remark) {
        m_changes.problems << tables::ImportProblem{line, QString::fromLatin1(column), value, base::sentence(message), remark};
    }
    /// The newest state of the event itself that was read before, its moved occurrences apart.
    [[nodiscard]] std::optional<CalendarVersion> newestKnown(const QString& uid) const;
    [[nodiscard]] QList<KnownMeeting*> ofUid(const QString& uid);

    const records::Reader& m_reader;
    const CalendarContents& m_contents;
    const CalendarSpan& m_span;
    QSet<QString> m_uids;
    std::vector<KnownMeeting> m_known;
    QMultiHash<QString, std::size_t> m_byUid;
    QSet<QString> m_older;  ///< events that were named as older
    QSet<QString> m_begun;  ///< cancelled series of which one meeting was made, to remember that they are
    CalendarChanges m_changes;
};

void Comparison::readKnown() {
    static const QRegularExpression place(QStringLiteral("/(\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d)?)$"));
    const records::Kind& kind = records::kindOf<Meeting>();
    for (const CalendarEvent& event : m_contents.events) m_uids << event.uid;
    QHash<QString, std::pair<QString, QString>> wanted;  // by id: uid and occurrence
    m_reader.scan(kind, {{kind.index(&Meeting::source), kind.index(&Meeting::sourceKey)}, {}}, [&](const records::Row& row) {
        if (row.bytes(0) != kCalendar.toUtf8()) return;
        const QString key = QString::fromUtf8(row.bytes(1));
        const auto match = place.match(key);
        const QString uid = match.hasMatch() ? key.left(match.capturedStart()) : key;
        if (m_uids.contains(uid)) wanted.insert(row.id(), {uid, match.captured(1)});
    });
    QSet<QString> textFree;
    for (const records::Record& type : m_reader.all(records::kindOf<MeetingType>()))
        if (isTextFree(type)) textFree << type.id;
    const auto take = [&](const QString& id, const QString& uid, const QString& occurrence, bool own) {
        const auto record = m_reader.find(kind, id);
        if (!record) return;
        KnownMeeting known{id, records::fromRecord<Meeting>(*record), uid, occurrence, {}, 0, own, false, false};
        known.mark = CalendarMark::of(known.meeting.sourceVersion);
        known.textFree = textFree.contains(known.meeting.type.text());
        // Its own state is as old as its last change here; that of a meeting from elsewhere belongs to the name that it has there.
        if (own && known.meeting.source == kCalendar) known.mark = {};
        if (own && known.mark.revision != record->revision) known.mark.version = {std::max(known.mark.version.sequence, record->revision - 1), {}, {}};
        known.revision = record->revision;
        m_byUid.insert(uid, m_known.size());
        m_known.push_back(std::move(known));
    };
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) take(it.key(), it->first, it->second, false);
    for (const QString& uid : std::as_const(m_uids))
        if (const QString id = recordOf(uid); !QUuid::fromString(id).isNull() && !wanted.contains(id)) take(id, uid, {}, true);
    std::sort(m_known.begin(), m_known.end(), [](const KnownMeeting& a, const KnownMeeting& b) {
        return std::tuple(a.meeting.day, a.meeting.time, a.id) < std::tuple(b.meeting.day, b.meeting.time, b.id);
    });
    m_byUid.clear();
    for (std::size_t i = 0; i < m_known.size(); ++i) m_byUid.insert(m_known[i].uid, i);
}

QList<KnownMeeting*> Comparison::ofUid(const QString& uid) {
    QList<KnownMeeting*> all;
    QList<std::size_t> places = m_byUid.values(uid);
    std::sort(places.begin(), places.end());
    for (const std::size_t place : std::as_const(places)) all << &m_known[place];
    return all;
}

KnownMeeting* Comparison::knownAs(const CalendarEvent& event) {
    QList<KnownMeeting*> ofDay;
    for (KnownMeeting* known : ofUid(event.uid)) {
        if (known->occurrence == event.occurrence) return known->found ? nullptr : known;
        if (!known->found && !known->occurrence.isEmpty() && known->occurrence.left(10) == event.occurrence.left(10)) ofDay << known;
    }
    // An occurrence that comes alone may be named by its day, or by the hour that the series had.
    const bool alone = !m_contents.whole.contains(event.uid) && !event.occurrence.isEmpty();
    return alone && ofDay.size() == 1 ? ofDay.first() : nullptr;
}

std::optional<CalendarVersion> Comparison::newestKnown(const QString& uid) const {
    std::optional<CalendarVersion> newest;
    for (const std::size_t place : m_byUid.values(uid)) {
        const CalendarMark& mark = m_known[place].mark;
        if (!mark.moved && (!newest || CalendarVersion::compare(mark.version, *newest) > 0)) newest = mark.version;
    }
    return newest;
}

void Comparison::nameOlder(qint64 line, const QString& uid, const QString& summary, const CalendarVersion& version, const CalendarVersion& newer) {
    if (m_older.contains(uid)) return;
    m_older << uid;
    const auto told = [](const CalendarVersion& one) {
        return one.stamp.isEmpty() ? QString::number(one.sequence) : QStringLiteral("%1, %2").arg(QString::number(one.sequence), one.stamp);
    };
    remark(line, "SEQUENCE", told(version),
           {"older-calendar",
            QT_TRANSLATE_NOOP("message", "A newer state of \"%1\" is known already (%2). What this older one says otherwise was left out."),
            {summary, told(newer)}},
           false);
}

/// What of both is left over on one day is the same meeting at another hour.
void Comparison::matchByDay(QList<const CalendarEvent*>& unmatched) {
    QHash<std::pair<QString, QDate>, QList<const CalendarEvent*>> wanted;
    for (const CalendarEvent* event : std::as_const(unmatched))
        if (m_contents.whole.contains(event->uid))
            wanted[{event->uid, event->occurrence.isEmpty() ? event->day : QDate::fromString(event->occurrence.left(10), Qt::ISODate)}] << event;
    QHash<std::pair<QString, QDate>, QList<KnownMeeting*>> left;
    for (KnownMeeting& known : m_known)
        if (!known.found && m_contents.whole.contains(known.uid)) left[{known.uid, known.placeDay()}] << &known;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QList<KnownMeeting*> candidates = left.value(it.key());
        if (it->size() != 1 || candidates.size() != 1) continue;
        candidates.first()->found = true;
        change(*it->first(), *candidates.first());
        unmatched.removeOne(it->first());
    }
}

void Comparison::changeOthers(const CalendarEvent& event) {
    bool any = false;
    for (KnownMeeting* known : ofUid(event.uid)) {
        const bool goes = event.others > 0 ? known->occurrence > event.occurrence : known->occurrence < event.occurrence;
        if (known->found || known->occurrence.isEmpty() || known->placeDay() == QDate::fromString(event.occurrence.left(10), Qt::ISODate) || !goes) continue;
        any = true;
        CalendarEvent other = event;
        other.occurrence = known->occurrence;
        const QTime hour = QTime::fromString(known->occurrence.mid(11), QStringLiteral("HH:mm"));
        const QDateTime begins = QDateTime(known->placeDay(), hour.isValid() ? hour : QTime(0, 0), Qt::UTC).addSecs(event.shift);
        if (event.day.isValid()) {
            other.day = begins.date();
            if (event.time.isValid()) other.time = begins.time();
            if (event.endDay.isValid()) other.endDay = other.day.addDays(event.day.daysTo(event.endDay));
        }
        known->found = true;
        change(other, *known);
    }
    if (any) return;
    remark(
        event.line, "RECURRENCE-ID", event.occurrence,
        {"series-missing",
         QT_TRANSLATE_NOOP("message",
                           "This says something of a whole series \"%1\" that neither the calendar nor the file has: only this one meeting was taken. Export "
                           "the whole series."),
         {event.summary}},
        false);
}

void Comparison::change(const CalendarEvent& event, KnownMeeting& known) {
    const Meeting& before = known.meeting;
    Meeting next = before;
    const auto text = [&](QString& here, const QString& there) {
        if (!there.isEmpty() && !known.textFree && here.simplified() != there) here = there;
    };
    text(next.title, event.summary);
    text(next.place, event.location);
    if (!known.own) next.sourceKey = event.key();
    if (event.cancelled && event.moved) {
        // What one occurrence of a series was called off with is often the day of the series: its own stays.
    } else if (event.day.isValid()) {
        next.day = event.day;
        next.endDay = event.endDay;
        const bool wasWholeDay = !known.occurrence.contains(u'T');
        if (event.time.isValid()) {
            const bool sameHour = event.time == before.time;
            const bool assumed = known.own && !before.end.isValid() && event.end == event.time.addSecs(60 * kAssumedMinutes);
            next.time = event.time;
            next.end = event.end;
            if (assumed || (!event.end.isValid() && !sameHour)) next.end = {};
            else if (!event.end.isValid()) next.end = before.end;
            if (assumed) next.endDay = {};
            else if (!event.end.isValid() && sameHour && before.endDay.isValid()) next.endDay = event.day.addDays(before.day.daysTo(before.endDay));
        } else if (wasWholeDay) {
            // A day as a whole says nothing of the hour that someone has filled in.
            if (!event.endDay.isValid() && before.time.isValid() && before.endDay.isValid()) next.endDay = event.day.addDays(before.day.daysTo(before.endDay));
        } else {
            next.time = {};
            next.end = {};
        }
    } else if (!event.cancelled) {
        next.day = {};  // a meeting without a day is named by the rules of its kind
    }
    if (event.cancelled) next.state = MeetingState::Cancelled;
    else if (before.state == MeetingState::Cancelled && known.mark.cancelled) next.state = MeetingState::Planned;

    if (CalendarVersion::compare(event.version, known.mark.version) < 0) {
        next.sourceKey = before.sourceKey;
        if (!sameContents(next, before)) nameOlder(event.line, event.uid, event.summary, event.version, known.mark.version);
        leave(known);
        return;
    }
    if (known.held() && (event.cancelled || !sameDays(next, before))) {
        remark(event.line, event.cancelled ? "STATUS" : "DTSTART", momentText(event.day, event.time),
               {"held-stays",
                event.cancelled ? QT_TRANSLATE_NOOP("message", "The calendar calls \"%1\" off, but the meeting of %2 was held: it stays. Change it by hand if it was not.")
                                : QT_TRANSLATE_NOOP("message", "The calendar has moved \"%1\", but the meeting of %2 was held: its day and hours stay. Change it by hand "
                                                               "if they are wrong."),
                {before.title, momentText(before.day, before.time)}},
               false);
        next.state = before.state;
        next.day = before.day;
        next.time = before.time;
        next.end = before.end;
        next.endDay = before.endDay;
    }
    const bool newer = event.version.sequence > known.mark.version.sequence;
    const bool marks = !(known.own && before.source == kCalendar);
    if (marks && (newer || !sameContents(next, before) || (!known.own && before.sourceVersion.isEmpty())))
        next.sourceVersion = CalendarMark{event.version, event.moved, event.cancelled, known.own ? known.revision + 1 : 0}.text();
    m_changes.meetings << MeetingChange{event.line, known.id, event.summary, next};
}

void Comparison::add(const CalendarEvent& event) {
    const QList<KnownMeeting*> siblings = ofUid(event.uid);
    const auto whole = m_contents.whole.constFind(event.uid);
    if (!event.moved && whole != m_contents.whole.cend()) {
        const auto known = newestKnown(event.uid);
        if (known && CalendarVersion::compare(event.version, *known) < 0) {
            nameOlder(event.line, event.uid, event.summary, event.version, *known);
            return;
        }
        // That an event is called off is known by one meeting; nobody needs each of a series that never was.
        if (event.cancelled && (!siblings.isEmpty() || m_begun.contains(event.uid))) return;
        if (event.cancelled) m_begun << event.uid;
    }
    MeetingChange made{event.line, {}, event.summary, {}};
    Meeting& meeting = made.meeting;
    const QString own = event.occurrence.isEmpty() ? recordOf(event.uid) : QString();
    if (!QUuid::fromString(own).isNull()) made.id = own;
    else if (!event.uid.isEmpty()) {
        meeting.source = kCalendar;
        meeting.sourceKey = event.key();
        meeting.sourceVersion = CalendarMark{event.version, event.moved, event.cancelled, 0}.text();
    }
    meeting.day = event.day;
    meeting.time = event.time;
    meeting.end = event.end;
    meeting.endDay = event.endDay;
    meeting.title = event.summary;
    meeting.place = event.location;
    meeting.state = event.cancelled ? MeetingState::Cancelled : MeetingState::Planned;
    m_changes.meetings << made;
}

void Comparison::callOff(KnownMeeting& known) {
    const WholeEvent whole = m_contents.whole.value(known.uid);
    if (!known.occurrence.isEmpty() && (known.placeDay() < m_span.from || known.placeDay() > m_span.to)) return;
    // An occurrence that stood by itself has numbers of its own: what was written later counts.
    CalendarVersion mine = known.mark.version;
    if (known.mark.moved && !mine.stamp.isEmpty() && !whole.version.stamp.isEmpty() && mine.stamp != whole.version.stamp) mine.sequence = whole.version.sequence;
    if (CalendarVersion::compare(whole.version, mine) < 0) {
        if (known.planned()) nameOlder(whole.line, known.uid, whole.summary, whole.version, known.mark.version);
        return;
    }
    const QString when = momentText(known.meeting.day, known.meeting.time);
    if (known.held()) {
        remark(whole.line, "DTSTART", when,
               {"held-gone",
                QT_TRANSLATE_NOOP("message", "The calendar does not have \"%1\" on %2 any more, but the meeting was held: it stays. Change it by hand if it was not."),
                {known.meeting.title, when}},
               false);
        return;
    }
    if (!known.planned()) return;
    remark(whole.line, "DTSTART", when,
           {"gone", QT_TRANSLATE_NOOP("message", "The calendar does not have \"%1\" on %2 any more: the planned meeting is called off."), {known.meeting.title, when}}, true);
    Meeting next = known.meeting;
    next.state = MeetingState::Cancelled;
    next.sourceVersion = CalendarMark{whole.version, known.mark.moved, true, 0}.text();
    m_changes.meetings << MeetingChange{whole.line, known.id, known.meeting.title, next};
}

CalendarChanges Comparison::made() {
    readKnown();
    QList<const CalendarEvent*> unmatched;
    for (const CalendarEvent& event : m_contents.events) {
        if (event.uid.endsWith(dueUidEnd())) {
            ++m_changes.elsewhere;
            continue;
        }
        if (KnownMeeting* known = event.uid.isEmpty() ? nullptr : knownAs(event)) {
            known->found = true;
            change(event, *known);
        } else {
            unmatched << &event;
        }
    }
    matchByDay(unmatched);
    for (const CalendarEvent& event : m_contents.events)
        if (event.others != 0) changeOthers(event);
    for (const CalendarEvent* event : std::as_const(unmatched)) add(*event);
    for (KnownMeeting& known : m_known)
        if (!known.found && m_contents.whole.contains(known.uid)) callOff(known);
    return m_changes;
}

}  // namespace

CalendarChanges calendarChanges(const records::Reader& reader, const CalendarContents& contents, const CalendarSpan& span) {
    return Comparison(reader, contents, span).made();
}

}  // namespace meetings
