#include "core/meetings/calendar_events.h"

#include "core/meetings/calendar_text.h"
#include "core/tables/row_words.h"

#include <QMap>
#include <algorithm>
#include <map>
#include <memory>

namespace meetings {

namespace {

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Root = std::unique_ptr<icalcomponent, ComponentDeleter>;
using Range = CalendarComponent::Range;

/// Collects the events of a component: itself, or those in it.
/// @param others  how many things there are that are no events: tasks, notes, busy times
void collect(icalcomponent* component, QList<CalendarComponent>& events, int& others) {
    switch (icalcomponent_isa(component)) {
        case ICAL_VEVENT_COMPONENT: events << CalendarComponent(component); return;
        case ICAL_VTODO_COMPONENT:
        case ICAL_VJOURNAL_COMPONENT:
        case ICAL_VFREEBUSY_COMPONENT: ++others; return;
        case ICAL_VTIMEZONE_COMPONENT: return;
        default: break;
    }
    for (icalcomponent* child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child != nullptr;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        collect(child, events, others);
}

/// An answer to an invitation, or a wish, says nothing of what the meeting is.
bool isState(const CalendarComponent& event) {
    switch (event.method()) {
        case ICAL_METHOD_REPLY:
        case ICAL_METHOD_REFRESH:
        case ICAL_METHOD_COUNTER:
        case ICAL_METHOD_DECLINECOUNTER: return false;
        default: return true;
    }
}

/// A cancelling file is newer than what it cancels, also where its version says nothing.
int compareVersions(const CalendarComponent& one, const CalendarComponent& other) {
    if (const int order = CalendarVersion::compare(one.version(), other.version()); order != 0) return order;
    return int(one.method() == ICAL_METHOD_CANCEL) - int(other.method() == ICAL_METHOD_CANCEL);
}

QString startKey(const CalendarComponent& event) { return event.start() ? event.start()->wall.key() : QString(); }

/// Whether two events with one UID are two states of one event, and not two events of a program that does not know what a UID is.
bool areVersions(const CalendarComponent& newer, const CalendarComponent& older) {
    if (newer.version().sequence != older.version().sequence || newer.cancelled() != older.cancelled()) return true;
    const bool sameStart = startKey(newer) == startKey(older);
    const bool sameWords = newer.summary() == older.summary();
    if (compareVersions(newer, older) == 0) return sameStart && sameWords;
    return sameStart || sameWords;
}

/// Series that have meetings outside the span.
struct OutsideSpan {
    int series = 0;
    bool rule = false;  ///< a rule makes one of them, not a list of days
};

/// The occurrences of one UID.
class EventsOfUid {
public:
    EventsOfUid(QString uid, const CalendarSpan& span, CalendarContents& contents, OutsideSpan& outside)
        : m_uid(std::move(uid)), m_span(span), m_contents(contents), m_outside(outside) {}

    void add(const CalendarComponent& event) {
        // An added occurrence stands by itself, though it does not say so.
        if (event.place() || event.method() == ICAL_METHOD_ADD) m_moved << &event;
        else m_masters << &event;
    }
    void read();

private:
    [[nodiscard]] CalendarEvent at(const CalendarComponent& event, const std::optional<Wall>& begins, qint64 length, const QString& occurrence) const;
    [[nodiscard]] Wall placeOf(const CalendarComponent& event, const QList<Beginning>& series) const;
    void keepNewest(const QList<Beginning>& series);
    void readSeries(const CalendarComponent& master, const QList<Beginning>& series);
    void tellApart(const QList<const CalendarComponent*>& events);

    struct Moved {
        const CalendarComponent* event;
        Wall place;
    };

    QString m_uid;
    const CalendarSpan& m_span;
    CalendarContents& m_contents;
    OutsideSpan& m_outside;
    QList<const CalendarComponent*> m_masters;
    QList<const CalendarComponent*> m_moved;
    QMap<QString, Moved> m_places;  ///< by place in the series
};

CalendarEvent EventsOfUid::at(const CalendarComponent& event, const std::optional<Wall>& begins, qint64 length, const QString& occurrence) const {
    CalendarEvent made;
    made.line = event.line();
    made.uid = m_uid;
    made.occurrence = occurrence;
    made.summary = event.summary();
    made.location = event.location();
    made.cancelled = event.cancelled();
    made.version = event.version();
    if (!begins) return made;
    made.day = begins->day;
    made.time = begins->time;
    if (length <= 0) return made;
    const QDateTime ends = begins->moment().addSecs(length);
    if (made.time.isValid()) made.end = ends.time();
    const QDate last = made.time.isValid() ? ends.date() : ends.date().addDays(-1);  // days end before the first one after
    if (last > made.day) made.endDay = last;
    return made;
}

/// The occurrence that the event stands for, also where it is named by its day alone or by an hour that the series has left since.
Wall EventsOfUid::placeOf(const CalendarComponent& event, const QList<Beginning>& series) const {
    const Wall written = event.place() ? *event.place() : event.start() ? event.start()->wall : Wall{};
    QList<Wall> ofDay;
    for (const Beginning& one : series) {
        if (one.wall.key() == written.key()) return written;
        if (one.wall.day == written.day || (!written.time.isValid() && one.ownDay == written.day)) ofDay << one.wall;
    }
    return ofDay.size() == 1 ? ofDay.first() : written;
}

void EventsOfUid::keepNewest(const QList<Beginning>& series) {
    for (const CalendarComponent* one : std::as_const(m_moved)) {
        const Moved moved{one, placeOf(*one, series)};
        // One occurrence, and all from it on, are two things.
        const QString key = moved.place.key() + (one->range() == Range::This ? QString() : QStringLiteral("+"));
        if (const auto known = m_places.constFind(key); known != m_places.cend() && compareVersions(*known->event, *one) > 0) continue;
        m_places.insert(key, moved);
    }
}

void EventsOfUid::readSeries(const CalendarComponent& master, const QList<Beginning>& series) {
    for (const Beginning& one : series) {
        const QString key = one.wall.key();
        if (m_places.contains(key)) continue;
        // Of those that move all that follows the last one before counts.
        const Moved* ruling = nullptr;
        for (const Moved& moved : std::as_const(m_places)) {
            const bool follows = moved.event->range() == Range::AndFuture && moved.place.moment() <= one.wall.moment();
            const bool precedes = moved.event->range() == Range::AndPrior && moved.place.moment() >= one.wall.moment();
            if ((follows || precedes) && (ruling == nullptr || moved.place.moment() > ruling->place.moment())) ruling = &moved;
        }
        if (ruling == nullptr || !ruling->event->start()) {
            m_contents.events << at(master, one.wall, one.length >= 0 ? one.length : master.length(), key);
            continue;
        }
        const Wall to = ruling->event->start()->wall;
        const QDateTime moved = one.wall.moment().addSecs(ruling->place.moment().secsTo(to.moment()));
        m_contents.events << at(*ruling->event, Wall{moved.date(), to.time.isValid() ? moved.time() : QTime()}, ruling->event->length(), key);
        m_contents.events.last().moved = true;
    }
}

void EventsOfUid::tellApart(const QList<const CalendarComponent*>& events) {
    const QString shared = m_uid;
    QSet<QString> used;
    for (const CalendarComponent* event : events) {
        m_uid = shared + u'#' + startKey(*event);
        if (used.contains(m_uid)) m_uid += u' ' + event->summary();
        used << m_uid;
        m_masters = {event};
        read();
        m_moved.clear();  // occurrences are taken for those of the first
        m_contents.problems << tables::ImportProblem{
            event->line(), QStringLiteral("UID"), shared,
            base::sentence({"shared-uid",
                            QT_TRANSLATE_NOOP("message", "Several events have this mark, which should be of one only. \"%1\" was taken as a meeting of its own: "
                                                         "if it moves, it becomes another meeting."),
                            {event->summary()}}),
            true};
    }
}

void EventsOfUid::read() {
    std::stable_sort(m_masters.begin(), m_masters.end(),
                     [](const CalendarComponent* a, const CalendarComponent* b) { return compareVersions(*a, *b) > 0; });
    QList<const CalendarComponent*> newest;
    for (const CalendarComponent* one : std::as_const(m_masters)) {
        const auto newer = std::find_if(newest.cbegin(), newest.cend(), [&](const CalendarComponent* other) { return areVersions(*other, *one); });
        if (newer == newest.cend()) newest << one;
        else if ((*newer)->version().sequence == one->version().sequence && startKey(**newer) != startKey(*one))
            m_contents.problems << tables::ImportProblem{
                one->line(), QStringLiteral("UID"), m_uid,
                base::sentence({"older-state",
                                QT_TRANSLATE_NOOP("message", "\"%1\" stands in the file twice with the same mark. The state that was written later counts (%2), not this "
                                                             "one (%3)."),
                                {one->summary(), startKey(**newer), startKey(*one)}}),
                true};
    }
    if (newest.size() > 1) {
        std::stable_sort(newest.begin(), newest.end(), [](const CalendarComponent* a, const CalendarComponent* b) {
            // The series first, for the occurrences of the UID are its own.
            return std::pair(!a->isSeries(), a->line()) < std::pair(!b->isSeries(), b->line());
        });
        tellApart(newest);
        return;
    }
    const CalendarComponent* master = newest.value(0);
    QList<Beginning> series;
    m_places.clear();
    if (master != nullptr && master->isSeries()) {
        bool cut = false;
        bool outside = false;
        series = master->beginnings(m_span, cut, outside);
        if (outside) ++m_outside.series;
        m_outside.rule = m_outside.rule || (outside && master->hasRule());
        if (cut)
            m_contents.problems << tables::ImportProblem{
                master->line(), master->hasRule() ? QStringLiteral("RRULE") : QStringLiteral("RDATE"), master->summary(),
                base::sentence({"endless-series",
                                QT_TRANSLATE_NOOP("message", "This series has more meetings than a calendar can hold: only the first %1 were taken."),
                                {QString::number(series.size())}})};
    }
    keepNewest(series);
    if (master != nullptr) {
        m_contents.whole.insert(m_uid, {master->line(), master->summary(), master->version()});
        if (master->isSeries()) readSeries(*master, series);
        else m_contents.events << at(*master, master->start() ? std::optional(master->start()->wall) : std::nullopt, master->length(), {});
    }
    for (const Moved& moved : std::as_const(m_places)) {
        if (moved.event->range() != Range::This && master != nullptr && m_places.contains(moved.place.key())) continue;
        if (moved.event->range() != Range::This && std::any_of(series.cbegin(), series.cend(), [&](const Beginning& one) { return one.wall.key() == moved.place.key(); }))
            continue;  // its own occurrence was told with those that follow
        m_contents.events << at(*moved.event, moved.event->start() ? std::optional(moved.event->start()->wall) : std::nullopt, moved.event->length(),
                                moved.place.key());
        CalendarEvent& made = m_contents.events.last();
        made.moved = true;
        if (master != nullptr || moved.event->range() == Range::This) continue;
        made.others = moved.event->range() == Range::AndFuture ? 1 : -1;
        if (moved.event->start()) made.shift = moved.place.moment().secsTo(moved.event->start()->wall.moment());
    }
}

void nameDoubts(const CalendarComponent& event, CalendarContents& contents) {
    for (const ComponentDoubt& doubt : event.doubts())
        contents.problems << tables::ImportProblem{event.line(), doubt.property, doubt.value, base::sentence(doubt.reason)};
    for (const auto& [property, text] : {std::pair("SUMMARY", event.summary()), std::pair("LOCATION", event.location())})
        if (const QString letters = tables::spoiledLetters(text); !letters.isEmpty())
            contents.problems << tables::ImportProblem{
                event.line(), QString::fromLatin1(property), text,
                base::sentence({"lost-letters",
                                QT_TRANSLATE_NOOP("message", "Letters of this text were lost before: %1 stands where they were. Mend it afterwards."),
                                {letters}})};
}

/// An event that says no day is no meeting; where its day cannot be read that has been named.
void nameLackOfStart(const CalendarComponent& event, CalendarContents& contents) {
    const auto& doubts = event.doubts();
    if (std::any_of(doubts.cbegin(), doubts.cend(), [](const ComponentDoubt& doubt) { return doubt.property == QStringLiteral("DTSTART"); })) return;
    contents.problems << tables::ImportProblem{
        event.line(), QStringLiteral("DTSTART"), event.summary(),
        base::sentence({"no-start", QT_TRANSLATE_NOOP("message", "This event does not say when it begins: no meeting was made of it. Give it a day in the calendar."), {}})};
}

}  // namespace

base::Result<CalendarContents> readCalendar(const QByteArray& bytes, const CalendarSpan& span, const QString& source, const QString& encoding) {
    const CalendarText made = calendarText(bytes, encoding);
    const Root root(icalparser_parse_string(made.text.constData()));
    if (!root || !made.text.contains(':'))
        return base::badInput({"not-a-calendar",
                               QT_TRANSLATE_NOOP("message", "%1 is not a calendar. Export the calendar as a file that ends in .ics and import that."),
                               {source}});
    CalendarContents contents;
    contents.encoding = made.encoding.isEmpty() ? QStringLiteral("UTF-8") : made.encoding;
    if (encoding.isEmpty() && !made.encoding.isEmpty() && !made.encoding.startsWith(QStringLiteral("UTF")))
        contents.problems << tables::ImportProblem{
            1, {}, made.encoding,
            base::sentence({"other-letters", QT_TRANSLATE_NOOP("message", "The calendar is not written in UTF-8. Its letters were read as %1: look at å, ä and ö."),
                            {made.encoding}}),
            true};
    QList<CalendarComponent> components;
    int others = 0;
    collect(root.get(), components, others);
    if (others > 0)
        contents.problems << tables::ImportProblem{
            1,
            {},
            QString::number(others),
            base::sentence({"no-events",
                            QT_TRANSLATE_NOOP("message", "Tasks, notes and busy times are no meetings and were left out: %1."),
                            {QString::number(others)}}),
            !components.isEmpty()};
    else if (components.isEmpty())
        contents.problems << tables::ImportProblem{
            1, {}, {}, base::sentence({"empty-calendar", QT_TRANSLATE_NOOP("message", "There is no meeting in this calendar."), {}})};
    if (made.cut)
        contents.problems << tables::ImportProblem{
            bytes.count('\n') + 1,
            {},
            {},
            base::sentence({"cut-calendar",
                            QT_TRANSLATE_NOOP("message", "The file breaks off before the calendar ends: meetings may be missing. Export or download it again."),
                            {}})};
    OutsideSpan outside;
    std::map<QString, EventsOfUid> byUid;
    for (const CalendarComponent& event : std::as_const(components)) {
        if (!isState(event)) {
            ++contents.refused;
            contents.problems << tables::ImportProblem{
                event.line(), QStringLiteral("METHOD"), event.summary(),
                base::sentence({"answer", QT_TRANSLATE_NOOP("message", "This is an answer to an invitation, or a wish for another time. It changes no meeting."), {}})};
            continue;
        }
        nameDoubts(event, contents);
        if (!event.start() && !event.cancelled()) {
            ++contents.refused;
            nameLackOfStart(event, contents);
            continue;
        }
        // Without a UID nothing tells which event it is.
        const QString key = event.uid().isEmpty() ? u' ' + QString::number(event.line()) : event.uid();
        byUid.try_emplace(key, event.uid(), span, contents, outside).first->second.add(event);
    }
    for (auto& one : byUid) one.second.read();
    if (outside.series > 0)
        contents.problems << tables::ImportProblem{
            1, outside.rule ? QStringLiteral("RRULE") : QStringLiteral("RDATE"), QString::number(outside.series),
            base::sentence({"outside-span",
                            QT_TRANSLATE_NOOP("message", "Of series, the meetings from %1 to %2 are read. Series that have others, which were left out: %3."),
                            {span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate), QString::number(outside.series)}}),
            !contents.events.isEmpty()};
    contents.whole.remove(QString());
    std::stable_sort(contents.events.begin(), contents.events.end(),
                     [](const CalendarEvent& a, const CalendarEvent& b) { return std::pair(a.day, a.time) < std::pair(b.day, b.time); });
    std::stable_sort(contents.problems.begin(), contents.problems.end(),
                     [](const tables::ImportProblem& a, const tables::ImportProblem& b) { return a.row < b.row; });
    return contents;
}

}  // namespace meetings
