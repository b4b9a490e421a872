#include "ui/common/edits/moment_edit.h"

#include "ui/common/edits/day_edit.h"
#include "ui/common/look/measures.h"

#include <QHBoxLayout>

namespace ui {

using records::Value;

namespace {

records::Field as(records::FieldType type, const records::Field& field) {
    records::Field made = field;
    made.type = type;
    return made;
}

}  // namespace

MomentEdit::MomentEdit(const Session& session, const records::Field& field, QWidget* parent)
    : FieldEdit(session, field, parent),
      m_day(new DayEdit(session, as(records::FieldType::Day, field), this)),
      m_time(new TimeEdit(session, as(records::FieldType::Time, field), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBetweenControls);
    // The time stands next to the day that it belongs to; what is left over is empty.
    row->addWidget(m_time, 0);
    row->insertWidget(0, m_day, 1);
    m_time->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setKeyboard(m_day->keyboard());
    setTabOrder(m_day->keyboard(), m_time->keyboard());
    for (FieldEdit* part : std::initializer_list<FieldEdit*>{m_day, m_time}) connect(part, &FieldEdit::changed, this, &FieldEdit::changed);
}

Value MomentEdit::value() const {
    const Value day = m_day->value();
    if (records::isEmpty(day)) return {};
    const Value time = m_time->value();
    QString moment = records::toColumn(day).toString();
    if (!records::isEmpty(time)) moment += u'T' + records::toColumn(time).toString();
    return moment;
}

void MomentEdit::setValue(const Value& value) {
    const auto* moment = std::get_if<QString>(&value);
    const QString text = moment == nullptr ? QString() : *moment;
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11, 5), QStringLiteral("HH:mm"));
    m_day->setValue(day.isValid() ? Value(day) : Value());
    m_time->setValue(time.isValid() ? Value(time) : Value());
}

std::optional<base::Message> MomentEdit::unreadable() const {
    if (const auto issue = m_day->unreadable()) return issue;
    if (const auto issue = m_time->unreadable()) return issue;
    if (records::isEmpty(m_day->value()) && !records::isEmpty(m_time->value()))
        return base::Message{"time-without-day", field().is(records::Flag::Required) ? QT_TRANSLATE_NOOP("message", "Write the day too.") : QT_TRANSLATE_NOOP("message", "Write the day too, or leave the time empty."), {}};
    return std::nullopt;
}

QString MomentEdit::typed() const { return m_day->typed() + u'\n' + m_time->typed(); }

void MomentEdit::showTyped(const QString& text) {
    m_day->showTyped(text.section(u'\n', 0, 0));
    m_time->showTyped(text.section(u'\n', 1));
}

void MomentEdit::tidy() {
    m_day->tidy();
    m_time->tidy();
}

QList<QWidget*> MomentEdit::describedWidgets() const { return {m_day->keyboard(), m_time->keyboard()}; }

}  // namespace ui
