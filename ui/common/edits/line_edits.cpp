#include "ui/common/edits/line_edits.h"

#include "core/base/language.h"
#include "core/records/value_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using records::Value;

LineEdit::LineEdit(const Session& session, const records::Field& field, QWidget* parent) : FieldEdit(session, field, parent), m_line(new QLineEdit(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setKeyboard(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEdit::changed);
}

Value LineEdit::value() const {
    if (m_line->text().trimmed().isEmpty()) return {};
    const auto read = parsed(m_line->text());
    return read ? *read : Value();
}

void LineEdit::setValue(const Value& value) {
    // The same text again would lose the cursor and what Ctrl+Z can take back.
    const QString text = shown(value);
    if (text == m_line->text()) return;
    m_line->setText(text);
    if (!m_line->hasFocus()) m_line->setCursorPosition(0);  // a long text is read from its beginning
}

std::optional<base::Message> LineEdit::unreadable() const {
    if (m_line->text().trimmed().isEmpty()) return std::nullopt;
    const auto read = parsed(m_line->text());
    if (read) return std::nullopt;
    return read.error().issues.isEmpty() ? read.error().message : read.error().issues.first().message;
}

QString LineEdit::typed() const { return m_line->text(); }
void LineEdit::showTyped(const QString& text) { m_line->setText(text); }

void LineEdit::tidy() {
    if (!unreadable()) setValue(value());
}

void LineEdit::setCharacters(int characters) {
    const QFontMetrics metrics(m_line->font());
    m_line->setMaximumWidth(metrics.horizontalAdvance(u'0') * (characters + 3));
    static_cast<QHBoxLayout*>(layout())->addStretch();
}

base::Result<Value> LineEdit::parsed(const QString& text) const {
    base::Result<Value> read = Value();
    this->read([&](const records::Reader& reader) { read = records::valueFromText(reader, field(), text); });
    return read;
}

QString LineEdit::shown(const Value& value) const { return records::isEmpty(value) ? QString() : records::toColumn(value).toString(); }

TextEdit::TextEdit(const Session& session, const records::Field& field, QWidget* parent) : LineEdit(session, field, parent) {
    if (field.is(records::Flag::FreeText)) line().installEventFilter(this);
}

QString TextEdit::freeTextHint() { return tr("Write about places and groups, not persons."); }

bool TextEdit::eventFilter(QObject* watched, QEvent* event) {
    // Only where someone is about to write: repeated in every empty field it would be noise.
    if (event->type() == QEvent::FocusIn && !isHintBelow()) line().setPlaceholderText(freeTextHint());
    if (event->type() == QEvent::FocusOut) line().setPlaceholderText({});
    return LineEdit::eventFilter(watched, event);
}

base::Result<Value> TextEdit::parsed(const QString& text) const { return Value(text.trimmed()); }

NumberEdit::NumberEdit(const Session& session, const records::Field& field, QWidget* parent) : LineEdit(session, field, parent) { setCharacters(14); }

QString NumberEdit::shown(const Value& value) const {
    const auto* number = std::get_if<double>(&value);
    if (number == nullptr) return LineEdit::shown(value);
    QLocale locale = base::currentLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
}

base::Result<Value> NumberEdit::parsed(const QString& text) const {
    const QString sign = base::currentLocale().decimalPoint();
    if (field().type != records::FieldType::Number || !text.contains(sign)) return LineEdit::parsed(text);
    const auto mark = sign == QStringLiteral(",") ? records::DecimalMark::Comma : records::DecimalMark::Point;
    base::Result<Value> number = Value();
    read([&](const records::Reader& reader) { number = records::valueFromText(reader, field(), text, mark); });
    return number;
}

TimeEdit::TimeEdit(const Session& session, const records::Field& field, QWidget* parent) : LineEdit(session, field, parent) { setCharacters(8); }

base::Result<Value> TimeEdit::parsed(const QString& text) const {
    bool isNumber = false;
    const int hour = text.trimmed().toInt(&isNumber);
    if (isNumber && text.trimmed().size() <= 2 && QTime(hour, 0).isValid()) return Value(QTime(hour, 0));
    return LineEdit::parsed(text);
}

}  // namespace ui
