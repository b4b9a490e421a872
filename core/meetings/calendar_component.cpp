#include "core/meetings/calendar_component.h"

#include "core/meetings/calendar_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <memory>

namespace meetings {

namespace {

constexpr int kMostOccurrences = 2000;  // of one event: a series each minute is no meeting
constexpr int kMostSteps = 20 * kMostOccurrences;
constexpr int kLastSecond = 59;
constexpr int kLastHour = 23;
constexpr qint64 kDaySeconds = 86400;

QString wordsOf(icalcomponent* component, icalproperty_kind kind) {
    icalproperty* property = icalcomponent_get_first_property(component, kind);
    if (property == nullptr) return {};
    const icalvalue* value = icalproperty_get_value(property);
    const char* text = value == nullptr ? nullptr : icalvalue_get_text(value);
    return QString::fromUtf8(text).simplified();
}

QString valueOf(icalproperty* property) {
    const std::unique_ptr<char, decltype(&std::free)> text(property == nullptr ? nullptr : icalproperty_get_value_as_string_r(property), &std::free);
    return QString::fromUtf8(text.get());
}

/// The text of the first property of the program's own or another's ("X-…") with that name.
QString valueNamed(icalcomponent* component, const char* name) {
    for (icalproperty* one = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); one != nullptr;
         one = icalcomponent_get_next_property(component, ICAL_X_PROPERTY))
        if (qstricmp(icalproperty_get_x_name(one), name) == 0) return valueOf(one);
    return {};
}

QByteArray zoneNameOf(icalproperty* property) {
    icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    return parameter == nullptr ? QByteArray() : QByteArray(icalparameter_get_tzid(parameter));
}

/// The description of a zone in the file; one that says nothing of its hours is none.
icaltimezone* describedZone(icalcomponent* component, const QByteArray& name) {
    for (icalcomponent* calendar = icalcomponent_get_parent(component); calendar != nullptr; calendar = icalcomponent_get_parent(calendar)) {
        icaltimezone* zone = icalcomponent_get_timezone(calendar, name.constData());
        icalcomponent* description = zone == nullptr ? nullptr : icaltimezone_get_component(zone);
        if (description != nullptr && icalcomponent_get_first_component(description, ICAL_ANY_COMPONENT) != nullptr) return zone;
    }
    return nullptr;
}

QDate dayOfTime(const icaltimetype& time) { return {time.year, time.month, time.day}; }
QTime clockOfTime(const icaltimetype& time) { return {time.hour, time.minute, std::min(time.second, kLastSecond)}; }

bool isTimeProperty(const QString& name) {
    static const QStringList names{QStringLiteral("DTSTART"), QStringLiteral("DTEND"),  QStringLiteral("DURATION"),     QStringLiteral("RRULE"),
                                   QStringLiteral("RDATE"),   QStringLiteral("EXDATE"), QStringLiteral("RECURRENCE-ID"), QStringLiteral("EXRULE")};
    return names.contains(name);
}

template <class Visit>
void eachProperty(icalcomponent* component, icalproperty_kind kind, const Visit& visit) {
    for (icalproperty* one = icalcomponent_get_first_property(component, kind); one != nullptr; one = icalcomponent_get_next_property(component, kind)) visit(one);
}

struct IteratorDeleter {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
/// Follows a rule on the clock of its file: what zone that is counts only for what it finds, else the occurrence after the hour that the
/// switch of the clock leaves out would be moved too. When it ends is looked at by the caller, whatever type of time says so.
std::unique_ptr<icalrecur_iterator, IteratorDeleter> iteratorOf(icalrecurrencetype rule, icaltimetype start) {
    rule.until = icaltime_null_time();
    start.zone = nullptr;
    return std::unique_ptr<icalrecur_iterator, IteratorDeleter>(icalrecur_iterator_new(rule, start));
}

}  // namespace

/// What a series leaves out.
struct CalendarComponent::Exceptions {
    QSet<QString> keys;
    QSet<QDate> days;
    [[nodiscard]] bool have(const Beginning& one) const { return keys.contains(one.wall.key()) || days.contains(one.ownDay) || days.contains(one.wall.day); }
};

CalendarComponent::CalendarComponent(icalcomponent* component) : m_component(component), m_start(icaltime_null_time()) {
    m_line = valueNamed(component, kLineProperty).toLongLong();
    m_uid = wordsOf(component, ICAL_UID_PROPERTY);
    m_summary = wordsOf(component, ICAL_SUMMARY_PROPERTY);
    m_location = wordsOf(component, ICAL_LOCATION_PROPERTY);
    m_version.sequence = icalcomponent_get_sequence(component);
    m_version.stamp = valueOf(icalcomponent_get_first_property(component, ICAL_DTSTAMP_PROPERTY));
    m_version.modified = valueOf(icalcomponent_get_first_property(component, ICAL_LASTMODIFIED_PROPERTY));
    if (icalcomponent* calendar = icalcomponent_get_parent(component)) m_method = icalcomponent_get_method(calendar);
    m_cancelled = m_method == ICAL_METHOD_CANCEL || icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED;
    readStart();
    readEnd();
    readPlace();
    readDoubts();
}

bool CalendarComponent::hasRule() const { return icalcomponent_get_first_property(m_component, ICAL_RRULE_PROPERTY) != nullptr; }

bool CalendarComponent::isSeries() const { return hasRule() || icalcomponent_get_first_property(m_component, ICAL_RDATE_PROPERTY) != nullptr; }

CalendarComponent::Clock CalendarComponent::clockOf(icalproperty* property, const icaltimetype& time) const {
    if (time.is_date != 0) return {};
    if (icaltime_is_utc(time)) return {true, nullptr, {}};
    const QByteArray name = zoneNameOf(property);
    if (name.isEmpty()) return {};
    if (icaltimezone* described = describedZone(m_component, name)) return {false, described, {}};
    return {false, nullptr, zoneNamed(name).zone};
}

qint64 CalendarComponent::secondsOf(const icaltimetype& time, const Clock& clock) {
    if (clock.described != nullptr) {
        icaltimetype there = time;
        there.zone = clock.described;
        return static_cast<qint64>(icaltime_as_timet_with_zone(there, clock.described));
    }
    if (clock.utc) return QDateTime(dayOfTime(time), clockOfTime(time), Qt::UTC).toSecsSinceEpoch();
    return QDateTime(dayOfTime(time), clockOfTime(time), clock.named.isValid() ? clock.named : swedishZone()).toSecsSinceEpoch();
}

Wall CalendarComponent::wallOf(const icaltimetype& time, const Clock& clock) {
    const QDate day = dayOfTime(time);
    if (time.is_date != 0 || !day.isValid()) return {day, {}};
    // What has no zone is taken as it is written.
    if (!clock.utc && clock.described == nullptr && !clock.named.isValid()) return {day, clockOfTime(time)};
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(secondsOf(time, clock), swedishZone());
    return {moment.date(), moment.time()};
}

Beginning CalendarComponent::beginningAt(const icaltimetype& time, const Clock& clock) {
    return {wallOf(time, clock), dayOfTime(time), -1};
}

void CalendarComponent::doubtZone(icalproperty* property, const icaltimetype& time) {
    const QByteArray name = zoneNameOf(property);
    if (name.isEmpty() || time.is_date != 0 || icaltime_is_utc(time) || describedZone(m_component, name) != nullptr) return;
    const ZoneName known = zoneNamed(name);
    const QString value = QString::fromUtf8(name);
    if (known.certain || std::any_of(m_doubts.cbegin(), m_doubts.cend(), [&](const ComponentDoubt& one) { return one.value == value; })) return;
    const Wall wall = wallOf(time, clockOf(property, time));
    const QString taken = wall.day.toString(Qt::ISODate) + u' ' + wall.time.toString(QStringLiteral("HH:mm"));
    const char* const reason =
        known.zone.isValid()
            ? QT_TRANSLATE_NOOP("message", "The file does not say what this time zone is. Its distance from UTC was taken, without a summer time of its own: "
                                           "%1 in Sweden. Check the time.")
            : QT_TRANSLATE_NOOP("message", "Nobody knows this time zone, and the file does not describe it. The time was taken as Swedish: %1. Check the time.");
    m_doubts << ComponentDoubt{QString::fromLatin1(icalproperty_get_property_name(property)), value, {"unknown-zone", reason, {taken}}};
}

void CalendarComponent::readStart() {
    icalproperty* property = icalcomponent_get_first_property(m_component, ICAL_DTSTART_PROPERTY);
    if (property == nullptr) return;
    m_start = icalproperty_get_dtstart(property);
    if (icaltime_is_null_time(m_start)) return;
    if (!dayOfTime(m_start).isValid()) {
        m_doubts << ComponentDoubt{QStringLiteral("DTSTART"), valueOf(property), {"no-such-day", QT_TRANSLATE_NOOP("message", "There is no such day."), {}}};
        return;
    }
    m_clock = clockOf(property, m_start);
    doubtZone(property, m_start);
    // Outlook writes days as wholes and as midnights with a note.
    if (m_start.is_date == 0 && valueNamed(m_component, "X-MICROSOFT-CDO-ALLDAYEVENT").compare(QStringLiteral("TRUE"), Qt::CaseInsensitive) == 0)
        if (const Wall wall = wallOf(m_start, m_clock); wall.time == QTime(0, 0)) {
            m_start = icaltime_null_date();
            m_start.year = wall.day.year();
            m_start.month = wall.day.month();
            m_start.day = wall.day.day();
            m_start.is_date = 1;
            m_clock = {};
        }
    m_begins = beginningAt(m_start, m_clock);
}

void CalendarComponent::readEnd() {
    if (!m_begins) return;
    icalproperty* property = icalcomponent_get_first_property(m_component, ICAL_DTEND_PROPERTY);
    if (property != nullptr) {
        const icaltimetype time = icalproperty_get_dtend(property);
        if (icaltime_is_null_time(time)) return;
        doubtZone(property, time);
        m_length = m_begins->wall.moment().secsTo(wallOf(time, clockOf(property, time)).moment());
        // Some write a day where the hour of that day belongs.
        if (time.is_date != 0 && !isWholeDay() && m_length < 0) m_length = 0;
    } else if ((property = icalcomponent_get_first_property(m_component, ICAL_DURATION_PROPERTY)) != nullptr) {
        m_length = icaldurationtype_as_int(icalproperty_get_duration(property));
    }
    if (isWholeDay()) m_length = (m_length + kDaySeconds - 1) / kDaySeconds * kDaySeconds;
    if (m_length >= 0) return;
    m_length = 0;
    m_doubts << ComponentDoubt{QString::fromLatin1(icalproperty_get_property_name(property)),
                               valueOf(property),
                               {"ends-before", QT_TRANSLATE_NOOP("message", "The meeting would end before it begins. It was taken without an end."), {}}};
}

void CalendarComponent::readPlace() {
    icalproperty* property = icalcomponent_get_first_property(m_component, ICAL_RECURRENCEID_PROPERTY);
    if (property == nullptr) return;
    const icaltimetype time = icalproperty_get_recurrenceid(property);
    if (icaltime_is_null_time(time)) return;
    const Clock clock = clockOf(property, time);
    const bool bare = !clock.utc && clock.described == nullptr && !clock.named.isValid();
    m_place = wallOf(time, bare ? m_clock : clock);
    if (icalparameter* range = icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER)) {
        if (icalparameter_get_range(range) == ICAL_RANGE_THISANDFUTURE) m_range = Range::AndFuture;
        if (icalparameter_get_range(range) == ICAL_RANGE_THISANDPRIOR) m_range = Range::AndPrior;
    }
}

void CalendarComponent::readDoubts() {
    static const QRegularExpression shape(QStringLiteral("in (\\S+) property[^:]*: *(.*)$"), QRegularExpression::DotMatchesEverythingOption);
    eachProperty(m_component, ICAL_XLICERROR_PROPERTY, [&](icalproperty* error) {
        const auto match = shape.match(QString::fromUtf8(icalproperty_get_xlicerror(error)));
        if (!match.hasMatch() || !isTimeProperty(match.captured(1))) return;
        m_doubts << ComponentDoubt{match.captured(1),
                                   match.captured(2),
                                   {"unreadable", QT_TRANSLATE_NOOP("message", "This cannot be read and was left out. Check the days of this meeting."), {}}};
    });
    if (!m_begins) return;
    eachProperty(m_component, ICAL_RRULE_PROPERTY, [&](icalproperty* rule) {
        if (iteratorOf(icalproperty_get_rrule(rule), m_start)) return;
        m_doubts << ComponentDoubt{QStringLiteral("RRULE"),
                                   valueOf(rule),
                                   {"unreadable-series", QT_TRANSLATE_NOOP("message", "This series cannot be followed: only its first meeting was taken."), {}}};
    });
}

bool CalendarComponent::isPast(const icaltimetype& until, const icaltimetype& time) const {
    if (icaltime_is_null_time(until)) return false;
    const bool utc = icaltime_is_utc(until);
    if (m_start.is_date != 0) {
        // The last second of a day is meant as that day, also in UTC; any other moment is the day that it is in Sweden.
        const bool asWritten = until.is_date != 0 || !utc || (until.hour == kLastHour && until.minute == kLastSecond);
        return dayOfTime(time) > (asWritten ? dayOfTime(until) : wallOf(until, {true, nullptr, {}}).day);
    }
    if (until.is_date != 0) return (m_clock.utc ? wallOf(time, m_clock).day : dayOfTime(time)) > dayOfTime(until);
    return secondsOf(time, m_clock) > secondsOf(until, utc ? Clock{true, nullptr, {}} : m_clock);
}

bool CalendarComponent::follow(const icalrecurrencetype& rule, const std::function<bool(const Beginning&)>& take) const {
    const auto iterator = iteratorOf(rule, m_start);
    if (!iterator) return true;
    for (int steps = 0; steps < kMostSteps; ++steps) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) || isPast(rule.until, next) || !take(beginningAt(next, m_clock))) return true;
    }
    return false;
}

QList<Beginning> CalendarComponent::extraDates() const {
    QList<Beginning> all;
    eachProperty(m_component, ICAL_RDATE_PROPERTY, [&](icalproperty* property) {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        const bool period = icaltime_is_null_time(date.time);
        icaltimetype time = period ? date.period.start : date.time;
        if (icaltime_is_null_time(time)) return;
        Clock clock = clockOf(property, time);
        if (!clock.utc && clock.described == nullptr && !clock.named.isValid()) clock = m_clock;
        if (time.is_date != 0 && m_start.is_date == 0) {  // a day alone: at the hour of the series
            time.is_date = 0;
            time.hour = m_start.hour;
            time.minute = m_start.minute;
            time.second = m_start.second;
        }
        Beginning begins = beginningAt(time, clock);
        if (m_start.is_date != 0 && time.is_date == 0) begins.length = 0;  // a moment beside whole days is as long as it says itself
        if (period && !icaltime_is_null_time(date.period.end)) begins.length = begins.wall.moment().secsTo(wallOf(date.period.end, clock).moment());
        else if (period) begins.length = icaldurationtype_as_int(date.period.duration);
        all << begins;
    });
    return all;
}

CalendarComponent::Exceptions CalendarComponent::exceptions() const {
    Exceptions without;
    eachProperty(m_component, ICAL_EXDATE_PROPERTY, [&](icalproperty* property) {
        const icaltimetype time = icalproperty_get_exdate(property);
        if (icaltime_is_null_time(time)) return;
        Clock clock = clockOf(property, time);
        if (!clock.utc && clock.described == nullptr && !clock.named.isValid()) clock = m_clock;
        const Wall wall = wallOf(time, clock);
        // Midnight stands for the day where nothing of the series begins at midnight.
        const bool midnight = !clock.utc && time.hour == 0 && time.minute == 0 && (m_start.hour != 0 || m_start.minute != 0);
        if (time.is_date != 0 || m_start.is_date != 0 || midnight) without.days << (midnight ? dayOfTime(time) : wall.day);
        else without.keys << wall.key();
    });
    eachProperty(m_component, ICAL_EXRULE_PROPERTY, [&](icalproperty* rule) {
        follow(icalproperty_get_exrule(rule), [&](const Beginning& one) {
            without.keys << one.wall.key();
            return without.keys.size() < kMostOccurrences;
        });
    });
    return without;
}

QList<Beginning> CalendarComponent::beginnings(const CalendarSpan& span, bool& cut, bool& outside) const {
    QList<Beginning> all;
    if (!m_begins) return all;
    QSet<QString> seen;
    const Exceptions without = exceptions();
    const auto take = [&](const Beginning& one) {
        outside = outside || one.wall.day > span.to || one.wall.day < span.from;
        if (one.wall.day > span.to) return false;
        if (one.wall.day >= span.from && !seen.contains(one.wall.key()) && !without.have(one)) all << one;
        seen << one.wall.key();
        if (all.size() < kMostOccurrences) return true;
        cut = true;
        return false;
    };
    // An extra date may say how long the meeting is that the rule has too.
    for (const Beginning& extra : extraDates()) take(extra);
    take(*m_begins);  // the first occurrence, whether or not the rule has it
    eachProperty(m_component, ICAL_RRULE_PROPERTY, [&](icalproperty* rule) { cut = !follow(icalproperty_get_rrule(rule), take) || cut; });
    std::stable_sort(all.begin(), all.end(), [](const Beginning& a, const Beginning& b) { return a.wall.moment() < b.wall.moment(); });
    return all;
}

}  // namespace meetings
