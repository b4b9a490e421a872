#include "ui/common/edits/day_edit.h"

#include "core/base/day_text.h"
#include "core/base/language.h"
#include "ui/common/look/icons.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

namespace ui {

using records::Value;

namespace {

constexpr qsizetype kLettersOfDay = 16;  // that are told of what was typed

records::Field freeDay() {
    records::Field field;
    field.key = "day";
    field.type = records::FieldType::Day;
    return field;
}

}  // namespace

DayEdit::DayEdit(const Session& session, const records::Field& field, QWidget* parent)
    : LineEdit(session, field, parent), m_button(new QToolButton(this)), m_weekday(new QLabel(this)) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setSpacing(kWithinGroup);
    row->addWidget(m_button);
    row->addSpacing(kWithinGroup);
    row->addWidget(m_weekday);
    setCharacters(14);
    makeMuted(*m_weekday);
    m_button->setIcon(icon(QStringLiteral("calendar")));
    m_button->setAutoRaise(true);
    m_button->setToolTip(tr("Calendar (Alt+Down)"));
    m_button->setAccessibleName(tr("Calendar"));
    // The keyboard has Alt+Down; one stop less on the way through a form.
    m_button->setFocusPolicy(Qt::NoFocus);
    line().installEventFilter(this);
    connect(m_button, &QToolButton::clicked, this, &DayEdit::openCalendar);
    connect(&line(), &QLineEdit::textChanged, this, &DayEdit::sayWeekday);
}

DayEdit::DayEdit(const Session& session, QWidget* parent) : DayEdit(session, freeDay(), parent) {
    m_alone = true;
    m_weekday->setMinimumWidth(1);  // what is said of a wrong day makes no dialog wider
}

QDate DayEdit::day() const {
    const Value held = value();
    const auto* day = std::get_if<QDate>(&held);
    return day == nullptr ? QDate() : *day;
}

void DayEdit::setValue(const Value& value) {
    LineEdit::setValue(value);
    sayWeekday();
}

base::Result<Value> DayEdit::parsed(const QString& text) const {
    const QDate from = m_from && text.trimmed().startsWith(u'+') ? m_from() : QDate();
    if (const auto day = base::dayFromText(text, from.isValid() ? from : today())) return Value(*day);
    return base::badInput(
        {"not-a-day", QT_TRANSLATE_NOOP("message", "\"%1\" is not a day. Write 22/11, today or +7."), {base::shortened(text.trimmed(), kLettersOfDay)}});
}

void DayEdit::leave() {
    tidy();
    const auto wrong = unreadable();
    if (!wrong) return;
    QPalette marked;
    marked.setColor(QPalette::WindowText, colours().missed);
    m_weekday->setPalette(marked);
    m_weekday->setText(QStringLiteral("✗ ") + tr("no such day – write 22/11, today or +7"));
    m_weekday->setToolTip(base::sentence(*wrong));
    line().setAccessibleDescription(m_weekday->toolTip());
}

bool DayEdit::complain() {
    if (!unreadable()) return false;
    leave();
    line().setFocus(Qt::TabFocusReason);
    line().selectAll();
    return true;
}

void DayEdit::sayWeekday() {
    if (!m_weekday->toolTip().isEmpty()) {  // it said what was wrong
        makeMuted(*m_weekday);
        m_weekday->setToolTip({});
        line().setAccessibleDescription({});
    }
    const Value held = value();
    const auto* day = std::get_if<QDate>(&held);
    QString words;
    if (day != nullptr) {
        words = base::currentLocale().toString(*day, QStringLiteral("dddd"));
        // While it is being written in short: which day is meant.
        if (const QString iso = day->toString(Qt::ISODate); iso != line().text().trimmed()) words += u' ' + iso;
    }
    m_weekday->setText(words);
}

bool DayEdit::eventFilter(QObject* watched, QEvent* event) {
    if (m_alone && watched == &line() && event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) leave();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) || key->key() == Qt::Key_F4) {
            openCalendar();
            return true;
        }
    }
    return LineEdit::eventFilter(watched, event);
}

void DayEdit::changeEvent(QEvent* event) {
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) sayWeekday();
}

void DayEdit::openCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(kWithinGroup, kWithinGroup, kWithinGroup, kWithinGroup);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setLocale(base::currentLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    QTextCharFormat weekend;
    weekend.setForeground(colours().muted);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    const Value held = value();
    const auto* day = std::get_if<QDate>(&held);
    calendar->setSelectedDate(day != nullptr ? *day : today());
    layout->addWidget(calendar);

    const auto take = [this, popup](QDate chosen) {
        line().setText(chosen.toString(Qt::ISODate));
        popup->close();
        line().setFocus(Qt::PopupFocusReason);
        Q_EMIT changed();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    QPoint at = line().mapToGlobal(QPoint(0, line().height()));
    if (const QScreen* where = screen()) {
        const QRect room = where->availableGeometry();
        if (at.y() + popup->height() > room.bottom()) at.setY(line().mapToGlobal(QPoint()).y() - popup->height());
        at.setX(std::max(room.left(), std::min(at.x(), room.right() - popup->width())));
    }
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

}  // namespace ui
