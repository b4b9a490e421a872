#include "ui/common/edits/long_text_edits.h"

#include "ui/common/edits/growing_text.h"
#include "ui/common/edits/line_edits.h"
#include "ui/common/edits/writing_mark.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using records::Value;

LongTextEdit::LongTextEdit(const Session& session, const records::Field& field, QWidget* parent)
    : FieldEdit(session, field, parent), m_text(new GrowingText(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setKeyboard(m_text);
    const bool sentences = field.is(records::Flag::FreeText);
    if (sentences || field.type == records::FieldType::LongText) {
        new WritingMark(m_text->document(), today(), sentences);  // owned by the document
        m_text->offerSpelling();
    }
    if (sentences) m_text->installEventFilter(this);
    // The mark changes formats only and must not count as writing.
    connect(m_text->document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_showing && (removed > 0 || added > 0)) QMetaObject::invokeMethod(this, &FieldEdit::changed, Qt::DirectConnection);
    });
}

bool LongTextEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && !isHintBelow()) m_text->setPlaceholderText(TextEdit::freeTextHint());
    if (event->type() == QEvent::FocusOut) m_text->setPlaceholderText({});
    return FieldEdit::eventFilter(watched, event);
}

void LongTextEdit::show(const QString& written) {
    if (m_text->toPlainText() == written) return;
    m_showing = true;
    m_text->setPlainText(written);
    m_showing = false;
}

Value LongTextEdit::value() const {
    // Blank lines at the end are slips of the hand.
    QString written = m_text->toPlainText();
    while (!written.isEmpty() && written.back().isSpace()) written.chop(1);
    return written.isEmpty() ? Value() : Value(written);
}

void LongTextEdit::setValue(const Value& value) {
    const auto* written = std::get_if<QString>(&value);
    // What is shown already, but for blanks at its end, stays: someone may be about to write on.
    if (value == this->value()) return;
    show(written == nullptr ? QString() : *written);
}

WordsEdit::WordsEdit(const Session& session, const records::Field& field, QList<Option> names, QWidget* parent)
    : LongTextEdit(session, field, parent), m_names(std::move(names)) {
    if (!field.is(records::Flag::FreeText)) text().setPlaceholderText(tr("One on each line"));
}

Value WordsEdit::value() const {
    if (!m_names.isEmpty() && text().toPlainText() == m_shown) return m_set;
    QStringList words;
    for (const QString& line : text().toPlainText().split(u'\n'))
        if (const QString word = line.trimmed(); !word.isEmpty()) {
            const auto named = std::find_if(m_names.cbegin(), m_names.cend(), [&](const Option& one) { return one.label.compare(word, Qt::CaseInsensitive) == 0; });
            words << (named == m_names.cend() ? word : named->key);
        }
    return words.isEmpty() ? Value() : Value(words);
}

void WordsEdit::setValue(const Value& value) {
    if (value == this->value()) return;
    QStringList lines;
    if (const auto* words = std::get_if<QStringList>(&value))
        for (const QString& word : *words) {
            const auto named = std::find_if(m_names.cbegin(), m_names.cend(), [&](const Option& one) { return one.key == word; });
            lines << (named == m_names.cend() ? word : named->label);
        }
    m_set = value;
    m_shown = lines.join(u'\n');
    show(m_shown);
}

}  // namespace ui
