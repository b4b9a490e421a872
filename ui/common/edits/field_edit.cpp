#include "ui/common/edits/field_edit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

FieldEdit::FieldEdit(const Session& session, const records::Field& field, QWidget* parent) : QWidget(parent), m_session(session), m_field(field) {}

void FieldEdit::read(const std::function<void(const records::Reader&)>& work) const {
    if (const auto done = m_session.file.read(work); !done) m_session.navigator.tell(done.error());
}

QList<QWidget*> FieldEdit::describedWidgets() const { return keyboard() == nullptr ? QList<QWidget*>() : QList<QWidget*>{keyboard()}; }

void FieldEdit::forgetTyping() {
    for (auto* line : findChildren<QLineEdit*>()) {
        const int at = line->cursorPosition();
        line->setText(line->text());  // begins its history anew
        line->setCursorPosition(at);
    }
    for (auto* text : findChildren<QPlainTextEdit*>()) text->document()->clearUndoRedoStacks();
}

void FieldEdit::describe(const QString& name, const QString& description) {
    for (QWidget* widget : describedWidgets()) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description);
    }
}

}  // namespace ui
