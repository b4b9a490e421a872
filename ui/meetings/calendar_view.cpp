#include "ui/meetings/calendar_view.h"

#include "core/agreement/rule_book_reader.h"
#include "core/base/language.h"
#include "core/base/swedish_calendar.h"
#include "core/meetings/meeting.h"
#include "ui/common/list/state_sign.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/meetings/calendar_grid.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWeekDays = 7;
constexpr int kLongestMeeting = 31;  // days; one that began before them is not looked for
const QTime kMorning(6, 0);

/// @param late  its day lies behind: a planned one waits for somebody to say how it went
report::Standing standingOf(meetings::MeetingState state, bool late) {
    switch (state) {
        case meetings::MeetingState::Held: return report::Standing::Fulfilled;
        case meetings::MeetingState::Cancelled: return report::Standing::Excused;
        case meetings::MeetingState::Planned: break;
    }
    return late ? report::Standing::DueSoon : report::Standing::NotDue;
}

QList<CalendarItem> itemsBetween(const records::Reader& reader, QDate from, QDate to) {
    QList<CalendarItem> items;
    records::Query query;
    query.from = from.addDays(-kLongestMeeting);
    query.to = to;
    reader.each(records::kindOf<meetings::Meeting>(), query, [&](const records::Record& record) {
        const auto meeting = records::fromRecord<meetings::Meeting>(record);
        const bool planned = meeting.state == meetings::MeetingState::Planned;
        const QDate last = meeting.end.isValid() && meeting.end <= kMorning ? meeting.endDay.addDays(-1) : meeting.endDay;  // a night is no day of its own
        const auto standing = standingOf(meeting.state, std::max(meeting.day, last) < reader.today());
        if (meeting.day >= from) items << CalendarItem{record.id, meeting.day, meeting.time, meeting.title, meeting.place, standing, planned};
        // It is moved by its first day.
        for (QDate day = meeting.day.addDays(1); last.isValid() && day <= std::min(last, to); day = day.addDays(1))
            if (day >= from) items << CalendarItem{record.id, day, {}, meeting.title, meeting.place, standing, false};
        return true;
    });
    return items;
}

/// Rounds of inspections: for those at the window. No calendar that leaves it has them, for a round must not be known before.
QList<CalendarItem> roundsBetween(const records::Reader& reader, const records::Kind& rounds, QDate from, QDate to) {
    QList<CalendarItem> items;
    records::Query query;
    query.from = from;
    query.to = to;
    reader.each(rounds, query, [&](const records::Record& record) {
        const auto* day = std::get_if<QDate>(&rounds.value(record, "day"));
        const auto* stops = std::get_if<QStringList>(&rounds.value(record, "stops"));
        if (day == nullptr) return true;
        QStringList told;
        if (stops != nullptr) told << (stops->size() == 1 ? CalendarView::tr("1 place") : CalendarView::tr("%1 places").arg(stops->size()));
        // A round is made when its visits are written, not when its day has passed.
        auto standing = report::Standing::NotDue;
        for (const records::Field& field : rounds.derived) {
            const records::Value state = reader.derived(rounds, record, field);
            if (const auto* key = std::get_if<QString>(&state)) {
                standing = signOf(field, *key).value_or(standing);
                told << reader.text(field, state);
            }
        }
        CalendarItem item{record.id, *day, {}, labelOf(rounds), told.join(QStringLiteral(" · ")), standing, false};
        item.kind = rounds.key;
        items << item;
        return true;
    });
    return items;
}

/// Holidays, eves and breaks by day.
QHash<QDate, QString> notesBetween(const agreement::TermCalendar& calendar, QDate from, QDate to) {
    QHash<QDate, QString> notes;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (const auto named = base::namedDay(day)) notes.insert(day, QCoreApplication::translate("calendar", named->name));
        else if (const agreement::NamedPeriod* rest = calendar.breakAt(day); rest != nullptr && (day == rest->from || day.dayOfWeek() == Qt::Monday))
            notes.insert(day, rest->name);
    }
    return notes;
}

}  // namespace

CalendarView::CalendarView(const Session& session, Span span, QWidget* parent)
    : QWidget(parent), m_session(session), m_span(span), m_day(session.file.clock().today()), m_title(new QLabel), m_grid(new CalendarGrid) {
    m_title->setFont(ui::font(kSectionPoints, true));
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetweenControls);
    const auto button = [&](Qt::ArrowType arrow, const QString& name, int by) {
        auto* made = new QToolButton;
        made->setArrowType(arrow);
        made->setAutoRaise(true);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, [this, by] { step(by); });
        row->addWidget(made);
    };
    const bool month = span == Span::Month;
    button(Qt::LeftArrow, month ? tr("The month before") : tr("The week before"), -1);
    button(Qt::RightArrow, month ? tr("The month after") : tr("The week after"), 1);
    auto* today = new QToolButton;
    today->setText(tr("Today"));
    connect(today, &QToolButton::clicked, this, [this] { goTo(m_session.file.clock().today()); });
    row->addWidget(today);
    row->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBetweenControls);
    column->addLayout(row);
    column->addWidget(m_grid, 1);
    setFocusProxy(m_grid);
    connect(m_grid, &CalendarGrid::opened, this,
            [this](const QByteArray& kind, const QString& id) { m_session.navigator.openRecord(m_session.file.catalogue().get(kind), id); });
    connect(m_grid, &CalendarGrid::moved, this, &CalendarView::moveMeeting);
    connect(m_grid, &CalendarGrid::dayWanted, this, &CalendarView::startMeeting);
    connect(m_grid, &CalendarGrid::left, this, &CalendarView::goTo);
}

void CalendarView::followFile() {
    connect(&m_session.file.changes(), &records::Changes::written, this, [this] {
        if (isVisible()) refresh();
    });
    m_follows = true;
    refresh();
}

void CalendarView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_follows) refresh();  // what was written while it had no room
}

void CalendarView::step(int by) { goTo(m_span == Span::Month ? m_day.addMonths(by) : m_day.addDays(kWeekDays * by)); }

void CalendarView::goTo(QDate day) {
    m_day = day;
    refresh();
    m_grid->setCurrent(day);
}

void CalendarView::refresh() {
    const bool month = m_span == Span::Month;
    const QDate first = month ? QDate(m_day.year(), m_day.month(), 1) : m_day;
    const QDate monday = base::IsoWeek::of(first).monday();
    const QDate last = month ? first.addMonths(1).addDays(-1) : base::IsoWeek::of(first).sunday();
    const int weeks = month ? static_cast<int>(monday.daysTo(last) / kWeekDays) + 1 : m_span == Span::Week ? 1 : 2;
    QString title = base::currentLocale().toString(first, QStringLiteral("MMMM yyyy"));
    if (!month) title = tr("Week %1, %2").arg(base::IsoWeek::of(first).week).arg(base::IsoWeek::of(first).year);
    else title[0] = title[0].toUpper();
    if (m_span == Span::Fortnight)
        title =
            tr("Weeks %1 and %2, %3").arg(base::IsoWeek::of(first).week).arg(base::IsoWeek::of(first.addDays(kWeekDays)).week).arg(base::IsoWeek::of(first).year);
    m_title->setText(title);
    const auto json = m_session.file.setting(records::Setting::Agreement);
    const QDate end = monday.addDays(kWeekDays * weeks - 1);
    const auto read = m_session.file.read([&](const records::Reader& reader) {
        const auto book = agreement::readRuleBook(reader, json ? json->toUtf8() : QByteArray(), first);
        m_grid->show(monday, weeks, month ? first : QDate(), m_session.file.clock().today(), itemsBetween(reader, monday, end) + roundsBetween(reader, m_session.file.catalogue().get("round"), monday, end),
                     notesBetween(book ? book->calendar : agreement::TermCalendar(), monday, end));
    });
    if (!read) m_session.navigator.tell(read.error());
}

void CalendarView::moveMeeting(const QString& id, QDate day) {
    const records::Kind& kind = records::kindOf<meetings::Meeting>();
    const auto written = m_session.file.write({records::ActVerb::Change, "meeting"}, [&](records::Batch& batch) -> base::Result<void> {
        auto record = batch.reader().find(kind, id);
        if (!record) return {};
        const auto before = records::fromRecord<meetings::Meeting>(*record);
        kind.setValue(*record, &meetings::Meeting::day, day);
        if (before.endDay.isValid()) kind.setValue(*record, &meetings::Meeting::endDay, day.addDays(before.day.daysTo(before.endDay)));
        const auto changed = batch.change(kind, *record);
        return changed ? base::Result<void>() : base::Result<void>(base::Failure(changed.error()));
    });
    if (!written) m_session.navigator.tell(written.error());
    else m_session.navigator.tell(tr("Moved to %1.").arg(base::currentLocale().toString(day, QStringLiteral("dddd d MMMM"))));
    goTo(day);
}

void CalendarView::startMeeting(QDate day) {
    const records::Kind& kind = records::kindOf<meetings::Meeting>();
    records::Record preset = kind.blank;
    kind.setValue(preset, &meetings::Meeting::day, day);
    m_session.navigator.newRecord(kind, preset);
}

}  // namespace ui
