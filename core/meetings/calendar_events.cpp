#include "core/meetings/calendar_events.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace meetings {

namespace {

constexpr int kMostOccurrences = 2000;  // of one event: a series each minute is no meeting
constexpr const char* kHome = "Europe/Stockholm";

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

/// Text of a property, empty when it is absent.
QString textOf(icalcomponent* component, icalproperty_kind kind) {
    icalproperty* property = icalcomponent_get_first_property(component, kind);
    if (property == nullptr) return {};
    const icalvalue* value = icalproperty_get_value(property);
    const char* text = value == nullptr ? nullptr : icalvalue_get_text(value);
    return QString::fromUtf8(text).simplified();
}

/// The zone that a name means where the file does not describe it: IANA's own name, one of Windows, or the end of a path.
icaltimezone* zoneNamed(const QByteArray& name) {
    QByteArray iana = name;
    if (icaltimezone* zone = icaltimezone_get_builtin_timezone(iana.constData())) return zone;
    iana = QTimeZone::windowsIdToDefaultIanaId(name);
    if (!iana.isEmpty()) return icaltimezone_get_builtin_timezone(iana.constData());
    const QList<QByteArray> parts = name.split('/');
    if (parts.size() < 2) return nullptr;
    return icaltimezone_get_builtin_timezone((parts[parts.size() - 2] + '/' + parts.last()).constData());
}

/// The time of a property with its zone, which libical leaves out when the file does not describe it.
icaltimetype timeOf(icalproperty* property) {
    icaltimetype time = icalproperty_get_datetime_with_component(property, nullptr);
    if (icaltime_is_null_time(time) || time.is_date || icaltime_is_utc(time) || time.zone != nullptr) return time;
    icalparameter* tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (tzid == nullptr) return time;
    const char* name = icalparameter_get_tzid(tzid);
    if (icaltimezone* zone = name == nullptr ? nullptr : zoneNamed(name)) icaltime_set_timezone(&time, zone);
    return time;
}

/// Where a moment lies on a Swedish wall. What has no zone is taken as it is written.
struct Wall {
    QDate day;
    QTime time;
};
Wall wallOf(const icaltimetype& time) {
    const QDate day(time.year, time.month, time.day);
    if (time.is_date) return {day, {}};
    const QTime clock(time.hour, time.minute, std::min(time.second, 59));
    if (!icaltime_is_utc(time) && time.zone == nullptr) return {day, clock};
    static const QTimeZone home(kHome);
    const auto* zone = icaltime_is_utc(time) ? icaltimezone_get_utc_timezone() : time.zone;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(icaltime_as_timet_with_zone(time, zone)), Qt::UTC).toTimeZone(home);
    return {moment.date(), moment.time()};
}

QString keyOf(const Wall& wall) {
    return wall.day.toString(Qt::ISODate) + (wall.time.isValid() ? u'T' + wall.time.toString(QStringLiteral("HH:mm")) : QString());
}

/// One event of the file, before its series is followed.
class Event {
public:
    Event(icalcomponent* component, qint64 line) : m_component(component), m_line(line) {
        m_uid = textOf(component, ICAL_UID_PROPERTY);
        if (icalproperty* start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY)) m_start = timeOf(start);
        readEnd();
        if (icalproperty* moved = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY)) m_moved = keyOf(wallOf(timeOf(moved)));
    }

    [[nodiscard]] const QString& uid() const { return m_uid; }
    /// The place in the series that this event stands for; empty when it is no moved occurrence.
    [[nodiscard]] const QString& moved() const { return m_moved; }
    [[nodiscard]] bool isSeries() const {
        return icalcomponent_get_first_property(m_component, ICAL_RRULE_PROPERTY) != nullptr ||
               icalcomponent_get_first_property(m_component, ICAL_RDATE_PROPERTY) != nullptr;
    }

    [[nodiscard]] CalendarEvent at(const icaltimetype& start, const QString& occurrence) const {
        CalendarEvent event;
        event.line = m_line;
        event.uid = m_uid;
        event.occurrence = occurrence;
        event.summary = textOf(m_component, ICAL_SUMMARY_PROPERTY);
        event.location = textOf(m_component, ICAL_LOCATION_PROPERTY);
        event.cancelled = icalcomponent_get_status(m_component) == ICAL_STATUS_CANCELLED;
        if (icaltime_is_null_time(start)) return event;
        const Wall begins = wallOf(start);
        event.day = begins.day;
        event.time = begins.time;
        const Wall ends = wallOf(icaltime_add(start, m_length));
        if (event.time.isValid() && ends.day == begins.day && ends.time > begins.time) event.end = ends.time;
        return event;
    }
    [[nodiscard]] CalendarEvent single() const { return at(m_start, m_moved); }

    /// The beginnings of the series in the span, without its exceptions.
    [[nodiscard]] QList<icaltimetype> beginnings(const CalendarSpan& span) const {
        QList<icaltimetype> all;
        QSet<QString> seen;
        const QSet<QString> without = exceptions();
        const auto take = [&](const icaltimetype& time) {
            const Wall wall = wallOf(time);
            const QString key = keyOf(wall);
            if (wall.day > span.to) return false;
            // An exception may name the day alone.
            if (wall.day >= span.from && !seen.contains(key) && !without.contains(key) && !without.contains(wall.day.toString(Qt::ISODate))) all << time;
            seen << key;
            return all.size() < kMostOccurrences;
        };
        icalproperty* rule = icalcomponent_get_first_property(m_component, ICAL_RRULE_PROPERTY);
        if (!icaltime_is_null_time(m_start)) take(m_start);  // the first occurrence, whether or not the rule has it
        for (; rule != nullptr; rule = icalcomponent_get_next_property(m_component, ICAL_RRULE_PROPERTY)) follow(icalproperty_get_rrule(rule), take);
        for (icalproperty* date = icalcomponent_get_first_property(m_component, ICAL_RDATE_PROPERTY); date != nullptr;
             date = icalcomponent_get_next_property(m_component, ICAL_RDATE_PROPERTY)) {
            icaltimetype time = icalproperty_get_rdate(date).time;
            if (icaltime_is_null_time(time)) time = icalproperty_get_rdate(date).period.start;
            if (icaltime_is_null_time(time)) continue;
            if (!icaltime_is_utc(time) && time.zone == nullptr) time.zone = m_start.zone;
            take(time);
        }
        return all;
    }

private:
    void readEnd() {
        m_length = icaldurationtype_null_duration();
        if (icaltime_is_null_time(m_start)) return;
        if (icalproperty* end = icalcomponent_get_first_property(m_component, ICAL_DTEND_PROPERTY)) {
            const icaltimetype time = timeOf(end);
            if (!icaltime_is_null_time(time) && time.is_date == m_start.is_date) {
                const Wall from = wallOf(m_start);
                const Wall to = wallOf(time);
                const qint64 seconds = from.time.isValid() ? QDateTime(from.day, from.time).secsTo(QDateTime(to.day, to.time)) : 0;
                if (seconds > 0 && seconds < 86400) m_length = icaldurationtype_from_int(static_cast<int>(seconds));
            }
        } else if (icalproperty* length = icalcomponent_get_first_property(m_component, ICAL_DURATION_PROPERTY)) {
            m_length = icalproperty_get_duration(length);
        }
    }

    template <class Take>
    void follow(const icalrecurrencetype& rule, const Take& take) const {
        if (icaltime_is_null_time(m_start)) return;
        icalrecur_iterator* iterator = icalrecur_iterator_new(rule, m_start);
        if (iterator == nullptr) {
            take(m_start);
            return;
        }
        int steps = 0;
        for (icaltimetype next = icalrecur_iterator_next(iterator); !icaltime_is_null_time(next) && ++steps < 20 * kMostOccurrences;
             next = icalrecur_iterator_next(iterator)) {
            next.zone = m_start.zone;
            if (!take(next)) break;
        }
        icalrecur_iterator_free(iterator);
    }

    [[nodiscard]] QSet<QString> exceptions() const {
        QSet<QString> keys;
        for (icalproperty* date = icalcomponent_get_first_property(m_component, ICAL_EXDATE_PROPERTY); date != nullptr;
             date = icalcomponent_get_next_property(m_component, ICAL_EXDATE_PROPERTY)) {
            icaltimetype time = icalproperty_get_exdate(date);
            if (icaltime_is_null_time(time)) continue;
            if (!time.is_date && !icaltime_is_utc(time)) {
                time = timeOf(date);
                if (time.zone == nullptr) time.zone = m_start.zone;
            }
            keys << keyOf(wallOf(time));
        }
        return keys;
    }

    icalcomponent* m_component;
    qint64 m_line;
    QString m_uid;
    icaltimetype m_start = icaltime_null_time();
    icaldurationtype m_length{};
    QString m_moved;
};

/// The lines on which events begin.
QList<qint64> linesOfEvents(const QByteArray& bytes) {
    QList<qint64> lines;
    qint64 number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().compare("BEGIN:VEVENT", Qt::CaseInsensitive) == 0) lines << number;
    }
    return lines;
}

void collect(icalcomponent* component, const QList<qint64>& lines, QList<Event>& events) {
    for (icalcomponent* child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child != nullptr;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(child) == ICAL_VEVENT_COMPONENT) events << Event(child, lines.value(events.size()));
        else if (icalcomponent_isa(child) != ICAL_VTIMEZONE_COMPONENT) collect(child, lines, events);
    }
}

/// Line ends as libical wants them; a mark at the beginning says only how the letters are written.
QByteArray plain(QByteArray bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
    bytes.replace("\r\n", "\n");
    bytes.replace('\r', '\n');
    bytes.replace('\0', ' ');
    return bytes;
}

/// Closes what was begun and never ended, so that one broken event does not hide the others.
QByteArray balanced(const QByteArray& text) {
    QByteArray whole;
    whole.reserve(text.size());
    QList<QByteArray> open;
    const auto close = [&] { whole += "END:" + open.takeLast() + '\n'; };
    for (const QByteArray& line : text.split('\n')) {
        const QByteArray plain = line.trimmed().toUpper();
        if (plain.startsWith("BEGIN:")) {
            // No event lies in another.
            if (plain == "BEGIN:VEVENT")
                while (open.contains("VEVENT")) close();
            open << plain.mid(6);
        } else if (plain.startsWith("END:")) {
            const QByteArray name = plain.mid(4);
            if (!open.contains(name)) continue;
            while (open.last() != name) close();
            open.removeLast();
        }
        whole += line + '\n';
    }
    while (!open.isEmpty()) close();
    return whole;
}

}  // namespace

base::Result<QList<CalendarEvent>> readCalendar(const QByteArray& bytes, const CalendarSpan& span, const QString& source) {
    const QByteArray text = plain(bytes);
    const Component root(icalparser_parse_string(balanced(text).constData()));
    if (!root || !text.contains(':'))
        return base::badInput({"not-a-calendar",
                               QT_TRANSLATE_NOOP("message", "%1 is not a calendar. Export the calendar as a file that ends in .ics and import that."),
                               {source}});
    QList<Event> events;
    const QList<qint64> lines = linesOfEvents(text);
    if (icalcomponent_isa(root.get()) == ICAL_VEVENT_COMPONENT) events << Event(root.get(), lines.value(0));
    else collect(root.get(), lines, events);
    // Occurrences that were moved or changed stand for their place in the series.
    QHash<QString, QSet<QString>> moved;
    for (const Event& event : std::as_const(events))
        if (!event.moved().isEmpty()) moved[event.uid()] << event.moved();
    QList<CalendarEvent> all;
    for (const Event& event : std::as_const(events)) {
        if (!event.isSeries() || !event.moved().isEmpty()) {
            all << event.single();
            continue;
        }
        for (const icaltimetype& start : event.beginnings(span)) {
            const QString key = keyOf(wallOf(start));
            if (!moved.value(event.uid()).contains(key)) all << event.at(start, key);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const CalendarEvent& a, const CalendarEvent& b) { return std::pair(a.day, a.time) < std::pair(b.day, b.time); });
    return all;
}

}  // namespace meetings
